import {articleA, articleB} from '../articles/articles.generated.ts'
import {feedback} from '../grading/feedback.ts'
import type {FeedbackLine} from '../grading/feedback.ts'
import {grade} from '../grading/grade.ts'
import type {Key} from '../grading/grade.ts'
import {unreadable} from '../grading/marks.ts'
import type {Marks} from '../grading/marks.ts'
import {readHandIn} from '../handin/read.ts'
import type {Problem} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'

/** What a student's file earned, what somebody can mend in it, and what to say of it. Plain data. */
export interface Marked {
  readonly marks: Marks
  readonly problems: readonly Problem[]
  readonly feedback: readonly FeedbackLine[]
}

const articles = {A: articleA, B: articleB}

/**
 * Reads, grades and explains one file: the only way in which answers become marks, for a student's run and for a
 * teacher's class alike. Whatever stands in the file is graded and never thrown.
 *
 * @throws when the key does not fit the exercise or the articles
 */
export function markHandIn(exercise: Exercise, key: Key, source: string | Uint8Array): Marked {
  const {answers, problems} = readHandIn(exercise, source)
  const marks = answers ? grade(exercise, key, answers, articles) : unreadable(exercise)
  return {marks, problems, feedback: feedback(exercise, marks)}
}
