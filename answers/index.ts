import type {RowsKey, SpansKey} from '../src/lesson/key.ts'
import headlines from './0-headlines.ts'
import claims from './1-claims.ts'
import sources from './2-sources.ts'
import wording from './3-wording.ts'
import coverage from './4-coverage.ts'
import framing from './5-framing.ts'
import checking from './6-checking.ts'
import rewrite from './7-rewrite.ts'

export {hints} from './hints.ts'

/** The key of each exercise, under the exercise's id. */
export const keys: Readonly<Record<string, SpansKey | RowsKey>> = {
  '0-headlines': headlines,
  '1-claims': claims,
  '2-sources': sources,
  '3-wording': wording,
  '4-coverage': coverage,
  '5-framing': framing,
  '6-checking': checking,
  '7-rewrite': rewrite,
}
