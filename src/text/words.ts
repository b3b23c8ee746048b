import type {Article, Range} from './article.ts'

/** Half-open interval of word numbers of one article, counted from 0 over the whole text. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/**
 * Letters and digits with their combining marks; an apostrophe, full stop or comma belongs to the word when more of
 * the word follows at once: don't, U.S, 1,000.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.,][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** The words of a text in order: ranges in its UTF-16 code units. */
export function words(text: string): Range[] {
  return Array.from(text.matchAll(WORD), match => ({start: match.index, end: match.index + match[0].length}))
}

const counted = new Map<string, number>()

/** Texts whose words are counted once: a class quotes the same passages over and over. */
const MOST_COUNTED = 20_000

/** How many words a text has. */
export function wordCount(text: string): number {
  let count = counted.get(text)
  if (count === undefined) {
    count = words(text).length
    if (counted.size >= MOST_COUNTED) counted.clear()
    if (text.length < 1_000) counted.set(text, count)
  }
  return count
}

/** Whether a quotation has more words than its field allows. */
export function isOverLimit(quotation: string, most: number | undefined): boolean {
  return most !== undefined && wordCount(quotation) > most
}

const indexed = new WeakMap<Article, readonly Range[]>()

/** The words of an article, found once: `articleWords(article)[n]` is the range of word n. */
export function articleWords(article: Article): readonly Range[] {
  let found = indexed.get(article)
  if (!found) {
    found = words(article.text)
    indexed.set(article, found)
  }
  return found
}

/**
 * The words that a range of `article.text` touches, half words counted whole; `undefined` where it touches none.
 */
export function wordsIn(article: Article, {start, end}: Range): WordRange | undefined {
  const all = articleWords(article)
  const first = lowest(all.length, n => all[n]!.end > start)
  const last = lowest(all.length, n => all[n]!.start >= end)
  return first < last ? {first, end: last} : undefined
}

/** From the start of the first word to the end of the last one, in UTF-16 code units of `article.text`. */
export function rangeOf(article: Article, {first, end}: WordRange): Range {
  const all = articleWords(article)
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
