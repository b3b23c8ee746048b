import type {Exercise} from './exercise.ts'
import {headlines} from './exercises/0-headlines.ts'
import {claims} from './exercises/1-claims.ts'
import {sources} from './exercises/2-sources.ts'
import {wording} from './exercises/3-wording.ts'
import {coverageOfBoth} from './exercises/4-coverage.ts'
import {framing} from './exercises/5-framing.ts'
import {checking} from './exercises/6-checking.ts'
import {rewrite} from './exercises/7-rewrite.ts'

/** The course, in the order in which it is done. */
export const exercises: readonly Exercise[] = [
  headlines, claims, sources, wording, coverageOfBoth, framing, checking, rewrite,
]
