/** What a mark on an article says. Each kind has a colour, a line under it and a label, so none rests on colour. */
export type MarkKind =
  /** Who says it. */
  | 'source'
  /** The words that tell us somebody says it. */
  | 'cue'
  /** What is said. */
  | 'content'
  /** A statement that can be checked. */
  | 'claim'
  /** Wording that steers. */
  | 'wording'
  /** Wording that may be argued to steer. */
  | 'accepted'

/** The label that stands at a mark. */
export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  source: 'source',
  cue: 'cue',
  content: 'content',
  claim: 'claim',
  wording: 'wording',
  accepted: 'accepted',
}

/** What a slide can light up in a whole passage at once, without naming the words. */
export const LIGHTS = ['own words', 'speech'] as const

/** All italics of a passage, or all its direct speech. */
export type Light = (typeof LIGHTS)[number]
