import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {feedback, spoils} from '../engine.ts'
import {grade} from '../engine.ts'
import type {Key} from '../../src/lesson/key.ts'
import type {Answers} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {listed, paragraphFor, recordKeys, rows, runs, spansKeys, tableKeys} from './arbitrary.ts'
import {claims, claimsKey, coverage, sources} from './exercises.ts'
import {answersOf, articles} from './village.ts'

const at = {line: 1, column: 1}

const spansAnswers: fc.Arbitrary<Answers> = fc.array(listed, {maxLength: 10}).map(finds => {
  const rowsOf = (item: string) => finds.filter(one => one.item === item).map(({row}) => row)
  return new Map(Object.keys(claims.items).map(item => [item, {at, rows: rowsOf(item)}]))
})

function rowsAnswers(exercise: Exercise, field: string): fc.Arbitrary<Answers> {
  const items = Object.keys(exercise.items).map(item => {
    const row = rows(exercise, item, paragraphFor(exercise, item, field))
    return [item, row.map(one => ({at, rows: [one]}))] as const
  })
  return fc.record(Object.fromEntries(items)).map(answers => new Map(Object.entries(answers)))
}

describe.each<[string, Exercise, fc.Arbitrary<Key>, fc.Arbitrary<Answers>]>([
  ['spans', claims, spansKeys, spansAnswers],
  ['a record', sources, recordKeys, rowsAnswers(sources, 'cue')],
  ['a table', coverage, tableKeys, rowsAnswers(coverage, 'a')],
])('what is said of %s', (_, exercise, keys, answered) => {
  it('gives no keyed quotation away, is short, and is never "all correct"', () => {
    const seen = {marks: 0, messages: 0}
    fc.assert(
      fc.property(keys, answered, (key, answers) => {
        const said = feedback(exercise, grade(exercise, key, answers, articles)).map(({text}) => text)
        seen.marks++
        seen.messages += said.length
        expect(said.filter(text => spoils(text, key, answers, exercise))).toEqual([])
        expect(said.filter(text => text.length > 280 || !/[.?!]$/.test(text))).toEqual([])
        expect(said.filter(text => /all correct|undefined|NaN|\[object/i.test(text))).toEqual([])
      }),
      {numRuns: runs(80)},
    )
    expect(seen.messages).toBeGreaterThan(2 * seen.marks)
  })

  it('survives storing and sending', () => {
    fc.assert(
      fc.property(keys, answered, (key, answers) => {
        const marks = grade(exercise, key, answers, articles)
        expect(JSON.parse(JSON.stringify(marks))).toEqual(marks)
      }),
      {numRuns: runs(30)},
    )
  })
})

describe('spoils', () => {
  const none = answersOf(Object.keys(claims.items), {})
  const given = answersOf(Object.keys(claims.items), {'A.P1': [{quote: 'A:Seven to two', type: '?'}]})

  it('finds a keyed quotation of three words, whatever its capitals and marks', () => {
    expect(spoils('Look for “Seven, to TWO”.', claimsKey, none, claims)).toBe('seven to two')
  })

  it('finds four words of a longer one', () => {
    expect(spoils('It says that letters were sent in May.', claimsKey, none, claims)).toBe('letters were sent in')
  })

  it('lets two words pass, and words of a distractor', () => {
    expect(spoils('It was seven to one after a heated debate.', claimsKey, none, claims)).toBeUndefined()
  })

  it('lets pass what the student wrote', () => {
    expect(spoils('“Seven to two” is right.', claimsKey, given, claims)).toBeUndefined()
  })

  it('lets pass what the exercise says itself', () => {
    const told = {...claims, prompt: ['The vote was seven to two.']}
    expect(spoils('“Seven to two” is right.', claimsKey, none, told)).toBeUndefined()
  })

  it('does not take half words for words', () => {
    expect(spoils('seven to twofold', claimsKey, none, claims)).toBeUndefined()
  })
})
