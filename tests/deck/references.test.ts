import {describe, expect, test} from 'vitest'
import {find, isWrong, place, type Reference} from '../../src/deck/references.ts'
import {ferry} from './ferry.ts'

const printed = (reference: Reference) => {
  const {article, start, end} = place(reference, ferry)
  return article.printed.slice(start, end)
}

const wrong = (reference: Reference) => {
  const answer = find(reference, ferry)
  return isWrong(answer) ? `${answer.what} ${answer.remedy}` : 'found'
}

describe('a reference is found', () => {
  test.each<[string, Reference, string]>([
    ['by paragraph', {of: 'A.P2'}, 'It is an old boat – a brave one.'],
    ['by sentence', {of: 'A.P1', sentence: '2'}, 'She said so twice, and the other captain agreed.'],
    ['by a run of sentences', {of: 'B.P1', sentence: '1-2'}, '“We keep it. We paint it,” the captain said.'],
    ['by its words', {of: 'A.P1', exact: 'The mayor'}, 'The mayor'],
    ['by words that stand once in the sentence', {of: 'A.P1', sentence: '2', exact: 'said'}, 'said'],
    ['whatever dashes and quotation marks are typed', {of: 'A.P2', exact: 'boat - a'}, 'boat – a'],
    ['across a line break in the slide', {of: 'A.P2', exact: 'an old\n  boat'}, 'an old boat'],
  ])('%s', (_, reference, words) => expect(printed(reference)).toBe(words))
})

describe('a wrong reference says what is wrong and what to do', () => {
  test.each<[string, Reference, string]>([
    ['no article', {of: 'C.P1'}, '“C.P1” names no paragraph. Write the article and the paragraph, such as A.P1 or B.P5.'],
    ['no paragraph', {of: 'A.P9'}, 'Article A has no paragraph A.P9. It has H, K1, P1, P2.'],
    ['no sentence', {of: 'A.P1', sentence: '3'}, 'A.P1 has no sentence 3. It has 2 sentences; write 1, 2 or 1-2.'],
    ['sentences backwards', {of: 'A.P1', sentence: '2-1'}, 'A.P1 has no sentence 2-1. It has 2 sentences; write 1, 2 or 1-2.'],
    ['other words', {of: 'A.P1', exact: 'the mayoress'},
      'The words “the mayoress” do not stand in A.P1. Copy them from tests/ferry/a.md, without the asterisks.'],
    ['other capitals', {of: 'A.P1', exact: 'the mayor'},
      'The words “the mayor” do not stand in A.P1. Copy them from tests/ferry/a.md, without the asterisks.'],
    ['half a word', {of: 'A.P1', exact: 'he'},
      'The words “he” do not stand in A.P1. Copy them from tests/ferry/a.md, without the asterisks.'],
    ['words of the next paragraph', {of: 'A.P1', exact: 'old boat'},
      'The words “old boat” do not stand in A.P1. Copy them from tests/ferry/a.md, without the asterisks.'],
    ['no words', {of: 'A.P1', exact: ' '},
      'The words “ ” do not stand in A.P1. Copy them from tests/ferry/a.md, without the asterisks.'],
    ['words that stand twice', {of: 'A.P1', exact: 'said'},
      'The words “said” stand 2 times in A.P1. Copy some words more, or name the sentence.'],
  ])('%s', (_, reference, message) => expect(wrong(reference)).toBe(message))
})
