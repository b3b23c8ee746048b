import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'

import {opened} from '../engine.ts'
import {feedback} from '../../src/grading/feedback.ts'
import {grade} from '../../src/grading/grade.ts'
import type {Marks} from '../../src/grading/marks.ts'
import {readHandIn} from '../../src/handin/read.ts'
import type {Answers, Given} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {indexed} from '../../src/text/locate.ts'
import {listed, runs} from './arbitrary.ts'
import {claims, coverage, sources} from './exercises.ts'
import {answersOf, articleOf, articles} from './village.ts'
import type {Terse} from './village.ts'

/** Marks where there is no key. */
const checked = (exercise: Exercise, answers: Answers): Marks => grade(opened(exercise), answers)

function marksOf(exercise: Exercise, rows: Readonly<Record<string, readonly Terse[]>>): Marks {
  return checked(exercise, answersOf(Object.keys(exercise.items), rows))
}

/** What is remarked of one row of an item. */
const seen = (exercise: Exercise, item: string, row: Terse): string =>
  marksOf(exercise, {[item]: [row]}).items.find(one => one.item === item)!.remarks.map(({kind}) => `${kind}`).join(', ')

const wording: Exercise = {
  ...claims,
  fields: {
    quote: {kind: 'quotation', italics: true, maxWords: 6, asks: 'Which words steer?'},
    type: claims.fields['type']!,
    plain: {kind: 'text', check: 'swap', maxWords: 3, asks: 'What could stand there?'},
  },
}

describe('without a key, a quotation', () => {
  test.each([
    ['may be words in italics', {quote: 'A:has voted'}, ''],
    ['may go beyond them at its end', {quote: 'A:voted to close the'}, ''],
    ['may go beyond them at its beginning', {quote: 'A:to close the old'}, ''],
    ['may go beyond them on both sides', {quote: 'A:close the old stone'}, ''],
    ['has to have some of them', {quote: 'A:The village council'}, 'not in italics'],
    ['does not have those that come before it', {quote: 'A:stone bridge'}, 'not in italics'],
    ['has to stand somewhere in the article', {quote: 'A:the moon is made of cheese'}, 'not found'],
    ['has to stand in the paragraph asked about', {quote: 'A:would cost'}, 'elsewhere'],
    ['has to be from the article asked about', {quote: 'B:claim'}, 'other article'],
    ['has to be copied letter for letter', {quote: 'A:Has Voted'}, 'inexact'],
    ['may not have more words than the field takes', {quote: 'A:has voted to close the old stone'}, 'over the limit'],
    ['has to be readable', {quote: '!'}, 'unreadable'],
    ['is to do until it is there', {quote: '?'}, 'todo'],
    ['is told of one mistake at a time: the place before the italics', {quote: 'A:Repairs'}, 'elsewhere'],
  ])('%s', (_, row, remarks) => {
    expect(seen(wording, 'A.P1', {type: 'event', plain: '"plainer', ...row})).toBe(remarks)
  })

  it('may be any words where italics are not asked for', () => {
    expect(seen(claims, 'A.P1', {quote: 'A:The village council', type: 'rule'})).toBe('')
  })

  it('has none of the italics that end or begin beside it', () => {
    const spaced = {...articles, A: indexed(articleOf('A', {P1: '*Nobody *spoke* at all*.'}))}
    const exercise: Exercise = {...wording, items: {'A.P1': {article: 'A', asks: 'who spoke'}}}
    const answers = answersOf(['A.P1'], {'A.P1': [{quote: 'A:spoke', type: 'event', plain: '"plainer'}]})
    expect(grade(opened(exercise, undefined, spaced), answers).items[0]!.remarks).toMatchObject([{kind: 'not in italics'}])
  })

  it('earns nothing, whatever is said of it', () => {
    const [first] = marksOf(wording, {'A.P1': [{quote: 'A:would cost', type: 'event', plain: '"plainer'}]}).items
    expect(first).toMatchObject({remarks: [{kind: 'elsewhere', counts: false, quoted: 'would cost', paragraph: 'A.P2', wanted: 'A.P1'}]})
    const [other] = marksOf(wording, {'A.P1': [{quote: 'A:stone bridge', type: 'event', plain: '"plainer'}]}).items
    expect(other).toMatchObject({remarks: [{kind: 'not in italics', field: 'quote', quoted: 'stone bridge', paragraph: 'A.P1'}]})
  })
})

describe('without a key, the other fields of a row', () => {
  test.each([
    ['are any term', {type: 'rule'}, ''],
    ['are to do until they are there', {type: '?'}, 'todo'],
    ['have to be readable', {type: '!'}, 'unreadable'],
    ['are measured where they are the student’s words', {plain: '"a few words more'}, 'text too long'],
    ['are not held to a quotation of which nobody knows what steers in it', {plain: '"has voted'}, ''],
    ['are told first where something is to mend, then what is to do', {type: '?', plain: '"a few words more'}, 'text too long, todo'],
    ['are not spoken of while none is answered', {quote: '?', type: '?', plain: '?'}, ''],
  ])('%s', (_, row, remarks) => {
    expect(seen(wording, 'A.P1', {quote: 'A:has voted', type: 'event', plain: '"plainer', ...row})).toBe(remarks)
  })
})

