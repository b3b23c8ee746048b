import type {Answers, Given} from '../lesson/answer.ts'
import type {OpenCheck, OpenField, OpenItem} from '../lesson/fields.ts'
import type {Keyed} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {spaced} from '../text/fold.ts'
import {hasWords, words as rangesOf} from '../text/words.ts'
import {itemMarks, marks} from './marks.ts'
import type {FieldMarks, ItemMarks, Marks} from './marks.ts'
import {proseFault} from './prose.ts'
import type {ProseFault} from './prose.ts'
import type {Remark} from './remark.ts'
import {cut} from './sentences.ts'
import {given, isAnswered, stateOf} from './state.ts'
import {steeringIn} from './steering.ts'
import type {Steering, Wanted} from './steering.ts'
import {textRemarks} from './text-remarks.ts'

/** The key of a text exercise. */
type KeyedText = Extract<Keyed, {form: 'text'}>

/** A student's sentences, as the checks see them. */
interface Sentences {
  readonly text: string
  /** As `spaced` folds it. */
  readonly folded: string
  readonly words: number
  readonly sentences: readonly string[]
  readonly steering: Steering
  readonly fault: ProseFault | undefined
}

/**
 * Marks of a text exercise: mechanics alone, since no program judges the student's own sentences. The score is the share
 * of all checks that are done, from 0 to 1; the exercise passes when every one of them is.
 */
export function gradeText(exercise: OpenExercise, keyed: KeyedText, answers: Answers): Marks {
  const earlier = new Map<string, string>()
  const items = exercise.items.map(item => gradeItem(exercise, keyed, item, answers, earlier))
  const [done, of] = [sum(items.map(({credit}) => credit)), sum(items.map(one => one.of))]
  return marks(exercise, stateOf(exercise, answers), of > 0 ? done / of : 0, items)
}

/** Without a key nobody knows which words steer: the words to leave out are not looked for. */
function checksOf({key}: OpenExercise, {checks}: OpenField): readonly OpenCheck[] {
  return key ? checks : checks.filter(({check}) => check.kind !== 'avoids')
}

/** One text of a student's, with what was looked for in it. */
interface Checked {
  readonly field: OpenField
  readonly given: Given
  readonly sentences: Sentences
  readonly checks: readonly OpenCheck[]
  readonly done: readonly OpenCheck[]
}

/** @param earlier the texts before it, as `spaced` folds them, to which its own is added: the same text twice is one */
function gradeItem(
  exercise: OpenExercise, {avoid, speech}: KeyedText, item: OpenItem, answers: Answers, earlier: Map<string, string>,
): ItemMarks {
  const answer = answers.get(item.name)
  const checked = item.fields.filter(({kind}) => kind === 'text').map((field): Checked => {
    const stands = given(answer?.rows?.[0], field.name)
    const sentences = sentencesOf(stands.kind === 'text' ? stands.text : '', {avoid: avoid.get(item.name)!.get(field.name)!, speech}, earlier, item.asks)
    earlier.set(item.name, sentences.folded)
    const checks = checksOf(exercise, field)
    return {field, given: stands, sentences, checks, done: checks.filter(check => isDone(check, sentences))}
  })
  return itemMarks({
    item: item.name,
    credit: sum(checked.map(({done}) => done.length)),
    of: sum(checked.map(({checks}) => checks.length)),
    wrong: 0,
    answered: isAnswered(exercise, item, answer),
    fields: Object.fromEntries(checked.map(({field, checks, done}): [string, FieldMarks] => [field.name, {credit: done.length, of: checks.length}])),
  }, () => checked.flatMap(remarksOn))
}

function remarksOn({field, given: {kind, at}, given, sentences: all, checks, done}: Checked): Remark[] {
  const remarks = textRemarks(field, given)
  if (kind !== 'text') return remarks
  const {words, sentences, steering, fault} = all
  const on = {field: field.name, words, sentences: sentences.length, steering, ...(fault && {fault}), at}
  remarks.push(...toTell(checks, done, all).map(({check}) => ({...on, kind: 'check open', check} as const)))
  if (done.length > 0) remarks.push({kind: 'checks done', checks: done.map(({check}) => check), at})
  return remarks
}

/** The checks that are not done; of an empty text, only that there is nothing yet. */
function toTell(checks: readonly OpenCheck[], done: readonly OpenCheck[], {words}: Sentences): OpenCheck[] {
  const open = checks.filter(check => !done.includes(check))
  return words > 0 ? open : open.slice(0, 1)
}

/** @param asks what the item asks */
function sentencesOf(text: string, wanted: Wanted, earlier: ReadonlyMap<string, string>, asks: string): Sentences {
  const folded = spaced(text)
  const sentences = cut(text).filter(hasWords)
  const words = rangesOf(text)
  return {
    text, folded, sentences,
    words: words.length,
    steering: steeringIn(text, folded, wanted),
    fault: proseFault({text, folded, words, sentences}, earlier, asks),
  }
}

/** Whether a check of a student's own sentences is done. An empty text does nothing. */
function isDone({check, anyOf, beside}: OpenCheck, {text, words, sentences, steering, fault}: Sentences): boolean {
  if (words === 0) return false
  switch (check.kind) {
    case 'length':
      return check.least <= words && words <= check.most
    case 'names':
      if (beside.length === 0) return hasAny(text, anyOf)
      return sentences.some(part => hasAny(part, anyOf) && hasAny(without(part, anyOf), beside))
    case 'sentences':
      return sentences.length <= check.most
    case 'prose':
      return fault === undefined
    case 'avoids':
      return steering.found.length === 0 && steering.opinions.length === 0
    default:
      return check satisfies never
  }
}

function hasAny(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some(pattern => text.search(pattern) >= 0)
}

/** "The United States" is a name, and no word of saying. */
function without(text: string, names: readonly RegExp[]): string {
  return names.reduce((rest, name) => rest.replace(name, ' '), text)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
