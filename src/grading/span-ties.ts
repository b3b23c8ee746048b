import type {Find} from './finds.ts'
import {tie} from './fit.ts'
import type {Tie} from './fit.ts'
import {match, UNIT} from './match.ts'
import type {Candidate} from './match.ts'
import {isFindable, labelsCredit} from './span-items.ts'
import type {SpanItem, SpanItems} from './span-items.ts'
import {isOverLimit} from '../text/words.ts'

/** A find with the keyed passages it is tied to. */
export interface Tied {
  readonly find: Find
  readonly ties: ReadonlyMap<SpanItem, Tie>
  /** The passage it is matched with, if any. */
  readonly matched?: SpanItem
  /** What it earns, in whole millionths; 0 when it is matched with nothing. */
  readonly value: number
  /** Tied to no required, accepted or neutral passage: it lowers the score. */
  readonly wrong: boolean
}

/** Each find tied to the passages it fits, and matched one to one with those to find, for the greatest total value. */
export function tieAll(items: SpanItems, finds: readonly Find[]): Tied[] {
  const ties = finds.map(find => tiesOf(items, find))
  const numbers = new Map([...items.values()].flat().map((item, number) => [item, number]))
  const candidates = ties.flatMap((some, answer) =>
    [...some].flatMap(([item, {fit}]): (Candidate & {of: SpanItem})[] => {
      if (!isFindable(item)) return []
      const value = valueOf(item, finds[answer]!, fit)
      return [{item: numbers.get(item)!, answer, value, preferred: item.status === 'required', of: item}]
    }),
  )
  const taken = new Map(match(candidates).map(candidate => [candidate.answer, candidate]))
  return finds.map((find, answer) => {
    const candidate = taken.get(answer)
    return {
      find,
      ties: ties[answer]!,
      ...(candidate && {matched: candidate.of}),
      value: candidate?.value ?? 0,
      wrong: isGraded(find) && ![...ties[answer]!.keys()].some(({status}) => status !== 'distractor'),
    }
  })
}

/** A quotation over the limit is no answer yet. */
function isGraded({given, most}: Find): boolean {
  return given.kind === 'quotation' && !isOverLimit(given.words, most)
}

function tiesOf(items: SpanItems, {places, given}: Find): ReadonlyMap<SpanItem, Tie> {
  const ties = new Map<SpanItem, Tie>()
  if (given.kind !== 'quotation') return ties
  for (const paragraph of new Set(places.map(place => place.paragraph))) {
    for (const item of items.get(paragraph) ?? []) {
      const best = tie(places, given.article, item.extent)
      if (best) ties.set(item, best)
    }
  }
  return ties
}

/** In whole millionths, so that a sum of values does not depend on their order; at least one. */
function valueOf(item: SpanItem, find: Find, fit: number): number {
  return Math.max(1, Math.round(fit * (0.5 + 0.5 * labelsCredit(item, find)) * item.extent.credit * UNIT))
}
