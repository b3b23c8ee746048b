import {keys} from '../../answers/index.ts'
import type {EvidenceCard} from '../lesson/evidence.ts'
import {evidence} from '../phone-call/evidence.generated.ts'
import {exercises} from '../phone-call/exercises/index.ts'
import type {Exercise, Item} from '../lesson/exercise.ts'
import {rewrite} from '../phone-call/exercises/7-rewrite.ts'
import type {Credits, FieldKey, Passage, RowKey, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import type {Wrong} from './references.ts'

/** What a slide may take from the exercises: their definitions, their keys and the evidence cards. */
export interface Course {
  readonly exercises: readonly Exercise[]
  readonly keys: Readonly<Record<string, SpansKey | RowsKey>>
  readonly evidence: readonly EvidenceCard[]
}

/** The course of the talk. The rewrite has no key, and so may not be counted among the graded ones. */
export const course: Course = {
  exercises: [...exercises.filter(({id}) => id !== rewrite.id), rewrite], keys, evidence,
}

/** The parts of a written list: `2-sources, 3-wording`. */
export const listed = (written: string, between = ','): readonly string[] => written.split(between).map(one => one.trim())

/** The exercise called `id`, or why there is none. */
export function findExercise(id: string, {exercises}: Course): Exercise | Wrong {
  return exercises.find(one => one.id === id)
    ?? {what: `There is no exercise “${id}”.`, remedy: `There are: ${exercises.map(one => one.id).join(', ')}.`}
}

/** An item of an exercise, or why there is none. */
export function findItem(exercise: string, name: string, of: Course): Item | Wrong {
  const found = findExercise(exercise, of)
  if ('what' in found) return found
  return found.items[name]
    ?? {what: `Exercise ${exercise} has no item “${name}”.`, remedy: `It has ${Object.keys(found.items).join(', ')}.`}
}

/** The key of a row, or why there is none. */
export function findRowKey(exercise: string, name: string, of: Course): RowKey | Wrong {
  const row = (of.keys[exercise] as RowsKey | undefined)?.[name]
  return row && 'fields' in row ? row
    : {what: `The key of exercise ${exercise} has no row “${name}”.`, remedy: 'See answers/.'}
}

/** The keyed passage of a paragraph whose core is `words`, or why there is none. */
export function findSpanKey(exercise: string, paragraph: string, words: string, of: Course): SpanKeyItem | Wrong {
  const keyed = (of.keys[exercise] as SpansKey | undefined)?.[paragraph]
  if (!Array.isArray(keyed)) {
    return {what: `The key of exercise ${exercise} has no paragraph ${paragraph}.`, remedy: 'See answers/.'}
  }
  const cores = (keyed as readonly SpanKeyItem[]).map(item => item.passage.core.words)
  return (keyed as readonly SpanKeyItem[])[cores.indexOf(words)]
    ?? {what: `The key of ${paragraph} has no core “${words}”.`, remedy: `It has ${cores.join(' | ')}.`}
}

/** The evidence card called `id`, or why there is none. */
export function findCard(id: string, {evidence}: Course): EvidenceCard | Wrong {
  return evidence.find(card => card.id === id)
    ?? {what: `There is no evidence card “${id}”.`, remedy: `There are: ${evidence.map(card => card.id).join(', ')}.`}
}

/** What was found. Throws when it was not: the build has checked it before. */
export function found<Thing extends object>(answer: Thing | Wrong): Thing {
  if ('what' in answer && 'remedy' in answer) throw new Error(`${answer.what} ${answer.remedy}`)
  return answer as Thing
}

/** The terms that earn all of the credit, and those that earn a part of it, best first. */
export function accepted(credits: Credits = {}): {readonly full: readonly string[], readonly part: readonly string[]} {
  const sorted = Object.entries(credits).filter(([, credit]) => credit > 0).sort(([, one], [, other]) => other - one)
  return {
    full: sorted.filter(([, credit]) => credit === 1).map(([term]) => term),
    part: sorted.filter(([, credit]) => credit < 1).map(([term]) => term),
  }
}

/** The first passage that earns all of a field's credit. */
export function firstPassage(field: FieldKey | undefined): Passage | undefined {
  return field?.passages?.find(({credit = 1}) => credit === 1)
}
