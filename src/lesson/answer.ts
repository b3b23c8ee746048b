import type {Place} from '../text/problem.ts'
import type {ArticleId} from '../text/article.ts'

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

/**
 * What may stand in one field of a file that is written rather than read: `undefined` is printed as `todo`, a string
 * is a term or the student's own text, an array is several terms, an object is words of an article.
 */
export type DraftValue =
  | undefined
  | string
  | readonly string[]
  | {readonly article: ArticleId; readonly words: string}

/** Field name → what stands there; a field left out is `todo`. */
export type DraftRow = Readonly<Record<string, DraftValue>>

/**
 * Item name → its rows, as the writer of a student's file prints them: one row for a record, a table or a text, one
 * for each quotation for spans. An item that is `undefined` or left out is `todo`.
 */
export type Draft = ReadonlyMap<string, readonly DraftRow[] | undefined>
