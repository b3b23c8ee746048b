import {distance} from 'fastest-levenshtein'
import search from 'approx-string-match'

import {paragraphOf} from './article.ts'
import type {Article, Range} from './article.ts'
import {fold} from './fold.ts'
import type {Folded} from './fold.ts'
import {normalise, tidied, unquoted} from './normalise.ts'
import {cutsWord, lowest, rangeOf, words as wordsOf, wordsIn} from './words.ts'
import type {WordRange} from './words.ts'

/** An article with what is worked out of it once: its words, its text as the tolerant comparison sees it. */
export interface IndexedArticle extends Article {
  /** `words[n]` is the range of word n of `text`. */
  readonly words: readonly Range[]
  readonly folded: Folded
  /** Where quotations were found: a class quotes the same passages over and over. */
  readonly found: Map<string, readonly Location[]>
}

/** Indexes an article, once for all that is looked for in it. */
export function indexed(article: Article): IndexedArticle {
  return {...article, words: wordsOf(article.text), folded: fold(article.text), found: new Map()}
}

/** How a quotation was recognised. */
export type Likeness =
  /** Word for word. */
  | 'exact'
  /** Word for word, but the first or the last word is cut. */
  | 'half word'
  /** The same words with other capitals, spaces, accents or punctuation. */
  | 'folded'
  /** Not the same words, but near to them. */
  | 'near'

/** Where the words of a quotation stand in an article. */
export interface Location {
  /** From the first to the last word, half words snapped to whole ones. */
  readonly range: Range
  /** The paragraph in which it begins. */
  readonly paragraph: string
  readonly words: WordRange
  readonly likeness: Likeness
  /** From `LEAST` to 1, where 1 is word for word. */
  readonly similarity: number
}

/** Below this similarity two passages are not taken for the same. */
export const LEAST = 0.7

/** What other capitals, white space or punctuation cost, and every letter that differs beside its own share. */
const TOLERANT = 0.98

/** Places looked at for one quotation: short words stand everywhere. */
const MOST_PLACES = 64

/** A longer quotation is looked for word for word only; no paragraph comes near this length. */
const LONGEST_NEAR = 2_000

/** Quotations remembered for each article. */
const MOST_REMEMBERED = 20_000

/**
 * Where `words` stand in the article, or `undefined`: first word for word in `paragraph`, then there but for capitals,
 * white space and punctuation, then so anywhere in the article, then the nearest passage, of which the share of wrong
 * letters is at most 1 − `LEAST`. The order is that of hypothesis/client's `match-quote.ts`; the nearest passage comes
 * from Myers' bit-parallel search.
 */
export function locate(article: IndexedArticle, words: string, paragraph?: string): Location | undefined {
  return places(article, words, paragraph)[0]
}

/**
 * Every place where `words` stand equally well, in the order of the text, none when they are not found. The first is
 * what `locate` returns; all lie in `paragraph` when one does.
 */
export function places(article: IndexedArticle, words: string, paragraph?: string): readonly Location[] {
  const name = `${paragraph ?? ''}\n${words}`
  let result = article.found.get(name)
  if (!result) {
    result = look(article, words, paragraph)
    if (article.found.size >= MOST_REMEMBERED) article.found.clear()
    if (words.length <= LONGEST_NEAR) article.found.set(name, result)
  }
  return result
}

/**
 * Every place in `within` where `words` stand word for word, typography folded and runs of white space one space;
 * "he" does not stand in "the".
 */
export function stands({text}: Pick<Article, 'text'>, words: string, within: Range): Range[] {
  const sought = tidied(words)
  if (sought === '') return []
  return occurrences(text, sought, within).filter(({start, end}) => !cutsWord(text, start) && !cutsWord(text, end))
}

/**
 * The passage of `within` whose letters are most like `words`, the first of equals, when at most the share 1 − `LEAST` of
 * them differs; `undefined` where none does, and for words that stand there.
 */
export function nearest({text}: Pick<Article, 'text'>, words: string, within: Range): Range | undefined {
  const sought = normalise(words)
  const errors = Math.floor(sought.length * (1 - LEAST))
  const found = search(text.slice(within.start, within.end), sought, errors)
  const [best] = found.toSorted((one, other) => one.errors - other.errors)
  if (!best || best.errors === 0) return undefined
  return {start: within.start + best.start, end: within.start + best.end}
}

