import {modelAnswer} from '../grading/model-answer.ts'
import type {Key} from '../lesson/key.ts'
import {writeHandIn} from '../handin/write.ts'
import type {Exercise} from '../lesson/exercise.ts'

/**
 * The file with which a student begins: the blank, or for a worked example the answers filled in.
 *
 * Throws when there is no key to fill a worked example in from.
 */
export function firstFile(exercise: Exercise, key: Key | undefined): string {
  if (!exercise.workedExample) return writeHandIn(exercise)
  if (!key) throw new Error(`answers/index.ts has no key for ${exercise.id}, which comes filled in.`)
  return writeHandIn(exercise, modelAnswer(exercise, key))
}
