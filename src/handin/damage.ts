import type {Saying} from '../text/problem.ts'

/** Where the text is not TypeScript, or not of a size that is read. Offsets are in the text that was handed over. */
export interface Damage extends Saying {
  /** The place to tell. */
  readonly offset: number
  /** Where the parser gave up; behind `offset` where that is a bracket left open. */
  readonly stop: number
}

/** Returns damage that is told where the parser gave up. */
export function damageAt(offset: number, saying: Saying): Damage {
  return {offset, stop: offset, ...saying}
}
