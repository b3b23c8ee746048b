import type {Range} from '../../text/article.ts'

/** How a passage looks in the article beside the questions. Each look has a line or a sign of its own beside its colour. */
export type HighlightLook =
  /** What the learner has marked as an answer. */
  | 'answer'
  /** The answer that is being looked at. */
  | 'current'
  /** Checked, and right. */
  | 'right'
  /** Checked, and to look at again. */
  | 'look'
  /** The key: to find; counts if you have it; tempting, but no. */
  | 'required'
  | 'accepted'
  | 'distractor'

/** A passage that is highlighted in an article. Highlights may overlap. */
export interface Highlight extends Range {
  /** Names it for the page: what was activated. */
  readonly id: string
  readonly look: HighlightLook
  /** What a screen reader says at its beginning, and a tooltip shows: “your answer 2”. */
  readonly label: string
  /** Stands at its beginning, beside the look's own sign: a number that a list of answers has, too. */
  readonly sign?: string | undefined
}

/** Whether two lists of highlights look the same, one by one. */
export function sameHighlights(some: readonly Highlight[], others: readonly Highlight[]): boolean {
  return some.length === others.length && some.every((one, at) => {
    const other = others[at]!
    return one.id === other.id && one.start === other.start && one.end === other.end
      && one.look === other.look && one.label === other.label && one.sign === other.sign
  })
}

/** What may be picked in an article just now. */
export interface Picking {
  /** What is asked for: “Words that make the claim, at most 15.” */
  readonly asks: string
  /** Only in this paragraph; anywhere in the article where it is left out. */
  readonly paragraph?: string | undefined
  /** The most words; more can be selected, but not used. */
  readonly most?: number | undefined
}

/** Words that were picked: whole words, as the grader counts them. */
export interface Picked extends Range {
  readonly words: string
}
