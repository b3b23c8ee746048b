import type {IndexedArticle} from '../../src/text/locate.ts'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import type {Key} from '../../src/lesson/key.ts'
import {quoted} from '../../src/text/problem.ts'
import {rangeOf} from '../../src/text/words.ts'
import {draftAnswers, feedback, grade, readHandIn, spoils, writeHandIn} from '../engine.ts'
import type {Draft, DraftRow, DraftValue} from '../../src/lesson/answer.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import type {Exercise, Field} from '../../src/lesson/exercise.ts'
import {fieldOf} from '../definition.ts'
import {articles, passagesOf} from './course-findings.ts'

/** Generated files for each exercise; every one has an answer to most of its items. */
const RUNS = 150

/** The same answers in every run, so that what is found can be looked at. */
const SEED = 20250213

/** Words of an article: any few in a row. */
const anyWords = (article: IndexedArticle) => fc.tuple(fc.nat(article.words.length - 1), fc.integer({min: 1, max: 14}))
  .map(([first, count]): DraftValue => {
    const end = Math.min(first + count, article.words.length)
    const {start, end: to} = rangeOf(article.words, {first, end})
    return {article: article.id, words: article.printed.slice(start, to)}
  })

/** A keyed passage cut, or lengthened by what stands beside it: what a student nearly has. */
function nearKeyed(exercise: Exercise, key: Key): fc.Arbitrary<DraftValue> {
  const quotations = passagesOf(exercise, key).flatMap(({passage: {core, maximal = core}}) => [core, maximal])
  if (quotations.length === 0) return fc.constant(undefined)
  return fc.tuple(fc.constantFrom(...quotations), fc.nat(3), fc.nat(3), fc.integer({min: 0, max: 20})).map(([{article, words}, from, to, more]) => {
    const cut = words.split(' ').slice(from, to === 0 ? undefined : -to).join(' ') || words
    const {printed, text} = articles[article]
    const at = text.indexOf(cut)
    return {article, words: at < 0 ? cut : printed.slice(at, at + cut.length + more)}
  })
}

function anyValue(field: Field, quotation: fc.Arbitrary<DraftValue>): fc.Arbitrary<DraftValue> {
  const todo = {weight: 1, arbitrary: fc.constant<DraftValue>(undefined)}
  switch (field.kind) {
    case 'term':
      return fc.oneof(todo, {weight: 6, arbitrary: fc.constantFrom<DraftValue>(...Object.keys(field.terms))})
    case 'terms':
      return fc.oneof(todo, {weight: 6, arbitrary: fc.subarray(Object.keys(field.terms), {maxLength: 3})})
    case 'text':
      return fc.oneof(todo, {weight: 3, arbitrary: fc.constantFrom<DraftValue>('', 'said', 'a war', 'The ferry sails to the generous island, said Trump.')})
    case 'quotation':
      return fc.oneof(todo, {weight: 8, arbitrary: quotation}, {
        weight: field.instead ? 2 : 0, arbitrary: fc.constantFrom<DraftValue>('none', ...Object.keys(field.instead ?? {})),
      })
    default:
      return field satisfies never
  }
}

function anyDraft(exercise: Exercise, key: Key): fc.Arbitrary<Draft> {
  const quotation = fc.oneof(
    {weight: 3, arbitrary: nearKeyed(exercise, key)},
    {weight: 1, arbitrary: anyWords(articles.A)},
    {weight: 1, arbitrary: anyWords(articles.B)},
  )
  const items = Object.keys(exercise.items).map(item => {
    const fields = Object.keys(exercise.fields).map(name => [name, anyValue(fieldOf(exercise, item, name)!, quotation)])
    const row: fc.Arbitrary<DraftRow> = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<DraftValue>>)
    const rows = exercise.form === 'spans' ? fc.array(row, {maxLength: 3}) : row.map(one => [one])
    return fc.option(rows, {nil: undefined, freq: 5}).map(some => [item, some] as const)
  })
  return fc.tuple(...items).map(entries => new Map(entries))
}

/** A message with the student's own words taken out: what they wrote cannot be given away to them. */
function withoutOwnWords(text: string, rows: readonly DraftRow[]): string {
  const own = rows.flatMap(row => Object.values(row)).flatMap(value =>
    value !== undefined && typeof value === 'object' && 'words' in value ? [quoted(value.words)] : [])
  return own.toSorted((one, other) => other.length - one.length)
    .reduce((rest, words) => rest.replaceAll(`“${words}”`, 'QUOTATION'), text)
}

describe.each(exercises)('no message about $id', exercise => {
  const key = keys[exercise.id]!

  it('gives keyed words away, whatever is answered', () => {
    const told = new Set<string>()
    fc.assert(fc.property(anyDraft(exercise, key), draft => {
      const answers = draftAnswers(exercise, draft)
      for (const {item, text} of feedback(exercise, grade(exercise, key, answers, articles))) {
        const own = withoutOwnWords(text, item === undefined ? [] : draft.get(item) ?? [])
        if (told.has(own)) continue
        told.add(own)
        expect(spoils(own, key, answers, exercise), text).toBeUndefined()
      }
    }), {numRuns: RUNS, seed: SEED})
    expect(told.size).toBeGreaterThan(10)
  }, 60_000)

  it('gives keyed words away where a file is damaged', () => {
    fc.assert(fc.property(anyDraft(exercise, key), fc.nat(4000), fc.constantFrom('', '\'', '{', ')', 'x', '`'), (draft, at, sign) => {
      const file = writeHandIn(exercise, draft)
      const damaged = `${file.slice(0, at)}${sign}${file.slice(at + 1)}`
      const {problems} = readHandIn(exercise, damaged)
      for (const {what, remedy} of problems) {
        expect(spoils(`${what} ${remedy}`, key, draftAnswers(exercise, draft), exercise)).toBeUndefined()
      }
    }), {numRuns: RUNS / 10, seed: SEED})
  }, 60_000)
})
