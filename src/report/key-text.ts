import pc from 'picocolors'
import type {Marks} from '../grading/marks.ts'
import type {Answers, Given} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {Credits, FieldKey, Key, Passage, RowKey, SpanKeyItem} from '../lesson/key.ts'
import {STATUS_WORDS, termWords, withPart} from '../lesson/key-words.ts'
import type {Colours, Look} from './look.ts'
import {signsOf} from './signs.ts'
import type {Signs} from './signs.ts'
import {columns, command, wrap} from './wrap.ts'

/** An exercise with its key and what a student answered. */
export interface Keyed {
  readonly exercise: Exercise
  readonly key: Key
  /** `undefined` where the file could not be read. */
  readonly answers: Answers | undefined
  readonly marks: Marks
  /** The one item to show; all of them when left out. */
  readonly only?: string | undefined
}

/** How to print, once for all lines. */
interface Ink {
  readonly look: Look
  readonly colours: Colours
  readonly signs: Signs
}

/** Returns the key of an exercise beside a student's answers, item by item, each with its reason. */
export function keyText({exercise, key, answers, marks, only}: Keyed, look: Look): string {
  const ink: Ink = {look, colours: pc.createColors(look.colour), signs: signsOf(look)}
  const shown = Object.entries(exercise.items).filter(([item]) => only === undefined || item === only)
  const items = shown.flatMap(([item, {paragraph, asks}]) => {
    const about = [item, paragraph === item ? undefined : paragraph, asks].filter(Boolean).join(' · ')
    const rows = answers?.get(item)?.rows
    const earned = marks.items.find((each) => each.item === item)?.fields
    const lines = exercise.form === 'spans'
      ? spanLines(rows, (key[item] ?? []) as readonly SpanKeyItem[], ink)
      : rowLines(exercise, rows?.[0], key[item] as RowKey | undefined, earned, ink)
    return ['', ...wrap(about, look.width, {first: '', rest: '  '}).map(ink.colours.bold), ...lines]
  })
  const title = `${exercise.number} ${exercise.title}: the key, with its reasons, beside your answers`
  const [first = ''] = Object.keys(exercise.items)
  const foot = shown.length < 2 ? [] : ['', ...wrap(
    `For one of them: ${command(`npm run key -- ${exercise.number} ${first}`)}`, look.width).map(ink.colours.dim)]
  return `${[...wrap(title, look.width).map(ink.colours.bold), ...items, ...foot].join('\n')}\n`
}

/** Returns why the key stays closed as yet, or `undefined` where every part of the exercise is answered. */
export function whyClosed({number}: Exercise, {answered, of, items}: Marks): string | undefined {
  if (answered === of) return undefined
  const open = items.find((each) => !each.answered)?.item ?? ''
  return `The key opens when every part is answered: ${answered} of ${of} so far. Next is '${open}'.\n`
    + `A hint: npm run hint -- ${number}   The key anyway: npm run key -- ${number} --anyway`
}

type Row = ReadonlyMap<string, Given>

function rowLines(
  exercise: Exercise, row: Row | undefined, key: RowKey | undefined, earned: Marks['items'][number]['fields'] | undefined, ink: Ink,
): string[] {
  const {look: {width}, colours, signs} = ink
  const names = Object.keys(exercise.fields).filter((name) => key?.fields[name] || isGiven(row?.get(name)))
  const label = Math.max(0, ...names.map(columns)) + 4
  // What a student wrote is shorter, as a rule, than all that is accepted.
  const left = Math.floor((width - label - 2) * 0.4)
  const right = width - label - 2 - left
  const lines = names.flatMap((name) => {
    const marks = earned?.[name]
    const full = marks !== undefined && marks.of > 0 && marks.credit >= marks.of
    const sign = full ? colours.green(signs.good) : colours.yellow(signs.look)
    const yours = wrap(isLeftOut(exercise, row, name) ? '(left out)' : givenText(row?.get(name)), left)
    const theirs = fieldTexts(key?.fields[name], exercise.fields[name]?.kind === 'terms').flatMap((text) => wrap(text, right, {first: '', rest: '  '}))
    return Array.from({length: Math.max(yours.length, theirs.length)}, (_, at) => {
      const front = at === 0 ? `${sign} ${name.padEnd(label - 2)}` : ' '.repeat(label)
      const yourLine = yours[at] ?? ''
      return `${front}${yourLine}${' '.repeat(left - columns(yourLine) + 2)}${theirs[at] ?? ''}`.trimEnd()
    })
  })
  const heads = `${' '.repeat(label)}${'you'.padEnd(left + 2)}the key`
  return [...names.length > 0 ? [colours.dim(heads)] : [], ...lines, ...wrap(key?.reason ?? '', width, {first: '  ', rest: '  '})]
}

