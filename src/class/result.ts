import type {FieldMarks, ItemMarks, State} from '../grading/marks.ts'
import type {Outcome} from '../mark.ts'
import type {Answers} from '../lesson/answer.ts'
import type {ArticleId} from '../text/article.ts'
import type {Problem} from '../text/problem.ts'

/** One student's hand-in as it was found: file by file, not read yet. */
export interface Submission {
  /** Names the student's page and rows: letters, digits and hyphens, one of its kind in the class. */
  readonly key: string
  readonly name: string
  /** What an LMS or a roster knows the student by. */
  readonly id?: string
  /** Exercise's id → its bytes, or why it was not read. An exercise without a file is left out. */
  readonly files: ReadonlyMap<string, Uint8Array | Problem>
  /** Why nothing could be taken from what was handed in: a zip that is damaged, say. */
  readonly refused?: Problem
  readonly late?: boolean
  /** What was seen on the way and a person should know: two hand-ins of one student, files left aside. Sentences. */
  readonly notes: readonly string[]
}

export type Status =
  /** Every exercise that counts is answered throughout. */
  | 'graded'
  /** Some of them are. */
  | 'partial'
  /** Files came, and every field in them is still `todo`. */
  | 'not started'
  /** Something came, and nothing of it can be read: no points, needs review. */
  | 'unreadable'
  /** On the roster, and nothing came. */
  | 'missing'

/** Whether a file compiles. It costs no marks. */
export type Types = 'compile' | 'do not' | 'not checked'

/** What stands in one field, without its place. A field that is `todo` is left out of its row. */
export type KeptGiven =
  | {readonly kind: 'term', readonly term: string}
  | {readonly kind: 'terms', readonly terms: readonly string[]}
  /** `range`: where the words stand in the article's text, half open, UTF-16; left out where they stand nowhere. */
  | {readonly kind: 'quotation', readonly article: ArticleId, readonly words: string, readonly range?: readonly [start: number, end: number]}
  | {readonly kind: 'text', readonly text: string}
  | {readonly kind: 'unreadable'}

/** Field → what stands there. */
export type KeptRow = Readonly<Record<string, KeptGiven>>

/** Item → its rows, as in `Answers`; `null`: the whole item is `todo`. Plain data for JSON; `answersOf` makes `Answers` of it. */
export type KeptAnswers = Readonly<Record<string, readonly KeptRow[] | null>>

/** What a teacher decides over the computer, as `overrides.csv` has it. */
export interface Override {
  readonly points: number
  readonly reason: string
}

/** What one student's exercise came to. Plain data, as `results.json` keeps it. */
export interface ExerciseResult {
  readonly id: string
  /** `missing`: there is no file. A file with nothing in it but what is to be mended is `unreadable`, as `npm test` has it. */
  readonly state: State | 'missing'
  /** From 0 to 1, as `npm test` has it. */
  readonly score: number
  /** What counts in the end: the teacher's, or else score × weight, to two decimals so that columns add up. */
  readonly points: number
  readonly passed: boolean
  /** Only mechanics were checked: the score says nothing of quality. */
  readonly mechanical?: true
  /** Items with an answer, of all. */
  readonly answered: number
  readonly of: number
  /** In the exercise's order; none where there is no file that can be read. */
  readonly items: readonly KeptItem[]
  /** What was answered; left out where nothing could be read. */
  readonly answers?: KeptAnswers
  readonly types: Types
  /** Why the file was not read, or how many places in it are to be mended: a sentence for the teacher. */
  readonly why?: string
  readonly override?: Override
}

/** An item's marks without what is said of them. */
export type KeptItem = Omit<ItemMarks, 'remarks' | 'fields'> & {readonly fields: Readonly<Record<string, FieldMarks>>}

/** A row of the gradebook, and all that statistics are made from. Plain data; some 25 KB of JSON. */
export interface StudentResult {
  readonly key: string
  readonly name: string
  readonly id?: string
  readonly status: Status
  readonly late: boolean
  /** What a person should know: why something was not read, what was left aside. Sentences. */
  readonly notes: readonly string[]
  /** In the course's order, every exercise that is graded. */
  readonly exercises: readonly ExerciseResult[]
  readonly total: number
}

/** One file with everything that is told of it: what a page of feedback is made from, and not kept longer. */
export interface MarkedFile {
  readonly id: string
  readonly outcome: Outcome
  /** What was read in it; left out where nothing was. */
  readonly answers?: Answers
}

/** A student's result, and the files with what is told of each, in the course's order. */
export interface GradedHandIn {
  readonly student: StudentResult
  readonly files: readonly MarkedFile[]
}

/** An exercise as a gradebook's columns have it. */
export interface ExerciseSummary {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Points there are. 0: the computer gives none; what there is comes from the teacher (`maximum` in `overrides.csv`). */
  readonly points: number
  readonly mechanical?: true
  /** The items by article, each group a column of its own where there are several. In the file's order. */
  readonly groups: readonly ItemGroup[]
}

/** Items of an exercise that are about one article, or about both. */
export interface ItemGroup {
  readonly article: ArticleId | 'both'
  readonly items: readonly string[]
  /** The credit there is in them, before the correction for guessing, as the key earns it. */
  readonly of: number
}
