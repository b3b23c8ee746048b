import {draftAnswers} from '../grading/draft-answers.ts'
import type {Key} from '../lesson/key.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import {stateOf} from '../grading/state.ts'
import {readHandIn} from '../handin/read.ts'
import type {Answers, Given} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {firstFile} from './first-file.ts'

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
export function blankFiles(
  exercises: readonly Exercise[], keys: Readonly<Record<string, Key>>, folder: Folder,
): BlankFile[] {
  return exercises.map(exercise => {
    const name = `${exercise.id}.ts`
    const text = firstFile(exercise, keys[exercise.id])
    return {name, text, state: stateOfFile(exercise, keys[exercise.id], folder.has(name), folder.get(name), text)}
  })
}

/** Names in the folder that are no exercise's, nor the page that explains them. */
export function strangers(exercises: readonly Exercise[], folder: Folder): string[] {
  const known = new Set([README, ...exercises.map(({id}) => `${id}.ts`)])
  return [...folder.keys()].filter(name => !known.has(name)).toSorted()
}

function stateOfFile(
  exercise: Exercise, key: Key | undefined, stands: boolean, found: string | undefined, text: string,
): BlankFile['state'] {
  if (!stands) return 'missing'
  if (found === undefined) return 'worked on'
  // A checkout on Windows may have changed the line ends, which mean nothing here.
  if (found.replaceAll('\r\n', '\n') === text) return 'fresh'
  const {answers, problems} = readHandIn(exercise, found)
  if (!answers || problems.length > 0) return 'worked on'
  const untouched = exercise.workedExample && key
    ? same(answers, draftAnswers(exercise, modelAnswer(exercise, key)))
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