function spanLines(rows: readonly Row[] | undefined, key: readonly SpanKeyItem[], {look: {width}, colours}: Ink): string[] {
  const yours = rows === undefined ? ['todo'] : rows.length === 0 ? ['[], nothing here'] : rows.map((row) =>
    [...row].map(([name, given], at) => (at === 0 ? givenText(given) : `${name}: ${givenText(given)}`)).join(' · '))
  const theirs = key.flatMap(({status, passage, labels, reason}) => [
    ...wrap(`${STATUS_WORDS[status]}: ${passageText(passage)}${labelsText(labels)}`, width, {first: '  ', rest: '    '}),
    ...wrap(reason, width, {first: '    ', rest: '    '}).map(colours.dim),
  ])
  return [
    colours.dim('  you'), ...yours.flatMap((line) => wrap(line, width, {first: '  ', rest: '    '})),
    colours.dim('  the key'), ...theirs.length > 0 ? theirs : ['  nothing here'],
  ]
}

function labelsText(labels: Readonly<Record<string, Credits>> | undefined): string {
  return Object.entries(labels ?? {}).map(([name, credits]) => ` · ${name}: ${creditsText(credits)}`).join('')
}

/** What a field accepts, one line each; of several passages only the core. `several`: its terms go together. */
function fieldTexts(key: FieldKey | undefined, several: boolean): string[] {
  if (!key) return ['not asked for']
  const passages = key.passages ?? []
  const lines = [
    ...key.terms && Object.keys(key.terms).length > 0 ? [creditsText(key.terms, several)] : [],
    ...passages.map((passage) => passageText(passage, passages.length === 1)),
  ]
  if (lines.length === 0) return ['your own words']
  return lines.map((line, index) => (index === 0 ? line : `or ${line}`))
}

/** Terms with full credit first; the others say what part they earn. `several`: those with full credit go together. */
function creditsText(credits: Credits, several = false): string {
  const full = Object.keys(credits).filter((term) => credits[term] === 1)
  const parts = termWords(Object.fromEntries(Object.entries(credits).filter(([, credit]) => credit !== 1)))
  return several ? [full.join(' and '), ...parts].filter(Boolean).join(' or ') : [...full, ...parts].join(' or ')
}

function passageText({core, maximal, credit = 1}: Passage, withRoom = true): string {
  const room = withRoom && maximal && maximal.words !== core.words ? `, up to “${maximal.words}”` : ''
  return withPart(`“${core.words}”${room}`, credit)
}

/** Whether a student's own verdict does not ask for a field, and nothing stands in it. */
function isLeftOut({form, fields}: Exercise, row: Row | undefined, name: string): boolean {
  const field = fields[name]
  const verdict = row?.get(Object.keys(fields)[0] ?? '')
  if (form !== 'table' || !field || !('under' in field) || isGiven(row?.get(name))) return false
  return verdict?.kind === 'term' && field.under?.includes(verdict.term) === false
}

function isGiven(given: Given | undefined): boolean {
  return given !== undefined && given.kind !== 'todo'
}

function givenText(given: Given | undefined): string {
  switch (given?.kind) {
    case undefined:
    case 'todo': return 'todo'
    case 'term': return given.term
    case 'terms': return given.terms.length > 0 ? given.terms.join('; ') : '[]'
    case 'quotation': return `“${given.words}”`
    case 'text': return given.text === '' ? '(an empty text)' : given.text
    case 'unreadable': return '(cannot be read)'
    default: return given satisfies never
  }
}
