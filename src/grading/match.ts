import {munkres} from 'munkres'

/** Values are matched in whole millionths, so that the sum does not depend on the order of the answers. */
export const UNIT = 1_000_000

/** One possible pair of the matching. */
export interface Candidate {
  readonly item: number
  readonly answer: number
  /** Above 0, in whole millionths (`UNIT`). */
  readonly value: number
  /** Taken before another of the same value. */
  readonly preferred?: boolean
}

/**
 * The one-to-one matching of greatest total value: the candidates taken, at most one for each item and each answer.
 * The assignment problem, solved by the library `munkres` where pairs compete; pairs without a rival are taken at
 * once. Among matchings of the same value the one with most preferred pairs is taken.
 */
export function match<Pair extends Candidate>(candidates: readonly Pair[]): Pair[] {
  // Stryker disable next-line ArrowFunction: where no pair is seen to be without a rival, all compete, for the same matching
  const [perItem, perAnswer] = [count(candidates.map(({item}) => item)), count(candidates.map(({answer}) => answer))]
  // Stryker disable next-line ArrowFunction: as above
  const alone = ({item, answer}: Pair) => perItem.get(item) === 1 && perAnswer.get(answer) === 1
  return [...candidates.filter(alone), ...assign(candidates.filter(candidate => !alone(candidate)))]
}

function assign<Pair extends Candidate>(candidates: readonly Pair[]): Pair[] {
  const items = [...new Set(candidates.map(({item}) => item))]
  const answers = [...new Set(candidates.map(({answer}) => answer))]
  const row = new Map(items.map((item, index) => [item, index]))
  const column = new Map(answers.map((answer, index) => [answer, index]))
  const costs = items.map(() => new Array<number>(answers.length).fill(0))
  const candidateAt = new Map<number, Pair>()
  // Values are spread out so far that all preferences together weigh less than one millionth.
  const spread = items.length + 1
  for (const candidate of candidates) {
    const [r, c] = [row.get(candidate.item)!, column.get(candidate.answer)!]
    costs[r]![c] = -(candidate.value * spread + (candidate.preferred ? 1 : 0))
    candidateAt.set(r * answers.length + c, candidate)
  }
  // A pair without value fills the matrix up, and is no match.
  return munkres(costs).flatMap(([r, c]) => candidateAt.get(r * answers.length + c) ?? [])
}

function count(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}
