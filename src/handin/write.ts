import type {ArticleId} from '../text/article.ts'
import type {Draft, DraftRow, DraftValue} from '../lesson/answer.ts'
import {isAskedUnder} from '../lesson/fields.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {literalText, nameText} from '../text/source.ts'

const WIDTH = 100

/**
 * Returns a student's file: what to do in a few lines, then every item under a comment that says what it asks. With a
 * draft the answers are filled in; whatever it leaves out is `todo`, so that without one the file is the blank.
 * `readHandIn` reads the same answers from it.
 */
export function writeHandIn(exercise: OpenExercise, draft?: Draft): string {
  const {definition} = exercise
  const items = exercise.items.map((item) => [
    ...comment(itemComment(item), '  '),
    ...entry(exercise, item, draft?.get(item.name)),
  ].join('\n'))
  return [
    ...comment(firstLine(exercise), ''),
    ...definition.prompt.flatMap((line) => comment(line, '')),
    ...lists(exercise).flatMap((line) => comment(line, '')),
    ...copies(exercise) ? comment(COPY, '') : [],
    `import {${imports(exercise).join(', ')}} from '#lesson'`,
    '',
    'export default {',
    ...items,
    `} satisfies ${definition.typeName}`,
    '',
  ].join('\n')
}

/** Returns an item as the blank file has it, on one line: `'venue': {source: todo, cue: todo},`. */
export function blankEntry(exercise: OpenExercise, name: string): string {
  return `${literalText(name)}: ${exercise.form === 'spans' ? 'todo' : blankRow(exercise)},`
}

/** Returns one row with nothing answered: `{source: todo, cue: todo}`. */
export function blankRow(exercise: OpenExercise): string {
  return onOneLine(row(exercise.items[0], undefined))
}

/** `2 · Who says so?   12 statements, about 12 minutes` */
function firstLine({definition, form, items: {length: count}}: OpenExercise): string {
  const {number, title, answerName} = definition
  const thing = form === 'spans' ? 'paragraph' : wordsOf(answerName)
  const minutes = `about ${definition.minutes} minute${definition.minutes === 1 ? '' : 's'}`
  return `${number} · ${title}   ${count} ${count === 1 ? thing : plural(thing)}, ${minutes}`
}

/** How words are to be copied; asked for once in each file. */
const COPY = 'Copy words as they stand, slips of spelling too.'

function copies({items}: OpenExercise): boolean {
  return items.some(({fields}) => fields.some(({kind}) => kind === 'quotation'))
}

/**
 * `type: event, quantity, …`, a line for each list of terms of a spans exercise: its blank has no field yet to hover over.
 * In other forms the fields stand there.
 */
function lists({form, items: [item]}: OpenExercise): string[] {
  if (form !== 'spans') return []
  return (item?.fields ?? []).flatMap(({name, kind, terms}) =>
    (kind === 'term' || kind === 'terms' ? [`${name}: ${Object.keys(terms ?? {}).join(', ')}`] : []))
}

function wordsOf(typeName: string): string {
  return typeName.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase()
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function itemComment({name, paragraph, asks}: OpenItem): string {
  return paragraph === undefined || paragraph === name ? asks : `${paragraph}: ${asks}`
}

/** Lines of a comment, as wide as the file; three spaces within a line stay three. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const [, space = '', word = ''] of text.trim().matchAll(/(\s*)(\S+)/g)) {
    const gap = space.length > 1 && !/[^ ]/.test(space) ? space : space && ' '
    if (line && indent.length + 3 + line.length + gap.length + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else {
      line += gap + word
    }
  }
  return [...lines, line].map((part) => `${indent}// ${part}`.trimEnd())
}

/** What the file takes from the front door: what its answers may need, whether they do already or not. */
function imports({definition, items}: OpenExercise): string[] {
  const quotations = items.flatMap(({fields}) => fields.filter(({kind}) => kind === 'quotation'))
  const needs = (wanted: ArticleId): boolean => quotations.some(({article}) => article === undefined || article === wanted)
  return [...needs('A') ? ['inA'] : [], ...needs('B') ? ['inB'] : [], 'todo', `type ${definition.typeName}`]
}

/** Source text that stands on one line, or opens, has one part per line, and closes. */
type Source = string | {readonly open: string; readonly parts: readonly Source[]; readonly close: string}

function entry(exercise: OpenExercise, item: OpenItem, rows: readonly DraftRow[] | undefined): string[] {
  return layOut(`${literalText(item.name)}: `, answer(exercise, item, rows), '  ')
}

function answer({form}: OpenExercise, item: OpenItem, rows: readonly DraftRow[] | undefined): Source {
  if (form !== 'spans') return row(item, rows?.[0])
  return rows ? {open: '[', parts: rows.map((each) => row(item, each)), close: ']'} : 'todo'
}

/** Every field, but for those that the draft leaves empty and its verdict does not ask for. */
function row(item: OpenItem | undefined, given: DraftRow | undefined): Source {
  const fields = item?.fields ?? []
  const verdict = fields[0] && given?.[fields[0].name]
  const parts = fields
    .filter((field) => given?.[field.name] !== undefined || typeof verdict !== 'string' || isAskedUnder(field, verdict))
    .map(({name}) => `${nameText(name)}: ${onOneLine(value(given?.[name]))}`)
  return {open: '{', parts, close: '}'}
}

function value(given: DraftValue): Source {
  if (given === undefined) return 'todo'
  if (typeof given === 'string') return literalText(given)
  if ('words' in given) return `in${given.article}(${literalText(given.words)})`
  return {open: '[', parts: given.map(literalText), close: ']'}
}

function onOneLine(source: Source): string {
  return typeof source === 'string' ? source : source.open + source.parts.map(onOneLine).join(', ') + source.close
}

/** One line where it fits, else one part per line; a quotation longer than a line stays whole. */
function layOut(before: string, source: Source, indent: string): string[] {
  const line = `${indent}${before}${onOneLine(source)},`
  if (typeof source === 'string' || source.parts.length === 0 || line.length <= WIDTH) return [line]
  return [
    `${indent}${before}${source.open}`,
    ...source.parts.flatMap((part) => layOut('', part, `${indent}  `)),
    `${indent}${source.close},`,
  ]
}
