import type {Lesson} from '../lesson/lesson.ts'
import type {Terms} from '../lesson/exercise.ts'
import {LIGHTS, MARK_LABELS} from '../paper/marks.ts'
import {nearest} from '../text/locate.ts'
import {find, isWrong, type Reference, type Wrong} from './references.ts'
import type {Tag} from './tags.ts'

/** What the slides may refer to. */
export interface Known {
  readonly lesson: Lesson
  /** Names of all components that a slide can use. */
  readonly components: readonly string[]
  /** Names of the captured screens. */
  readonly screens: readonly string[]
}

/** What is wrong with the value of a tag's attribute, or `undefined`. */
export type Check = (value: string, tag: Tag, known: Known) => Wrong | undefined

/** What is wrong with a reference; where only its words are, what stands nearest to them. */
export function checkReference(reference: Reference, lesson: Lesson): Wrong | undefined {
  const answer = find(reference, lesson)
  if (!isWrong(answer)) return undefined
  const within = reference.exact === undefined ? answer : find({...reference, exact: undefined}, lesson)
  if (isWrong(within)) return reference.exact === undefined ? answer : undefined
  const near = nearest(within.article, reference.exact ?? '', within)
  if (near === undefined) return answer
  return {...answer, what: `${answer.what} Nearest there: “${within.article.printed.slice(near.start, near.end)}”.`}
}

/** What a tag refers to; a mark refers to what the passage around it does. */
function referenceOf(tag: Tag): Reference | undefined {
  const owner = tag.name === 'Mark' ? tag.inside : tag
  const of = owner?.attributes.get('of') ?? owner?.attributes.get('in')
  return of === undefined ? undefined : {of, sentence: owner?.attributes.get('sentence')}
}

/** A paragraph: `B.P5`. */
export const paragraph: Check = (value, _, {lesson}) => checkReference({of: value}, lesson)

/** A sentence of the tag's paragraph, or a run of them. */
export const sentence: Check = (value, tag, {lesson}) => {
  const of = tag.attributes.get('of') ?? tag.attributes.get('in') ?? ''
  return isWrong(find({of}, lesson)) ? undefined : checkReference({of, sentence: value}, lesson)
}

/** Words of the tag's place. */
export const words: Check = (value, tag, {lesson}) => {
  const reference = referenceOf(tag)
  return reference && checkReference({...reference, exact: value}, lesson)
}

/** Words of the tag's place, or several, with bars between. */
export const pieces: Check = (value, tag, known) => (
  value.split('|').map(piece => words(piece.trim(), tag, known)).find(wrong => wrong !== undefined))

/** `A` or `B`. */
export const articleName: Check = value => value === 'A' || value === 'B' ? undefined
  : {what: `“${value}” names no article.`, remedy: 'Write A or B.'}

const isKind = (value: string) => value in MARK_LABELS
const isLight = (value: string) => LIGHTS.some(light => light === value)

/** The kind of a mark inside a passage; with words for some, without for those that mean all of the passage. */
export const markKind: Check = (value, tag) => {
  if (tag.inside?.name !== 'Passage') {
    return {what: '<Mark> stands outside a passage.', remedy: 'Put it inside <Passage …>.'}
  }
  if (!isLight(value) && !isKind(value)) return noKind(value)
  if (isLight(value) !== tag.attributes.has('exact')) return undefined
  return isLight(value) ? {what: `The mark “${value}” is for the whole passage.`, remedy: 'Leave out exact="…".'}
    : {what: `The mark “${value}” names no words.`, remedy: 'Add exact="…".'}
}

/** Kinds of marks, with commas between. */
export const markKinds: Check = value => {
  const unknown = value.split(',').map(one => one.trim()).find(one => !isKind(one) && !isLight(one))
  return unknown === undefined ? undefined : noKind(unknown)
}

function noKind(value: string): Wrong {
  const all = [...Object.keys(MARK_LABELS), ...LIGHTS].join(', ')
  return {what: `There is no mark “${value}”.`, remedy: `There are ${all}.`}
}

/** One of the glossary's terms. */
export function term(terms: Terms): Check {
  return value => value in terms ? undefined
    : {what: `The glossary has no term “${value}” here.`, remedy: `It has ${Object.keys(terms).join(', ')}.`}
}

/** A click of the slide. */
export const click: Check = value => /^\d+$/.test(value) ? undefined
  : {what: `“${value}” is no click.`, remedy: 'Write a whole number; 0 shows it from the start.'}

/** Lines of a screen: `1-2, 6-20`. */
export const lines: Check = value => /^\d+(-\d+)?(\s*,\s*\d+(-\d+)?)*$/.test(value) ? undefined
  : {what: `“${value}” names no lines.`, remedy: 'Write them as in 1-2, 6-20.'}

/** A captured screen. */
export const screen: Check = (value, _, known) => known.screens.includes(value) ? undefined
  : {what: `There is no captured screen “${value}”.`, remedy: `There are: ${known.screens.join(', ')}.`}

/** An attribute that stands alone. */
export const flag: Check = value => value === '' ? undefined
  : {what: `“${value}” is not needed.`, remedy: 'The attribute stands alone.'}

/** Words of the lesson's own. */
export const anything: Check = () => undefined
