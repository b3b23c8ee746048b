import type {Range} from './article.ts'
import {tidied} from './normalise.ts'

/** Half-open interval of word numbers of one article, counted from 0 over the whole text. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/**
 * Letters and digits with their combining marks. An apostrophe, a hyphen, a full stop or a comma belongs to the word
 * when more of the word follows at once: don't, Biden’s, 90-minute, U.S, 1,000.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['‘’‛ʼ\-‐‑.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** The words of a text in order: ranges in its UTF-16 code units. */
export function words(text: string): Range[] {
  return Array.from(text.matchAll(WORD), match => ({start: match.index, end: match.index + match[0].length}))
}

/** How many words a text has. */
export function wordCount(text: string): number {
  let count = 0
  WORD.lastIndex = 0
  while (WORD.test(text)) count++
  return count
}

/** Whether a quotation has more words than its field allows; invisible characters part no words. */
export function isOverLimit(quotation: string, most: number | undefined): boolean {
  // A word more takes two characters more: what is as short as this is not counted.
  return most !== undefined && quotation.length > 2 * most && wordCount(tidied(quotation)) > most
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Whether `offset` of a text lies within a word: between two letters or digits. */
export function cutsWord(text: string, offset: number): boolean {
  return hasWords(text.charAt(offset - 1)) && hasWords(text.charAt(offset))
}

/**
 * The words, of `all` in a text, that a range touches, half words counted whole; `undefined` where it touches none.
 */
export function wordsIn(all: readonly Range[], {start, end}: Range): WordRange | undefined {
  const first = lowest(all.length, n => all[n]!.end > start)
  const last = lowest(all.length, n => all[n]!.start >= end)
  return first < last ? {first, end: last} : undefined
}

/** From the start of the first word to the end of the last one, in UTF-16 code units of the text. */
export function rangeOf(all: readonly Range[], {first, end}: WordRange): Range {
  return {start: all[first]!.start, end: all[end - 1]!.end}
}

/** How many words two intervals share; 0 when they are apart. */
export function shared(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))
}

/** How many words an interval has. */
export function size({first, end}: WordRange): number {
  return end - first
}

/** The lowest n below `count` for which `holds`, which stays true once it is; `count` when it never holds. */
export function lowest(count: number, holds: (n: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Patterns that find names whole, also with the ’s of a possessive, capitals aside; "US" has to have its capitals. Two at most: to
 * make one for each name would take longer than to look for all.
 */
export function wholeWords(names: readonly string[]): RegExp[] {
  const isCapital = (name: string): boolean => name === name.toUpperCase()
  const [capital, others] = [names.filter(isCapital), names.filter(name => !isCapital(name))]
  return [...capital.length > 0 ? [anyWhole(capital, 'gu')] : [], ...others.length > 0 ? [anyWhole(others, 'giu')] : []]
}

/** Where two begin at one place, the longer is found. */
function anyWhole(names: readonly string[], flags: string): RegExp {
  const sources = names.toSorted((one, other) => other.length - one.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?:['’]s?)?(?![\\p{L}\\p{N}])`, flags)
}
