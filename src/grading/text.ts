import type {Answers} from '../lesson/answer.ts'
import type {OpenField, OpenCheck, OpenItem} from '../lesson/fields.ts'
import type {Avoided, Keyed} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {spaced} from '../text/fold.ts'
import {wordCount} from '../text/words.ts'
import {marks} from './marks.ts'
import type {FieldMarks, ItemMarks, Marks} from './marks.ts'
import type {Remark} from './remark.ts'
import {given, isAnswered, stateOf} from './state.ts'
import {textRemarks} from './text-remarks.ts'

/** The key of a text exercise. */
type KeyedText = Extract<Keyed, {form: 'text'}>

/** A student's sentences, as the checks see them. */
interface Sentences {
  readonly text: string
  readonly words: number
  /** The words to avoid that stand in them. */
  readonly steering: readonly string[]
}

/**
 * Marks of a text exercise: mechanics alone, since no program judges the student's own sentences. The score is the share
 * of all checks that are done, from 0 to 1; the exercise passes when every one of them is.
 */
export function gradeText(exercise: OpenExercise, keyed: KeyedText, answers: Answers): Marks {
  const items = exercise.items.map(item => gradeItem(exercise, keyed, item, answers))
  const [done, of] = [sum(items.map(({credit}) => credit)), sum(items.map(one => one.of))]
  return marks(exercise, stateOf(exercise, answers), of > 0 ? done / of : 0, items)
}

function gradeItem(exercise: OpenExercise, {avoid}: KeyedText, item: OpenItem, answers: Answers): ItemMarks {
  const answer = answers.get(item.name)
  const fields: Record<string, FieldMarks> = {}
  const remarks: Remark[] = []
  for (const field of item.fields.filter(({kind}) => kind === 'text')) {
    const stands = given(answer?.rows?.[0], field.name)
    const sentences = sentencesOf(stands.kind === 'text' ? stands.text : '', avoid.get(item.name)?.get(field.name) ?? [])
    const done = field.checks.filter(check => isDone(check, sentences))
    fields[field.name] = {credit: done.length, of: field.checks.length}
    remarks.push(...textRemarks(field, stands))
    if (stands.kind !== 'text') continue
    const on = {field: field.name, words: sentences.words, found: sentences.steering, at: stands.at}
    remarks.push(...toTell(field, done, sentences).map(({check}) => ({...on, kind: 'check open', check} as const)))
    if (done.length > 0) remarks.push({kind: 'checks done', checks: done.map(({check}) => check), at: stands.at})
  }
  const all = Object.values(fields)
  return {
    item: item.name,
    credit: sum(all.map(({credit}) => credit)),
    of: sum(all.map(({of}) => of)),
    wrong: 0,
    answered: isAnswered(exercise, item, answer),
    fields,
    remarks,
  }
}

/** The checks that are not done; of an empty text, only that there is nothing yet. */
function toTell({checks}: OpenField, done: readonly OpenCheck[], {words}: Sentences): OpenCheck[] {
  const open = checks.filter(check => !done.includes(check))
  return words > 0 ? open : open.slice(0, 1)
}

/** Words between quotation marks are somebody's: who quotes them does not take them over. */
function sentencesOf(text: string, avoid: readonly Avoided[]): Sentences {
  const own = avoid.length > 0 ? spaced(text.replace(/[“"][^“”"]*[”"]/g, ' | ')) : ''
  return {text, words: wordCount(text), steering: avoid.filter(one => own.includes(one.spaced)).map(({words}) => words)}
}

/** Whether a check of a student's own sentences is done. An empty text does nothing. */
function isDone({check, anyOf, beside}: OpenCheck, {text, words, steering}: Sentences): boolean {
  if (words === 0) return false
  switch (check.kind) {
    case 'length':
      return check.least <= words && words <= check.most
    case 'names':
      if (beside.length === 0) return hasAny(text, anyOf)
      return cut(text).some(part => hasAny(part, anyOf) && hasAny(without(part, anyOf), beside))
    case 'avoids':
      return steering.length === 0
    default:
      return check satisfies never
  }
}

/** Cut after the marks that end one, but not within "U.S." or after an initial: too few cuts do no harm here. */
function cut(text: string): string[] {
  return text.split(/(?<=[^\p{Lu}.][.!?][”"’)]?)\s+/u)
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
