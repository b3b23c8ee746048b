import {describe, expect, it} from 'vitest'
import type {Range} from '../../src/text/article.ts'
import {paragraphAt, paragraphOf, printedWords} from '../../src/text/article.ts'
import {readEdition} from '../../src/reading/read-edition.ts'
import {bridge, wholeBridge} from './bridge.ts'

const article = readEdition(wholeBridge, 'bridge.md')
const printed = (range: Range) => printedWords(article, range)

describe('an edition', () => {
  it('becomes paragraphs with names, and sentences that no abbreviation cuts', () => {
    const lines = article.paragraphs.map(({id, kind, sentences}) => `${id} ${kind}: ${sentences.map(printed).join(' | ')}`)
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "B.H headline: Village ‘not abandoning’ bridge – mayor
      B.K1 takeaway: The council has voted for the old bridge.
      B.K2 takeaway: Gen. Ada Marsh will cut the ribbon.
      B.D standfirst: The vote is a “turning point,” said the mayor’s office
      B.P1 body: Nobody in the U.S. had heard of the bridge – until Sec. Lund spoke. | “We keep it. | We paint it,” she said.
      B.S1 subhead: Paint in the colours of autumn
      B.P2 body: It will probably be red."
    `)
  })

  it('keeps the source\'s own words, the headline first', () => {
    expect(article.ownWords.map(printed)).toEqual([
      'Village ‘not abandoning’ bridge – mayor', 'has voted', 'old bridge', 'cut the ribbon', 'turning point', 'heard of',
      'spoke', 'We keep it. We paint it', 'colours of autumn', 'will probably',
    ])
  })

  it('keeps direct speech without its marks', () => {
    expect(article.speech.map(printed)).toEqual(['turning point,', 'We keep it. We paint it,'])
  })

  it('says where it comes from', () => {
    expect(article).toMatchObject({
      id: 'B', headline: 'Village ‘not abandoning’ bridge – mayor',
      provenance: {
        publisher: 'The copy names none.', author: 'The copy names none.', date: 'The copy gives none.',
        found: 'a notice board', edition: 'A retelling.',
      },
    })
  })

  it('has its text in plain typography, at the same offsets as the printed one', () => {
    expect(article.text).toHaveLength(article.printed.length)
    expect(article.text).toContain('is a "turning point," said the mayor\'s office')
    expect(article.printed).toContain('is a “turning point,” said the mayor’s office')
  })

  it('separates its paragraphs by one blank line', () => {
    expect(article.paragraphs.map(printed).join('\n\n')).toBe(article.printed)
  })

  it('is read alike with the line ends of Windows', () => {
    expect(readEdition(wholeBridge.replaceAll('\n', '\r\n'), 'bridge.md')).toEqual(article)
  })

  it('has no standfirst unless its front matter says so', () => {
    const plain = readEdition(bridge('The vote is over.'), 'bridge.md')
    expect(plain.paragraphs.map(({id}) => id)).toEqual(['B.H', 'B.P1'])
  })

  it('finds direct speech in a headline', () => {
    const spoken = readEdition(bridge('Text.', {headline: 'Bridge “*”'.replace('*', 'stays')}), 'bridge.md')
    expect(spoken.speech).toEqual([{start: 8, end: 13}])
  })
})

describe('a paragraph', () => {
  it('is found by its name', () => {
    expect(printed(paragraphOf(article, 'B.S1') ?? {start: 0, end: 0})).toBe('Paint in the colours of autumn')
    expect(paragraphOf(article, 'B.P9')).toBeUndefined()
  })

  it('is found by each offset from its start to its end, and by none between two', () => {
    const [first, second] = article.paragraphs
    expect(paragraphAt(article, first?.start ?? -1)).toBe(first)
    expect(paragraphAt(article, first?.end ?? -1)).toBe(first)
    expect(paragraphAt(article, (first?.end ?? 0) + 1)).toBeUndefined()
    expect(paragraphAt(article, second?.start ?? -1)).toBe(second)
    expect(paragraphAt(article, article.text.length + 1)).toBeUndefined()
  })
})
