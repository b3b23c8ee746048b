import {expect, test} from 'vitest'
import {place} from '../../src/deck/references.ts'
import {segments, type MarkedRange} from '../../src/paper/segments.ts'
import {ferry} from '../deck/ferry.ts'

const draw = (of: string, marked: readonly string[] = []) => {
  const found = place({of}, ferry)
  const marks = marked
    .map((exact, click): MarkedRange => ({...place({of, exact}, ferry), kind: 'source', click}))
  return segments(found.article, found, marks).map(({mark, runs}) => {
    const words = runs.map(run => `${run.own ? '*' : ''}${run.speech ? '"' : ''}${run.text}`).join('|')
    return mark === undefined ? words : `[${mark.click} ${words}]`
  }).join('')
}

test('cuts where the source’s own words and direct speech begin and end', () => {
  expect(draw('B.P1')).toBe('“|*"We keep it. We paint it|",|” the captain |*said|. It would cost “|*"millions|”.')
})

test('cuts where a mark begins and ends, within a look too', () => {
  expect(draw('A.P2', ['an old'])).toBe('It is [0 an |*old]* boat| – a |*brave| one.')
})

test('takes marks in the order of the text', () => {
  expect(draw('A.P2', ['brave one', 'It'])).toBe('[1 It] is an |*old boat| – a [0 *brave| one].')
})

test('refuses two marks on one word', () => {
  expect(() => draw('A.P2', ['old boat', 'boat – a'])).toThrow('two marks overlap at “boat – a”')
})

test('loses no letter of any paragraph', () => {
  for (const article of Object.values(ferry.articles)) {
    for (const paragraph of article.paragraphs) {
      const text = segments(article, paragraph).flatMap(({runs}) => runs.map(run => run.text)).join('')
      expect(text).toBe(article.printed.slice(paragraph.start, paragraph.end))
    }
  }
})
