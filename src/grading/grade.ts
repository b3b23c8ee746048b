import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {check} from './check.ts'
import type {Marks} from './marks.ts'
import {gradeRows} from './rows.ts'
import {gradeSpans} from './spans.ts'
import {gradeText} from './text.ts'

/**
 * Marks of one exercise of one student, as plain data. Whatever the student wrote is graded and never thrown; answers
 * that say the same in another order get the same score. Without a key they are only checked (`Marks.checked`).
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles
 */
export function grade(exercise: OpenExercise, answers: Answers): Marks {
  const {keyed, error} = exercise
  if (error) throw error
  if (!keyed) return check(exercise, answers)
  switch (keyed.form) {
    case 'spans':
      return gradeSpans(exercise, keyed, answers)
    case 'record':
    case 'table':
      return gradeRows(exercise, keyed, answers)
    case 'text':
      return gradeText(exercise, keyed, answers)
    default:
      return keyed satisfies never
  }
}
