import {describe, expect, it} from 'vitest'
import type {Range} from '../../src/text/article.ts'
import {
  cutsWord, hasWords, isOverLimit, rangeOf, shared, size, wholeWords, wordCount, words, wordsIn,
} from '../../src/text/words.ts'

const seen = (text: string): string => words(text).map(({start, end}) => text.slice(start, end)).join('|')

describe('a word', () => {
  it.each([
    ['keeps its apostrophe', 'don\'t Biden’s ‘yes’', 'don\'t|Biden’s|yes'],
    ['keeps its hyphen', 'a 90-minute call – long', 'a|90-minute|call|long'],
    ['keeps the full stops within, and loses the last', 'the U.S. said', 'the|U.S|said'],
    ['keeps the comma of a number', '$1,000, or 66%', '1,000|or|66'],
    ['keeps all its parts', 'state-of-the-art', 'state-of-the-art'],
    ['ends at two hyphens', 'call--long', 'call|long'],
    ['keeps its combining marks', 'cafe\u0301s pre\u0301-cafe\u0301', 'cafe\u0301s|pre\u0301-cafe\u0301'],
    ['may be of another alphabet', 'Київ, 日本', 'Київ|日本'],
    ['may be a single letter', 'A', 'A'],
    ['is none in marks alone', ' “…” – *', ''],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toBe(expected)
    expect(wordCount(text)).toBe(expected === '' ? 0 : expected.split('|').length)
  })

  it('is counted anew in each text', () => {
    expect([wordCount('one two'), wordCount('one'), wordCount('')]).toEqual([2, 1, 0])
  })
})

describe('the limit of a quotation', () => {
  it.each([
    ['is kept by as many words as it allows', 'one two three', 3, false],
    ['is passed by one word more', 'one two three four', 3, true],
    ['is not passed by an invisible character within a word', 'one two thr\u200bee', 3, false],
    ['is not there for every field', 'one two three four', undefined, false],
  ])('%s', (_, quotation, most, expected) => {
    expect(isOverLimit(quotation, most)).toBe(expected)
  })
})

it('a text has words where it has a letter or a digit', () => {
  expect(['a', '– 7 –', 'é', '日', '“…”', ''].map(hasWords)).toEqual([true, true, true, true, false, false])
})

it('a word is cut between two of its letters only', () => {
  expect([0, 1, 3, 4, 7].map((offset) => cutsWord('the old', offset))).toEqual([false, true, false, false, false])
})

describe('the words that a range touches', () => {
  const text = 'the old stone bridge'
  const all = words(text)
  const touched = (start: number, end: number): string | undefined => {
    const found = wordsIn(all, {start, end})
    if (!found) return undefined
    const {start: from, end: to} = rangeOf(all, found)
    return text.slice(from, to)
  }

  it.each<[string, number, number, string | undefined]>([
    ['are those that it has whole', 4, 13, 'old stone'],
    ['are whole where it has a part', 5, 9, 'old stone'],
    ['are one where it lies within one', 5, 6, 'old'],
    ['are none before the first letter of a word', 3, 4, undefined],
    ['are not those that end where it begins', 3, 7, 'old'],
    ['are not those that begin where it ends', 4, 8, 'old'],
    ['are the first where it begins with the text', 0, 1, 'the'],
    ['are the last where it ends with the text', 19, 20, 'bridge'],
    ['are all', 0, 20, text],
    ['are none after the last', 20, 25, undefined],
  ])('%s', (_, start, end, expected) => {
    expect(touched(start, end)).toBe(expected)
  })

  it('are counted from 0, the last not included', () => {
    expect(wordsIn(all, {start: 4, end: 13})).toEqual({first: 1, end: 3})
    expect(size({first: 1, end: 3})).toBe(2)
  })
})

it('two intervals share the words that stand in both', () => {
  const share = (first: number, end: number): number => shared({first: 2, end: 5}, {first, end})
  expect([share(0, 2), share(0, 3), share(3, 4), share(4, 9), share(5, 9), share(0, 9)]).toEqual([0, 1, 1, 1, 0, 3])
})

describe('a name found whole', () => {
  const found = (names: string | readonly string[], text: string): string[] =>
    wholeWords([names].flat()).flatMap(pattern => text.match(pattern) ?? [])

  it.each([
    ['with capitals or without', 'Article', 'the article, an ARTICLE', ['article', 'ARTICLE']],
    ['not within a word', 'art', 'article smart art', ['art']],
    ['not beside a letter of another alphabet or a digit', 'art', 'éart arté art7 7art', []],
    ['with the ending of a possessive', 'mayor', 'the mayor’s, mayor\'s, mayors’', ['mayor’s', 'mayor\'s']],
    ['with a bare apostrophe', 'farmers', 'the farmers’ hope', ['farmers’']],
    ['over any space', 'the mayor', 'the\n  mayor the mayor', ['the\n  mayor', 'the mayor']],
    ['as it is written, not as a pattern', 'U.S', 'U.S UXS', ['U.S']],
    ['with each sign that a pattern would use', 'a(b)[c]*+?^${}|\\', 'x a(b)[c]*+?^${}|\\ x', ['a(b)[c]*+?^${}|\\']],
  ])('%s', (_, name, text, expected: readonly string[]) => {
    expect(found(name, text)).toEqual(expected)
  })

  it('in its capitals alone, where it has nothing else', () => {
    expect(found('US', 'the US told us, US’s')).toEqual(['US', 'US’s'])
  })

  it('of several: those in capitals first, and the longer where two begin at one place', () => {
    const names = ['art', 'the US', 'US', 'art house']
    expect(found(names, 'the art house, ART, the us and the US')).toEqual(['US', 'art house', 'ART', 'the us', 'the US'])
    expect(found([], 'art')).toEqual([])
    expect(wholeWords(names)).toHaveLength(2)
  })
})

it('is told where a range of nothing lies', () => {
  const none: readonly Range[] = []
  expect(wordsIn(none, {start: 0, end: 5})).toBeUndefined()
})
