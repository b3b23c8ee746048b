import type {ArticleId} from '../text/article.ts'

/** Words copied from an article, as a key or a slide refers to them. */
export interface Quotation {
  readonly article: ArticleId
  readonly words: string
  /** Needed only where the words stand more than once. */
  readonly paragraph?: string
}

/**
 * A passage of an article that answers. Between `core` and `maximal` every extent earns full credit.
 * `maximal` contains `core` and is `core` itself when left out: a clause, never a paragraph.
 */
export interface Passage {
  readonly core: Quotation
  readonly maximal?: Quotation
  /** From 0 to 1; 1 when left out. */
  readonly credit?: number
}

/** Credit from 0 to 1 for each accepted term; a term that is not listed earns 0. */
export type Credits = Readonly<Record<string, number>>

/** What a field accepts: terms, passages or both (a cue may be words, or 'none'). */
export interface FieldKey {
  readonly terms?: Credits
  readonly passages?: readonly Passage[]
  /** For sentences of the student's own: words of the articles that they should do without. */
  readonly avoid?: readonly Quotation[]
}

export type Status =
  /** Counts for finding. */
  | 'required'
  /** Defensible: credited if found, no loss if not. */
  | 'accepted'
  /** Neither way. */
  | 'neutral'
  /** A tempting mistake; its reason is the sentence that explains it. */
  | 'distractor'

/** One keyed passage of a spans exercise. */
export interface SpanKeyItem {
  readonly status: Status
  readonly passage: Passage
  /** Label field → credits. Left out for neutral items and distractors. */
  readonly labels?: Readonly<Record<string, Credits>>
  /** Why, from the text. Shown with the key; a distractor's is shown to whoever marks it. */
  readonly reason: string
}

/** Paragraph → its keyed passages. */
export type SpansKey = Readonly<Record<string, readonly SpanKeyItem[]>>

/** One keyed item of a record or a table. */
export interface RowKey {
  readonly fields: Readonly<Record<string, FieldKey>>
  /** Why, from the text. Shown with the key. */
  readonly reason: string
}

/** Item → its key. */
export type RowsKey = Readonly<Record<string, RowKey>>

/** The key of an exercise: passages by paragraph for spans, fields by item for the other forms. */
export type Key = SpansKey | RowsKey
