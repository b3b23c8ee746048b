import type {Place} from '../lesson/answer.ts'

export type State =
  /** Every field is still `todo`. Not started is not failed. */
  | 'not started'
  /** Some fields are still `todo`. */
  | 'incomplete'
  /** Everything is answered. */
  | 'graded'
  /** Nothing could be read: score 0, needs review. */
  | 'unreadable'

/** What one item, or one paragraph of a spans exercise, earned. */
export interface ItemMarks {
  readonly item: string
  /** Credit earned, before the correction for guessing; from 0 to `of`. */
  readonly credit: number
  /** Credit there is. */
  readonly of: number
  /** False while anything in it is `todo`. */
  readonly answered: boolean
  readonly remarks: readonly Remark[]
}

/** The result of grading one exercise of one student. Plain data: it can be sent between threads or stored. */
export interface Marks {
  readonly exercise: string
  readonly state: State
  /** From 0 to 1. */
  readonly score: number
  /** Whether the score has reached the pass mark. */
  readonly passed: boolean
  /** Items (paragraphs) with an answer, of all. */
  readonly answered: number
  readonly of: number
  readonly items: readonly ItemMarks[]
}

/** The pass mark, on the scale of `Marks.score`. */
export const PASS = 0.7

/**
 * What the grader noticed, as data; `explain` in feedback.ts puts it into words. (The grading module extends this
 * union; each member names its kind and, where there is one, the place in the student's file.)
 */
export interface Remark {
  readonly kind: string
  readonly at?: Place
}
