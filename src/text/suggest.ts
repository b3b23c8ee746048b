import {distance} from 'fastest-levenshtein'

/** Longer strings are no slips of the fingers, and comparing them takes long. */
const LONGEST = 60

/**
 * Returns the name among `known` that somebody who wrote `given` probably meant: the one with the smallest edit
 * distance (Levenshtein 1966), capitals and outer spaces aside, if no more than a third of its letters differ.
 * `undefined` where none is near, and where two are equally near.
 */
export function suggest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined
  const sought = given.trim().toLowerCase()
  let best: string | undefined
  let least = Infinity
  for (const name of known) {
    const differing = distance(sought, name.toLowerCase())
    if (differing === least && differing > 0) best = undefined
    if (differing < least && differing <= Math.max(1, name.length / 3)) {
      best = name
      least = differing
    }
  }
  return best
}
