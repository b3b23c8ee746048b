import {expect, test} from 'vitest'
import {composeRow} from '../../src/report/compose-row.ts'
import {verdict} from '../../src/report/row.ts'
import {statusOf} from '../../src/report/status.ts'
import {bar, signsOf} from '../../src/report/signs.ts'
import {blank, course, graded, model} from './village-course.ts'

const [, , sources] = course
const error = {file: 'exercises/2-sources.ts', at: {line: 1, column: 1}, code: 2304, message: 'Cannot find name \'x\'.'}
const clean = {kind: 'checked', errors: []} as const
const broken = {kind: 'checked', errors: [error]} as const
const elsewhere = {kind: 'checked', errors: [{...error, file: 'exercises/1-claims.ts'}]} as const
const fault = {kind: 'fault', why: 'It is not installed.'} as const

test.each([
  ['not started is skipped', blank(sources), clean, 'skipped'],
  ['not started, with a type error, fails', blank(sources), broken, 'failed'],
  ['finished passes', model(sources), clean, 'passed'],
  ['finished, with a type error, fails', model(sources), broken, 'failed'],
  ['finished passes whatever stands in other files', model(sources), elsewhere, 'passed'],
  ['finished passes for now while types are being checked', model(sources), undefined, 'passed'],
  ['finished fails where types could not be checked', model(sources), fault, 'failed'],
  ['not started fails where types could not be checked', blank(sources), fault, 'failed'],
  ['short of the pass mark fails', blank(sources).replace('source: todo', 'source: \'none\''), clean, 'failed'],
  ['without anything to read fails', 'Nothing.', clean, 'failed'],
] as const)('%s', (_, text, check, expected) => {
  expect(verdict(composeRow(sources, graded(sources, text), check))).toBe(expected)
})

test('a type error costs no marks', () => {
  const {earned} = statusOf(composeRow(sources, graded(sources, model(sources)), broken))
  expect(earned).toEqual({score: 1, passed: true})
})

test('a type error that the reader has told already fails all the same', () => {
  const text = model(sources).replace('\'the engineer\'', '\'the enginer\'')
  const found = graded(sources, text)
  const at = found.outcome.kind === 'marked' ? found.outcome.marked.problems[0]!.at : undefined
  const row = composeRow(sources, found, {kind: 'checked', errors: [{...error, at: at!}]})
  expect(row.types).toMatchObject({errors: 1, problems: []})
  expect(verdict(row)).toBe('failed')
})

test.each([
  [0, false, '.......|...'],
  [0.05, false, '.......|...'],
  [0.1, false, '#......|...'],
  [0.3, false, '###....|...'],
  [0.699_999, false, '######.|...'],
  [0.7, true, '#######|...'],
  [0.699_999_999_999, true, '#######|...'],
  [0.95, true, '#######|##.'],
  [1, true, '#######|###'],
])('a score of %d, passed: %s, fills %s', (score, passed, expected) => {
  expect(bar(score, passed, signsOf({width: 80, colour: false, unicode: false}))).toBe(expected)
})
