import {join} from 'node:path'
import type {Key} from '../grading/grade.ts'
import type {Problem} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {markHandIn} from './mark.ts'
import type {Marked} from './mark.ts'
import {readAnswerFile} from './read-file.ts'

/** What became of one file. Plain data. */
export type Outcome =
  | {readonly kind: 'marked', readonly marked: Marked}
  /** There is no file, or nothing that can be read as one. */
  | {readonly kind: 'unread', readonly problem: Problem}
  /** A fault of ours: the others are graded all the same. */
  | {readonly kind: 'fault', readonly stack: string}

/** A graded file, and its text: empty where it was not read. */
export interface GradedFile {
  readonly outcome: Outcome
  readonly text: string
}

/** Returns the name of an exercise's file in reports, with forward slashes on every system. */
export function fileOf(exercise: Exercise): string {
  return `exercises/${exercise.id}.ts`
}

/** Reads and grades the file of one exercise in `root`. Never throws: whatever goes wrong is an outcome. */
export async function gradeFile(root: string, exercise: Exercise, key: Key | undefined): Promise<GradedFile> {
  const read = await readAnswerFile(join(root, 'exercises', `${exercise.id}.ts`))
  if (!(read instanceof Uint8Array)) {
    const remedy = `${read.remedy} You get a blank one with: npm run reset -- ${exercise.number}`
    return {outcome: {kind: 'unread', problem: {...read, remedy}}, text: ''}
  }
  return {outcome: mark(exercise, key, read), text: new TextDecoder().decode(read)}
}

function mark(exercise: Exercise, key: Key | undefined, bytes: Uint8Array): Outcome {
  try {
    if (!key && exercise.form !== 'text') throw new Error(`answers/index.ts has no key for ${exercise.id}.`)
    return {kind: 'marked', marked: markHandIn(exercise, key ?? {}, bytes)}
  } catch (error) {
    return {kind: 'fault', stack: error instanceof Error ? error.stack ?? error.message : String(error)}
  }
}
