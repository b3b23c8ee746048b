import type {Place} from '../text/problem.ts'
import type {Answers, Draft, DraftRow, DraftValue, Given, Row} from './answer.ts'
import type {OpenField} from './fields.ts'
import type {OpenExercise} from './open.ts'

/**
 * A draft as answers, without a file in between: what a reader would make of the file that is written from it. A field left
 * out is `todo`. A place has no file to stand in: its line counts the rows of the exercise from 1, an item without rows
 * as one; its column counts the fields of a row, 0 for the row itself. `rowAt` tells which row a line is.
 */
export function draftAnswers({items}: OpenExercise, draft: Draft): Answers {
  let line = 0
  return new Map(items.map(item => {
    const given = draft.get(item.name)
    const at = {line: line + 1, column: 0}
    const rows = given?.map((row): Row => {
      line++
      return new Map(item.fields.map((field, index) => [field.name, givenOf(field, row[field.name], {line, column: index + 1})]))
    })
    if (!rows?.length) line++
    return [item.name, {at, rows}]
  }))
}

function givenOf({kind}: OpenField, value: DraftValue, at: Place): Given {
  if (value === undefined) return {kind: 'todo', at}
  if (typeof value === 'string') return kind === 'text' ? {kind: 'text', text: value, at} : {kind: 'term', term: value, at}
  if ('words' in value) return {kind: 'quotation', article: value.article, words: value.words, at}
  return {kind: 'terms', terms: value, at}
}

/** The row of a draft that a line of `draftAnswers` is: its item, and its number in it from 0; `undefined` where there is none. */
export function rowAt({items}: OpenExercise, draft: Draft, line: number): {item: string; row: number} | undefined {
  let first = 1
  for (const {name} of items) {
    const count = Math.max(1, draft.get(name)?.length ?? 0)
    if (line >= first && line < first + count) return {item: name, row: line - first}
    first += count
  }
  return undefined
}

/**
 * Answers as a draft, from which a file or a form can be written. What could not be read is left out, as if it were
 * `todo`; an item that is `todo` altogether is left out too.
 */
export function draftOf(exercise: OpenExercise, answers: Answers): Draft {
  const draft = new Map<string, readonly DraftRow[]>()
  for (const {name} of exercise.items) {
    const rows = answers.get(name)?.rows?.map(row => Object.fromEntries([...row].flatMap(([field, given]) => {
      const value = valueOf(given)
      return value === undefined ? [] : [[field, value]]
    })))
    if (rows && (exercise.form === 'spans' || rows.some(row => Object.keys(row).length > 0))) draft.set(name, rows)
  }
  return draft
}

function valueOf(given: Given): DraftValue {
  switch (given.kind) {
    case 'todo':
    case 'unreadable': return undefined
    case 'term': return given.term
    case 'terms': return given.terms
    case 'text': return given.text
    case 'quotation': return {article: given.article, words: given.words}
    default: return given satisfies never
  }
}
