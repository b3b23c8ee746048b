import {expect, test} from 'vitest'
import {counts, silhouette} from '../../src/deck/silhouette.ts'
import {ferry} from './ferry.ts'

const drawn = silhouette(ferry.articles.B, 20).map(({first, bars}) => bars.reduce(
  (line, {at, width, own, speech}) => line.padEnd(at) + (speech ? 's' : own ? 'o' : '-').repeat(width), first ? '' : ''))

test('breaks lines as a typesetter would, every word a bar', () => {
  expect(drawn.join('\n')).toMatchInlineSnapshot(`
    "sss ssss sss ss
    sssss ssss ---
    ------- ooooo --
    ----- ----
    sssssssssss"
  `)
})

test('no line is wider than the column', () => {
  for (const {bars} of silhouette(ferry.articles.A, 24)) {
    expect(Math.max(...bars.map(({at, width}) => at + width))).toBeLessThanOrEqual(24)
  }
})

test('counts what an article consists of', () => {
  expect(counts(ferry.articles.A)).toEqual({words: 30, paragraphs: 2, takeaways: 1, subheads: 0, quotations: 0})
  expect(counts(ferry.articles.B).quotations).toBe(2)
})
