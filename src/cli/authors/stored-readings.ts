import {existsSync, readFileSync} from 'node:fs'
import {readReading} from '../../audit/readings.ts'
import type {Answers} from '../../lesson/answer.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {inProject} from '../../reading/generated-files.ts'
import {Mendable, problemText} from '../../text/problem.ts'

const FOLDER = 'answers/readings'

/** Those from which the keys were built. */
export const BUILDING = ['reading-1', 'reading-2', 'reading-3'].map(name => `${FOLDER}/${name}`)

/** Those made without sight of the keys, which test them. */
export const TESTING = ['reading-4', 'reading-5'].map(name => `${FOLDER}/${name}`)

/** What is printed where a command has nothing to measure. */
export const NO_READINGS = `There are no stored readings in ${FOLDER}/: see answers/README.md for how they are made.`

/** One reading of an exercise, and where it stands. */
export interface Stored {
  readonly path: string
  readonly answers: Answers
}

/**
 * The readings of an exercise in these folders; none where there is no file.
 *
 * @throws {Mendable} with the line of each thing to mend in them
 */
export function storedReadings(exercise: OpenExercise, folders: readonly string[]): Stored[] {
  const found = folders.map(folder => `${folder}/${exercise.definition.id}.ts`).filter(path => existsSync(inProject(path)))
  const read = found.map(path => ({path, ...readReading(exercise, readFileSync(inProject(path)))}))
  const problems = read.flatMap(({path, problems: some}) => some.map(problem => problemText(path, problem)))
  if (problems.length > 0) throw new Mendable(problems.join('\n'))
  return read.flatMap(({path, answers}) => answers ? [{path, answers}] : [])
}
