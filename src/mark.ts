import {feedback} from './grading/feedback.ts'
import type {FeedbackLine} from './grading/feedback.ts'
import {grade} from './grading/grade.ts'
import {unreadable} from './grading/marks.ts'
import type {Marks} from './grading/marks.ts'
import {readHandIn} from './handin/read.ts'
import type {HandIn} from './handin/read.ts'
import {ownerOf} from './handin/whose.ts'
import type {Answers} from './lesson/answer.ts'
import type {Exercise} from './lesson/exercise.ts'
import type {OpenExercise, OpenLesson} from './lesson/open.ts'
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
 * @returns marks that say `checked` where the lesson has no key for the exercise
 * @throws when the lesson has no such exercise, or its key does not fit it or the articles
 */
export function mark(open: OpenLesson, id: string, source: string | Uint8Array): Marked {
  const exercise = open.exercise(id)
  return markRead(exercise, readHandIn(exercise, source))
}

function markRead(exercise: OpenExercise, {answers, problems}: HandIn): Marked {
  const marks = answers ? grade(exercise, answers) : unreadable(exercise)
  return {marks, problems, feedback: feedback(exercise, marks)}
}

/** What became of one file. Plain data. */
export type Outcome =
  | {readonly kind: 'marked', readonly marked: Marked}
  /** There is no file, nothing that can be read as one, or another exercise's answers. */
  | {readonly kind: 'unread', readonly problem: Problem}
  /** A fault of ours: the others are graded all the same. */
  | {readonly kind: 'fault', readonly stack: string}

/** What became of a file, and what was read in it: `undefined` where nothing was, or nothing that belongs there. */
export interface Assessed {
  readonly outcome: Outcome
  readonly answers: Answers | undefined
}

/** Marks a file, unless the answers in it are another exercise's. Never throws. */
export function assess(open: OpenLesson, id: string, source: string | Uint8Array): Assessed {
  try {
    const exercise = open.exercise(id)
    const handIn = readHandIn(exercise, source)
    const {length} = handIn.problems
    const owner = length < exercise.items.length / 2 ? undefined : ownerOf(open, id, source, length)
    if (owner) return {outcome: {kind: 'unread', problem: notItsOwn(id, owner.definition)}, answers: undefined}
    return {outcome: {kind: 'marked', marked: markRead(exercise, handIn)}, answers: handIn.answers}
  } catch (error) {
    return {outcome: {kind: 'fault', stack: error instanceof Error ? error.stack ?? error.message : String(error)}, answers: undefined}
  }
}

function notItsOwn(id: string, owner: Exercise): Problem {
  return {
    at: {line: 1, column: 1},
    what: `These are the answers of exercise ${owner.number}, ${owner.title}.`,
    remedy: `Save them as exercises/${owner.id}.ts. A blank exercises/${id}.ts comes back with: npm run reset -- ${Number.parseInt(id)}`,
  }
}
