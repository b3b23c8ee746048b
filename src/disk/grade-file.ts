import {join} from 'node:path'
import type {OpenLesson} from '../lesson/open.ts'
import {mark} from '../mark.ts'
import type {Marked} from '../mark.ts'
import type {Problem} from '../text/problem.ts'
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
export function fileOf({id}: {readonly id: string}): string {
  return `exercises/${id}.ts`
}

/** Reads and grades the file of one exercise in `root`. Never throws: whatever goes wrong is an outcome. */
export async function gradeFile(root: string, lesson: OpenLesson, id: string): Promise<GradedFile> {
  const read = await readAnswerFile(join(root, 'exercises', `${id}.ts`))
  if (!(read instanceof Uint8Array)) {
    const remedy = `${read.remedy} You get a blank one with: npm run reset -- ${lesson.exercise(id).definition.number}`
    return {outcome: {kind: 'unread', problem: {...read, remedy}}, text: ''}
  }
  return {outcome: outcomeOf(lesson, id, read), text: new TextDecoder().decode(read)}
}

function outcomeOf(lesson: OpenLesson, id: string, bytes: Uint8Array): Outcome {
  try {
    return {kind: 'marked', marked: mark(lesson, id, bytes)}
  } catch (error) {
    return {kind: 'fault', stack: error instanceof Error ? error.stack ?? error.message : String(error)}
  }
}
