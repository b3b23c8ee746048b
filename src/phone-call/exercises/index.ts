import type {Exercise} from '../../lesson/exercise.ts'
import {headlines} from './0-headlines.ts'
import {claims} from './1-claims.ts'
import {sources} from './2-sources.ts'
import {wording} from './3-wording.ts'
import {coverageOfBoth} from './4-coverage.ts'
import {framing} from './5-framing.ts'
import {checking} from './6-checking.ts'
import {rewrite} from './7-rewrite.ts'

/** The course, in the order in which it is done. */
export const exercises: readonly Exercise[] = [
  headlines, claims, sources, wording, coverageOfBoth, framing, checking, rewrite,
]
