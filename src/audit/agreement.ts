/** How far apart two values are: 0 for the same value, as a rule at most 1. For numbers, the squared difference. */
export type Distance<Value> = (one: Value, other: Value) => number

/** The values that readers gave to one unit (one question), reader by reader; `undefined` where one gave none. */
export type UnitValues<Value> = readonly (Value | undefined)[]

/** Agreement of several readers. */
export interface Agreement {
  /**
   * Krippendorff's alpha: 1 is full agreement, 0 what chance would give, below 0 is worse than chance. At least .8 is
   * called firm, at least .667 tentative. `undefined` where no two readers could have differed: there is no unit with
   * two values, or all values are the same.
   */
  readonly alpha: number | undefined
  /**
   * The same for each unit: 1 − its own disagreement / the disagreement that chance would give over all units. The mean
   * of these, each weighted by its number of values, is alpha. `undefined` for a unit with fewer than two values, and
   * wherever alpha is.
   */
  readonly units: readonly (number | undefined)[]
}

/** Distance of labels: 0 for the same, 1 for different ones. */
export function nominal(one: unknown, other: unknown): number {
  return one === other ? 0 : 1
}

/**
 * Distance of sets, from 0 to 1: 1 − Jaccard × monotonicity, which is 1 for equal sets, 2/3 where one contains the
 * other, 1/3 where they overlap and 0 where they are apart; two empty sets are equal. MASI (Passonneau 2006).
 */
export function masi(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number {
  const shared = [...one].filter(member => other.has(member)).length
  const union = one.size + other.size - shared
  if (shared === union) return 0
  const contained = shared === Math.min(one.size, other.size)
  return 1 - (shared / union) * (contained ? 2 / 3 : 1 / 3)
}

/**
 * Krippendorff's alpha for any number of readers, with missing values, by the coincidences of values within units:
 * 1 − observed / expected disagreement (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
 */
export function agreement<Value>(units: readonly UnitValues<Value>[], distance: Distance<Value> = nominal): Agreement {
  return agreementOfCounts(units.map(timesOf), distance)
}

/**
 * The same from how often each value was given to each unit, which is all it depends on: thousands of readers take no
 * more room than two.
 */
export function agreementOfCounts<Value>(
  units: readonly ReadonlyMap<Value, number>[], distance: Distance<Value> = nominal,
): Agreement {
  const counted = units.map(times => ({times, size: [...times.values()].reduce((sum, number) => sum + number, 0)}))
  const paired = counted.filter(({size}) => size > 1)
  const all = sumOf(paired)
  const expected = disagreement(all, distance)
  if (expected === 0) return {alpha: undefined, units: units.map(() => undefined)}
  const observed = paired.reduce((sum, one) => sum + one.size * disagreement(one, distance), 0) / all.size
  return {
    alpha: 1 - observed / expected,
    units: counted.map(one => one.size > 1 ? 1 - disagreement(one, distance) / expected : undefined),
  }
}

/** How often each value was given. */
interface Count<Value> {
  readonly times: ReadonlyMap<Value, number>
  /** How many values in all. */
  readonly size: number
}

function timesOf<Value>(unit: UnitValues<Value>): ReadonlyMap<Value, number> {
  const times = new Map<Value, number>()
  for (const value of unit) {
    if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1)
  }
  return times
}

function sumOf<Value>(counts: readonly Count<Value>[]): Count<Value> {
  const times = new Map<Value, number>()
  for (const count of counts) {
    for (const [value, number] of count.times) times.set(value, (times.get(value) ?? 0) + number)
  }
  return {times, size: counts.reduce((sum, {size}) => sum + size, 0)}
}

/** The mean distance of two different ones of the values counted; 0 where there are no two. */
function disagreement<Value>({times, size}: Count<Value>, distance: Distance<Value>): number {
  if (size < 2) return 0
  const values = [...times]
  let sum = 0
  values.forEach(([one, many], index) => {
    for (const [other, more] of values.slice(index + 1)) sum += 2 * many * more * distance(one, other)
  })
  return sum / (size * (size - 1))
}
