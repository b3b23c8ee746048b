import type {DraftRow} from '../lesson/answer.ts'

/** One item's answer as it was last given. Frozen: another answer takes its place, so that nobody needs to watch its parts. */
export interface GivenItem {
  /** When, in milliseconds since 1970: of two tabs' answers to one item the newer stays. */
  readonly at: number
  /** As a draft has them; `null`: taken back, so that it is `todo` again. */
  readonly rows: readonly DraftRow[] | null
  /** Its feedback was asked for and nothing has changed since. */
  readonly checked?: true
}

/** All that a learner's browser keeps. Plain data for JSON; `version` changes with its shape. */
export interface State {
  readonly version: 1
  /** Exercise's id → item's name → its answer. What is not there is `todo`. */
  answers: Record<string, Record<string, GivenItem>>
  /** Exercise's id → how many hints were shown. */
  hints: Record<string, number>
  /** Exercise's id → the key was opened. */
  keys: Record<string, true>
  /** The name under which answers were saved last, and when it was typed. */
  name: string
  namedAt: number
}

/** How deep a watcher of a state looks, in Vue's levels: to each item's answer, which is frozen, and not into it. */
export const DEPTH = 3

/** Nothing answered yet. */
export function blankState(): State {
  return {version: 1, answers: {}, hints: {}, keys: {}, name: '', namedAt: 0}
}
