import {describe, expect, it, test} from 'vitest'

import {fit, LEAST_FIT, misfit, nearMisfit, tie} from '../../src/grading/fit.ts'
import type {Misfit} from '../../src/grading/fit.ts'
import type {Location} from '../../src/text/locate.ts'

/** Words from one number to another. */
const words = (first: number, end: number) => ({first, end})

/** Four words, which may have two more before and four more after them. */
const passage = {core: words(10, 14), maximal: words(8, 18)}

test.each([
  ['is 1 for the core', words(10, 14), 1],
  ['is 1 for the maximal extent', words(8, 18), 1],
  ['is 1 for anything between the two', words(9, 15), 1],
  ['is two thirds for half of the core', words(10, 12), 2 / 3],
  ['is as much for its other half', words(12, 14), 2 / 3],
  ['is two thirds where half of the answer is outside', words(8, 28), 2 / 3],
  ['is less for half of the core with as many words outside', words(12, 22), 2 * (0.6 * 0.5) / 1.1],
  ['is 0 beside the core, within the maximal extent', words(14, 18), 0],
  ['is 0 apart', words(20, 24), 0],
  ['is 0 for a word next to it', words(7, 8), 0],
])('the fit %s', (_, answer, expected) => {
  expect(fit(answer, passage)).toBeCloseTo(expected, 10)
})

describe('a tie', () => {
  const place = (first: number, end: number, similarity = 1): Location =>
    ({range: {start: 0, end: 0}, paragraph: 'A.P1', words: words(first, end), likeness: 'exact', similarity})
  const extent = {...passage, article: 'A', credit: 1} as const

  it('is with the place that fits best, the first of equals', () => {
    const [half, whole, also] = [place(10, 12), place(10, 14), place(9, 14)]
    expect(tie([half, whole, also], 'A', extent)).toEqual({location: whole, fit: 1})
    expect(tie([also, half, whole], 'A', extent)?.location).toBe(also)
  })

  it('is worth less where the words are not copied well', () => {
    expect(tie([place(10, 14, 0.8)], 'A', extent)?.fit).toBeCloseTo(0.8, 10)
    expect(tie([place(10, 12, 0.9)], 'A', extent)?.fit).toBeCloseTo(0.6, 10)
  })

  it('takes a fit of a half, and none below', () => {
    expect(tie([place(10, 14, LEAST_FIT)], 'A', extent)?.fit).toBe(LEAST_FIT)
    expect(tie([place(10, 14, 0.49)], 'A', extent)).toBeUndefined()
    expect(tie([place(10, 11)], 'A', extent)).toBeUndefined()
  })

  it('is with nothing where the words are in the other article, or nowhere', () => {
    expect(tie([place(10, 14)], 'B', extent)).toBeUndefined()
    expect(tie([], 'A', extent)).toBeUndefined()
  })
})

describe('what is wrong with an answer’s extent', () => {
  test.each<[string, ReturnType<typeof words>, Misfit | undefined]>([
    ['is nothing for the core', words(10, 14), undefined],
    ['is nothing for the maximal extent', words(8, 18), undefined],
    ['is nothing where it is apart', words(20, 24), undefined],
    ['is nothing where it lies beside the core', words(14, 17), undefined],
    ['is that it begins too soon', words(5, 14), {kind: 'too long', words: 3, side: 'before'}],
    ['is that it ends too late', words(10, 19), {kind: 'too long', words: 1, side: 'after'}],
    ['is that it goes beyond on both sides', words(7, 20), {kind: 'too long', words: 3, side: 'both'}],
    ['is that it begins too late', words(11, 14), {kind: 'too short', words: 1, side: 'before'}],
    ['is that it ends too soon', words(10, 12), {kind: 'too short', words: 2, side: 'after'}],
    ['is that it lacks words on both sides', words(11, 12), {kind: 'too short', words: 3, side: 'both'}],
    ['is first what is too much of it', words(12, 20), {kind: 'too long', words: 2, side: 'after'}],
  ])('%s', (_, answer, expected) => {
    expect(misfit(answer, passage)).toEqual(expected)
  })

  test.each<[string, ReturnType<typeof words>, Misfit | undefined]>([
    ['is told where it has the whole core in many words', words(0, 90), {kind: 'too long', words: 80, side: 'both'}],
    ['is told where it has some of the core, and a quarter of it is inside', words(13, 33), {kind: 'too long', words: 15, side: 'after'}],
    ['is told of a word of four', words(10, 11), {kind: 'too short', words: 3, side: 'after'}],
    ['is not told where it only brushes the core', words(13, 34), undefined],
    ['is not told where it is apart', words(20, 24), undefined],
  ])('%s, of one that is not tied', (_, answer, expected) => {
    expect(nearMisfit(answer, passage)).toEqual(expected)
  })
})
