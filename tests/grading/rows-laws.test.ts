import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {draftAnswers, grade, modelAnswer, opened} from '../engine.ts'
import {PASS, reaches} from '../../src/grading/marks.ts'
import type {Answers, Given, Row} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {Unit} from '../../src/lesson/keyed.ts'
import type {RowsKey} from '../../src/lesson/key.ts'
import {paragraphFor, recordKeys, rows, runs, tableKeys, withoutAlternatives} from './arbitrary.ts'
import {coverage, sources} from './exercises.ts'
import {articles} from './village.ts'

const at = {line: 1, column: 1}
const many = {numRuns: runs(100)}

function given(exercise: Exercise): fc.Arbitrary<Answers> {
  const items = Object.keys(exercise.items).map(item => {
    const row = rows(exercise, item, paragraphFor(exercise, item, 'cue' in exercise.fields ? 'cue' : 'a'))
    return [item, fc.option(row, {nil: undefined, freq: 4}).map(one => ({at, rows: one && [one]}))] as const
  })
  return fc.record(Object.fromEntries(items)).map(answers => new Map(Object.entries(answers)))
}

/** The answers with one field filled in otherwise. */
function fill(answers: Answers, item: string, field: string, value: Given): Answers {
  const row: Row = new Map([...(answers.get(item)?.rows?.[0] ?? []), [field, value]])
  return new Map(answers).set(item, {at, rows: [row]})
}

describe.each([
  ['record', sources, recordKeys],
  ['table', coverage, tableKeys],
] as const)('the score of a %s', (form, exercise, keys) => {
  const grading = (key: RowsKey, answers: Answers) => grade(exercise, key, answers, articles)
  const names = Object.keys(exercise.fields)
  const total = (key: RowsKey) => {
    const {keyed} = opened(exercise, key)
    return keyed?.form === form ? keyed.total : 0
  }

  it('lies between 0 and 1, and passes from the pass mark on', () => {
    fc.assert(
      fc.property(keys, given(exercise), (key, answers) => {
        const marks = grading(key, answers)
        expect(marks.score).toBeGreaterThanOrEqual(0)
        expect(marks.score).toBeLessThanOrEqual(1)
        expect(marks.passed).toBe(reaches(marks.score, PASS))
        for (const {credit, of} of marks.items) expect(credit).toBeLessThanOrEqual(of)
      }),
      many,
    )
  })

  it('never falls by a right answer to a field and never rises by a wrong one', () => {
    const seen = {all: 0, right: 0, wrong: 0}
    const fields = fc.tuple(fc.constantFrom(...Object.keys(exercise.items)), fc.constantFrom(...names))
    fc.assert(
      fc.property(keys, given(exercise), given(exercise), fields, (key, answers, others, [item, field]) => {
        const value = others.get(item)?.rows?.[0]?.get(field)
        fc.pre(value !== undefined && value.kind !== 'todo')
        seen.all++
        const before = fill(answers, item, field, {kind: 'todo', at})
        const [one, other] = [grading(key, before), grading(key, fill(answers, item, field, value))]
        const {keyed} = opened(exercise, key)
        const units = keyed?.form === form ? keyed.units : new Map<string, readonly Unit[]>()
        const unit = units.get(item)!.find(some => some.field.name === field)
        const credit = other.items.find(marks => marks.item === item)!.fields[field]?.credit ?? 0
        // A verdict with some credit unlocks its proofs, though it be worth less than a guess.
        const wrong = field === names[0] && form === 'table' ? credit === 0 : credit < (unit?.guess ?? 1)
        const right = unit !== undefined && credit >= unit.guess
        if (right) expect(other.score).toBeGreaterThanOrEqual(one.score - 1e-12)
        if (wrong) expect(other.score).toBeLessThanOrEqual(one.score + 1e-12)
        if (right) seen.right++
        else if (wrong) seen.wrong++
      }),
      {numRuns: runs(250)},
    )
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThanOrEqual(Math.floor(seen.all / 20))
  })

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(keys, given(exercise), (key, answers) => {
        expect(grading(key, new Map([...answers].reverse()))).toEqual(grading(key, answers))
      }),
      many,
    )
  })

  it('is 1 for the key', () => {
    fc.assert(
      fc.property(keys, key => {
        const marks = grading(key, draftAnswers(exercise, modelAnswer(exercise, key)))
        expect(marks).toMatchObject({score: 1, passed: true})
      }),
      many,
    )
  })

  it('adds up to 1 for two halves of the key', () => {
    fc.assert(
      fc.property(keys, fc.subarray(Object.keys(exercise.items)), (key, kept) => {
        fc.pre(total(key) > 0.01)
        const model = draftAnswers(exercise, modelAnswer(exercise, key))
        const todo = {at, rows: undefined}
        const half = (keep: boolean) =>
          new Map([...model].map(([item, answer]) => [item, kept.includes(item) === keep ? answer : todo]))
        expect(grading(key, half(true)).score + grading(key, half(false)).score).toBeCloseTo(1, 10)
      }),
      many,
    )
  })

  it('is 0 for the same answer to a field throughout, with nothing to prove it', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...names), fc.nat(), (any, field, number) => {
        // A second verdict may do without the proofs of the first, and is then worth more than a guess.
        const key = form === 'table' ? withoutAlternatives(any) : any
        fc.pre(total(key) > 0.01)
        const is = exercise.fields[field]!
        const terms = Object.keys((is.kind === 'quotation' ? is.instead : is.kind === 'term' ? is.terms : {}) ?? {})
        fc.pre(terms.length > 0)
        const value: Given = {kind: 'term', term: terms[number % terms.length]!, at}
        let answers: Answers = new Map(Object.keys(exercise.items).map(item => [item, {at, rows: undefined}]))
        for (const item of Object.keys(exercise.items)) answers = fill(answers, item, field, value)
        expect(grading(key, answers).score).toBeLessThan(1e-9)
      }),
      many,
    )
  })

  it('is 0 where nothing can be read', () => {
    const row: Row = new Map(names.map(name => [name, {kind: 'unreadable', at}]))
    const answers: Answers = new Map(Object.keys(exercise.items).map(item => [item, {at, rows: [row]}]))
    fc.assert(
      fc.property(keys, key => {
        expect(grading(key, answers)).toMatchObject({score: 0, passed: false, state: 'unreadable'})
      }),
    )
  })
})
