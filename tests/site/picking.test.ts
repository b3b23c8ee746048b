import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extended, obstacle, paragraphOfWord, paragraphWords, pickedOf, selectionOf, tokenRuns, wordsOf} from '../../src/site/article/picking.ts'
import {locate} from '../../src/text/locate.ts'
import {wordCount} from '../../src/text/words.ts'
import {phoneCall} from '../open.ts'

const articles = Object.values(phoneCall.articles)
const article = fc.constantFrom(...articles)
const twoPlaces = article.chain(of => fc.record({
  of: fc.constant(of), anchor: fc.nat(of.text.length), focus: fc.nat(of.text.length),
}))

describe('whatever is selected', () => {
  test('is whole words of one paragraph, which are found again where they were picked', () => {
    fc.assert(fc.property(twoPlaces, ({of, anchor, focus}) => {
      const selection = selectionOf(of, anchor, focus)
      if (!selection) return
      const picked = pickedOf(of, selection)
      const paragraph = paragraphOfWord(of, selection.anchor)
      expect(paragraph.start <= picked.start && picked.end <= paragraph.end).toBe(true)
      const found = locate(of, picked.words, paragraph.id)
      expect(found).toMatchObject({likeness: 'exact', similarity: 1, paragraph: paragraph.id})
      // A sum keeps its sign, which is no word.
      expect(picked.words.replace(/^[$€£¥]|[%‰]$/g, '')).toBe(of.text.slice(found!.range.start, found!.range.end))
      const {first, end} = wordsOf(selection)
      expect(wordCount(picked.words)).toBe(end - first)
    }), {numRuns: 2000})
  })

  test('has every letter between the two places that belongs to a word of the first one’s paragraph', () => {
    fc.assert(fc.property(twoPlaces, ({of, anchor, focus}) => {
      const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)]
      const selection = selectionOf(of, anchor, focus)
      const picked = selection && pickedOf(of, selection)
      const home = of.paragraphs.find(one => one.start <= anchor && anchor <= one.end)
      if (!home) return
      for (const word of of.words) {
        if (word.end <= Math.max(start, home.start) || word.start >= Math.min(end, home.end)) continue
        expect(picked && picked.start <= word.start && word.end <= picked.end).toBe(true)
      }
    }))
  })

  test('goes on to any word, and stops where its paragraph does', () => {
    fc.assert(fc.property(article.chain(of => fc.tuple(fc.constant(of), fc.nat(of.words.length - 1), fc.nat(of.words.length - 1))), ([of, from, to]) => {
      const {anchor, focus} = extended(of, {anchor: from, focus: from}, to)
      const {first, end} = paragraphWords(of, from)
      expect(anchor).toBe(from)
      expect(focus).toBe(to < first ? first : to >= end ? end - 1 : to)
    }))
  })
})

test('a paragraph is cut into words and what stands between them, and no letter is lost', () => {
  for (const of of articles) {
    for (const paragraph of of.paragraphs) {
      const tokens = tokenRuns(of, paragraph).flatMap(run => run.tokens)
      expect(tokens.map(({text}) => text).join('')).toBe(of.printed.slice(paragraph.start, paragraph.end))
      expect(new Set(tokens.filter(({kind}) => kind === 'word').map(({word}) => word)).size).toBe(wordCount(of.text.slice(paragraph.start, paragraph.end)))
    }
  }
})

test('says why words cannot be used, and only then', () => {
  const {A} = phoneCall.articles
  const from = paragraphWords(A, A.words.length - 1).first
  const picked = pickedOf(A, {anchor: from + 2, focus: from})
  const picking = {asks: ''}
  expect(obstacle(A, picked, picking)).toBeUndefined()
  expect(obstacle(A, picked, {...picking, most: 3, paragraph: 'A.P8'})).toBeUndefined()
  expect(obstacle(A, picked, {...picking, most: 2})).toBe('That is 3 words. Leave out some: at most 2 can be used.')
  expect(obstacle(A, picked, {...picking, paragraph: 'A.P2'})).toBe('These words stand in P8. The question is about P2.')
})
