import fc from 'fast-check'
import {expect, it} from 'vitest'

import {match} from '../../src/grading/match.ts'
import type {Candidate} from '../../src/grading/match.ts'

const pairs = fc.uniqueArray(
  fc.record({item: fc.nat(4), answer: fc.nat(4), value: fc.integer({min: 1, max: 5}), preferred: fc.boolean()}),
  {maxLength: 12, selector: ({item, answer}) => item * 5 + answer},
)

const total = (taken: readonly Candidate[]) => taken.reduce((sum, {value}) => sum + value, 0)

/** The total first, then how many are preferred. */
const worth = (taken: readonly Candidate[]) => 100 * total(taken) + taken.filter(({preferred}) => preferred).length

/** Every way of pairing tried out. */
function best([first, ...rest]: readonly Candidate[]): number {
  if (!first) return 0
  const others = rest.filter(({item, answer}) => item !== first.item && answer !== first.answer)
  return Math.max(best(rest), worth([first]) + best(others))
}

it('takes each item and each answer once, for the greatest total there is, and of those the most preferred', () => {
  fc.assert(
    fc.property(pairs, candidates => {
      const taken = match(candidates)
      expect(new Set(taken.map(({item}) => item)).size).toBe(taken.length)
      expect(new Set(taken.map(({answer}) => answer)).size).toBe(taken.length)
      expect(worth(taken)).toBe(best(candidates))
    }),
    {numRuns: 300},
  )
})

it('prefers a preferred pair of the same value, and never one of less', () => {
  const rival = {item: 0, answer: 0, value: 3}
  expect(match([rival, {item: 1, answer: 0, value: 3, preferred: true}])).toMatchObject([{item: 1}])
  expect(match([rival, {item: 1, answer: 0, value: 2, preferred: true}])).toMatchObject([{item: 0}])
})

it('gives up a good pair for two that are better together', () => {
  const candidates = [
    {item: 0, answer: 0, value: 5},
    {item: 0, answer: 1, value: 4},
    {item: 1, answer: 0, value: 4},
  ]
  expect(total(match(candidates))).toBe(8)
})

it('takes nothing from nothing', () => {
  expect(match([])).toEqual([])
})
