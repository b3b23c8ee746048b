import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {LEAST, locate} from '../../src/text/locate.ts'
import {rangeOf} from '../../src/text/words.ts'
import {articles} from '../grading/village.ts'

const {A, B} = articles

describe('locate', () => {
  it('finds every run of words where it stands, or the same words elsewhere', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({min: 1, max: 12}), (from, length) => {
        const all = B.words
        const first = from % all.length
        const {start, end} = rangeOf(B.words, {first, end: Math.min(all.length, first + length)})
        const location = locate(B, B.printed.slice(start, end))!
        expect(location.similarity).toBe(1)
        expect(B.text.slice(location.range.start, location.range.end)).toBe(B.text.slice(start, end))
      }),
    )
  })

  it('scores ever worse quotations ever lower', () => {
    expect(A.text).not.toMatch(/q/i)
    const words = 'spent that much in 2019, and the beloved bridge'
    const letters = fc.shuffledSubarray([...words].flatMap((letter, at) => (/\w/.test(letter) ? [at] : [])))
    fc.assert(
      fc.property(letters, order => {
        let worse = [...words]
        let before = 1
        for (const at of order) {
          // A letter the article does not have.
          worse = worse.with(at, 'q')
          const similarity = locate(A, worse.join(''))?.similarity ?? 0
          if (before > 0) expect(similarity).toBeLessThan(before)
          before = similarity
        }
      }),
      {numRuns: 30},
    )
  })

  it('is never below the least similarity, and always whole words, whatever is looked for', () => {
    const texts = fc.string({unit: 'binary', maxLength: 40})
    fc.assert(
      fc.property(texts, fc.constantFrom('A.P1', 'A.P3', undefined), (text, paragraph) => {
        const location = locate(A, text, paragraph)
        if (!location) return
        expect(location.similarity).toBeGreaterThanOrEqual(LEAST)
        expect(location.similarity).toBeLessThanOrEqual(1)
        expect(rangeOf(A.words, location.words)).toEqual(location.range)
      }),
      {numRuns: 50},
    )
  })
})
