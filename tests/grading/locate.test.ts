import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'

import {LEAST, locate, places} from '../../src/text/locate.ts'
import {rangeOf} from '../../src/text/words.ts'
import {articles} from './village.ts'

const {A, B} = articles

/** The words found, their paragraph, how they were recognised. */
function seen(words: string, paragraph?: string): string | undefined {
  const location = locate(A, words, paragraph)
  if (!location) return undefined
  const {range, similarity, likeness} = location
  return `${location.paragraph} ${A.printed.slice(range.start, range.end)} | ${likeness} ${similarity.toFixed(2)}`
}

test.each([
  ['words as they stand', 'heated debate', undefined, 'A.P1 heated debate | exact 1.00'],
  ['curly marks typed straight', "council's engineer", undefined, 'A.P2 council’s engineer | exact 1.00'],
  ['straight marks copied curly', 'council’s engineer', undefined, 'A.P2 council’s engineer | exact 1.00'],
  ['a no-break space', 'heated\u00a0debate', undefined, 'A.P1 heated debate | exact 1.00'],
  ['space round the words', '  heated debate\n', undefined, 'A.P1 heated debate | exact 1.00'],
  ['punctuation at the end', 'seven to two, ', undefined, 'A.P1 seven to two | exact 1.00'],
  ['the paragraph asked about first', 'said', 'A.P3', 'A.P3 said | exact 1.00'],
  ['the first place when no paragraph is named', 'said', undefined, 'A.P2 said | exact 1.00'],
  ['another paragraph when the one named lacks them', 'heated debate', 'A.P3', 'A.P1 heated debate | exact 1.00'],
  ['a paragraph that does not exist', 'heated debate', 'A.P9', 'A.P1 heated debate | exact 1.00'],
  ['a whole word before half of one', 'hat', undefined, 'A.P2 that | half word 0.75'],
  ['half words, as whole ones', 'eated debat', undefined, 'A.P1 heated debate | half word 0.85'],
  ['other capitals', 'Heated Debate', undefined, 'A.P1 heated debate | folded 0.98'],
  ['asterisks', '*heated debate*', undefined, 'A.P1 heated debate | folded 0.98'],
  ['a line break inside', 'heated\n  debate', undefined, 'A.P1 heated debate | exact 1.00'],
  ['a combining accent', 'heated de\u0301bate', undefined, 'A.P1 heated debate | folded 0.98'],
  ['an invisible character', 'heated\u200b debate', undefined, 'A.P1 heated debate | exact 1.00'],
  ['a misspelling', 'heeted debate', undefined, 'A.P1 heated debate | near 0.90'],
  ['a word too few', 'close the stone bridge', undefined, 'A.P1 close the old stone bridge | near 0.83'],
  ['an emoji among the words', 'heated 🔥 debate', undefined, 'A.P1 heated debate | folded 0.98'],
  ['other punctuation', 'seven to two after', undefined, 'A.P1 seven to two, after | folded 0.98'],
  ['a number with its comma', '$66,000', undefined, 'A.P2 66,000 | exact 1.00'],
  ['other words', 'the moon is made of cheese', undefined, undefined],
  ['no words', '', undefined, undefined],
  ['nothing but marks', '“…” – *', undefined, undefined],
  ['an emoji alone', '🌉', undefined, undefined],
])('finds %s', (_, words, paragraph, expected) => {
  expect(seen(words, paragraph)).toBe(expected)
})

describe('places', () => {
  it('gives every place of the paragraph, and none outside it', () => {
    expect(places(A, 'will', 'A.P3').map(({paragraph}) => paragraph)).toEqual(['A.P3', 'A.P3'])
  })

  it('gives every place of the article when no paragraph is named', () => {
    expect(places(A, 'the', undefined).length).toBeGreaterThan(3)
  })
})

describe('locate', () => {
  it('finds a quotation that runs on into the next paragraph where it begins', () => {
    expect(locate(A, 'of three hours. Repairs would cost')?.paragraph).toBe('A.P1')
  })

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

  it('scores a quotation cut letter by letter ever lower, down to where it is found no more', () => {
    const seen = [...'heated'].map((_, cut) => locate(A, `${'heated'.slice(0, 6 - cut)}`)?.similarity ?? 0)
    expect(seen.map(similarity => similarity.toFixed(2))).toMatchInlineSnapshot(`
      [
        "1.00",
        "0.83",
        "0.00",
        "0.00",
        "0.00",
        "0.00",
      ]
    `)
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

  test.each([
    ['60,000 letters', 'x'.repeat(60_000)],
    ['60,000 emoji', '🌉'.repeat(30_000)],
    ['60,000 combining marks', `e${'\u0301'.repeat(60_000)}`],
    ['the article five times over', A.text.repeat(5)],
  ])('finds nothing in %s', (_, words) => {
    expect(locate(A, words)).toBeUndefined()
  })
})
