import type {Given} from '../lesson/answer.ts'
import type {IndexedArticles} from '../lesson/open.ts'
import {match, UNIT} from '../grading/match.ts'
import type {ArticleId} from '../text/article.ts'
import {locate} from '../text/locate.ts'
import {shared, size} from '../text/words.ts'
import type {WordRange} from '../text/words.ts'
import {agreement, masi, nominal} from './agreement.ts'
import type {Agreement, UnitValues} from './agreement.ts'

/** How far several readings of one exercise agree in one field. */
export interface FieldAgreement {
  readonly field: string
  /** The list of terms that was chosen from; left out for quotations. Items with a list of their own stand apart. */
  readonly list?: string
  /** `F1` is the mean over pairs of readings, by words. */
  readonly measure: 'alpha' | 'alpha, MASI' | 'F1'
  /** On the scale of `Agreement.alpha`, or of `spanF1`. `undefined` where no two readings could have differed. */
  readonly value: number | undefined
  readonly units: readonly UnitAgreement[]
}

/** The agreement on one item, one paragraph or one passage, on the field's scale. */
export interface UnitAgreement {
  readonly item: string
  /** For the labels of a passage: its words, as one of the readings quotes them. */
  readonly words?: string
  readonly value: number | undefined
}

/** The agreement on terms, or on sets of terms; whatever is neither is missing. */
export function ofTerms(units: readonly UnitValues<Given>[]): Agreement {
  return agreement(units.map(unit => unit.map(one => one?.kind === 'term' ? one.term : undefined)), nominal)
}

/** The agreement on sets of terms; whatever is none is missing. */
export function ofSets(units: readonly UnitValues<Given>[]): Agreement {
  return agreement(units.map(unit => unit.map(one => one?.kind === 'terms' ? new Set(one.terms) : undefined)), masi)
}

/** Where quoted words stand; `undefined` for what is no quotation, and for words that stand nowhere. */
export function spanOf(answer: Given | undefined, articles: IndexedArticles, paragraph: string | undefined): Span | undefined {
  if (answer?.kind !== 'quotation') return undefined
  const location = locate(articles[answer.article], answer.words, paragraph)
  return location && {article: answer.article, ...location.words}
}

/** Every two of them. */
export function pairsOf<Value>(values: readonly Value[]): (readonly [Value, Value])[] {
  return values.flatMap((one, index) => values.slice(index + 1).map(other => [one, other] as const))
}

/** `undefined` for none. */
export function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** A passage that a reader marked. */
export interface Span extends WordRange {
  readonly article: ArticleId
}

/** The passages that two readers marked, and how far they are the same. */
export interface Overlap {
  /** Total likeness of the pairs matched, from 0 to the number of passages of the reader who marked fewer. */
  readonly common: number
  /** How many passages the two marked in all. */
  readonly marked: number
  /** The pairs matched: the passages' numbers in the two lists. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** Likeness of two passages, from 0 to 1: twice the words they share, divided by the words of both (Dice). */
export function likeness(one: Span, other: Span): number {
  return one.article === other.article ? 2 * shared(one, other) / (size(one) + size(other)) : 0
}

/** The passages of two readers, matched one to one for the greatest total likeness. */
export function overlap(ones: readonly Span[], others: readonly Span[]): Overlap {
  const candidates = ones.flatMap((one, item) => others.flatMap((other, answer) => {
    const value = Math.round(likeness(one, other) * UNIT)
    return value > 0 ? [{item, answer, value}] : []
  }))
  const matched = match(candidates)
  return {
    common: matched.reduce((sum, {value}) => sum + value, 0) / UNIT,
    marked: ones.length + others.length,
    pairs: matched.map(({item, answer}) => [item, answer] as const),
  }
}

/**
 * Span F1 of two readers, from 0 to 1: the harmonic mean of the share of each reader's passages that the other has too,
 * by words and one to one, which comes to 2 × common / marked. Symmetric. 1 where neither marked anything, 0 where only
 * one did. Several overlaps, of paragraphs or of pairs of readers, are summed before they are divided. After the scorer
 * of SemEval 2020 task 11 (Da San Martino et al. 2020), with one-to-one matching so that nothing is counted twice.
 */
export function spanF1(...overlaps: readonly Pick<Overlap, 'common' | 'marked'>[]): number {
  const marked = overlaps.reduce((sum, one) => sum + one.marked, 0)
  if (marked === 0) return 1
  return 2 * overlaps.reduce((sum, one) => sum + one.common, 0) / marked
}
