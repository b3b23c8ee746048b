import {describe, expect, test} from 'vitest'
import {isCopy, ownerOf} from '../../src/handin/whose.ts'
import type {DraftRow} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {writeHandIn} from '../engine.ts'
import {articles} from '../grading/village.ts'
import {openLesson} from '../open.ts'
import {claims, coverage, rewrite, sources} from './invented.ts'

describe('a file’s name', () => {
  test.each([
    '1-claims (1).ts', '1-claims copy.ts', '1-claims - Copy.ts', 'Copy of 1-claims.ts', '1-claims.ts.txt', '1-claims.txt',
    '1-Claims.ts', '1-CLAIMS.TS', '1-claims', 'ada_1-claims.ts', 'ada.1-claims.ts', '1-claims.part.ts', '1-claims~.ts', '1-claims.swp.ts', '1-claims.swx',
  ])('%s is that of a copy of 1-claims.ts', name => {
    expect(isCopy(name, '1-claims')).toBe(true)
  })

  test.each([
    '1-claims.ts', '11-claims.ts', 'b1-claims.ts', '2-sources.ts', '1-claimsmanship.ts', '1-claims2.ts', 'é1-claims.ts'.normalize('NFD'), 'README.md', '',
    '.1-claims.ts.swp', '.1-claims.ts', '1-claims.ts.swp', '1-claims.ts.SWO', '1-claims.ts.99.part', '1-claims.ts~',
  ])('%s is not', name => {
    expect(isCopy(name, '1-claims')).toBe(false)
  })
})

describe('the exercise to which answers belong', () => {
  /** Sound answers to 2-sources, with so many terms that no list has. */
  const answers = (wrong: number, exercise: Exercise = sources): string => writeHandIn(exercise, new Map(Object.keys(exercise.items).map(
    (item, index): [string, DraftRow[]] => [item, [{source: index < wrong ? 'a bird' : 'nobody', cue: 'none', form: 'none', stance: 'neutral'}]])))
  const other: Exercise = {...sources, id: '5-other', number: 5, fields: {
    ...sources.fields, source: {kind: 'term', terms: {'a bird': {means: 'a bird', ask: 'Is it a bird?'}}, typeName: 'Source', asks: 'who says so'},
  }}

  /** The exercise's id. */
  const owner = (id: string, source: string | Uint8Array, problems: number, exercises: readonly Exercise[] = [claims, sources, coverage, rewrite]) =>
    ownerOf(openLesson(exercises, {}, articles), id, source, problems)?.definition.id

  test.each([
    ['is the one whose items they name', '1-claims', answers(0), 10, '2-sources'],
    ['is found though there is a slip in them', '1-claims', answers(1), 10, '2-sources'],
    ['is not known where there are slips in half of its items', '1-claims', answers(2), 10, undefined],
    ['is not another than their own', '2-sources', answers(0), 10, undefined],
    ['is their own where that reads them without a problem', '1-claims', answers(0), 0, undefined],
    ['is their own where another reads them with half as many problems', '1-claims', answers(1), 2, undefined],
    ['is the other where that has less than half', '1-claims', answers(1), 3, '2-sources'],
    ['is not looked for in a blank', '1-claims', writeHandIn(sources), 10, undefined],
    ['is none where nothing can be read', '1-claims', new Uint8Array(5), 10, undefined],
    ['is known by one quotation of several', '2-sources', writeHandIn(claims, new Map([['A.P1', [{}, {type: 'event'}]]])), 10, '1-claims'],
    ['is not known where there is a slip in one of its two items', '2-sources', writeHandIn(claims, new Map([['A.P1', [{type: 'a bird'}]]])), 10, undefined],
    ['is known by a paragraph’s quotations as well', '2-sources', writeHandIn(claims, new Map([['A.P1', [{type: 'event'}]]])), 10, '1-claims'],
  ])('%s', (_, id, source, problems, expected) => {
    expect(owner(id, source, problems)).toBe(expected)
  })

  test('is the one that fits best, wherever it stands in the lesson', () => {
    for (const exercises of [[claims, sources, other], [claims, other, sources]]) {
      expect(owner('1-claims', answers(0), 10, exercises)).toBe('2-sources')
      expect(owner('1-claims', answers(3), 10, exercises)).toBe('5-other')
    }
  })
})
