import {join} from 'node:path'
import type {Exercise} from '../lesson/exercise.ts'
import type {OpenLesson} from '../lesson/open.ts'
import {mark} from '../mark.ts'
import type {Marked} from '../mark.ts'
import {printable} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import {copiesOf, ownerOf} from './misplaced.ts'
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
  /** Files beside it that look like copies of it, which nobody grades. */
  readonly copies?: readonly string[]
}

/** Returns the name of an exercise's file in reports, with forward slashes on every system. */
export function fileOf({id}: {readonly id: string}): string {
  return `exercises/${id}.ts`
}

/** Reads and grades the file of one exercise in `root`. Never throws: whatever goes wrong is an outcome. */
export async function gradeFile(root: string, lesson: OpenLesson, id: string): Promise<GradedFile> {
  const [read, copies] = await Promise.all([readAnswerFile(join(root, 'exercises', `${id}.ts`)), copiesOf(root, id)])
  if (!(read instanceof Uint8Array)) {
    const [copy] = copies
    const remedy = copy === undefined
      ? `${read.remedy} You get a blank one with: npm run reset -- ${lesson.exercise(id).definition.number}`
      : `Is it exercises/${printable(copy)}? Then give it the name ${id}.ts.`
    return {outcome: {kind: 'unread', problem: {...read, remedy}}, text: '', copies}
  }
  return {outcome: outcomeOf(lesson, id, read), text: new TextDecoder().decode(read), copies}
}

function outcomeOf(lesson: OpenLesson, id: string, bytes: Uint8Array): Outcome {
  try {
    const marked = mark(lesson, id, bytes)
    const owner = marked.problems.length < lesson.exercise(id).items.length / 2 ? undefined : ownerOf(lesson, id, bytes, marked.problems.length)
    return owner ? {kind: 'unread', problem: notItsOwn(id, owner.definition)} : {kind: 'marked', marked}
  } catch (error) {
    return {kind: 'fault', stack: error instanceof Error ? error.stack ?? error.message : String(error)}
  }
}

function notItsOwn(id: string, owner: Exercise): Problem {
  return {
    at: {line: 1, column: 1},
    what: `These are the answers of exercise ${owner.number}, ${owner.title}.`,
    remedy: `Save them as exercises/${owner.id}.ts. A blank exercises/${id}.ts comes back with: npm run reset -- ${Number.parseInt(id)}`,
  }
}
