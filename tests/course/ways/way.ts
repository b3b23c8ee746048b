import type {Key} from '../../../src/lesson/key.ts'
import {modelAnswer} from '../../engine.ts'
import {writeHandIn} from '../../engine.ts'
import type {Draft, DraftRow} from '../../../src/lesson/answer.ts'
import type {Exercise} from '../../../src/lesson/exercise.ts'

/** One file that a student saves. */
export interface Step {
  /** What the student did since the last one. */
  readonly did: string
  readonly file: string
  /** Whether it only puts right or adds what is right: then the score may not fall. */
  readonly mends: boolean
}

/** How one student comes from the first try to green. */
export interface Way {
  readonly student: string
  readonly habit: string
  readonly steps: readonly Step[]
}

/** An exercise as it lies before a student, and what the student will have in the end. */
export interface Desk {
  readonly exercise: Exercise
  readonly key: Key
  readonly model: Draft
  readonly right: string
}

/** A row changed; `undefined` takes it away. */
export type Edit = (row: DraftRow, item: string, number: number) => DraftRow | undefined

/** Returns what lies before a student. An empty text of the model gets a sentence, for the student writes one. */
export function deskOf(exercise: Exercise, key: Key): Desk {
  const texts = Object.entries(exercise.fields).filter(([, {kind}]) => kind === 'text').map(([name]) => name)
  const model = change(modelAnswer(exercise, key), row => ({
    ...row, ...Object.fromEntries(texts.filter(name => row[name] === '').map(name => [name, 'The whole interview, word for word.'])),
  }))
  return {exercise, key, model, right: writeHandIn(exercise, model)}
}

/** Returns the draft with every row changed; `number` counts the rows of all items. */
export function change(draft: Draft, edit: Edit): Draft {
  let number = 0
  return new Map([...draft].map(([item, rows]) => [item, rows?.map(row => edit(row, item, number++)).filter(row => row !== undefined)]))
}

/** Returns the draft with other rows in the items that are chosen, by name and place. */
export function exchange(draft: Draft, rows: Draft, chosen: (item: string, place: number) => boolean): Draft {
  return new Map([...draft].map(([item, own], place) => [item, chosen(item, place) ? rows.get(item) : own]))
}

/** Returns the draft with its first items answered and the others `todo`. */
export function begun(draft: Draft, count: number): Draft {
  return exchange(draft, new Map(), (_, place) => place >= count)
}

/** Returns the first draft, half of its items put right. */
export function halfway(wrong: Draft, right: Draft): Draft {
  return exchange(wrong, right, (_, place) => place < right.size / 2)
}

/**
 * Returns a file with the `nth` place among its answers that a pattern finds, from 0, changed; `$1` stands for what its group found.
 *
 * @throws when there is no such place
 */
export function instead(text: string, pattern: RegExp, into: string, nth = 0): string {
  const answers = text.indexOf('export default')
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))].filter(({index}) => index > answers)[nth]
  if (!found) throw new Error(`There is no ${pattern} (${nth}) to change.`)
  const [all, group = ''] = found
  return text.slice(0, found.index) + into.replace('$1', () => group) + text.slice(found.index + all.length)
}

/** Returns a step from a draft or a file. */
export function step({exercise}: Desk, did: string, answers: Draft | string, mends = true): Step {
  return {did, file: typeof answers === 'string' ? answers : writeHandIn(exercise, answers), mends}
}
