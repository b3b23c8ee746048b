import {draftAnswers, modelAnswer} from '../grading/model-answer.ts'
import {stateOf} from '../grading/state.ts'
import {readHandIn} from '../handin/read.ts'
import {writeHandIn} from '../handin/write.ts'
import type {Answers, Given} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'

/**
 * The file with which a student begins: the blank, or for a worked example the answers filled in.
 *
 * Throws when there is no key to fill a worked example in from.
 */
export function firstFile(exercise: OpenExercise): string {
  const {definition: {id, workedExample}, key} = exercise
  if (!workedExample) return writeHandIn(exercise)
  if (!key) throw new Error(`answers/index.ts has no key for ${id}, which comes filled in.`)
  return writeHandIn(exercise, modelAnswer(exercise))
}

/** What stands in a folder of exercises: file name → text, a folder's name → `undefined`. */
export type Folder = ReadonlyMap<string, string | undefined>

/** What is to be done with the file of one exercise. */
export interface BlankFile {
  readonly name: string
  readonly text: string
  readonly state:
    /** It says what it should. */
    | 'fresh'
    /** It is not there. */
    | 'missing'
    /** An earlier blank: nothing of a student's is lost when it is written anew. */
    | 'outdated'
    /** There are answers in it, or it cannot be read: it is never overwritten. */
    | 'worked on'
}

/** The file beside the exercises that explains them. */
const README = 'README.md'

/** The first file of each exercise, and how the one in the folder stands to it. */
export function blankFiles(exercises: readonly OpenExercise[], folder: Folder): BlankFile[] {
  return exercises.map(exercise => {
    const name = `${exercise.definition.id}.ts`
    const text = firstFile(exercise)
    return {name, text, state: folder.has(name) ? stateOfFile(exercise, folder.get(name), text) : 'missing'}
  })
}

/** Names in the folder that are no exercise's, nor the page that explains them. */
export function strangers(exercises: readonly OpenExercise[], folder: Folder): string[] {
  const known = new Set([README, ...exercises.map(({definition}) => `${definition.id}.ts`)])
  return [...folder.keys()].filter(name => !known.has(name)).toSorted()
}

function stateOfFile(exercise: OpenExercise, found: string | undefined, text: string): BlankFile['state'] {
  if (found === undefined) return 'worked on'
  // A checkout on Windows may have changed the line ends, which mean nothing here.
  if (found.replaceAll('\r\n', '\n') === text) return 'fresh'
  const {answers, problems} = readHandIn(exercise, found)
  if (!answers || problems.length > 0) return 'worked on'
  const untouched = exercise.definition.workedExample
    ? same(answers, draftAnswers(exercise, modelAnswer(exercise)))
    : stateOf(exercise, answers) === 'not started'
  return untouched ? 'outdated' : 'worked on'
}

function same(one: Answers, other: Answers): boolean {
  return saidIn(one) === saidIn(other)
}

/** What answers say, wherever it stands in the file. */
function saidIn(answers: Answers): string {
  return JSON.stringify([...answers].map(([item, {rows}]) => [item, rows?.map(row => [...row].map(([name, given]) => [name, said(given)]))]))
}

function said({at: _, ...given}: Given): unknown {
  return given
}
