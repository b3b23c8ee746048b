import type {Answers, Given, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {verdictField} from '../lesson/fields.ts'
import type {RowsKey} from '../lesson/key.ts'
import {labelCredit, termCredit} from './credit.ts'
import {tie} from './fit.ts'
import type {Articles} from './keyed.ts'
import {marks} from './marks.ts'
import type {FieldMarks, ItemMarks, Marks} from './marks.ts'
import {places} from '../text/locate.ts'
import {rowRemarks} from './row-remarks.ts'
import {rowUnits} from './row-units.ts'
import type {RowUnits, Unit} from './row-units.ts'
import {given, isAnswered, isAsked, stateOf} from './state.ts'
import {isOverLimit} from '../text/words.ts'

/** One unit with what was answered. */
export interface Graded {
  readonly unit: Unit
  readonly given: Given
  /** From 0 to 1; `undefined` while the field is `todo`. */
  readonly credit: number | undefined
  /** A quotation's own credit, whatever the verdict above it. */
  readonly own: number
}

/**
 * Marks of a record or a table. The score, from 0 to 1, is the sum of w (credit − e) over what is answered, at least 0,
 * divided by the sum of w (1 − e) over all; e is what guessing the field earns (see `guessOf`), w the field's weight
 * (see `rowUnits`).
 *
 * A quotation earns the passage's credit × fit × similarity, and nothing where that is under ½. In a table the first
 * field is the verdict, and a quotation counts only under a verdict with credit; under a verdict with credit that needs
 * no quotation (`under`), the verdict's credit counts for the quotation too. An unreadable field earns 0 as answered; a
 * quotation over its field's limit of words is not graded.
 *
 * @throws {KeyError} when the key has no such item, or words of it do not stand in their article
 */
export function gradeRows(exercise: Exercise, key: RowsKey, answers: Answers, articles: Articles): Marks {
  const units = rowUnits(exercise, key, articles)
  const graded = Object.keys(exercise.items).map(item => {
    const row = answers.get(item)?.rows?.[0]
    return {item, row, units: units.items.get(item)!.map(unit => gradeUnit(exercise, item, unit, row, units, articles))}
  })
  const items = graded.map(({item, row, units: some}): ItemMarks => ({
    item,
    ...sum(some),
    wrong: 0,
    answered: isAnswered(exercise, item, answers.get(item)),
    fields: Object.fromEntries(some.map(({unit, credit = 0}): [string, FieldMarks] => [unit.field, {credit, of: 1}])),
    remarks: row ? rowRemarks(exercise, item, row, some, articles) : [],
  }))
  return marks(exercise, stateOf(exercise, answers), scoreOf(graded.flatMap(one => one.units), units.total), items)
}

function sum(graded: readonly Graded[]): {credit: number; of: number} {
  let [earned, of] = [0, 0]
  for (const {unit, credit = 0} of graded) {
    earned += unit.weight * credit
    of += unit.weight
  }
  return {credit: Math.min(of, earned), of}
}

function scoreOf(graded: readonly Graded[], total: number): number {
  // Where guessing earns all there is, a key says nothing, and only all of it answered is worth anything.
  if (total < 1e-9) return graded.every(({credit}) => credit === 1) ? 1 : 0
  let earned = 0
  for (const {unit, credit} of graded) if (credit !== undefined) earned += unit.weight * (credit - unit.guess)
  return Math.min(1, Math.max(0, earned / total))
}

function gradeUnit(
  exercise: Exercise,
  item: string,
  unit: Unit,
  row: Row | undefined,
  units: RowUnits,
  articles: Articles,
): Graded {
  const answer = given(row, unit.field)
  const own = ownCredit(unit, answer, exercise.items[item]!.paragraph, articles)
  const ungraded = answer.kind === 'todo' || (answer.kind === 'quotation' && isOverLimit(answer.words, unit.most))
  const plain = {unit, given: answer, own, credit: ungraded ? undefined : own}
  if (exercise.form !== 'table' || unit.kind !== 'quotation' || !row) return plain
  const verdict = units.items.get(item)!.find(({field}) => field === verdictField(exercise))
  if (!verdict) return plain
  const right = labelCredit(verdict.terms, given(row, verdict.field))
  if (!isAsked(exercise, item, row, unit.field)) return {...plain, credit: right > 0 ? Math.max(right, unit.guess) : 0}
  return right > 0 || plain.credit === undefined ? plain : {...plain, credit: 0}
}

function ownCredit(unit: Unit, answer: Given, paragraph: string | undefined, articles: Articles): number {
  if (unit.kind !== 'quotation') return labelCredit(unit.terms, answer)
  if (answer.kind === 'term') return termCredit(unit.terms, answer.term)
  if (answer.kind !== 'quotation' || isOverLimit(answer.words, unit.most)) return 0
  if (unit.article !== undefined && answer.article !== unit.article) return 0
  const found = places(articles[answer.article], answer.words, paragraph)
  const credits = unit.extents.map(one => (tie(found, answer.article, one)?.fit ?? 0) * one.credit)
  return Math.max(0, ...credits)
}
