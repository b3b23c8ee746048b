import type {Given} from '../lesson/answer.ts'
import {agreement, masi, nominal} from './agreement.ts'
import type {Agreement, Unit} from './agreement.ts'
import type {Articles} from '../grading/keyed.ts'
import {locate} from '../text/locate.ts'
import type {Span} from './span-agreement.ts'

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
export function ofTerms(units: readonly Unit<Given>[]): Agreement {
  return agreement(units.map(unit => unit.map(one => one?.kind === 'term' ? one.term : undefined)), nominal)
}

/** The agreement on sets of terms; whatever is none is missing. */
export function ofSets(units: readonly Unit<Given>[]): Agreement {
  return agreement(units.map(unit => unit.map(one => one?.kind === 'terms' ? new Set(one.terms) : undefined)), masi)
}

/** Where quoted words stand; `undefined` for what is no quotation, and for words that stand nowhere. */
export function spanOf(answer: Given | undefined, articles: Articles, paragraph: string | undefined): Span | undefined {
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
