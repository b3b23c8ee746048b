import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {Key, RowsKey, SpansKey} from '../lesson/key.ts'
import type {Articles} from './keyed.ts'
import type {Marks} from './marks.ts'
import {gradeRows} from './rows.ts'
import {gradeSpans} from './spans.ts'
import {gradeText} from './text.ts'

/**
 * Marks of one exercise of one student, as plain data. Whatever the student wrote is graded and never thrown; answers
 * that say the same in another order get the same score.
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles
 */
export function grade(exercise: Exercise, key: Key, answers: Answers, articles: Articles): Marks {
  switch (exercise.form) {
    case 'spans':
      return gradeSpans(exercise, key as SpansKey, answers, articles)
    case 'record':
    case 'table':
      return gradeRows(exercise, key as RowsKey, answers, articles)
    case 'text':
      return gradeText(exercise, key as RowsKey, answers)
    default:
      return exercise.form satisfies never
  }
}
