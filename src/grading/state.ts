import type {Answer, Answers, Given, Row} from '../lesson/answer.ts'
import {isAskedUnder} from '../lesson/fields.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {State} from './marks.ts'

/**
 * How far an exercise is answered, from the structure of the answers alone. A field that the student's own verdict does
 * not ask for (`under`) is left out of account.
 */
export function stateOf(exercise: OpenExercise, answers: Answers): State {
  let [todo, read, unread] = [0, 0, 0]
  for (const item of exercise.items) {
    const rows = answers.get(item.name)?.rows
    if (rows === undefined) todo++
    else if (rows.length === 0 && exercise.form === 'spans') read++
    else if (rows.length === 0) todo++
    for (const row of rows ?? []) {
      for (const field of askedIn(exercise, item, row)) {
        const {kind} = given(row, field.name)
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
export function isAnswered(exercise: OpenExercise, item: OpenItem, answer: Answer | undefined): boolean {
  const empty = answer?.rows === undefined || (answer.rows.length === 0 && exercise.form !== 'spans')
  return !empty && answer.rows.every(row => todoFields(exercise, item, row).length === 0)
}

/** The names of the fields of a row that are still `todo`. */
export function todoFields(exercise: OpenExercise, item: OpenItem, row: Row): string[] {
  return askedIn(exercise, item, row).map(({name}) => name).filter(name => given(row, name).kind === 'todo')
}

/** Whether a row has to have a field, by the verdict that stands in it. */
export function isAsked({verdict}: OpenExercise, row: Row, field: OpenField): boolean {
  const it = given(row, verdict ?? '')
  return isAskedUnder(field, it.kind === 'term' ? it.term : undefined)
}

const nothing: Given = {kind: 'todo', at: {line: 1, column: 1}}

/** What stands in a field; a field that the row does not have is `todo`. */
export function given(row: Row | undefined, name: string): Given {
  return row?.get(name) ?? nothing
}

function askedIn(exercise: OpenExercise, {fields}: OpenItem, row: Row): OpenField[] {
  return fields.filter(field => isAsked(exercise, row, field))
}
