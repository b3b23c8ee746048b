import type {RowsKey, SpansKey} from '../src/lesson/key.ts'
import headlines from './0-headlines.ts'
import claims from './1-claims.ts'
import sources from './2-sources.ts'

/** The key of each exercise, under the exercise's id. */
export const keys: Readonly<Record<string, SpansKey | RowsKey>> = {
  '0-headlines': headlines,
  '1-claims': claims,
  '2-sources': sources,
}
