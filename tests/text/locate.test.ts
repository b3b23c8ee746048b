import {describe, expect, it, test} from 'vitest'

import {indexed, locate, nearest, places, stands} from '../../src/text/locate.ts'
import {paragraphOf} from '../../src/text/article.ts'
import {articleOf, articles} from '../grading/village.ts'

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
  ['quotation marks round the whole', '“heated debate”', undefined, 'A.P1 heated debate | exact 1.00'],
  ['words over the end of a paragraph, with its blank line', ' hours.\n\nRepairs would ', undefined, 'A.P1 hours.\n\nRepairs would | exact 1.00'],
  ['other capitals in the paragraph asked about first', 'SAID', 'A.P3', 'A.P3 said | folded 0.98'],
  ['a misspelling in another paragraph', 'heeted debate', 'A.P3', 'A.P1 heated debate | near 0.90'],
  ['a misspelling in the paragraph asked about, where another is as near', 'the vullage', 'A.P2', 'A.P2 The village | near 0.89'],
  ['a misspelling in the first of two that are as near', 'the vullage', undefined, 'A.P1 The village | near 0.89'],
  ['a mark that stands there, but is no word', ';', undefined, undefined],
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

  it('gives none behind the paragraph, in other capitals neither', () => {
    expect(places(A, 'said', 'A.P2').map(({paragraph}) => paragraph)).toEqual(['A.P2'])
    expect(places(A, 'SAID', 'A.P2').map(({paragraph}) => paragraph)).toEqual(['A.P2'])
    expect(places(B, 'FARMERS', 'B.P1').map(({paragraph}) => paragraph)).toEqual(['B.P1'])
  })

  it('remembers what it found, for each paragraph by itself', () => {
    expect(places(A, 'said', 'A.P2')).toBe(places(A, 'said', 'A.P2'))
    expect([places(A, 'said', 'A.P2'), places(A, 'said', 'A.P3')].map(([first]) => first?.paragraph)).toEqual(['A.P2', 'A.P3'])
  })

  it('remembers 20,000 quotations at most, and no long ones', () => {
    const one = indexed(articleOf('A', {P1: 'One word.'}))
    for (let number = 0; number <= 20_000; number++) places(one, String(number))
    expect(one.found.size).toBe(1)
    places(one, 'x'.repeat(2_000))
    places(one, 'x'.repeat(2_001))
    expect(one.found.size).toBe(2)
  })

  it('gives 64 of them at most: short words stand everywhere', () => {
    expect(places(indexed(articleOf('A', {P1: 'so '.repeat(100).trim()})), 'so')).toHaveLength(64)
  })

  it('gives every place of the article when no paragraph is named', () => {
    expect(places(A, 'the', undefined).length).toBeGreaterThan(3)
  })
})

describe('locate', () => {
  it('looks for a quotation of more than 2,000 letters word for word only', () => {
    const words = Array.from({length: 300}, (_, number) => `word${number}`)
    const long = indexed(articleOf('A', {P1: words.join(' ')}))
    expect(locate(long, words.slice(0, 280).join(' '))?.similarity).toBe(1)
    expect(locate(long, words.slice(0, 280).join(' ').replace('word7', 'ward7'))).toBeUndefined()
    expect(locate(long, words.slice(0, 200).join(' ').replace('word7', 'ward7'))?.likeness).toBe('near')
  })

  it('finds a quotation that runs on into the next paragraph where it begins', () => {
    expect(locate(A, 'of three hours. Repairs would cost')?.paragraph).toBe('A.P1')
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

  test.each([
    ['60,000 letters', 'x'.repeat(60_000)],
    ['60,000 emoji', '🌉'.repeat(30_000)],
    ['60,000 combining marks', `e${'\u0301'.repeat(60_000)}`],
    ['the article five times over', A.text.repeat(5)],
  ])('finds nothing in %s', (_, words) => {
    expect(locate(A, words)).toBeUndefined()
  })
})

describe('words stand', () => {
  const within = (id: string) => paragraphOf(A, id)!
  const count = (words: string, id: string) => stands(A, words, within(id)).length

  it.each([
    ['in a paragraph that has them', 'heated  debate', 'A.P1', 1],
    ['at its beginning and at its end', 'Council Votes to Close Old Bridge', 'A.H', 1],
    ['as often as it has them', 'will', 'A.P3', 2],
    ['in none that lacks them', 'heated debate', 'A.P2', 0],
    ['whole: not at the end of a word', 'idge', 'A.P1', 0],
    ['whole: not at its beginning', 'brid', 'A.P1', 0],
    ['nowhere where there are none', ' ', 'A.P1', 0],
  ])('%s', (_, words, id, expected) => {
    expect(count(words, id)).toBe(expected)
  })
})

describe('the nearest passage', () => {
  const P1 = paragraphOf(A, 'A.P1')!
  const found = (words: string): string | undefined => {
    const range = nearest(A, words, P1)
    return range && A.text.slice(range.start, range.end)
  }

  it.each([
    ['has the fewest letters that differ', 'heeted debate', 'heated debate'],
    ['is none where too many differ', 'boiling debacle', undefined],
    ['is none for words that stand there', 'heated debate', undefined],
    ['is of the paragraph alone', 'repairs wuld cost', undefined],
  ])('%s', (_, words, expected) => {
    expect(found(words)).toBe(expected)
  })
})
