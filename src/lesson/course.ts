import type {Exercise} from './exercise.ts'

/** The exercises of the lesson, in the order in which they are done. */
export const exercises: readonly Exercise[] = []
