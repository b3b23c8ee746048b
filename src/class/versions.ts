import type {Lesson} from '../lesson/lesson.ts'
import type {Versions} from './result.ts'

/**
 * What a lesson's results depend on, as fingerprints: where two are the same, so were the texts, the questions or the
 * keys. `grader` is the module's version. They tell an accident, no forgery.
 */
export function versionsOf({articles, exercises, keys}: Lesson, grader: string): Versions {
  return {
    texts: fingerprint([articles.A.printed, articles.B.printed]),
    exercises: fingerprint(exercises),
    keys: fingerprint(keys),
    grader,
  }
}

/** Eight letters and digits for plain data: the upper 40 bits of the FNV-1a hash of its JSON (Fowler, Noll and Vo, RFC 9923). */
function fingerprint(value: unknown): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return (hash >> 24n).toString(32).padStart(8, '0')
}
