import type {Term} from '../lesson/exercise.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {capital, checkOpen} from './explain-check.ts'
import type {Remark} from './remark.ts'

/** "a, b and c". */
const list = new Intl.ListFormat('en-GB')

type Of<Kind extends Remark['kind']> = Extract<Remark, {kind: Kind}>

/**
 * A remark in words, one or two sentences: what was seen, where, and what to look at. It has no words of the article
 * but those the student wrote, and the sentence that explains a distractor; it never names the right term.
 */
export function explain(exercise: OpenExercise, item: string, remark: Remark): string {
  switch (remark.kind) {
    case 'todo':
      return `Still to do: ${remark.fields.join(', ')}.`
    case 'unreadable':
      return `\`${remark.field}\` cannot be read, so it does not count yet.`
    case 'not found':
      return `${says(remark)} is not in article ${remark.article}. Copy words exactly as they are printed.`
    case 'other article':
      return `${says(remark)} is quoted from article ${remark.article}; this asks about article ${remark.wanted}.`
    case 'over the limit':
      return `${says(remark)} has ${remark.words} words, and the limit is ${remark.most}: choose the part that answers.`
    case 'inexact':
      return inexact(remark)
    case 'elsewhere':
      return elsewhere(remark)
    case 'too long':
      return tooLong(remark)
    case 'too short':
      return tooShort(remark)
    case 'not asked for':
      return notAskedFor(exercise, item, remark)
    case 'not in italics':
      return `${says(remark)} is not in italics in ${remark.paragraph}. Only words in italics are asked for: they are the source’s own.`
    case 'defensible':
      return `${says(remark)} can be argued for; other words show it better.`
    case 'distractor':
      return `${says(remark)}: ${remark.reason}`
    case 'neutral':
      return `${says(remark)} neither earns nor costs anything: readers may differ about it.`
    case 'duplicate':
      return `${says(remark)} is part of an answer you already have. It costs nothing and counts once.`
    case 'under wrong verdict':
      return `${says(remark)} is good proof. It counts as soon as \`${remark.verdict}\` is right.`
    case 'label':
      return label(exercise, item, remark)
    case 'terms':
      return terms(remark)
    case 'text too long':
      return `\`${remark.field}\` has ${remark.words} words. The limit is ${remark.most}.`
    case 'swap steers':
      return `The words that steer are still in \`${remark.field}\`. Which plainer words tell the same?`
    case 'swap loses':
      return `\`${remark.field}\` loses information: ${remark.words.map(word => `“${word}”`).join(', ')}.`
    case 'swap done':
      return swapsDone(remark.field, 1)
    case 'found':
      return `Found: ${remark.found} of ${remark.of} in ${item}.`
    case 'missing':
      return `${remark.missing} more to find in ${item}.${toRead(item)}`
    case 'nothing here':
      return `Right: there is nothing to copy from ${item}.`
    case 'something here':
      return `You left ${item} empty, but there ${remark.missing === 1 ? 'is' : 'are'} ${remark.missing} to find.${toRead(item)}`
    case 'right':
      return `Right: ${remark.fields.join(', ')}.`
    case 'check open':
      return `Not done yet: ${remark.check.to}. ${checkOpen(remark)}`
    case 'checks done':
      return `Done: ${remark.checks.map(({to}) => to).join('; ')}.`
    default:
      return remark satisfies never
  }
}

/** What a program has looked for where it says that no words steer. */
export function avoided(exercise: string): string {
  return `The computer found no phrase of ${exercise} and no opinion word on its short list; a person judges the rest.`
}

function inexact({why, paragraph, ...remark}: Of<'inexact'>): string {
  switch (why) {
    case 'half word':
      return `${says(remark)} cuts a word in ${paragraph}. Copy whole words.${toRead(paragraph)}`
    case 'asterisks':
      return `${says(remark)} has asterisks in it, which only mark italics. Leave them out.`
    case 'folded':
      return `${says(remark)} differs from ${paragraph} in capitals, spaces or punctuation. Copy it letter for letter.${toRead(paragraph)}`
    case 'near':
      return `${says(remark)} is close to words of ${paragraph}, but not the same. Copy them letter for letter.${toRead(paragraph)}`
    default:
      return why satisfies never
  }
}

