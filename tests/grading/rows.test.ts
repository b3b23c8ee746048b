import {describe, expect, it, test} from 'vitest'

import {feedback, grade, skills} from '../engine.ts'
import type {Marks} from '../../src/grading/marks.ts'
import type {Exercise, Field} from '../../src/lesson/exercise.ts'
import type {RowsKey} from '../../src/lesson/key.ts'
import {coverage, coverageKey, sources, sourcesKey, speakers} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

function marksOf(exercise: Exercise, key: RowsKey, rows: Readonly<Record<string, Terse>>): Marks {
  const each = Object.fromEntries(Object.entries(rows).map(([item, row]) => [item, [row]]))
  return grade(exercise, key, answersOf(Object.keys(exercise.items), each), articles)
}

/** What each field of an item earned, and what is remarked. */
function seen(marks: Marks, item: string): {credits: string; remarks: string} {
  const {fields, remarks} = marks.items.find(one => one.item === item)!
  return {
    credits: Object.entries(fields).map(([name, {credit}]) => `${name} ${credit.toFixed(2)}`).join(', '),
    remarks: remarks.map(({kind}) => `${kind}`).join(', '),
  }
}

describe('an item of a record', () => {
  test.each([
    [
      'every field right',
      'cost',
      {source: 'engineer', cue: 'A:said', stance: 'neutral'},
      '1.00, cue 1.00, stance 1.00',
      'right',
    ],
    [
      'a longer cue within its extent',
      'cost',
      {source: 'engineer', cue: 'A:council’s engineer said', stance: 'neutral'},
      '1.00, cue 1.00, stance 1.00',
      'right',
    ],
    [
      'a cue too long',
      'detour',
      {source: 'mayor', cue: 'A:the mayor said', stance: 'neutral'},
      '1.00, cue 0.50, stance 1.00',
      'right, too long',
    ],
    [
      'a whole clause as cue',
      'detour',
      {source: 'mayor', cue: 'A:the mayor said; buses will not run', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, too long',
    ],
    [
      'a cue right and its stance wrong',
      'cost',
      {source: 'engineer', cue: 'A:said', stance: 'doubting'},
      '1.00, cue 1.00, stance 0.00',
      'right, label',
    ],
    [
      'a defensible stance',
      'unasked',
      {source: 'farmers', cue: 'B:claim', stance: 'neutral'},
      '1.00, cue 1.00, stance 0.30',
      'right, label',
    ],
    [
      'a second-best cue',
      'unasked',
      {source: 'farmers', cue: 'B:said', stance: 'doubting'},
      '1.00, cue 0.30, stance 1.00',
      'right, defensible',
    ],
    [
      'no cue where there is one',
      'cost',
      {source: 'none', cue: 'none', stance: 'none'},
      '0.00, cue 0.00, stance 0.00',
      'label',
    ],
    [
      'no cue where there is none',
      'vote',
      {source: 'none', cue: 'none', stance: 'none'},
      '1.00, cue 1.00, stance 1.00',
      'right',
    ],
    [
      'a cue where there is none',
      'vote',
      {source: 'none', cue: 'A:announced', stance: 'none'},
      '1.00, cue 0.00, stance 1.00',
      'right, not asked for',
    ],
    [
      'a cue of another paragraph',
      'cost',
      {source: 'engineer', cue: 'A:announced', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, elsewhere',
    ],
    [
      'a cue of the other article',
      'cost',
      {source: 'engineer', cue: 'B:said', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, other article',
    ],
    [
      'a cue that stands nowhere',
      'cost',
      {source: 'engineer', cue: 'A:shouted', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, not found',
    ],
    [
      'a cue that cannot be read',
      'cost',
      {source: 'engineer', cue: '!', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, unreadable',
    ],
    [
      'a field that is to do',
      'cost',
      {source: 'engineer', cue: '?', stance: 'neutral'},
      '1.00, cue 0.00, stance 1.00',
      'right, todo',
    ],
    ['everything to do', 'cost', {source: '?', cue: '?', stance: '?'}, '0.00, cue 0.00, stance 0.00', ''],
  ] as const)('with %s', (_, item, row, credits, remarks) => {
    const marks = marksOf(sources, sourcesKey, {[item]: row})
    expect(seen(marks, item)).toEqual({credits: `source ${credits}`, remarks})
  })
})

describe('an item of a table', () => {
  const heard = 'B:We heard it on the radio'
  test.each([
    [
      'everything right',
      'told',
      {in: 'both', a: 'A:announced it on Monday', b: heard},
      'in 1.00, a 1.00, b 1.00',
      'right',
    ],
    [
      'one proof wrong',
      'told',
      {in: 'both', a: 'A:heated debate', b: heard},
      'in 1.00, a 0.00, b 1.00',
      'right, not asked for',
    ],
    [
      'proofs under a wrong verdict',
      'told',
      {in: 'neither', a: 'A:announced it on Monday', b: heard},
      'in 0.00, a 0.00, b 0.00',
      'label, under wrong verdict, under wrong verdict',
    ],
    [
      'a proof under another wrong verdict',
      'sum',
      {in: 'both', a: 'A:$66,000', b: '?'},
      'in 0.00, a 0.00',
      'label, under wrong verdict, todo',
    ],
    ['a proof that waits for a verdict', 'sum', {in: '?', a: 'A:$66,000', b: '?'}, 'in 0.00, a 0.00', 'todo'],
    [
      'a proof left out where the verdict needs none',
      'told',
      {in: 'only B', a: '?', b: heard},
      'in 0.50, a 0.50, b 1.00',
      'right, label',
    ],
    ['a verdict that needs no proof', 'flood', {in: 'neither', a: '?', b: '?'}, 'in 1.00', 'right'],
    [
      'a proof over the limit of words',
      'sum',
      {in: 'only A', a: `A:${articles.A.text.split('\n\n')[2]!}`, b: '?'},
      'in 1.00, a 0.00',
      'right, over the limit',
    ],
  ] as const)('with %s', (_, item, row, credits, remarks) => {
    const marks = marksOf(coverage, coverageKey, {[item]: row})
    expect(seen(marks, item)).toEqual({credits, remarks})
  })

  it('weighs as much as any other, with proofs or without', () => {
    expect(marksOf(coverage, coverageKey, {}).items.map(({of}) => of)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('is answered without the fields that its verdict leaves out', () => {
    const sum = {in: 'only A', a: 'A:$66,000', b: '?'}
    const marks = marksOf(coverage, coverageKey, {sum, flood: {in: 'both', a: '?', b: '?'}})
    expect(marks.items.filter(({answered}) => answered).map(({item}) => item)).toEqual(['sum'])
  })
})

describe('several terms', () => {
  const field = {kind: 'terms', terms: speakers, typeName: 'Card', asks: 'Which?'} as const
  const cards = {...sources, fields: {cards: field}}
  const credits = {terms: {mayor: 1, engineer: 1, farmers: 0.5}}
  const key = Object.fromEntries(Object.keys(cards.items).map(item => [item, {reason: '', fields: {cards: credits}}]))
  test.each([
    ['all that belong', ['mayor', 'engineer'], 1],
    ['a defensible one beside them', ['mayor', 'engineer', 'farmers'], 1],
    ['a defensible one in the place of one', ['mayor', 'farmers'], 0.75],
    ['half of them', ['mayor'], 0.5],
    ['one twice', ['mayor', 'mayor'], 0.5],
    ['one that does not belong beside them', ['mayor', 'engineer', 'none'], 2 / 3],
    ['none', [], 0],
  ])('earn their share: %s', (_, terms, credit) => {
    expect(marksOf(cards, key, {vote: {cards: terms}}).items[0]!.fields['cards']!.credit).toBeCloseTo(credit, 10)
  })
})

it('tells what each skill is worth', () => {
  const marks = marksOf(sources, sourcesKey, {
    vote: {source: 'none', cue: 'none', stance: 'none'},
    cost: {source: 'engineer', cue: 'A:council', stance: 'doubting'},
    detour: {source: 'mayor', cue: 'A:said', stance: 'none'},
  })
  const rounded = Object.entries(skills(sources, marks)).map(([name, share]) => `${name} ${share.toFixed(2)}`)
  expect(rounded).toEqual(['source 0.50', 'cue 0.33', 'stance 0.17'])
})

it('says what was seen, in the file’s order', () => {
  const marks = marksOf(sources, sourcesKey, {
    vote: {source: 'none', cue: 'A:announced', stance: 'none'},
    cost: {source: 'engineer', cue: 'A:said', stance: 'doubting'},
    detour: {source: 'engineer', cue: 'A:the mayor said', stance: '?'},
    unasked: {source: 'farmers', cue: 'none', stance: 'neutral'},
    radio: {source: 'farmers', cue: 'A:said', stance: '!'},
    unknown: {source: '?', cue: '?', stance: '?'},
  })
  const said = feedback(sources, marks).map(({tone, item = '-', text}) => `${tone} ${item}: ${text}`)
  expect(said).toMatchInlineSnapshot(`
    [
      "good -: Right so far: 6 of 18. The bar is shorter because what guessing alone would earn is taken off.",
      "look vote: “announced” does not answer this: Which words show it?",
      "look cost: \`cue\` is right; for \`stance\` you chose 'doubting' (keeps it at arm’s length). Does the verb make you doubt what follows?",
      "look detour: For \`source\` you chose 'engineer' (the council’s engineer). Is it the engineer who says it here?",
      "look detour: “the mayor said” is right, with 2 words too many at its start.",
      "todo detour: Still to do: stance.",
      "look unasked: For \`cue\` you chose 'none' (there are no such words). Is there really no such word?",
      "look unasked: For \`stance\` you chose 'neutral', which can be argued for; something fits better. Could you put “told” there and change nothing?",
      "look radio: “said” is quoted from article A; this asks about article B.",
      "look radio: \`stance\` cannot be read, so it does not count yet.",
    ]
  `)
})

it('says nothing of an exercise that is not started', () => {
  expect(feedback(sources, marksOf(sources, sourcesKey, {}))).toEqual([])
})

it('gives a verdict that can be argued for, and needs no proof, what guessing the proof would earn', () => {
  const a = {...coverage.fields.a!, instead: {none: {means: 'there are no such words', ask: 'Are there none?'}}} as Field
  const exercise: Exercise = {...coverage, fields: {...coverage.fields, a}}
  const {sum, lorries} = coverageKey
  const bare = {a: {terms: {none: 1}}}
  // Of the proofs' weight, 0.5 and 0.5 of 1.25 are 'none': a blind 'none' earns 0.8 of it, and the verdict half.
  const key: RowsKey = {
    ...coverageKey,
    sum: {...sum!, fields: {...sum!.fields, ...bare}}, lorries: {...lorries!, fields: {...lorries!.fields, ...bare}},
  }
  const earned = (row: Terse) => marksOf(exercise, key, {told: row}).items.find(({item}) => item === 'told')!.fields.a!.credit
  expect(earned({in: 'only B', b: 'B:We heard it on the radio'})).toBeCloseTo(0.8, 10)
  expect(earned({in: 'neither'})).toBe(0)
})

it('has the credit of its fields, by their weight', () => {
  const creditOf = (exercise: Exercise, key: RowsKey, item: string, row: Terse) => {
    const {credit, of} = marksOf(exercise, key, {[item]: row}).items.find(one => one.item === item)!
    return [credit, of]
  }
  expect(creditOf(sources, sourcesKey, 'cost', {source: 'engineer', cue: 'A:said', stance: 'doubting'})).toEqual([2, 3])
  expect(creditOf(coverage, coverageKey, 'told', {in: 'both', a: 'A:heated debate', b: 'B:We heard it on the radio'})).toEqual([0.75, 1])
  expect(creditOf(coverage, coverageKey, 'flood', {in: 'neither'})).toEqual([1, 1])
})

it('loses nothing for what is to do, nor for words over the limit', () => {
  const vote = {source: 'none', cue: 'none', stance: 'none'}
  expect(marksOf(sources, sourcesKey, {vote}).score).toBeCloseTo(1 / 6, 10)
  expect(marksOf(sources, sourcesKey, {vote, cost: {source: '?', cue: '?', stance: '?'}}).score).toBeCloseTo(1 / 6, 10)
  const long = {...sources, fields: {...sources.fields, cue: {...sources.fields['cue']!, maxWords: 3} as Field}}
  const scores = ['?', 'A:the council’s engineer said', 'A:Repairs'].map(cue => marksOf(long, sourcesKey, {vote, cost: {source: '?', cue, stance: '?'}}).score)
  expect(scores[1]).toBe(scores[0])
  expect(scores[2]).toBeLessThan(scores[0]!)
})

it('earns nothing unless all is right, where one answer fits every item', () => {
  const {source} = sources.fields
  const key: RowsKey = Object.fromEntries(Object.keys(sources.items).map(item => [item, {reason: '', fields: {source: {terms: {farmers: 1}}}}]))
  const score = (vote: string) =>
    marksOf({...sources, fields: {source: source!}}, key, {...Object.fromEntries(Object.keys(sources.items).map(item => [item, {source: 'farmers'}])), vote: {source: vote}}).score
  expect([score('farmers'), score('mayor'), score('?')]).toEqual([1, 0, 0])
})

it('praises proof that waits for its verdict, and says what it waits for', () => {
  const marks = marksOf(coverage, coverageKey, {sum: {in: 'both', a: 'A:$66,000', b: 'B:Two letters'}, letters: {in: 'only A', b: 'B:Two letters'}})
  const praised = feedback(coverage, marks).filter(({text}) => text.includes('proof'))
  expect(praised.map(({tone, item, text}) => `${tone} ${item}: ${text}`)).toEqual([
    'good sum: “$66,000” is good proof. It counts as soon as `in` is right.',
    'good letters: “Two letters” is good proof. It counts as soon as `in` is right.',
  ])
})
