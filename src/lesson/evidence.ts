/** What one other source reports about the same days, retold. A card is no verdict. */
export interface EvidenceCard {
  /** Its name in the exercises, in lower case with hyphens. */
  readonly id: string
  readonly publisher: string
  readonly date: string
  /** Where it was found: site, and enough of the path to look it up. */
  readonly address: string
  /** Plain sentences; a blank line between two paragraphs. Curly quotation marks, as it is printed. */
  readonly text: string
}

/** The evidence cards of a lesson. */
export interface Evidence {
  /** What is to be known of all of them. */
  readonly about: string
  readonly cards: readonly EvidenceCard[]
}
