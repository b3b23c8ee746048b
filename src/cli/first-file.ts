import {modelAnswer} from '../grading/model-answer.ts'
import {writeHandIn} from '../handin/write.ts'
import type {OpenExercise} from '../lesson/open.ts'

/** The file with which a student begins: the blank, or for a worked example the answers filled in from its key. */
export function firstFile(exercise: OpenExercise): string {
  return writeHandIn(exercise, exercise.definition.workedExample && modelAnswer(exercise))
}
