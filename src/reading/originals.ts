import {nearest, stands} from '../text/locate.ts'
import {cutsWord} from '../text/words.ts'
import type {Article, ArticleId} from '../text/article.ts'
import {normalise} from '../text/normalise.ts'

/** An edition with the Markdown it was read from. */
export interface Edition {
  readonly article: Article
  readonly markdown: string
}

/** Words that an edition gives as the source's own, and that do not stand in a copy of the source. */
export interface MissingPhrase {
  readonly words: string
  /** Where the edition has them, from 1. */
  readonly line: number
  readonly isHeadline: boolean
  /** What stands in the copy and is nearest to them; left out where nothing is near. */
  readonly nearest?: string
}

/** How a text compares with an edition of it. */
export interface Comparison {
  readonly article: ArticleId
  /** How many phrases were looked for, the headline among them. */
  readonly phrases: number
  readonly missing: readonly MissingPhrase[]
}

/**
 * Looks for the headline and for every emphasised phrase of an edition in a copy of its source. Only whole words
 * count; capital letters, typography, white space and invisible characters make no difference.
 */
export function compareOriginal({article, markdown}: Edition, original: string): Comparison {
  const text = fold(original)
  const lines = linesOf(article, markdown)
  const missing = article.ownWords.flatMap((own, index): MissingPhrase[] => {
    const words = article.printed.slice(own.start, own.end)
    const found = find(fold(words), text)
    if (found.stands) return []
    const paragraph = article.paragraphs.findIndex(({end}) => own.start < end)
    const {nearest} = found
    return [{words, line: lines[paragraph] ?? 1, isHeadline: index === 0, ...nearest !== undefined && {nearest}}]
  })
  return {article: article.id, phrases: article.ownWords.length, missing}
}

/** The share of an edition's phrases that stand in a text, from 0 to 1. */
export function likeness({phrases, missing}: Comparison): number {
  return phrases === 0 ? 0 : 1 - missing.length / phrases
}

/** From this share on a text is taken for a copy of an article, though perhaps for another version of it. */
const ALIKE = 0.5

/** Which article a text is a copy of; `undefined` where it is like none of the editions. */
export function recognise(editions: readonly Edition[], original: string): Comparison | undefined {
  const [best] = editions.map(edition => compareOriginal(edition, original))
    .sort((one, other) => likeness(other) - likeness(one))
  return best !== undefined && likeness(best) >= ALIKE ? best : undefined
}

/** An edition has one line a paragraph; the headline stands in the front matter. */
function linesOf({paragraphs}: Article, markdown: string): readonly number[] {
  const all = markdown.split(/\r\n|\n/)
  const end = all.indexOf('---', 1)
  const headline = all.findIndex(line => line.startsWith('headline:')) + 1
  const body = all.flatMap((line, index) => index > end && line.trim() !== '' ? [index + 1] : [])
  return [headline, ...body].slice(0, paragraphs.length)
}

/** Hyphens that show only where a line breaks, and marks without width. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

function fold(text: string): string {
  return normalise(text.normalize('NFC').replace(INVISIBLE, '')).toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Words that were looked for, as whole words: whether they stand in a text, and if not, what is nearest to them. */
type Found = {readonly stands: true} | {readonly stands: false, readonly nearest: string | undefined}

/** Both folded. What is nearest is told in whole words. */
function find(words: string, text: string): Found {
  const whole = {start: 0, end: text.length}
  if (stands({text}, words, whole).length > 0) return {stands: true}
  const near = nearest({text}, words, whole)
  if (near === undefined) return {stands: false, nearest: undefined}
  let {start, end} = near
  while (start > 0 && cutsWord(text, start)) start -= 1
  while (end < text.length && cutsWord(text, end)) end += 1
  return {stands: false, nearest: text.slice(start, end).trim()}
}
