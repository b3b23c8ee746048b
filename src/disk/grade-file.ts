import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {isCopy} from '../handin/whose.ts'
import type {OpenLesson} from '../lesson/open.ts'
import {assess} from '../mark.ts'
import type {Outcome} from '../mark.ts'
import {decode} from '../text/decode.ts'
import {printable} from '../text/problem.ts'
import {readAnswerFile} from './read-file.ts'

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
      : `Is it exercises/${printable(copy)}? Then rename it to ${id}.ts.`
    return {outcome: {kind: 'unread', problem: {...read, remedy}}, text: '', copies}
  }
  return {outcome: assess(lesson, id, read).outcome, text: decode(read).text, copies}
}

/** Names in exercises/ that look like another copy of an exercise's file, in order. */
export async function copiesOf(root: string, id: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'exercises')).catch(() => [])
  return names.filter((name) => isCopy(name, id)).toSorted()
}
