/**
 * What the files in exercises/ import: two ways to quote, one way to say "not yet", and a type for each exercise.
 * Hover over a name to see what it means.
 */
import type {WordsOfA, WordsOfB} from '../lesson/quotation-types.ts'
import type {CheckedA, CheckedB} from './quote.ts'

export type * from './answers.generated.ts'

/**
 * Words copied from article A, exactly as they stand there: capital letters, spelling and commas too. The shortest
 * words that show the point are the best. The editor underlines words that article A does not have.
 *
 *     quote: inA('according to the ferryman')
 *
 * Words that contain an apostrophe go between double quotation marks: `inA("the ferryman's boat")`.
 */
export function inA<const Q extends string>(words: CheckedA<Q>): WordsOfA
export function inA(): WordsOfA {
  return 'words of article A, copied with inA(\'…\')'
}

/**
 * Words copied from article B, exactly as they stand there: capital letters, spelling and commas too. The shortest
 * words that show the point are the best. The editor underlines words that article B does not have.
 *
 *     quote: inB('according to the ferryman')
 *
 * Words that contain an apostrophe go between double quotation marks: `inB("the ferryman's boat")`.
 */
export function inB<const Q extends string>(words: CheckedB<Q>): WordsOfB
export function inB(): WordsOfB {
  return 'inB(\'…\') with words copied from article B'
}

/**
 * "Not answered yet." It fits every field. Replace it with your answer, or leave it and come back: what you have
 * answered is graded all the same.
 */
// Answer files are read and never run, so there is nothing for it to be.
export const todo: never = undefined as never
