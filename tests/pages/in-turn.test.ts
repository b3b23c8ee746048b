import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {open} from '../../src/lesson/open.ts'
import {inTurn} from '../../src/pages/in-turn.ts'
import type {About} from '../../src/pages/in-turn.ts'
import {village} from '../lesson/village-lesson.ts'

const {exercises} = open(village)

/** Something about an article, in an exercise, at a rank. */
interface One extends About {
  readonly rank: number
}

const about = fc.record({article: fc.constantFrom('A', 'B', 'both'), exercise: fc.constantFrom(...exercises)}) satisfies fc.Arbitrary<About>
const some: fc.Arbitrary<One[]> = fc.array(fc.tuple(about, fc.nat(3)).map(([one, rank]) => ({...one, rank})))
const byRank = (one: One, other: One) => one.rank - other.rank
const counts = <What>(of: readonly What[], all: readonly What[]) => all.map(what => of.filter(one => one === what).length)

describe('what is even is taken in turn', () => {
  test('and what is not stays in its order; nothing is lost', () => {
    fc.assert(fc.property(some, all => {
      const taken = inTurn(all, byRank, one => one)
      expect(taken.map(({rank}) => rank)).toEqual(all.map(({rank}) => rank).toSorted((one, other) => one - other))
      expect(new Set(taken)).toEqual(new Set(all))
    }))
  })

  test('so that a list that is cut anywhere has as much of either article, while there is some of both', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 12}), fc.shuffledSubarray(Array.from({length: 24}, (_, at) => at), {minLength: 24}), fc.nat(24), (each, places, cut) => {
      const all = places.filter(at => at < 2 * each).map((at): One => ({rank: 0, article: at % 2 === 0 ? 'A' : 'B', exercise: exercises[0]!}))
      const [a = 0, b = 0] = counts(inTurn(all, byRank, one => one).slice(0, cut).map(({article}) => article), ['A', 'B'])
      expect(Math.abs(a - b)).toBeLessThanOrEqual(1)
    }))
  })

  test.each([['of one article', ['A']], ['of both', ['A', 'B']]] as const)('exercise after exercise, %s', (_, articles) => {
    const kinds = exercises.flatMap(exercise => articles.map(article => ({article, exercise})))
    const all = kinds.flatMap(kind => Array.from({length: 5}, (): One => ({rank: 0, ...kind})))
    const name = ({article, exercise: {definition: {id}}}: About) => `${article} ${id}`
    for (const rounds of [1, 2, 3]) {
      const first = inTurn(all, byRank, one => one).slice(0, rounds * kinds.length)
      expect(counts(first.map(name), kinds.map(name))).toEqual(kinds.map(() => rounds))
    }
  })

  test('the article that had fewer of what is harder comes first', () => {
    const [exercise] = exercises as [typeof exercises[number]]
    const all: One[] = [{rank: 0, article: 'A', exercise}, {rank: 1, article: 'A', exercise}, {rank: 1, article: 'B', exercise}]
    expect(inTurn(all, byRank, one => one).map(({article}) => article)).toEqual(['A', 'B', 'A'])
  })
})
