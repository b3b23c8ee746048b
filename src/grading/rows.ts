import type {Answers, Given, Row} from '../lesson/answer.ts'
import {labelCredit, termCredit} from '../lesson/credit.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {Keyed, Unit} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {places} from '../text/locate.ts'
import {isOverLimit} from '../text/words.ts'
import {tie} from './fit.ts'
import {itemMarks, marks} from './marks.ts'
import type {FieldMarks, Marks} from './marks.ts'
import {rowRemarks} from './row-remarks.ts'
import type {Graded} from './row-remarks.ts'
import {given, isAnswered, isAsked, stateOf} from './state.ts'

/** The key of a record or a table. */
type KeyedRows = Extract<Keyed, {form: 'record' | 'table'}>

/**
 * Marks of a record or a table. The score, from 0 to 1, is the sum of w (credit − e) over what is answered, at least 0,
 * divided by the sum of w (1 − e) over all; e is what guessing the field earns (see `guessOf`), w the field's weight
 * (see `keyedRows`).
 *
 * A quotation earns the passage's credit × fit × similarity, and nothing where that is under ½. In a table the first
 * field is the verdict, and a quotation counts only under a verdict with credit; under a verdict with credit that needs
 * no quotation (`under`), the verdict's credit counts for the quotation too. An unreadable field earns 0 as answered; a
 * quotation over its field's limit of words is not graded.
 */
export function gradeRows(exercise: OpenExercise, {units, total}: KeyedRows, answers: Answers): Marks {
  const graded = exercise.items.map(item => {
    const row = answers.get(item.name)?.rows?.[0]
    return {item, row, units: gradeItem(exercise, item, units.get(item.name)!, row)}
  })
  const items = graded.map(({item, row, units: some}) => itemMarks({
    item: item.name,
    ...sum(some),
    wrong: 0,
    answered: isAnswered(exercise, item, answers.get(item.name)),
    fields: fieldsOf(some),
  }, () => row ? rowRemarks(exercise, item, row, some) : []))
  return marks(exercise, stateOf(exercise, answers), scoreOf(graded.flatMap(one => one.units), total), items)
}

function sum(graded: readonly Graded[]): {credit: number; of: number} {
  let [earned, of] = [0, 0]
  for (const {unit, credit = 0} of graded) {
    earned += unit.weight * credit
    of += unit.weight
  }
  return {credit: Math.min(of, earned), of}
}

function fieldsOf(graded: readonly Graded[]): Record<string, FieldMarks> {
  const fields: Record<string, FieldMarks> = {}
  for (const {unit, credit = 0} of graded) fields[unit.field.name] = {credit, of: 1}
  return fields
}

function scoreOf(graded: readonly Graded[], total: number): number {
  // Where guessing earns all there is, a key says nothing, and only all of it answered is worth anything.
  if (total < 1e-9) return graded.every(({credit}) => credit === 1) ? 1 : 0
  let earned = 0
  for (const {unit, credit} of graded) if (credit !== undefined) earned += unit.weight * (credit - unit.guess)
  return Math.min(1, Math.max(0, earned / total))
}

function gradeItem(exercise: OpenExercise, item: OpenItem, units: readonly Unit[], row: Row | undefined): Graded[] {
  const verdict = units.find(({field}) => field.name === exercise.verdict)
  const right = verdict && labelCredit(verdict.terms, given(row, verdict.field.name))
  return units.map((unit): Graded => {
    const {field, guess} = unit
    const answer = given(row, field.name)
    const own = ownCredit(exercise, item, unit, answer)
    const ungraded = answer.kind === 'todo' || (answer.kind === 'quotation' && isOverLimit(answer.words, field.most))
    const plain = {unit, given: answer, own, credit: ungraded ? undefined : own}
    if (right === undefined || field.kind !== 'quotation' || !row) return plain
    if (!isAsked(exercise, row, field)) return {...plain, credit: right > 0 ? Math.max(right, guess) : 0}
    return right > 0 || plain.credit === undefined ? plain : {...plain, credit: 0}
  })
}

function ownCredit({articles}: OpenExercise, {paragraph}: OpenItem, {field, terms, extents}: Unit, answer: Given): number {
  if (field.kind !== 'quotation') return labelCredit(terms, answer)
  if (answer.kind === 'term') return termCredit(terms, answer.term)
  if (answer.kind !== 'quotation') return 0
  if (field.article !== undefined && answer.article !== field.article) return 0
  const found = places(articles[answer.article], answer.words, paragraph)
  return Math.max(0, ...extents.map(one => (tie(found, answer.article, one)?.fit ?? 0) * one.credit))
}
