import {paragraphAt} from '../../text/article.ts'
import type {Article, Paragraph, Range} from '../../text/article.ts'
import type {IndexedArticle} from '../../text/locate.ts'
import {runsOf} from '../../text/runs.ts'
import type {Run} from '../../text/runs.ts'
import {isOverLimit, rangeOf, wordCount, wordsIn} from '../../text/words.ts'
import type {WordRange} from '../../text/words.ts'
import type {Picked, Picking} from './highlight.ts'

/** What is selected of an article, by word numbers: where it was begun and where it has come to, both belonging to it. */
export interface Selection {
  readonly anchor: number
  readonly focus: number
}

/** The same in the order of the text. */
export function wordsOf({anchor, focus}: Selection): WordRange {
  return {first: Math.min(anchor, focus), end: Math.max(anchor, focus) + 1}
}

/**
 * The whole words between two offsets of `article.text`, half words counted whole, within the paragraph of the first one:
 * an answer never runs on into the next paragraph. `undefined` where there is no word between them.
 */
export function selectionOf(article: IndexedArticle, anchor: number, focus: number): Selection | undefined {
  const [start, end] = anchor <= focus ? [anchor, focus] : [focus, anchor]
  const paragraph = paragraphAt(article, anchor)
    ?? (anchor <= focus ? article.paragraphs.find(one => one.start > anchor) : article.paragraphs.findLast(one => one.end < anchor))
  if (!paragraph) return undefined
  const found = wordsIn(article.words, {start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end)})
  if (!found) return undefined
  return anchor <= focus ? {anchor: found.first, focus: found.end - 1} : {anchor: found.end - 1, focus: found.first}
}

/** A selection that goes on to another word, as far as its paragraph goes. */
export function extended(article: IndexedArticle, {anchor}: Selection, to: number): Selection {
  const {first, end} = paragraphWords(article, anchor)
  return {anchor, focus: Math.min(Math.max(to, first), end - 1)}
}

/** The paragraph of a word. */
export function paragraphOfWord(article: IndexedArticle, word: number): Paragraph {
  return paragraphAt(article, article.words[word]!.start)!
}

/** The words of the paragraph in which a word stands. */
export function paragraphWords(article: IndexedArticle, word: number): WordRange {
  return wordsIn(article.words, paragraphOfWord(article, word))!
}

/** What is no word and belongs to one: a sum of money without its sign is another one. */
const BEFORE = /[$€£¥]$/
const AFTER = /^[%‰]/

/** What is picked with a selection: the words as a file has them, with the signs of a sum or a share, found there again by `locate`. */
export function pickedOf(article: IndexedArticle, selection: Selection): Picked {
  const range = rangeOf(article.words, wordsOf(selection))
  const from = range.start - (BEFORE.test(article.text.slice(0, range.start)) ? 1 : 0)
  const to = range.end + (AFTER.test(article.text.slice(range.end)) ? 1 : 0)
  return {...range, words: article.text.slice(from, to)}
}

/** Why words cannot be used for what is asked; `undefined` where they can. */
export function obstacle(article: Article, picked: Picked, {paragraph, most}: Picking): string | undefined {
  const at = paragraphAt(article, picked.start)?.id
  if (paragraph !== undefined && at !== paragraph) {
    return `These words stand in ${nameOf(at ?? '')}. The question is about ${nameOf(paragraph)}.`
  }
  if (isOverLimit(picked.words, most)) return `That is ${counted(wordCount(picked.words))}. Leave out some: at most ${most} can be used.`
  return undefined
}

/** `1 word`, `2 words`. */
export function counted(count: number): string {
  return `${count} ${count === 1 ? 'word' : 'words'}`
}

/** A paragraph as a reader is told of it: `P2`, and the headline. */
export function nameOf(id: string): string {
  const name = id.slice(id.indexOf('.') + 1)
  return name === 'H' ? 'the headline' : name
}

/** A word, or what stands between two words. */
export interface Token extends Range {
  readonly text: string
  /** The number of the word; between two, of the one before (−1: none). */
  readonly word: number
  readonly kind: 'word' | 'between'
}

/** Tokens with one look. */
export interface TokenRun extends Run {
  readonly tokens: readonly Token[]
}

/** A paragraph's printed text, run by run and word by word; no letter is lost. */
export function tokenRuns(article: IndexedArticle, paragraph: Range): readonly TokenRun[] {
  let at = paragraph.start
  return runsOf(article, paragraph).map(run => {
    const range = {start: at, end: at += run.text.length}
    return {...run, tokens: tokensIn(article, range)}
  })
}

function tokensIn(article: IndexedArticle, range: Range): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number, word: number, kind: Token['kind']) => {
    if (start < end) tokens.push({start, end, word, kind, text: article.printed.slice(start, end)})
  }
  const {first, end} = wordsIn(article.words, range) ?? {first: 0, end: 0}
  let at = range.start
  for (let word = first; word < end; word++) {
    const {start: from, end: to} = article.words[word]!
    add(at, from, word - 1, 'between')
    add(Math.max(at, from), Math.min(to, range.end), word, 'word')
    at = Math.min(to, range.end)
  }
  const before = article.words.findLastIndex(one => one.end <= at)
  add(at, range.end, before, 'between')
  return tokens
}

/** Whether a token belongs to words first to end: what stands between two of them does, too. */
export function belongs({word, kind}: Token, {first, end}: WordRange): boolean {
  return first <= word && word < (kind === 'word' ? end : end - 1)
}

