import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise, OpenLesson} from '../lesson/open.ts'
import {readHandIn} from './read.ts'

/**
 * Whether a file's name looks like another copy of an exercise's file, as browsers, file managers, editors and learning
 * platforms make them: `1-claims (1).ts`, `1-claims copy.ts`, `Copy of 1-claims.ts`, `1-claims.ts.txt`, `1-Claims.ts`. A
 * part that is being written, and a backup with a name of ours, are no copies.
 */
export function isCopy(name: string, id: string): boolean {
  const lower = name.normalize('NFC').toLowerCase()
  const at = lower.indexOf(id)
  if (name === `${id}.ts` || at < 0 || /\.part$|^\.|~$|\.sw[a-p]$/.test(lower)) return false
  const [before, after] = [lower.at(at - 1), lower.at(at + id.length)]
  return (at === 0 || !/[\p{L}\p{N}]/u.test(before ?? '')) && !/[\p{L}\p{N}]/u.test(after ?? '')
}

/**
 * The exercise to which the answers in a file belong, when they are not those of the exercise whose name it has:
 * hardly anything that the other asks for is missing from it, and less than half of the `problems` that its own exercise
 * has with it. `undefined` where no other comes near.
 */
export function ownerOf(lesson: OpenLesson, id: string, source: string | Uint8Array, problems: number): OpenExercise | undefined {
  let [owner, least]: [OpenExercise | undefined, number] = [undefined, problems / 2]
  for (const exercise of lesson.exercises) {
    if (exercise.definition.id === id) continue
    const {answers, problems: {length}} = readHandIn(exercise, source)
    const begun = answers !== undefined && isBegun(answers)
    if (begun && length < exercise.items.length / 2 && length < least) [owner, least] = [exercise, length]
  }
  return owner
}

function isBegun(answers: Answers): boolean {
  return [...answers.values()].some(({rows = []}) => rows.some((row) => [...row.values()].some(({kind}) => kind !== 'todo')))
}
