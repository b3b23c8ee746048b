/** A source of pseudo-random numbers that is the same for the same seed, so that every run prints the same figures. */
export interface Seeded {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number
  /** One of several, which must not be none. */
  pick<T>(some: readonly T[]): T
  /** The same ones in another order. */
  shuffle<T>(some: readonly T[]): T[]
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to try strategies with. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    pick: some => some[number(some.length)]!,
    shuffle: some =>
      some
        .map(one => ({one, rank: next()}))
        .sort((a, b) => a.rank - b.rank)
        .map(({one}) => one),
  }
}
