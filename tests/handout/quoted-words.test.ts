import {expect, test} from 'vitest'
import {quotedWords} from '../../src/handout/articles.ts'
import {articles} from '../grading/village.ts'

test.each([
  ['the sign before a number', 'A', '66,000, the council’s', '$66,000, the council’s'],
  ['a mark where speech goes on', 'B', 'them. “We heard it', 'them. “We heard it”'],
  ['a mark where speech began before', 'B', 'on the radio,” one said', '“on the radio,” one said'],
  ['nothing where speech is whole', 'B', 'them. “We heard it on the radio,” one', 'them. “We heard it on the radio,” one'],
  ['nothing where there is none', 'A', 'a heated debate', 'a heated debate'],
] as const)('words that are quoted get %s', (_, id, words, expected) => {
  const {printed} = articles[id]
  const start = printed.indexOf(words)
  expect(quotedWords(articles[id], {start, end: start + words.length}).source.replace(/<\/?em>/g, '')).toBe(expected)
})
