import type {Answer, Answers, Given, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {askedUnder, fieldNames, verdictField} from '../lesson/fields.ts'
import type {State} from './marks.ts'

/**
 * How far an exercise is answered, from the structure of the answers alone. A field that the student's own verdict does
 * not ask for (`under`) is left out of account.
 */
export function stateOf(exercise: Exercise, answers: Answers): State {
  let [todo, read, unread] = [0, 0, 0]
  for (const item of Object.keys(exercise.items)) {
    const rows = answers.get(item)?.rows
    if (rows === undefined) todo++
    else if (rows.length === 0 && exercise.form === 'spans') read++
    else if (rows.length === 0) todo++
    for (const row of rows ?? []) {
      for (const {kind} of asked(exercise, item, row)) {
        if (kind === 'todo') todo++
        else if (kind === 'unreadable') unread++
        else read++
      }
    }
  }
  if (read > 0) return todo > 0 ? 'incomplete' : 'graded'
  return unread > 0 ? 'unreadable' : 'not started'
}

/** Whether nothing in an answer is `todo`. */
export function isAnswered(exercise: Exercise, item: string, answer: Answer | undefined): boolean {
  const empty = answer?.rows === undefined || (answer.rows.length === 0 && exercise.form !== 'spans')
  return !empty && answer.rows.every(row => todoFields(exercise, item, row).length === 0)
}

/** The names of the fields of a row that are still `todo`. */
export function todoFields(exercise: Exercise, item: string, row: Row): string[] {
  return fieldNames(exercise).filter(
    name => isAsked(exercise, item, row, name) && given(row, name).kind === 'todo',
  )
}

/**
 * Whether a row has to have a field: in a table, some are asked for only under the verdicts that the field lists. They
 * are asked for as long as there is no verdict.
 */
export function isAsked(exercise: Exercise, item: string, row: Row, name: string): boolean {
  const under = askedUnder(exercise, item, name)
  if (under === undefined) return true
  const verdict = given(row, verdictField(exercise))
  return verdict.kind !== 'term' || under.includes(verdict.term)
}

const nothing: Given = {kind: 'todo', at: {line: 1, column: 1}}

/** What stands in a field; a field that the row does not have is `todo`. */
export function given(row: Row | undefined, name: string): Given {
  return row?.get(name) ?? nothing
}

function asked(exercise: Exercise, item: string, row: Row): Given[] {
  return fieldNames(exercise).filter(name => isAsked(exercise, item, row, name)).map(name => given(row, name))
}
