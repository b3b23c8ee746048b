import {describe, expect, it} from 'vitest'
import {tie} from '../../src/grading/fit.ts'
import {isFindable} from '../../src/lesson/keyed.ts'
import type {Extent} from '../../src/lesson/keyed.ts'
import type {OpenExercise} from '../../src/lesson/open.ts'
import type {IndexedArticle} from '../../src/text/locate.ts'
import {rangeOf} from '../../src/text/words.ts'
import type {WordRange} from '../../src/text/words.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import {phoneCall} from '../open.ts'
import {articles} from './course-findings.ts'

const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'these', 'those', 'his', 'its', 'their'])

const PREPOSITIONS = new Set(['after', 'at', 'before', 'by', 'for', 'from', 'in', 'of', 'on', 'since', 'to', 'with'])

const isSmall = (word: string) => DETERMINERS.has(word) || PREPOSITIONS.has(word)

/** Cores that are no longer what they are without their first word. */
const IDIOMS = new Set(['on the line'])

/** What competes for one answer: the passages of a paragraph, or of one field of an item. */
function rivals({keyed}: OpenExercise): readonly (readonly Extent[])[] {
  if (keyed?.form === 'spans') return [...keyed.passages.values()].map(some => some.filter(isFindable).map(({extent}) => extent))
  if (keyed?.form === 'record' || keyed?.form === 'table') return [...keyed.units.values()].flat().map(({extents}) => extents)
  return []
}

const said = (article: IndexedArticle, words: WordRange) => {
  const {start, end} = rangeOf(article.words, words)
  return article.text.slice(start, end)
}

const wordAt = (article: IndexedArticle, number: number) => said(article, {first: number, end: number + 1}).toLowerCase()

/** What copying these words earns, from 0 to 1. */
function earned(article: IndexedArticle, words: WordRange, some: readonly Extent[]): number {
  const location = {words, range: rangeOf(article.words, words), paragraph: '', likeness: 'exact', similarity: 1} as const
  return Math.max(0, ...some.map(one => (tie([location], article.id, one)?.fit ?? 0) * one.credit))
}

/** Whether a word and the one after it stand in one sentence. */
function oneSentence({words, paragraphs}: IndexedArticle, number: number): boolean {
  return paragraphs.some(({sentences}) => sentences.some(({start, end}) => start <= words[number]!.start && words[number + 1]!.end <= end))
}

/** The words with the small word before them, and without the small word that they begin with. */
function variants(article: IndexedArticle, words: WordRange): WordRange[] {
  const {first, end} = words
  const longer = first > 0 && oneSentence(article, first - 1) && isSmall(wordAt(article, first - 1))
  const shorter = end - first > 1 && isSmall(wordAt(article, first)) && !IDIOMS.has(said(article, words))
  return [...longer ? [{first: first - 1, end}] : [], ...shorter ? [{first: first + 1, end}] : []]
}

describe('an article, a determiner or a preposition before the words, taken or left, costs nothing in', () => {
  const keyed = exercises.filter(({id}) => rivals(phoneCall.exercise(id)).some(some => some.length > 0))

  it.each(keyed)('$id', ({id}) => {
    const tried = rivals(phoneCall.exercise(id)).flatMap(some => some.flatMap(({article: of, core, maximal}) => {
      const article = articles[of]
      return [core, maximal].flatMap(words => variants(article, words).map(variant => ({
        words: said(article, words), variant: said(article, variant), loss: earned(article, words, some) - earned(article, variant, some),
      })))
    }))
    expect(tried.filter(({loss}) => loss > 1e-9).map(({words, variant}) => `“${variant}” for “${words}”`)).toEqual([])
    expect(tried.length).toBeGreaterThan(0)
  })
})
