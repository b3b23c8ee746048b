import {feedback} from './grading/feedback.ts'
import type {FeedbackLine} from './grading/feedback.ts'
import {grade} from './grading/grade.ts'
import {unreadable} from './grading/marks.ts'
import type {Marks} from './grading/marks.ts'
import {readHandIn} from './handin/read.ts'
import type {OpenLesson} from './lesson/open.ts'
import type {Problem} from './text/problem.ts'

/** What a student's file earned, what somebody can mend in it, and what to say of it. Plain data. */
export interface Marked {
  readonly marks: Marks
  readonly problems: readonly Problem[]
  readonly feedback: readonly FeedbackLine[]
}

/**
 * Reads, grades and explains the file of one exercise: the only way in which answers become marks, for a student's run,
 * a page in a browser and a teacher's class alike. Whatever stands in the file is graded and never thrown.
 *
 * @param id the exercise, `2-sources`
 * @param source the file, as its text or its bytes
 * @throws when the lesson has no such exercise, or no key for it that fits it and the articles
 */
export function mark(open: OpenLesson, id: string, source: string | Uint8Array): Marked {
  const exercise = open.exercise(id)
  const {answers, problems} = readHandIn(exercise, source)
  const marks = answers ? grade(exercise, answers) : unreadable(exercise)
  return {marks, problems, feedback: feedback(exercise, marks)}
}
