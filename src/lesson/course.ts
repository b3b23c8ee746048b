import type {Exercise} from './exercise.ts'
import {headlines} from './exercises/0-headlines.ts'
import {claims} from './exercises/1-claims.ts'
import {sources} from './exercises/2-sources.ts'

/** The course, in the order in which it is done. */
export const exercises: readonly Exercise[] = [headlines, claims, sources]
