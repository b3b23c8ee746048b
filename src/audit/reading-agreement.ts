import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {FieldAgreement} from './field-agreement.ts'
import type {Articles} from '../grading/keyed.ts'
import {rowsAgreement} from './reading-rows.ts'
import {spansAgreement} from './reading-spans.ts'

/**
 * How far several readings of one exercise agree, field by field: Krippendorff's alpha for terms, with the MASI distance
 * for sets of them, and span F1 for quotations. What is `todo` or cannot be read is missing. Text fields are left out,
 * and so is a text exercise.
 */
export function readingAgreement(
  exercise: Exercise, readings: readonly Answers[], articles: Articles,
): FieldAgreement[] {
  switch (exercise.form) {
    case 'spans':
      return spansAgreement(exercise, readings, articles)
    case 'record':
    case 'table':
      return rowsAgreement(exercise, readings, articles)
    case 'text':
      return []
    default:
      return exercise.form satisfies never
  }
}
