import type {Lesson} from '../lesson/lesson.ts'
import type {Article, ArticleId, Range} from '../text/article.ts'
import {stands} from '../text/locate.ts'
import {paragraphOf} from '../text/article.ts'

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
export function find(reference: Reference, lesson: Lesson): Place | Wrong {
  const paragraph = findParagraph(reference.of, lesson)
  if (isWrong(paragraph)) return paragraph
  const part = reference.sentence === undefined ? paragraph : findSentences(paragraph, reference.sentence)
  if (isWrong(part) || reference.exact === undefined) return part
  return findWords(part, reference.exact, lesson)
}

/** The place that a slide refers to. Throws when the reference is wrong: the build has checked it before. */
export function place(reference: Reference, lesson: Lesson): Place {
  const answer = find(reference, lesson)
  if (isWrong(answer)) throw new Error(`${answer.what} ${answer.remedy}`)
  return answer
}

function findParagraph(id: string, {articles}: Lesson): Place | Wrong {
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

function findWords(within: Place, exact: string, {folder}: Lesson): Place | Wrong {
  const {article, paragraph} = within
  const [only, ...more] = stands(article, exact, within)
  if (only === undefined) {
    return {
      what: `The words “${exact}” do not stand in ${paragraph}.`,
      remedy: `Copy them from ${folder}/${article.id.toLowerCase()}.md, without the asterisks.`,
    }
  }
  if (more.length > 0) {
    return {
      what: `The words “${exact}” stand ${more.length + 1} times in ${paragraph}.`,
      remedy: 'Copy some words more, or name the sentence.',
    }
  }
  return {...within, ...only}
}
