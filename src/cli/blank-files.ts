import {createHash} from 'node:crypto'
import {modelAnswer} from '../grading/model-answer.ts'
import {writeHandIn} from '../handin/write.ts'
import type {OpenExercise} from '../lesson/open.ts'

/**
 * The file with which a student begins: the blank, or for a worked example the answers filled in.
 *
 * Throws when there is no key to fill a worked example in from.
 */
export function firstFile(exercise: OpenExercise): string {
  const {definition: {id, workedExample}, key, example} = exercise
  if (!workedExample) return writeHandIn(exercise)
  if (example !== undefined) return example
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
    /** An earlier blank, to the letter: nothing of anybody's is lost when it is written anew. */
    | 'outdated'
    /** Somebody has written something into it, or it cannot be read: it is never overwritten. */
    | 'worked on'
}

/** What lies beside the exercises: a page that explains them, and what tells an editor how to check them. */
const BESIDE = ['README.md', 'tsconfig.json']

/** File name → the hashes of all blanks that were ever written under it, the newest last. */
export type Written = Readonly<Record<string, readonly string[]>>

/** The first file of each exercise, and how the one in the folder stands to it. */
export function blankFiles(exercises: readonly OpenExercise[], folder: Folder, written: Written): BlankFile[] {
  return exercises.map(exercise => {
    const name = `${exercise.definition.id}.ts`
    const text = firstFile(exercise)
    return {name, text, state: folder.has(name) ? stateOfFile(folder.get(name), text, written[name] ?? []) : 'missing'}
  })
}

/** What was written before and the blanks of today, so that an untouched one is known for what it is when they change. */
export function nowWritten(files: readonly Pick<BlankFile, 'name' | 'text'>[], before: Written): Written {
  return Object.fromEntries(files.map(({name, text}) => {
    const hash = hashOf(text)
    return [name, [...(before[name] ?? []).filter(one => one !== hash), hash]]
  }))
}

/** Names in the folder that are no exercise's, nor the page that explains them, nor what editors need. */
export function strangers(exercises: readonly OpenExercise[], folder: Folder): string[] {
  const known = new Set([...BESIDE, ...exercises.map(({definition}) => `${definition.id}.ts`)])
  return [...folder.keys()].filter(name => !known.has(name)).toSorted()
}

function stateOfFile(found: string | undefined, text: string, written: readonly string[]): BlankFile['state'] {
  if (found === undefined) return 'worked on'
  // A checkout on Windows may have changed the line ends, which mean nothing here.
  const plain = found.replaceAll('\r\n', '\n')
  if (plain === text) return 'fresh'
  return written.includes(hashOf(plain)) ? 'outdated' : 'worked on'
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
