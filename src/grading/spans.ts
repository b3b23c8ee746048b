import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {SpansKey} from '../lesson/key.ts'
import {share} from './credit.ts'
import {findsOf} from './finds.ts'
import type {Articles} from './keyed.ts'
import {marks} from './marks.ts'
import type {Marks} from './marks.ts'
import {UNIT} from './match.ts'
import {spanItems} from './span-items.ts'
import {paragraphMarks} from './span-marks.ts'
import {tieAll} from './span-ties.ts'
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
 *
 * @throws {KeyError} when words of the key do not stand in their paragraph
 */
export function gradeSpans(exercise: Exercise, key: SpansKey, answers: Answers, articles: Articles): Marks {
  const items = spanItems(exercise, key, articles)
  const tied = tieAll(items, findsOf(exercise, answers, articles))
  const required = [...items.values()].flat().filter(({status}) => status === 'required').length
  const found = tied.reduce((sum, {value}) => sum + value, 0) / UNIT
  const score = share(required, found, tied.filter(({wrong}) => wrong).length)
  return marks(exercise, stateOf(exercise, answers), score, paragraphMarks(exercise, items, tied, answers))
}
