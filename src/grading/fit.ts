import type {Extent} from '../lesson/keyed.ts'
import type {ArticleId} from '../text/article.ts'
import type {Location} from '../text/locate.ts'
import {shared, size} from '../text/words.ts'
import type {WordRange} from '../text/words.ts'

/** Below this fit an answer and a passage are not tied. */
export const LEAST_FIT = 0.5

/**
 * How well an answer's words answer a passage, from 0 (apart) to 1 (anything between core and maximal extent): the
 * harmonic mean of the share of the answer that lies inside the maximal extent and the share of the core that the
 * answer has. The harmonic mean is the F1 of span scoring (SemEval-2020 task 11), with a core and a maximal extent in
 * the place of one gold span.
 */
export function fit(answer: WordRange, {core, maximal}: Pick<Extent, 'core' | 'maximal'>): number {
  const inside = shared(answer, maximal) / size(answer)
  const covered = shared(answer, core) / size(core)
  return inside + covered === 0 ? 0 : (2 * inside * covered) / (inside + covered)
}

/** An answer's best place for a passage. */
export interface Tie {
  readonly location: Location
  /** Fit times similarity: words copied almost rightly earn almost the credit. */
  readonly fit: number
}

/** The best of several places for a passage, or `undefined` when all are under `LEAST_FIT`. */
export function tie(locations: readonly Location[], article: ArticleId, passage: Extent): Tie | undefined {
  if (article !== passage.article) return undefined
  let best: Tie | undefined
  for (const location of locations) {
    const value = fit(location.words, passage) * location.similarity
    if (value >= LEAST_FIT && value > (best?.fit ?? 0)) best = {location, fit: value}
  }
  return best
}

/** From this fit on nothing is said of a few words too many or too few: there is nothing to learn from them. */
export const CLOSE_FIT = 0.9

/** Why an answer does not fit a passage fully. */
export interface Misfit {
  readonly kind: 'too long' | 'too short'
  /** Words to leave out, or to add. */
  readonly words: number
  /** Where they stand. */
  readonly side: 'before' | 'after' | 'both'
}

/**
 * What is wrong with the extent of an answer that shares words with a passage's core: words outside the maximal
 * extent come first, then words of the core that are missing. `undefined` when nothing is, or when they are apart.
 */
export function misfit(answer: WordRange, {core, maximal}: Pick<Extent, 'core' | 'maximal'>): Misfit | undefined {
  if (shared(answer, core) === 0) return undefined
  const extra = side(maximal.first - answer.first, answer.end - maximal.end)
  if (extra) return {kind: 'too long', ...extra}
  const missing = side(answer.first - core.first, core.end - answer.end)
  return missing && {kind: 'too short', ...missing}
}

/**
 * The same for an answer that is not tied: only where it has the whole core, or half of what a tie takes, so that an
 * answer which merely brushes a passage is not told to grow.
 */
export function nearMisfit(answer: WordRange, passage: Pick<Extent, 'core' | 'maximal'>): Misfit | undefined {
  const whole = shared(answer, passage.core) === size(passage.core)
  return whole || fit(answer, passage) >= LEAST_FIT / 2 ? misfit(answer, passage) : undefined
}

function side(before: number, after: number): Omit<Misfit, 'kind'> | undefined {
  if (before <= 0 && after <= 0) return undefined
  const at = before > 0 && after > 0 ? 'both' : before > 0 ? 'before' : 'after'
  return {words: Math.max(0, before) + Math.max(0, after), side: at}
}