/** What a program can say of neutral wording in all: one sentence for all answers with which nothing is wrong. */
export function swapsDone(field: string, count: number): string {
  const done = count === 1 ? '1 answer keeps numbers and names and leaves out' : `${count} answers keep numbers and names and leave out`
  return `In \`${field}\`, ${done} the words that steer. How neutral it is, no program can tell.`
}

function elsewhere({paragraph, wanted, counts, ...remark}: Of<'elsewhere'>): string {
  if (counts) return `${says(remark)} counts, but it is from ${paragraph}. Move it there.`
  return `${says(remark)} is from ${paragraph}${wanted === undefined ? '.' : `; the question is about ${wanted}.${toRead(wanted)}`}`
}

function tooLong({words, side, counts, ...remark}: Of<'too long' | 'too short'>): string {
  const where = {before: 'at its start', after: 'at its end', both: 'at its ends'}[side]
  if (counts) return `${says(remark)} is right, with ${count(words, 'word')} too many ${where}.`
  return `${says(remark)} has an answer in it, but ${count(words, 'word')} too many ${where}.`
}

function tooShort({words, side, counts, ...remark}: Of<'too long' | 'too short'>): string {
  const where = {before: 'before it', after: 'after it', both: 'on both sides'}[side]
  const more = `${words} more ${words === 1 ? 'word' : 'words'} ${where} ${words === 1 ? 'belongs' : 'belong'} to it.`
  return counts ? `${says(remark)} is right, and ${more}` : `${says(remark)} is only part of an answer: ${more}`
}

/** In a table the question is the item's; elsewhere it is the field's own, up to the question mark. */
function notAskedFor(exercise: OpenExercise, item: string, remark: Of<'not asked for'>): string {
  if (exercise.form === 'table') {
    const asks = exercise.item(item)?.asks ?? ''
    return `${says(remark)} does not show this${asks.endsWith('?') ? `. ${asks}` : `: ${asks}.`}`
  }
  const asks = exercise.item(item)?.field(remark.field)?.asks ?? ''
  return `${says(remark)} does not answer this: ${/^[^?]*\?/.exec(asks)?.[0] ?? asks}`.trim()
}

/** "`cue` is right; for `stance` you chose 'neutral' (only reports that it was said). Could you put …?" */
function label(exercise: OpenExercise, item: string, remark: Of<'label'>): string {
  const {field, term, credit, quoted, beside} = remark
  const about = quoted === undefined ? `for \`${field}\` you chose` : `for “${quoted}” you chose \`${field}\``
  const chose = capital(`${beside === undefined ? '' : `\`${beside}\` is right; `}${about} '${term}'`)
  const known = termOf(exercise, item, field, term)
  if (!known) return `'${term}' is not in the list for \`${field}\`.`
  if (credit === 0) return `${chose} (${known.means}). ${known.ask}`
  // Of two answers, to say that something fits better is to say which.
  const [, second, third] = Object.keys(exercise.item(item)?.field(field)?.terms ?? {})
  const better = remark.better && second !== undefined && third !== undefined
  return `${chose}, which can be argued for${better ? '; something fits better. ' + known.ask : ' and earns part of the credit.'}`
}

/** So many wrong terms are named; to name more would be to leave the right ones over. */
const MOST_NAMED = 3

function terms({field, wrong, missing}: Of<'terms'>): string {
  const more = `${missing} ${missing === 1 ? 'is' : 'are'} missing`
  if (wrong.length === 0) return `In \`${field}\`, ${more}.`
  const named = wrong.length > MOST_NAMED ? String(wrong.length) : list.format(wrong.map(term => `'${term}'`))
  const bad = `${named} ${wrong.length === 1 ? 'does' : 'do'} not belong`
  return `In \`${field}\`, ${bad}${missing > 0 ? `, and ${more}` : ''}.${wrong.length > MOST_NAMED ? ' Name as few as you need.' : ''}`
}

function termOf(exercise: OpenExercise, item: string, name: string, term: string): Term | undefined {
  const list = exercise.item(item)?.field(name)?.terms
  return list && Object.hasOwn(list, term) ? list[term] : undefined
}

/** How to see one paragraph alone. */
function toRead(paragraph: string): string {
  return ` \`npm run read -- ${paragraph.toLowerCase()}\` prints it.`
}

function says({quoted}: {readonly quoted: string}): string {
  return quoted === '' ? 'An empty quotation' : `“${quoted}”`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