describe('without a key, a verdict', () => {
  test.each([
    ['needs the words it asks for', {in: 'both', a: 'A:$66,000', b: '?'}, 'todo', false],
    ['needs no others', {in: 'only A', a: 'A:$66,000', b: '?'}, '', true],
    ['leaves others unchecked', {in: 'only A', a: 'A:$66,000', b: 'B:nobody wrote this'}, '', true],
    ['has those it asks for checked', {in: 'both', a: 'A:$66,000', b: 'B:nobody wrote this'}, 'not found', true],
    ['is to do', {in: '?', a: 'A:$66,000', b: 'B:Two letters'}, 'todo', false],
  ])('%s', (_, row, remarks, answered) => {
    expect(seen(coverage, 'sum', row)).toBe(remarks)
    expect(marksOf(coverage, {sum: [row]}).items.find(({item}) => item === 'sum')!.answered).toBe(answered)
  })
})

describe('an exercise without a key', () => {
  const empty = Object.fromEntries(Object.keys(claims.items).map(item => [item, []]))
  const vote = {quote: 'A:has voted to close', type: 'event'}

  test.each([
    ['passes when everything is answered and nothing is to mend', {...empty, 'A.P1': [vote]}, {state: 'graded', passed: true, answered: 5}],
    ['passes with any term and any words of the paragraph', {...empty, 'A.P1': [{quote: 'A:Mayor', type: 'rule'}]}, {state: 'graded', passed: true, answered: 5}],
    ['does not pass while something is to mend', {...empty, 'A.P1': [vote, {quote: 'A:cheese', type: 'event'}]}, {state: 'graded', passed: false, answered: 5}],
    ['does not pass while a field is to do', {...empty, 'A.P1': [{...vote, type: '?'}]}, {state: 'incomplete', passed: false, answered: 4}],
    ['does not pass while a paragraph is to do', {'A.P1': [vote]}, {state: 'incomplete', passed: false, answered: 1}],
    ['does not pass when nothing can be read', {'A.P1': [{quote: '!', type: '!'}]}, {state: 'unreadable', passed: false, answered: 1}],
    ['is not started while everything is to do', {}, {state: 'not started', passed: false, answered: 0}],
  ])('%s', (_, rows, expected) => {
    expect(marksOf(claims, rows)).toMatchObject({checked: true, score: 0, of: 5, ...expected})
  })

  it('is to do where the answers leave it out', () => {
    expect(checked(claims, new Map())).toMatchObject({state: 'not started', passed: false, answered: 0})
  })

  /** Every term that is given, replaced by another. */
  const relabelled = (answers: Answers): Answers => new Map([...answers].map(([item, {at, rows}]) => [
    item, {at, rows: rows?.map(row => new Map([...row].map(([name, given]): [string, Given] =>
      [name, given.kind === 'term' ? {...given, term: given.term === 'event' ? 'rule' : 'event'} : given])))},
  ]))

  it('tells the same of right and of wrong terms, and gives credit for nothing', () => {
    const at = {line: 1, column: 1}
    const given = fc.array(listed, {maxLength: 8}).map((finds): Answers => new Map(Object.keys(claims.items).map(item =>
      [item, {at, rows: finds.filter(one => one.item === item).map(({row}) => row)}])))
    fc.assert(fc.property(given, answers => {
      const marks = checked(claims, answers)
      expect(checked(claims, relabelled(answers))).toEqual(marks)
      expect(marks).toMatchObject({checked: true, score: 0})
      for (const {credit, of, wrong, fields} of marks.items) expect({credit, of, wrong, fields}).toEqual({credit: 0, of: 0, wrong: 0, fields: {}})
      expect(marks.passed).toBe(marks.state === 'graded' && marks.items.every(({remarks}) => remarks.length === 0))
    }), {numRuns: runs(200)})
  })

  /** What is told of a file. */
  function told(exercise: Exercise, entries: string): string[] {
    const open = opened(exercise)
    const {answers} = readHandIn(open, `export default {${entries}}`)
    return feedback(open, grade(open, answers!)).map(({tone, item = 'all', at, text}) => `${tone} ${item}${at ? ` ${at.line}:${at.column}` : ''}: ${text}`)
  }

  it('says where something is to mend or to do, and no word of praise before all is complete', () => {
    expect(told(claims, `
      'A.P1': [
        {quote: inA('cheese'), type: 'event'},
        {quote: inA('seven to two'), type: todo},
      ],
      'A.P2': [],
    `)).toMatchInlineSnapshot(`
      [
        "look A.P1 3:17: “cheese” is not in article A. Copy words exactly as they are printed.",
        "todo A.P1 4:44: Still to do: type.",
      ]
    `)
  })

  it('says that all is complete, and who marks it', () => {
    expect(told(sources, Object.keys(sources.items).map(item => `${item}: {source: 'mayor', cue: 'none', stance: 'none'}`).join())).toMatchInlineSnapshot(`
      [
        "good all: Complete: every part is answered, and every quotation stands where it should. Marks come from your teacher.",
      ]
    `)
  })

  it('speaks of quotations only where some are asked for', () => {
    const {source} = sources.fields
    expect(told({...sources, fields: {source: source!}}, Object.keys(sources.items).map(item => `${item}: {source: 'mayor'}`).join())).toMatchInlineSnapshot(`
      [
        "good all: Complete: every part is answered. Marks come from your teacher.",
      ]
    `)
  })
})
