import type {EvidenceCard} from '../lesson/evidence.ts'
import type {Exercise, Field, Item, Terms} from '../lesson/exercise.ts'
import type {Credits, FieldKey, Passage, RowKey, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import type {Lesson} from '../lesson/lesson.ts'
import * as schemes from '../lesson/schemes.ts'
import type {Wrong} from './references.ts'

/** The parts of a written list: `2-sources, 3-wording`. */
export const listed = (written: string, between = ','): readonly string[] => written.split(between).map(one => one.trim())

/** The exercise called `id`, or why there is none. */
export function findExercise(id: string, {exercises}: Lesson): Exercise | Wrong {
  return exercises.find(one => one.id === id)
    ?? {what: `There is no exercise “${id}”.`, remedy: `There are: ${exercises.map(one => one.id).join(', ')}.`}
}

/** An item of an exercise, or why there is none. */
export function findItem(exercise: string, name: string, lesson: Lesson): Item | Wrong {
  const found = findExercise(exercise, lesson)
  if ('what' in found) return found
  return found.items[name]
    ?? {what: `Exercise ${exercise} has no item “${name}”.`, remedy: `It has ${Object.keys(found.items).join(', ')}.`}
}

/** The key of a row, or why there is none. */
export function findRowKey(exercise: string, name: string, {keys}: Lesson): RowKey | Wrong {
  const row = (keys[exercise] as RowsKey | undefined)?.[name]
  return row && 'fields' in row ? row
    : {what: `The key of exercise ${exercise} has no row “${name}”.`, remedy: 'See answers/.'}
}

/** The keyed passages of a paragraph, or why there are none. */
export function findSpanKeys(exercise: string, paragraph: string, {keys}: Lesson): readonly SpanKeyItem[] | Wrong {
  const keyed = (keys[exercise] as SpansKey | undefined)?.[paragraph]
  return Array.isArray(keyed) ? keyed as readonly SpanKeyItem[]
    : {what: `The key of exercise ${exercise} has no paragraph ${paragraph}.`, remedy: 'See answers/.'}
}

/** The keyed passage of a paragraph whose core is `words`, or why there is none. */
export function findSpanKey(exercise: string, paragraph: string, words: string, lesson: Lesson): SpanKeyItem | Wrong {
  const keyed = findSpanKeys(exercise, paragraph, lesson)
  if ('what' in keyed) return keyed
  const cores = keyed.map(item => item.passage.core.words)
  return keyed[cores.indexOf(words)]
    ?? {what: `The key of ${paragraph} has no core “${words}”.`, remedy: `It has ${cores.join(' | ')}.`}
}

/** A claim as a slide writes it down, its paragraph and then its core, and the key's passage for it, or why there is none. */
export function findClaim(exercise: string, written: string, lesson: Lesson): SpanKeyItem | Wrong {
  const [paragraph = '', ...words] = written.split(' ')
  return findSpanKey(exercise, paragraph, words.join(' '), lesson)
}

/** A question that is put to both articles alike: its words without the article's name, and the key for A and for B. */
export interface SharedQuestion {
  readonly asks: string
  readonly keys: readonly [RowKey, RowKey]
}

/** The question that a table puts to both articles, as the items `A-name` and `B-name`, or why there is none. */
export function findShared(exercise: string, name: string, lesson: Lesson): SharedQuestion | Wrong {
  const item = findItem(exercise, `A-${name}`, lesson)
  const [a, b] = [findRowKey(exercise, `A-${name}`, lesson), findRowKey(exercise, `B-${name}`, lesson)]
  if ('what' in a) return a
  if ('what' in b) return b
  return 'what' in item ? item : {asks: item.asks.replace(/^Article A\. /, ''), keys: [a, b]}
}

/** The evidence card called `id`, or why there is none. */
export function findCard(id: string, {evidence: {cards}}: Lesson): EvidenceCard | Wrong {
  return cards.find(card => card.id === id)
    ?? {what: `There is no evidence card “${id}”.`, remedy: `There are: ${cards.map(card => card.id).join(', ')}.`}
}

/** One of the closed lists of every lesson, or why there is none. */
export function findTerms(name: string): Terms | Wrong {
  const lists: Readonly<Record<string, Terms>> = schemes
  return lists[name] ?? {what: `There is no list of terms “${name}”.`, remedy: `There are: ${Object.keys(lists).join(', ')}.`}
}

/**
 * The name of an exercise's first field that fits: the verdict of a table when any does. Throws when there is none.
 */
export function fieldName(exercise: string, lesson: Lesson, fits: (field: Field) => boolean = () => true): string {
  const [name] = Object.entries(found(findExercise(exercise, lesson)).fields).find(([, field]) => fits(field)) ?? []
  if (name === undefined) throw new Error(`Exercise ${exercise} has no such field.`)
  return name
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

/** A reason as a slide gives it: without the sentences on what earns a part of the credit, which are for notes and marks. */
export function argument(reason: string): string {
  return (reason.match(/[^.?!]+(?:[.?!]+”?(?=\s|$)|$)/g) ?? [reason])
    .filter(sentence => !/\bearns?\b|\b(?:half|most) of it\b/.test(sentence)).join('').trim()
}

/** The first passage that earns all of a field's credit. */
export function firstPassage(field: FieldKey | undefined): Passage | undefined {
  return field?.passages?.find(({credit = 1}) => credit === 1)
}
