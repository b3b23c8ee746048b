import {describe, expect, it, test} from 'vitest'
import {paragraphAt, paragraphOf, printedWords} from '../../src/text/article.ts'
import type {Article} from '../../src/text/article.ts'
import {ownRuns, runsOf} from '../../src/text/runs.ts'
import {articleOf, articles} from '../grading/village.ts'

const {A} = articles
const boat = articleOf('B', {H: '*Old* boat', P1: 'One *said* it.'})
const spoken: Article = {...articleOf('B', {P1: '“Yes, *we* paint,” he *said*.'}), speech: [{start: 1, end: 15}]}

test('a paragraph is found by its name', () => {
  expect(paragraphOf(A, 'A.P2')?.id).toBe('A.P2')
  expect(paragraphOf(A, 'A.P9')).toBeUndefined()
})

test('an offset lies in a paragraph from its first letter to its end, and in none between two', () => {
  const {start, end} = paragraphOf(boat, 'B.P1')!
  const ids = [0, start - 2, start - 1, start, end, end + 1, -1].map((offset) => paragraphAt(boat, offset)?.id)
  expect(ids).toEqual(['B.H', 'B.H', undefined, 'B.P1', 'B.P1', undefined, undefined])
})

test('words are printed with their curly marks', () => {
  const start = A.text.indexOf('council\'s')
  expect(printedWords(A, {start, end: start + 9})).toBe('council’s')
})

describe('the runs of a range', () => {
  const own = (start: number, end: number): string =>
    ownRuns(boat, {start, end}).map((run) => run.own ? `*${run.text}*` : run.text).join('|')

  it.each<[string, number, number, string]>([
    ['are cut where the source’s own words begin and end', 0, 8, '*Old*| boat'],
    ['are one where nothing changes', 3, 8, ' boat'],
    ['are one within own words', 1, 3, '*ld*'],
    ['are cut once where own words end with them', 10, 18, 'One |*said*'],
    ['are not cut where own words begin as they end', 10, 14, 'One '],
  ])('%s', (_, start, end, expected) => {
    expect(own(start, end)).toBe(expected)
  })

  it('are cut where direct speech begins and ends, too', () => {
    const runs = runsOf(spoken, {start: 0, end: spoken.text.length})
    expect(runs.map(({text, own: isOwn, speech}) => `${isOwn ? '*' : ''}${speech ? '"' : ''}${text}`).join('|'))
      .toBe('“|"Yes, |*"we|" paint,|” he |*said|.')
  })
})
