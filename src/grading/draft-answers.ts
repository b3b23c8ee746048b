import type {Answers, Draft, DraftValue, Given, Row} from '../lesson/answer.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'
import {fieldOf} from '../lesson/fields.ts'

/** There is no file, so every place is its beginning. */
const at = {line: 1, column: 1}

/** A draft as answers, without a file in between: what a reader would make of it. A field left out is `todo`. */
export function draftAnswers(exercise: Exercise, draft: Draft): Answers {
  return new Map(
    Object.keys(exercise.items).map(item => {
      const rows = draft.get(item)?.map(
        (row): Row =>
          new Map(
            Object.keys(exercise.fields).map(name => [name, givenOf(fieldOf(exercise, item, name), row[name])]),
          ),
      )
      return [item, {at, rows}]
    }),
  )
}

function givenOf(field: Field | undefined, value: DraftValue): Given {
  if (value === undefined) return {kind: 'todo', at}
  if (typeof value === 'string' && field?.kind === 'text') return {kind: 'text', text: value, at}
  if (typeof value === 'string') return {kind: 'term', term: value, at}
  if (isTerms(value)) return {kind: 'terms', terms: value, at}
  return {kind: 'quotation', article: value.article, words: value.words, at}
}

function isTerms(value: readonly string[] | {readonly words: string}): value is readonly string[] {
  return Array.isArray(value)
}
