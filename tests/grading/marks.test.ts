import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'

import {grade, opened} from '../engine.ts'
import {band, BAND_MEANS, LEAST_SCORE, marks, PASS, pointsFor, reaches, tenthsIn, unreadable} from '../../src/grading/marks.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {claims, claimsKey, coverage, coverageKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

describe('a band', () => {
  test.each([
    [0, 'Beginning'], [0.39, 'Beginning'],
    [0.4, 'Emerging'], [0.69, 'Emerging'],
    [PASS, 'Proficient'], [0.89, 'Proficient'],
    [0.9, 'Strong'], [1, 'Strong'],
  ] as const)('of %d is %s', (score, expected) => {
    expect(band(score)).toBe(expected)
    expect(BAND_MEANS[expected]).not.toBe('')
  })
})

describe('a score that is a sum of fractions', () => {
  const exercise = opened(claims, claimsKey)

  test.each([
    ['two fifths, as they come out', 0.39999999999999997, 'Emerging', 4, false],
    ['seven tenths, as they come out', 0.6999999999999998, 'Proficient', 7, true],
    ['nine tenths, as they come out', 0.8999999999999999, 'Strong', 9, true],
    ['a thousandth less than the pass mark', 0.699, 'Emerging', 6, false],
  ] as const)('%s', (_, score, expected, tenths, passed) => {
    expect([band(score), tenthsIn(score), marks(exercise, 'graded', score, []).passed]).toEqual([expected, tenths, passed])
  })

  test('has a band, a pass and tenths that agree, however its last digits fall', () => {
    const edges = Object.values(LEAST_SCORE)
    const near = fc.tuple(fc.constantFrom(...edges, 0.5, 1), fc.double({min: -1e-12, max: 1e-12, noNaN: true})).map(([edge, off]) => edge + off)
    fc.assert(fc.property(fc.oneof(near, fc.double({min: 0, max: 1, noNaN: true})), score => {
      const least = LEAST_SCORE[band(score)]
      expect(least).toBe(Math.max(...edges.filter(edge => reaches(score, edge))))
      expect(marks(exercise, 'graded', score, []).passed).toBe(least >= PASS)
      expect(edges.filter(edge => tenthsIn(score) >= 10 * edge)).toEqual(edges.filter(edge => edge <= least))
    }))
  })
})

describe('the points of a score', () => {
  test.each([
    ['to two decimals', 0.666666, 25, 16.67],
    ['of seven tenths as they come out', 0.6999999999999998, 10, 7],
    ['not rounded up to a pass that is missed', 0.69996, 10, 6.99],
    ['not rounded up to a band that is missed', 0.89999, 25, 22.49],
    ['all for all', 1, 20, 20],
    ['none where there are none', 0.69996, 0, 0],
  ] as const)('%s', (_, score, of, points) => {
    expect(pointsFor(score, of)).toBe(points)
  })

  test('tell its band, and are less than a hundredth away from it', () => {
    const edges = Object.values(LEAST_SCORE)
    const near = fc.tuple(fc.constantFrom(...edges), fc.double({min: -1e-3, max: 1e-3, noNaN: true})).map(([edge, off]) => Math.max(0, edge + off))
    fc.assert(fc.property(fc.oneof(near, fc.double({min: 0, max: 1, noNaN: true})), fc.integer({min: 1, max: 100}), (score, of) => {
      const points = pointsFor(score, of)
      expect(band(points / of)).toBe(band(score))
      expect(Math.abs(points - score * of)).toBeLessThan(0.01)
    }))
  })
})

describe('an exercise', () => {
  const rows = {'A.P1': [{quote: 'A:has voted to close', type: 'event'}, {quote: 'A:seven to two', type: 'quantity'}], 'A.P3': [], 'B.P1': []}
  const items = Object.keys(claims.items)
  const marksOf = (more: Readonly<Record<string, readonly Terse[]>>) => grade(claims, claimsKey, answersOf(items, {...rows, ...more}), articles)

  it('passes with most of it right, from the pass mark on', () => {
    const three = marksOf({'A.P2': [{quote: 'A:Repairs would cost $66,000', type: 'quantity'}], 'B.P2': []})
    expect(three).toMatchObject({passed: true, state: 'graded', answered: 5, of: 5})
    expect(three.score).toBeCloseTo(0.75, 10)
    expect(marksOf({'A.P2': [], 'B.P2': []})).toMatchObject({score: 0.5, passed: false})
  })

  it('says that it is graded, and no mechanics', () => {
    expect(Object.keys(marksOf({}))).toEqual(['exercise', 'state', 'score', 'passed', 'answered', 'of', 'items'])
    expect(Object.keys(unreadable(opened(coverage, coverageKey)))).not.toContain('checked')
    expect(unreadable(opened(coverage))).toMatchObject({checked: true, score: 0, passed: false})
  })
})

describe('an exercise in which there is nothing to find', () => {
  const {quote} = claims.fields
  const exercise: Exercise = {...claims, fields: {quote: quote!}}
  const marksOf = (rows: Readonly<Record<string, readonly Terse[]>>) => grade(exercise, {'A.P3': []}, answersOf(Object.keys(claims.items), rows), articles)
  const empty = Object.fromEntries(Object.keys(claims.items).map(item => [item, []]))

  test.each([
    ['earns all there is for leaving it at that', empty, {state: 'graded', score: 1, passed: true}],
    ['earns nothing for words copied all the same', {...empty, 'A.P3': [{quote: 'A:buses'}]}, {state: 'graded', score: 0, passed: false}],
    ['earns nothing before it is started', {}, {state: 'not started', score: 0, passed: false}],
    ['earns nothing where nothing can be read', {'A.P3': [{quote: '!'}]}, {state: 'unreadable', score: 0, passed: false}],
  ])('%s', (_, rows, expected) => {
    expect(marksOf(rows)).toMatchObject(expected)
  })
})
