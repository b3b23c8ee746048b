/** A closed list of the field's terms, in the order in which they are taught. */
export type Terms = Readonly<Record<string, Term>>

/** One term: its definition, and what to ask of a text to see whether it applies. */
export interface Term {
  /** The definition, a phrase or sentence without a full stop: the editor's hover, the glossary, the feedback. */
  readonly means: string
  /** The question that tells whether the term applies, said to a student who chose it wrongly. */
  readonly ask: string
  /** An invented example, never from the key. */
  readonly example?: string
}
