import type {Given} from '../lesson/answer.ts'
import type {OpenField} from '../lesson/fields.ts'
import {spaced} from '../text/fold.ts'
import {wordCount, words} from '../text/words.ts'
import type {Remark} from './remark.ts'

/** The row's quotation, and the words of it that steer. */
export interface Swapped {
  readonly quotation: string
  /** The keyed core. */
  readonly steering: string
}

/** Neutral wording may have so many times the words of the original, */
const LONGEST = 2

/** and a few in the place of one: what is said plainly is often longer. */
const ALWAYS_ALLOWED = 8

/**
 * What a program can say of a text field: more words than it may have, and for a swap whether the steering words are
 * gone, numbers, names and negations still there, and the length kept. It says nothing of neutrality. None for `todo`.
 *
 * @param swapped what the text is to replace; left out where that is not known
 */
export function textRemarks({name, most, swap}: OpenField, given: Given, swapped?: Swapped): Remark[] {
  if (given.kind === 'unreadable') return [{kind: 'unreadable', field: name, at: given.at}]
  if (given.kind !== 'text') return []
  const on = {field: name, at: given.at}
  const words = wordCount(given.text)
  if (most !== undefined && words > most) return [{...on, kind: 'text too long', words, most}]
  return swap && swapped ? swapRemarks(on, given.text, swapped) : []
}

function swapRemarks(on: {field: string; at: Given['at']}, text: string, swapped: Swapped): Remark[] {
  if (contains(text, swapped.steering)) return [{...on, kind: 'swap steers'}]
  const lost = information(swapped).filter(word => !contains(text, word))
  if (lost.length > 0) return [{...on, kind: 'swap loses', words: lost}]
  if (NEGATION.test(swapped.quotation) && !NEGATION.test(text)) return [{...on, kind: 'swap loses', words: ['not']}]
  const most = Math.max(ALWAYS_ALLOWED, LONGEST * wordCount(swapped.quotation))
  if (wordCount(text) > most) return [{...on, kind: 'text too long', words: wordCount(text), most}]
  return [{...on, kind: 'swap done'}]
}

const NEGATION = /\b(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b/i

/**
 * The numbers of a quotation, and the names in it beside the steering words: a name may be what steers. A name is a
 * word with a capital that does not begin the quotation.
 */
function information({quotation, steering}: Swapped): string[] {
  const all = words(quotation).map(({start, end}) => quotation.slice(start, end))
  return all.filter((word, at) => /\d/.test(word) || (at > 0 && /^\p{Lu}/u.test(word) && !contains(steering, word)))
}

/** Whether a text has these words in a row, whatever their capitals and marks. */
export function contains(text: string, words: string): boolean {
  return spaced(text).includes(spaced(words))
}