function look(article: IndexedArticle, words: string, paragraph: string | undefined): readonly Location[] {
  const exact = tidied(words)
  // As it is written it may run on into the next paragraph.
  const spellings = new Set([normalise(words).trim(), exact, unquoted(exact) || exact])
  const within = paragraph === undefined ? undefined : paragraphOf(article, paragraph)
  const whole = {start: 0, end: article.text.length}
  const scopes = within ? [within, whole] : [whole]
  let folded: Folded | undefined
  for (const scope of scopes) {
    for (const one of spellings) {
      const best = bestOf(exactly(article, one, scope))
      if (best.length > 0) return best
    }
    folded ??= fold(exact)
    const tolerant = bestOf(tolerantly(article, folded, scope))
    if (tolerant.length > 0) return tolerant
  }
  if (words.length > LONGEST_NEAR) return []
  const sought = folded ?? fold(exact)
  // The paragraph's own nearest passage stands first, so it wins when another is just as near.
  const near = scopes.map(scope => bestOf(nearly(article, sought, scope)))
  return near.reduce((best, other) => ((other[0]?.similarity ?? 0) > (best[0]?.similarity ?? 0) ? other : best))
}

/** The places of greatest similarity, none below `LEAST`. */
function bestOf(locations: readonly Location[]): readonly Location[] {
  const best = Math.max(LEAST, ...locations.map(location => location.similarity))
  return locations.filter(location => location.similarity === best)
}

function exactly(article: IndexedArticle, words: string, scope: Range): Location[] {
  return occurrences(article.text, words, scope).flatMap(range => {
    const location = snap(article, range, 'exact')
    if (!location) return []
    const share = kept(location.range, range)
    return [share === 1 ? location : {...location, likeness: 'half word', similarity: share}]
  })
}

function tolerantly(article: IndexedArticle, words: Folded, scope: Range): Location[] {
  const {text, offsets} = article.folded
  return occurrences(text, words.text, foldedScope(offsets, scope)).flatMap(({start, end}) => {
    const range = {start: offsets[start]!, end: offsets[end]!}
    const location = snap(article, range, 'folded')
    return location ? [{...location, similarity: TOLERANT * kept(location.range, range)}] : []
  })
}

function nearly(article: IndexedArticle, words: Folded, scope: Range): Location[] {
  const {text, offsets} = article.folded
  // Stryker disable next-line ArithmeticOperator: more errors find nothing more that is near enough, only later
  const errors = Math.floor(words.text.length * (1 - LEAST))
  if (errors === 0) return []
  const {start: from, end: to} = foldedScope(offsets, scope)
  return search(text.slice(from, to), words.text, errors).slice(0, MOST_PLACES).flatMap(({start, end}) => {
    const location = snap(article, {start: offsets[from + start]!, end: offsets[from + end]!}, 'near')
    if (!location) return []
    const there = fold(article.text.slice(location.range.start, location.range.end)).text
    const share = 1 - distance(words.text, there) / Math.max(words.text.length, there.length)
    return [{...location, similarity: TOLERANT * share}]
  })
}

function occurrences(text: string, words: string, {start, end}: Range): Range[] {
  const ranges: Range[] = []
  let at = text.indexOf(words, start)
  while (at !== -1 && at + words.length <= end && ranges.length < MOST_PLACES) {
    ranges.push({start: at, end: at + words.length})
    at = text.indexOf(words, at + 1)
  }
  return ranges
}

/** The whole words a range touches; `undefined` when it touches none. */
function snap(article: IndexedArticle, range: Range, likeness: Likeness): Location | undefined {
  const words = wordsIn(article.words, range)
  if (!words) return undefined
  const snapped = rangeOf(article.words, words)
  const paragraph = article.paragraphs.find(({end}) => snapped.start < end)
  return paragraph && {range: snapped, paragraph: paragraph.id, words, likeness, similarity: 1}
}

/** The share of the snapped words that the range really has. */
function kept(snapped: Range, range: Range): number {
  const has = Math.min(snapped.end, range.end) - Math.max(snapped.start, range.start)
  return has / (snapped.end - snapped.start)
}

/** The same range in the folded text. */
function foldedScope(offsets: readonly number[], {start, end}: Range): Range {
  const first = lowest(offsets.length, n => offsets[n]! >= start)
  const last = lowest(offsets.length, n => offsets[n]! >= end)
  return {start: first, end: Math.min(last, offsets.length - 1)}
}
