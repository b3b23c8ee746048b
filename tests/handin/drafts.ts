import fc from 'fast-check'
import {readHandIn} from '../engine.ts'
import type {Draft, DraftRow, DraftValue, Given, Row} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {fieldOf} from '../definition.ts'
import {anyUnit} from '../grading/arbitrary.ts'

/** Texts of all sorts, with a liking for what ends a string, a line, a comment or half of a character. */
export const nastyText = fc.oneof(
  fc.string({unit: anyUnit, maxLength: 40}),
  fc.string({unit: fc.constantFrom('\'', '"', '\\', '`', '$', '{', '\n', '\r', '\u2028', '*', '/', '\ud83c', ' ', 'a')}),
)

export const plainText = fc.string({unit: fc.constantFrom('a', 'b', 'é', ' ', ',', '.'), maxLength: 12})

/** Random answers to an exercise, each of a kind that is asked for; `text` makes quotations and texts. */
export function draftOf(exercise: Exercise, text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  const items = Object.keys(exercise.items).map((item) => {
    const names = Object.keys(exercise.fields)
    const row = fc.record(Object.fromEntries(names.map((name) => [name, valueOf(exercise, item, name, text)])))
    const rows = exercise.form === 'spans'
      ? fc.oneof(fc.constant(undefined), fc.array(row, {maxLength: 4}))
      : row.map((only) => [only])
    return fc.tuple(fc.constant(item), rows)
  })
  return fc.tuple(...items).map((entries) => new Map<string, readonly DraftRow[] | undefined>(entries))
}

function valueOf(exercise: Exercise, item: string, name: string, text: fc.Arbitrary<string>): fc.Arbitrary<DraftValue> {
  const field = fieldOf(exercise, item, name)
  const todo = fc.constant(undefined)
  if (field?.kind === 'text') return fc.oneof(todo, text)
  if (field?.kind === 'term') return fc.oneof(todo, fc.constantFrom(...Object.keys(field.terms)))
  if (field?.kind === 'terms') return fc.oneof(todo, fc.subarray(Object.keys(field.terms)))
  if (field?.kind !== 'quotation') return todo
  const asked = field.article ?? exercise.items[item]?.article ?? 'both'
  const article = fc.constantFrom(...asked === 'both' ? ['A', 'B'] as const : [asked])
  const words = text.map((some) => `${some}x`)
  return fc.oneof(todo, ...Object.keys(field.instead ?? {}).map((term) => fc.constant(term)), fc.record({article, words}))
}

/** The draft that a hand-in could have been written from; an answer that cannot be read is the text `unreadable`. */
export function draftFrom(exercise: Exercise, source: string | Uint8Array): Draft {
  const {answers} = readHandIn(exercise, source)
  return new Map([...answers ?? []].map(([item, {rows}]) => [item, rows?.map(draftRow)]))
}

function draftRow(row: Row): DraftRow {
  return Object.fromEntries([...row].map(([name, given]) => [name, draftValue(given)]))
}

function draftValue(given: Given): DraftValue {
  switch (given.kind) {
    case 'todo': return undefined
    case 'term': return given.term
    case 'terms': return given.terms
    case 'text': return given.text
    case 'quotation': return {article: given.article, words: given.words}
    case 'unreadable': return 'unreadable'
  }
}
