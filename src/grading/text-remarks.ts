import type {Given} from '../lesson/answer.ts'
import type {OpenField} from '../lesson/fields.ts'
import {spaced} from '../text/fold.ts'
import {wordCount, words} from '../text/words.ts'
import type {Remark} from './remark.ts'

/** The row's quotation, and the words of it that steer. */
export interface Swapped {
  readonly quotation: string
  /** The keyed cores that it is tied to, one at least. */
  readonly steering: readonly string[]
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
export function textRemarks({name, most, swap, sameNames}: OpenField, given: Given, swapped?: Swapped): Remark[] {
  if (given.kind === 'unreadable') return [{kind: 'unreadable', field: name, at: given.at}]
  if (given.kind !== 'text') return []
  const on = {field: name, at: given.at}
  const words = wordCount(given.text)
  if (most !== undefined && words > most) return [{...on, kind: 'text too long', words, most}]
  return swap && swapped ? swapRemarks(on, given.text, swapped, sameNames) : []
}

function swapRemarks(
  on: {field: string; at: Given['at']}, text: string, swapped: Swapped, sameNames: OpenField['sameNames'],
): Remark[] {
  if (swapped.steering.every(words => contains(text, words))) return [{...on, kind: 'swap steers'}]
  const lost = [...lostNumbers(swapped, text), ...lostNames(swapped, text, sameNames)]
  if (lost.length > 0) return [{...on, kind: 'swap loses', words: lost}]
  if (NEGATION.test(swapped.quotation) && !NEGATION.test(text)) return [{...on, kind: 'swap loses', words: ['not']}]
  const most = Math.max(ALWAYS_ALLOWED, LONGEST * wordCount(swapped.quotation))
  if (wordCount(text) > most) return [{...on, kind: 'text too long', words: wordCount(text), most}]
  return [{...on, kind: 'swap done'}]
}

const NEGATION = /\b(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b/i

/** A number, whatever is written with it: pre-2014, 90-minute, $66bn. After a letter, as in WW2, it is part of a name. */
const NUMBER = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*/gu

function numbersIn(text: string): string[] {
  return text.match(NUMBER) ?? []
}

function lostNumbers({quotation}: Swapped, text: string): string[] {
  const plain = (number: string): string => number.replace(/[.,](?=\d{3}(?!\d))/g, '')
  const kept = new Set(numbersIn(text).map(plain))
  return numbersIn(quotation).filter(number => !kept.has(plain(number)))
}

/** One of its words is enough to keep a name, “Trump” for “Donald Trump’s”, or another name of the same. */
function lostNames(swapped: Swapped, text: string, sameNames: OpenField['sameNames']): string[] {
  const has = (name: string): boolean => contains(text, name)
  // “Russian president” is another name of his; “Russian” alone is none.
  const others = (part: string) => sameNames.filter(names => names.some(one => contains(one, part) && contains(swapped.quotation, one)))
  return names(swapped).filter(parts => !parts.some(part => has(part) || others(part).some(some => some.some(has)))).flat()
}

/**
 * The names of a quotation beside the steering words, for a name may be what steers. A name is words with capitals in a row,
 * of which none begins the quotation.
 */
function names({quotation, steering}: Swapped): readonly (readonly string[])[] {
  const found: string[][] = []
  let name: string[] | undefined
  for (const [at, {start, end}] of words(quotation).entries()) {
    const word = quotation.slice(start, end).replace(/['’]s?$/, '')
    const isNamed = at > 0 && /^\p{Lu}/u.test(word)
    if (!isNamed) name = undefined
    else if (name) name.push(word)
    else found.push(name = [word])
  }
  return found.map(parts => parts.filter(part => !steering.some(words => contains(words, part)))).filter(parts => parts.length > 0)
}

/** Whether a text has these words in a row, whatever their capitals and marks. */
export function contains(text: string, words: string): boolean {
  return spaced(text).includes(spaced(words))
}
