import type {Answers, Given} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf} from '../lesson/fields.ts'
import {mean, ofSets, ofTerms, pairsOf, spanOf} from './field-agreement.ts'
import type {FieldAgreement} from './field-agreement.ts'
import type {Articles} from '../grading/keyed.ts'
import {likeness} from './span-agreement.ts'
import type {Span} from './span-agreement.ts'
import {given, isAsked} from '../grading/state.ts'

/** How far readings of a record or a table agree, field by field. */
export function rowsAgreement(exercise: Exercise, readings: readonly Answers[], articles: Articles): FieldAgreement[] {
  return fieldNames(exercise, 'term', 'terms', 'quotation').flatMap(name => {
    if (exercise.fields[name]?.kind === 'quotation') return [wordsAgreement(exercise, name, readings, articles)]
    const lists = new Set(Object.keys(exercise.items).map(item => listOf(exercise, item, name)))
    return [...lists].map(list => termsAgreement(exercise, name, list, readings))
  })
}

function listOf(exercise: Exercise, item: string, name: string): string {
  const field = fieldOf(exercise, item, name)
  return field && 'typeName' in field ? field.typeName : ''
}

function termsAgreement(exercise: Exercise, field: string, list: string, readings: readonly Answers[]): FieldAgreement {
  const items = Object.keys(exercise.items).filter(item => listOf(exercise, item, field) === list)
  const units = items.map(item => readings.map(answers => givenTo(exercise, answers, item, field)))
  const several = exercise.fields[field]?.kind === 'terms'
  const {alpha, units: each} = several ? ofSets(units) : ofTerms(units)
  return {
    field, list, value: alpha,
    measure: several ? 'alpha, MASI' : 'alpha',
    units: items.map((item, index) => ({item, value: each[index]})),
  }
}

/** A term in the place of words is like itself alone. Words are compared only where both readings quote. */
function wordsAgreement(
  exercise: Exercise, field: string, readings: readonly Answers[], articles: Articles,
): FieldAgreement {
  const units = Object.entries(exercise.items).map(([item, {paragraph}]) => {
    const values = readings.map(answers => wordsOrTerm(givenTo(exercise, answers, item, field), articles, paragraph))
    return {item, alike: pairsOf(values).flatMap(([one, other]) => one && other ? [alike(one, other)] : [])}
  })
  return {
    field, measure: 'F1', value: mean(units.flatMap(unit => unit.alike)),
    units: units.map(unit => ({item: unit.item, value: mean(unit.alike)})),
  }
}

/** What a row has in a field; `undefined` where nothing stands there, or the row's verdict does not ask for it. */
function givenTo(exercise: Exercise, answers: Answers, item: string, field: string): Given | undefined {
  const row = answers.get(item)?.rows?.[0]
  return row && isAsked(exercise, item, row, field) ? given(row, field) : undefined
}

function wordsOrTerm(
  answer: Given | undefined, articles: Articles, paragraph: string | undefined,
): Span | string | undefined {
  return answer?.kind === 'term' ? answer.term : spanOf(answer, articles, paragraph)
}

function alike(one: Span | string, other: Span | string): number {
  if (typeof one === 'string' || typeof other === 'string') return one === other ? 1 : 0
  return likeness(one, other)
}
