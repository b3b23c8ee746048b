import {markAnswers} from './grading/marked.ts'
import type {Marked} from './grading/marked.ts'
import {readHandIn} from './handin/read.ts'
import {ownerOf} from './handin/whose.ts'
import type {Answers} from './lesson/answer.ts'
import type {Exercise} from './lesson/exercise.ts'
import type {OpenLesson} from './lesson/open.ts'
import type {Problem} from './text/problem.ts'

export type {Marked} from './grading/marked.ts'

/**
 * Reads, grades and explains the file of one exercise. Whatever stands in the file is graded and never thrown. A student's run
 * and a class ask `assess`, which does the same unless the answers are another exercise's; a form has no file to be read, and
 * its answers go to `markAnswers`, to which both lead.
 *
 * @param id the exercise, `2-sources`
 * @param source the file, as its text or its bytes
 * @returns marks that say `checked` where the lesson has no key for the exercise
 * @throws when the lesson has no such exercise, or its key does not fit it or the articles
 */
export function mark(open: OpenLesson, id: string, source: string | Uint8Array): Marked {
  const exercise = open.exercise(id)
  const {answers, problems} = readHandIn(exercise, source)
  return markAnswers(exercise, answers, problems)
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
    if (owner) return {outcome: {kind: 'unread', problem: notItsOwn(exercise.definition, owner.definition)}, answers: undefined}
    return {outcome: {kind: 'marked', marked: markAnswers(exercise, handIn.answers, handIn.problems)}, answers: handIn.answers}
  } catch (error) {
    return {outcome: {kind: 'fault', stack: error instanceof Error ? error.stack ?? error.message : String(error)}, answers: undefined}
  }
}

function notItsOwn({id, number}: Exercise, owner: Exercise): Problem {
  return {
    at: {line: 1, column: 1},
    what: `These are the answers of exercise ${owner.number}, “${owner.title}”.`,
    remedy: `Save them as exercises/${owner.id}.ts. A blank exercises/${id}.ts comes back with: npm run reset -- ${number}`,
  }
}
