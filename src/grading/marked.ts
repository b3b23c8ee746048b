import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {Problem} from '../text/problem.ts'
import {feedback} from './feedback.ts'
import type {FeedbackLine} from './feedback.ts'
import {grade} from './grade.ts'
import {lazily} from './lazy.ts'
import {unreadable} from './marks.ts'
import type {Marks} from './marks.ts'

/** What a student's answers earned, what somebody can mend in them, and what to say of them. Plain data. */
export interface Marked {
  readonly marks: Marks
  readonly problems: readonly Problem[]
  readonly feedback: readonly FeedbackLine[]
}

/** Worded once somebody asks for it: a gradebook does not. */
const withFeedback = lazily<'feedback', readonly FeedbackLine[]>('feedback')

/**
 * Grades and explains answers, whether they were read from a file or given in a form; `undefined` where nothing could be
 * read. Of the two ways in which answers become marks, this is the common part.
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles; an `Error` when there is none
 */
export function markAnswers(exercise: OpenExercise, answers: Answers | undefined, problems: readonly Problem[] = []): Marked {
  const marks = answers ? grade(exercise, answers) : unreadable(exercise)
  return withFeedback({marks, problems}, () => feedback(exercise, marks))
}
