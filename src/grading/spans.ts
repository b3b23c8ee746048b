import type {Answers} from '../lesson/answer.ts'
import {share} from '../lesson/credit.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {findsOf, tieAll} from './finds.ts'
import type {KeyedSpans} from './finds.ts'
import {marks} from './marks.ts'
import type {Marks} from './marks.ts'
import {UNIT} from './match.ts'
import {paragraphMarks} from './span-marks.ts'
import {stateOf} from './state.ts'

/**
 * Marks of a spans exercise. The score, from 0 to 1, is `min(m, C) / (m + W)`: m is the number of required passages, C
 * the greatest total value of a one-to-one matching of quotations with required and accepted passages, W the number of
 * quotations that are tied to no required, accepted or neutral passage. A quotation is tied where fit × similarity is
 * at least ½; its value is that × (½ + ½ label credit) × the passage's credit. One that has a tie and no match is a
 * duplicate, and free.
 *
 * Words count where they stand, also when they are listed under another paragraph. A quotation that stands nowhere in
 * the article, or is the other article's, counts in W; one that cannot be read, is over the field's limit of words or
 * is still `todo` is not graded.
 */
export function gradeSpans(exercise: OpenExercise, keyed: KeyedSpans, answers: Answers): Marks {
  const tied = tieAll(exercise, keyed, findsOf(exercise, answers))
  const found = tied.reduce((sum, {value}) => sum + value, 0) / UNIT
  const score = share(keyed.required, found, tied.filter(({wrong}) => wrong).length)
  return marks(exercise, stateOf(exercise, answers), score, paragraphMarks(exercise, keyed, tied, answers))
}
