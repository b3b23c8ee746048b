import type {Check} from './attribute-checks.ts'
import {findCard, findExercise, findItem, findRowKey, findSpanKey, listed} from './course-references.ts'
import type {Wrong} from './references.ts'
import type {Tag} from './tags.ts'
import {TERM_LISTS} from './term-lists.ts'

/** What is wrong with the first of several names, or `undefined`. */
function firstWrong(value: string, find: (name: string) => object, between = ','): Wrong | undefined {
  return listed(value, between).map(find).find((answer): answer is Wrong => 'what' in answer && 'remedy' in answer)
}

const exerciseOf = (tag: Tag, fallback: string) => tag.attributes.get('exercise') ?? fallback

/** An exercise: `2-sources`. */
export const exerciseName: Check = (value, _, {course}) => firstWrong(value, name => findExercise(name, course))

/** Exercises, with commas between. */
export const exerciseNames = exerciseName

/** Items of the tag's exercise, with commas between. */
export const itemNames: Check = (value, tag, {course}) => (
  firstWrong(value, name => findItem(exerciseOf(tag, ''), name, course)))

/** Items of the tag's exercise, or of the one given, that have a key; with commas between. */
export const keyedRows = (fallback = ''): Check => (value, tag, {course}) => (
  firstWrong(value, name => findRowKey(exerciseOf(tag, fallback), name, course)))

/** Questions that exercise 5 puts to both articles, with commas between. */
export const bothRows: Check = (value, _, {course}) => (
  firstWrong(value, name => ['A', 'B'].map(article => findRowKey('5-framing', `${article}-${name}`, course))
    .find(answer => 'what' in answer) ?? {}))

/** The core of a keyed passage; the paragraph is the tag's `item`. */
export const keyedCore = (exercise: string): Check => (value, tag, {course}) => (
  firstWrong(value, words => findSpanKey(exercise, tag.attributes.get('item') ?? '', words, course), '|'))

/** A paragraph that has a key in an exercise of spans. */
export const keyedParagraph = (exercise: string): Check => (value, _, {course}) => {
  const keyed: Readonly<Record<string, unknown>> | undefined = course.keys[exercise]
  return Array.isArray(keyed?.[value]) ? undefined
    : {what: `The key of exercise ${exercise} has no paragraph ${value}.`, remedy: 'See answers/.'}
}

/** Keyed claims, each its paragraph and then its core, with bars between: `A.P2 $66 billion | B.P2 the first known one`. */
export const keyedClaims: Check = (value, _, {course}) => firstWrong(value, written => {
  const [paragraph = '', ...words] = written.split(' ')
  return findSpanKey('1-claims', paragraph, words.join(' '), course)
}, '|')

/** An evidence card. */
export const cardName: Check = (value, _, {course}) => firstWrong(value, name => findCard(name, course))

/** One of the glossary's lists. */
export const termList: Check = value => value in TERM_LISTS ? undefined
  : {what: `There is no list of terms “${value}”.`, remedy: `There are: ${Object.keys(TERM_LISTS).join(', ')}.`}
