import type {Article, ArticleId, Range} from '../text/article.ts'
import {normalise} from '../text/normalise.ts'
import {paragraphOf} from '../text/article.ts'

/** Both articles, as slides refer to them. */
export type Articles = Readonly<Record<ArticleId, Article>>

/** A place in an article, as a slide writes it down. */
export interface Reference {
  /** The paragraph: `B.P5`. */
  readonly of: string
  /** A sentence of it, counted from 1, or a run of them: `2`, `1-2`. */
  readonly sentence?: string | undefined
  /** Words of it, copied; they have to stand there exactly once. */
  readonly exact?: string | undefined
}

/** A place that was found: a range of `article.text` and `article.printed`. */
export interface Place extends Range {
  readonly article: Article
  readonly paragraph: string
}

/** Why a reference is wrong: what was seen and what to do about it, a sentence each. */
export interface Wrong {
  readonly what: string
  readonly remedy: string
}

/** Tells the two answers of `find` apart. */
export function isWrong(answer: Place | Wrong): answer is Wrong {
  return 'what' in answer
}

/**
 * The place that a slide refers to, or why there is none. Words are compared after folding typography, with
 * capital letters as they are, and only whole words count: "he" does not stand in "the".
 */
export function find(reference: Reference, articles: Articles): Place | Wrong {
  const paragraph = findParagraph(reference.of, articles)
  if (isWrong(paragraph)) return paragraph
  const part = reference.sentence === undefined ? paragraph : findSentences(paragraph, reference.sentence)
  if (isWrong(part) || reference.exact === undefined) return part
  return findWords(part, reference.exact)
}

/** The place that a slide refers to. Throws when the reference is wrong: the build has checked it before. */
export function place(reference: Reference, articles: Articles): Place {
  const answer = find(reference, articles)
  if (isWrong(answer)) throw new Error(`${answer.what} ${answer.remedy}`)
  return answer
}

function findParagraph(id: string, articles: Articles): Place | Wrong {
  const article = /^[AB]\./.test(id) ? articles[id.charAt(0) as ArticleId] : undefined
  if (article === undefined) {
    return {what: `“${id}” names no paragraph.`, remedy: 'Write the article and the paragraph, such as A.P1 or B.P5.'}
  }
  const paragraph = paragraphOf(article, id)
  if (paragraph === undefined) {
    const names = article.paragraphs.map(known => known.id.slice(2)).join(', ')
    return {what: `Article ${article.id} has no paragraph ${id}.`, remedy: `It has ${names}.`}
  }
  return {article, paragraph: id, start: paragraph.start, end: paragraph.end}
}

function findSentences(whole: Place, numbers: string): Place | Wrong {
  const sentences = paragraphOf(whole.article, whole.paragraph)?.sentences ?? []
  const [, first, last = first] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(numbers) ?? []
  const from = sentences[Number(first) - 1]
  const to = sentences[Number(last) - 1]
  if (from === undefined || to === undefined || to.end <= from.start) {
    const has = sentences.length === 1 ? 'one sentence' : `${sentences.length} sentences`
    return {what: `${whole.paragraph} has no sentence ${numbers}.`, remedy: `It has ${has}; write 1, 2 or 1-2.`}
  }
  return {...whole, start: from.start, end: to.end}
}

function findWords(within: Place, exact: string): Place | Wrong {
  const words = normalise(exact.trim().replace(/\s+/g, ' '))
  const starts = words === '' ? [] : occurrences(within, words)
  const [start] = starts
  if (start === undefined) {
    return {
      what: `The words “${exact}” do not stand in ${within.paragraph}.`,
      remedy: `Copy them from src/phone-call/${within.article.id.toLowerCase()}.md, without the asterisks.`,
    }
  }
  if (starts.length > 1) {
    return {
      what: `The words “${exact}” stand ${starts.length} times in ${within.paragraph}.`,
      remedy: 'Copy some words more, or name the sentence.',
    }
  }
  return {...within, start, end: start + words.length}
}

const WORD = /[\p{L}\p{N}]/u

function occurrences(within: Place, words: string): readonly number[] {
  const {text} = within.article
  const cuts = (at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))
  const starts: number[] = []
  for (let at = text.indexOf(words, within.start); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (end > within.end) break
    if (!cuts(at) && !cuts(end)) starts.push(at)
  }
  return starts
}
