import {form, level, stance, verdict, wordingType} from '../lesson/schemes.ts'
import type {Terms} from '../lesson/exercise.ts'

/** The closed lists that a slide can show. */
export const TERM_LISTS = {form, level, stance, verdict, wordingType} as const satisfies Readonly<Record<string, Terms>>

/** The name of one of them. */
export type TermList = keyof typeof TERM_LISTS
