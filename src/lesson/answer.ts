import type {ArticleId} from '../articles/article.ts'

/** A place in the student's file, both numbers from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What stands in one field of a student's file. */
export type Given =
  | {readonly kind: 'todo'; readonly at: Place}
  | {readonly kind: 'term'; readonly term: string; readonly at: Place}
  | {readonly kind: 'terms'; readonly terms: readonly string[]; readonly at: Place}
  | {readonly kind: 'quotation'; readonly article: ArticleId; readonly words: string; readonly at: Place}
  | {readonly kind: 'text'; readonly text: string; readonly at: Place}
  /** Something that cannot be read; a `Problem` says what. Earns nothing, counts as attempted. */
  | {readonly kind: 'unreadable'; readonly at: Place}

/** Field name → what stands there. Every field of the exercise is present; a missing one is a `todo` with a `Problem`. */
export type Row = ReadonlyMap<string, Given>

/**
 * What a student answered to one item. A record, a table and a text have exactly one row; spans have one row for
 * each quotation, none for "nothing here"; `undefined` rows stand for `todo`, "not started".
 */
export interface Answer {
  readonly at: Place
  readonly rows: readonly Row[] | undefined
}

/** Item name → answer. Every item of the exercise is present, in the exercise's order. */
export type Answers = ReadonlyMap<string, Answer>

/** Something in a student's file that somebody can mend: what was seen, where, and the remedy. */
export interface Problem {
  readonly at: Place
  /** What was seen, one sentence. */
  readonly what: string
  /** What to do, one sentence. */
  readonly remedy: string
  /** The item it stands in, where there is one. */
  readonly item?: string
}
