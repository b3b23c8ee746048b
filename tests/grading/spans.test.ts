import {describe, expect, it, test} from 'vitest'

import {feedback} from '../engine.ts'
import {grade} from '../engine.ts'
import type {Marks} from '../../src/grading/marks.ts'
import type {SpansKey, Status} from '../../src/lesson/key.ts'
import {claims, claimsKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

const items = Object.keys(claims.items)

function marksOf(rows: Readonly<Record<string, readonly Terse[]>>): Marks {
  return grade(claims, claimsKey, answersOf(items, rows), articles)
}

/** Credit in a paragraph, how many are wrong, what is remarked. */
function inParagraph(item: string, ...rows: readonly Terse[]): string {
  const {credit, of, wrong, remarks} = marksOf({[item]: rows}).items.find(one => one.item === item)!
  return `${credit.toFixed(2)} of ${of}, ${wrong} wrong: ${remarks.map(({kind}) => kind).join(', ')}`
}

const paragraph = articles.A.text.split('\n\n')[1]!
const vote = 'A:has voted to close'

describe('a quotation', () => {
  test.each([
    ['full credit for the core', {quote: vote, type: 'event'}, '1.00 of 2, 0 wrong: found, missing'],
    [
      'full credit for the maximal extent',
      {quote: 'A:The village council has voted to close the old stone bridge', type: 'event'},
      '1.00 of 2, 0 wrong: found, missing',
    ],
    [
      'full credit for anything between the two',
      {quote: 'A:council has voted to close the old', type: 'event'},
      '1.00 of 2, 0 wrong: found, missing',
    ],
    [
      'two thirds for half the core',
      {quote: 'A:voted to', type: 'event'},
      '0.67 of 2, 0 wrong: found, missing, too short',
    ],
    [
      'less for words outside the maximal extent',
      {quote: 'A:The village council has voted to close the old stone bridge. Mayor Ada Marsh', type: 'event'},
      '0.88 of 2, 0 wrong: found, missing, too long',
    ],
    [
      'nothing for a paragraph that has the answer somewhere',
      {quote: `A:${paragraph.slice(paragraph.indexOf('Mayor'))}`, type: 'quantity'},
      '0.00 of 2, 1 wrong: missing, too long',
    ],
    ['nothing for one word of the core', {quote: 'A:has', type: 'event'}, '0.00 of 2, 1 wrong: missing, too short'],
    ['full credit for finding under a wrong label', {quote: vote, type: 'quantity'}, '1.00 of 2, 0 wrong: found, missing, label'],
    [
      'full credit for finding under a defensible label',
      {quote: vote, type: 'plan'},
      '1.00 of 2, 0 wrong: found, missing, label',
    ],
    ['full credit for finding while the label is to do', {quote: vote, type: '?'}, '1.00 of 2, 0 wrong: found, missing, todo'],
    [
      'most of it for other capitals',
      {quote: 'A:Has Voted To Close', type: 'event'},
      '0.98 of 2, 0 wrong: found, missing, inexact',
    ],
    [
      'less for a wrong word',
      {quote: 'A:has vowed to close', type: 'event'},
      '0.93 of 2, 0 wrong: found, missing, inexact',
    ],
    [
      'nothing, and no loss, for neutral words',
      {quote: 'A:announced it on Monday', type: 'event'},
      '0.00 of 2, 0 wrong: missing, neutral',
    ],
    ['a loss for a distractor', {quote: 'A:a heated debate', type: 'event'}, '0.00 of 2, 1 wrong: missing, distractor'],
    [
      'a loss for words that answer nothing',
      {quote: 'A:Mayor Ada Marsh', type: 'event'},
      '0.00 of 2, 1 wrong: missing, not asked for',
    ],
    [
      'a loss for them with other capitals, and that is told as well',
      {quote: 'A:mayor ada marsh', type: 'event'},
      '0.00 of 2, 1 wrong: missing, inexact, not asked for',
    ],
    ['full credit for finding under a label that cannot be read', {quote: vote, type: '!'}, '1.00 of 2, 0 wrong: found, missing, unreadable'],
    ['most of it for a word too few, and that is told', {quote: 'A:voted to close', type: 'event'}, '0.86 of 2, 0 wrong: found, missing, too short'],
    [
      'a loss for words that stand nowhere',
      {quote: 'A:the moon is made of cheese', type: 'event'},
      '0.00 of 2, 1 wrong: missing, not found',
    ],
    [
      'a loss for the other article',
      {quote: 'B:nobody asked them', type: 'event'},
      '0.00 of 2, 1 wrong: missing, other article',
    ],
    [
      'neither credit nor loss for what cannot be read',
      {quote: '!', type: 'event'},
      '0.00 of 2, 0 wrong: missing, unreadable',
    ],
    ['neither credit nor loss while it is to do', {quote: '?', type: 'event'}, '0.00 of 2, 0 wrong: missing, todo'],
  ] as const)('earns %s', (_, row, expected) => {
    expect(inParagraph('A.P1', row)).toBe(expected)
  })

  it('counts where its words stand, also under another paragraph', () => {
    const marks = marksOf({'A.P3': [{quote: vote, type: 'event'}]})
    expect(marks.items.map(({item, credit}) => `${item} ${credit}`)).toContain('A.P1 1')
    const [remark] = marks.items[2]!.remarks
    expect(remark).toMatchObject({kind: 'elsewhere', paragraph: 'A.P1', wanted: 'A.P3', counts: true})
  })

  it('that has to be mended first may be what is missing', () => {
    expect(inParagraph('A.P2', {quote: 'B:said', type: 'event'})).toBe('0.00 of 1, 1 wrong: other article')
    expect(inParagraph('A.P2', {quote: 'A:cheese', type: 'event'})).toBe('0.00 of 1, 1 wrong: not found')
    expect(inParagraph('A.P2', {quote: 'A:in 2019', type: 'event'})).toBe('0.00 of 1, 1 wrong: missing, not asked for')
    expect(inParagraph('A.P2', {quote: '!', type: 'event'})).toBe('0.00 of 1, 0 wrong: unreadable')
    expect(inParagraph('A.P2', {quote: '?', type: 'event'})).toBe('0.00 of 1, 0 wrong: missing, todo')
    const {items: [, , , , last]} = marksOf({'A.P2': [{quote: 'A:cheese', type: 'event'}], 'B.P2': [{quote: 'B:The council', type: 'event'}]})
    expect(last!.remarks.map(({kind}) => kind)).toEqual(['missing', 'not asked for'])
  })

  it('is free when it repeats another', () => {
    const once = {quote: vote, type: 'event'}
    expect(inParagraph('A.P1', once, once)).toBe('1.00 of 2, 0 wrong: found, missing, duplicate')
  })

  it('over the limit of its field is not graded', () => {
    const quote = {kind: 'quotation', maxWords: 3, asks: 'Which?'} as const
    const limited = {...claims, fields: {...claims.fields, quote}}
    const marks = grade(limited, claimsKey, answersOf(items, {'A.P1': [{quote: vote, type: 'event'}]}), articles)
    const remarks = [{kind: 'missing'}, {kind: 'over the limit', words: 4, most: 3}]
    expect(marks.items[0]).toMatchObject({credit: 0, wrong: 0, remarks})
  })
})

describe('a required passage that has accepted parts', () => {
  const first = {quote: 'B:Two letters were sent in May', type: 'event'}
  const second = {quote: 'B:a third in June', type: 'event'}

  it('is found whole', () => {
    const whole = {quote: 'B:Two letters were sent in May, it insists, and a third in June', type: 'event'}
    expect(inParagraph('B.P2', whole)).toBe('1.00 of 1, 0 wrong: found')
  })

  it('is found in parts, and no part costs anything', () => {
    expect(inParagraph('B.P2', first, second)).toBe('1.00 of 1, 0 wrong: found')
    expect(inParagraph('B.P2', first)).toBe('1.00 of 1, 0 wrong: found')
  })
})

describe('a quotation that is not quite a passage', () => {
  const remarks = (key: SpansKey, item: string, quote: string) =>
    grade(claims, key, answersOf(items, {[item]: [{quote, type: 'event'}]}), articles).items.find(one => one.item === item)!.remarks
  const core = (words: string) => ({core: {article: 'A', words}}) as const
  const of = (status: Status, words: string) => ({status, passage: core(words), reason: ''}) as const

  it('is told which words are too many, though it counts for nothing', () => {
    expect(remarks(claimsKey, 'A.P1', 'A:seven to two, after a heated debate of three hours')[1])
      .toMatchObject({kind: 'too long', words: 7, side: 'after', counts: false})
    expect(remarks(claimsKey, 'A.P1', 'A:close the old stone bridge. Mayor Ada Marsh announced it on Monday. The vote was seven to two')[1])
      .toMatchObject({kind: 'too long', side: 'before', counts: false})
  })

  it('is told of the passage that it comes nearest to', () => {
    const [count, taste] = [of('required', 'seven to two'), of('required', 'heated')]
    const both = 'A:Mayor Ada Marsh announced it on Monday. The vote was seven to two, after a heated debate of three hours'
    for (const passages of [[count, taste], [taste, count]]) {
      expect(remarks({'A.P1': passages}, 'A.P1', both)[1]).toMatchObject({kind: 'too long', words: 17, counts: false})
    }
  })

  it('finds a required passage by an accepted part of it beside a wrong one, and misses nothing', () => {
    const key: SpansKey = {'A.P2': [of('required', 'The village had spent that much in 2019, and'), of('accepted', 'The village had spent')]}
    const rows = ['A:The village had spent', 'A:Repairs'].map(quote => ({quote, type: 'event'}))
    const {items: [, second]} = grade(claims, key, answersOf(items, {'A.P2': rows}), articles)
    expect(second!.remarks).toMatchObject([{kind: 'found', found: 1, of: 1}, {kind: 'not asked for'}])
  })

  it('finds a required passage by an accepted part of it, where that brings more, and tells what is missing', () => {
    const key: SpansKey = {'A.P2': [of('required', 'Repairs would cost $66,000, the council’s engineer said'), of('accepted', 'Repairs would cost $66,000')]}
    expect(remarks(key, 'A.P2', 'A:Repairs would cost $66,000'))
      .toMatchObject([{kind: 'found', found: 1, of: 1}, {kind: 'too short', words: 4, side: 'after', counts: true}])
  })

  it('covers one of two required passages that share words', () => {
    const key: SpansKey = {'A.P2': [of('required', 'Repairs would cost $66,000'), of('required', 'would cost $66,000')]}
    expect(remarks(key, 'A.P2', 'A:Repairs would cost $66,000')).toMatchObject([{kind: 'found', found: 1, of: 2}, {kind: 'missing', missing: 1}])
  })

  it('stands in the paragraph that has it keyed, of those that have its words', () => {
    expect(remarks({'A.P3': [of('neutral', 'said')]}, 'A.P1', 'A:said')).toMatchObject([{kind: 'elsewhere', paragraph: 'A.P3', counts: true}, {kind: 'neutral'}])
    const both: SpansKey = {'A.P2': [of('distractor', 'said')], 'A.P3': [of('required', 'said')]}
    expect(remarks(both, 'A.P1', 'A:said')).toMatchObject([{kind: 'elsewhere', paragraph: 'A.P3', counts: true}])
    expect(remarks({'A.P2': [of('distractor', 'said')]}, 'A.P3', 'A:said')).toMatchObject([{kind: 'not asked for', paragraph: 'A.P3'}])
  })
})

describe('a paragraph', () => {
  it('has what its required passages and its labels earn, each by itself', () => {
    const {items: [, second]} = marksOf({'A.P2': [
      {quote: 'A:Repairs would cost $66,000', type: 'quantity'}, {quote: 'A:cracked again within a year', type: 'rule'},
    ]})
    expect(second).toMatchObject({credit: 1, of: 1, fields: {quote: {credit: 1, of: 1}, type: {credit: 1, of: 2}}})
  })

  it('with nothing in it is rightly left empty', () => {
    expect(inParagraph('A.P3')).toBe('0.00 of 0, 0 wrong: nothing here')
  })

  it('with something in it is wrongly left empty', () => {
    expect(inParagraph('A.P1')).toBe('0.00 of 2, 0 wrong: something here')
  })

  it('of which a file has nothing is not started, and not spoken of', () => {
    const {state, items: [first]} = grade(claims, claimsKey, new Map(), articles)
    expect({state, remarks: first!.remarks}).toEqual({state: 'not started', remarks: []})
  })

  it('with accepted passages only is left empty without a word', () => {
    expect(inParagraph('B.P1')).toBe('0.00 of 0, 0 wrong: ')
  })
})

test.each([
  ['not started', 'everything is todo', {}],
  ['incomplete', 'a paragraph is todo', {'A.P1': []}],
  [
    'incomplete',
    'a field is todo',
    {'A.P1': [{quote: '?', type: 'event'}], 'A.P2': [], 'A.P3': [], 'B.P1': [], 'B.P2': []},
  ],
  ['graded', 'everything is answered', {'A.P1': [], 'A.P2': [], 'A.P3': [], 'B.P1': [], 'B.P2': []}],
  ['unreadable', 'nothing can be read', {'A.P1': [{quote: '!', type: '!'}]}],
  ['incomplete', 'part of it can be read', {'A.P1': [{quote: '!', type: 'event'}]}],
] as const)('is %s when %s', (state, _, rows) => {
  expect(marksOf(rows)).toMatchObject({state, score: 0, of: 5})
})

it.each([
  ['speaks of two words too many beside three', 'seven to two, after a', ['too long']],
  ['says nothing of one word too many beside eleven', 'The village council has voted to close the old stone bridge. Mayor', []],
])('%s', (_, quote, expected) => {
  const {items} = marksOf({'A.P1': [{quote: `A:${quote}`, type: quote.startsWith('seven') ? 'quantity' : 'event'}]})
  const said = items[0]!.remarks.map(({kind}) => kind).filter(kind => kind !== 'found' && kind !== 'missing')
  expect(said).toEqual(expected)
  expect(items[0]!.credit).toBeLessThan(1)
})

it('says what was seen, in the file’s order', () => {
  const marks = marksOf({
    'A.P1': [
      {quote: 'A:voted to', type: 'plan'},
      {quote: 'A:seven to two, after a heated debate of three', type: 'quantity'},
      {quote: 'A:a heated debate', type: 'event'},
      {quote: 'A:announced it on Monday', type: 'event'},
    ],
    'A.P2': [
      {quote: 'A:Repairs cost $66,000', type: 'event'},
      {quote: 'A:will not run', type: '?'},
      {quote: 'B:nobody asked them', type: 'event'},
      {quote: 'A:repairs are dear', type: 'event'},
    ],
    'A.P3': [],
    'B.P1': [],
    'B.P2': [],
  })
  const said = feedback(claims, marks).map(({tone, paragraph = '-', text}) => `${tone} ${paragraph}: ${text}`)
  expect(said).toMatchInlineSnapshot(`
    [
      "good -: Found so far: 2 of 4. 1 quotation neither earns nor costs anything.",
      "look A.P1: “voted to” is right, and 2 more words on both sides belong to it.",
      "look A.P1: For “voted to” you chose \`type\` 'plan', which can be argued for; something fits better. Does it tell what somebody means to do?",
      "look A.P1: “seven to two, after a heated debate of three” is right, with 6 words too many at its end.",
      "look A.P1: “a heated debate”: How heated it was is a matter of taste.",
      "look A.P2: “Repairs cost $66,000” is not in article A. Copy words exactly as they are printed.",
      "todo A.P2: Still to do: type.",
      "look A.P2: “will not run” is from A.P3; the question is about A.P2. \`npm run read -- a.p2\` prints it.",
      "look A.P2: “nobody asked them” is quoted from article B; this asks about article A.",
      "look A.P2: “repairs are dear” is not in article A. Copy words exactly as they are printed.",
      "look B.P2: You left B.P2 empty, but there is 1 to find. \`npm run read -- b.p2\` prints it.",
    ]
  `)
})
