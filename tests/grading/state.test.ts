import {expect, test} from 'vitest'

import {grade} from '../engine.ts'
import type {Answers} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {Key} from '../../src/lesson/key.ts'
import {claims, claimsKey, coverage, coverageKey, sources, sourcesKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

const nobody = {source: 'none', cue: 'none', stance: 'none'}
const each = (exercise: Exercise, row: Terse) => Object.fromEntries(Object.keys(exercise.items).map(item => [item, [row]]))
const stateOf = (exercise: Exercise, key: Key, answers: Answers) => {
  const {state, answered} = grade(exercise, key, answers, articles)
  return `${state}, ${answered} answered`
}

test.each<[string, Readonly<Record<string, readonly Terse[]>>, string]>([
  ['is not started while nothing is answered', {}, 'not started, 0 answered'],
  ['is graded when everything is', each(sources, nobody), 'graded, 6 answered'],
  ['is incomplete while a field is to do', {...each(sources, nobody), vote: [{...nobody, cue: '?'}]}, 'incomplete, 5 answered'],
  ['is incomplete while a field is left out', {...each(sources, nobody), vote: [{source: 'none', cue: 'none'}]}, 'incomplete, 5 answered'],
  ['is incomplete while an item has no row', {...each(sources, nobody), vote: []}, 'incomplete, 5 answered'],
  ['is not started with items without a row', {vote: [], cost: []}, 'not started, 0 answered'],
  ['takes what cannot be read for answered', {...each(sources, nobody), vote: [{...nobody, cue: '!'}]}, 'graded, 6 answered'],
  ['is unreadable where nothing else is answered', {vote: [{source: '!', cue: '?', stance: '?'}]}, 'unreadable, 0 answered'],
])('a record %s', (_, rows, expected) => {
  expect(stateOf(sources, sourcesKey, answersOf(Object.keys(sources.items), rows))).toBe(expected)
})

test.each<[string, Terse, string]>([
  ['is graded without the proofs that no verdict asks for', {in: 'neither'}, 'graded, 7 answered'],
  ['is incomplete without those that it asks for', {in: 'both', a: 'A:$66,000'}, 'incomplete, 0 answered'],
  ['is incomplete while the verdict is to do', {in: '?', a: 'A:$66,000', b: 'B:dust'}, 'incomplete, 0 answered'],
  ['wants every proof where the verdict cannot be read', {in: '!', a: 'A:$66,000'}, 'incomplete, 0 answered'],
])('a table %s', (_, row, expected) => {
  expect(stateOf(coverage, coverageKey, answersOf(Object.keys(coverage.items), each(coverage, row)))).toBe(expected)
})

test.each<[string, Readonly<Record<string, readonly Terse[]>>, string]>([
  ['is answered when its list is empty', {'A.P1': []}, 'incomplete, 1 answered'],
  ['is not while one of its quotations is to do', {'A.P1': [{quote: 'A:vote', type: '?'}, {quote: 'A:vote', type: 'event'}]}, 'incomplete, 0 answered'],
  ['is not while its last quotation is to do', {'A.P1': [{quote: 'A:vote', type: 'event'}, {quote: '?', type: '?'}]}, 'incomplete, 0 answered'],
])('a paragraph %s', (_, rows, expected) => {
  expect(stateOf(claims, claimsKey, answersOf(Object.keys(claims.items), rows))).toBe(expected)
})

test('what answers leave out is to do', () => {
  expect(stateOf(claims, claimsKey, new Map())).toBe('not started, 0 answered')
  expect(stateOf(sources, sourcesKey, new Map())).toBe('not started, 0 answered')
})
