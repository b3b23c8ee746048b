import {describe, expect, it, test} from 'vitest'

import {grade} from '../engine.ts'
import type {Marks} from '../../src/grading/marks.ts'
import type {Field} from '../../src/lesson/exercise.ts'
import type {SpansKey} from '../../src/lesson/key.ts'
import {claims, claimsKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

const items = Object.keys(claims.items)
const vote = 'A:has voted to close'

function marksOf(rows: Readonly<Record<string, readonly Terse[]>>): Marks {
  return grade(claims, claimsKey, answersOf(items, rows), articles)
}

describe('the score of a spans exercise', () => {
  const vote1 = {quote: vote, type: 'event'}
  const count = {quote: 'A:seven to two', type: 'quantity'}
  const sum = {quote: 'A:Repairs would cost $66,000', type: 'quantity'}
  const letters = {quote: 'B:Two letters were sent in May', type: 'event'}
  const required = {'A.P1': [vote1, count], 'A.P2': [sum], 'B.P2': [letters]}
  const cracked = {quote: 'A:cracked again within a year', type: 'event'}
  const june = {quote: 'B:a third in June', type: 'event'}
  const unasked = {quote: 'B:nobody asked them', type: 'event'}
  const cheese = {quote: 'A:the moon is made of cheese', type: 'event'}
  const all = (type: string) => Object.fromEntries(Object.entries(required).map(([item, rows]) => [item, rows.map(row => ({...row, type}))]))

  // Of seven passages to find, 'event' fits five: that label throughout earns 5/7, which is taken off.
  const labels = (mean: number) => 0.6 + 0.4 * (mean - 5 / 7) / (1 - 5 / 7)

  test.each<[string, Readonly<Record<string, readonly Terse[]>>, number]>([
    ['is full for every required passage', required, 1],
    ['is no less with every accepted one as well',
      {...required, 'A.P2': [sum, cracked], 'B.P1': [unasked], 'B.P2': [letters, june]}, 1],
    ['has a fifth less for one that is wrong beside four', {...required, 'A.P3': [cheese]}, 4 / 5],
    ['has a sixth less where an accepted one stands beside it', {...required, 'A.P2': [sum, cracked], 'A.P3': [cheese]}, 5 / 6],
    ['is under a half for the accepted ones alone', {'A.P2': [cracked], 'B.P1': [unasked], 'B.P2': [june]}, 3 / 7],
    ['is three parts of four without one', {...required, 'B.P2': []}, 3 / 4],
    ['has finding alone under one label throughout', all('event'), 0.6],
    ['has finding alone under labels that fit nothing', all('rule'), 0.6],
    ['has little more under labels of which one is wrong', {...required, 'A.P1': [vote1, {...count, type: 'rule'}]}, labels(3 / 4)],
    ['has half a label for one that can be argued for', {...required, 'A.P1': [{...vote1, type: 'plan'}, count]}, labels(3.5 / 4)],
    ['has no label while it is to do', {...required, 'A.P1': [{...vote1, type: '?'}, count]}, labels(3 / 4)],
    ['takes no account of labels of what is not matched',
      {...required, 'A.P1': [vote1, {...vote1, type: 'rule'}, {quote: 'A:announced it on Monday', type: 'rule'}, count]}, 1],
  ])('%s', (_, rows, expected) => {
    expect(marksOf(rows).score).toBeCloseTo(expected, 10)
  })

  const one = {status: 'required', passage: {core: {article: 'A', words: 'seven to two'}}, reason: ''} as const
  const also = (words: string) => ({...one, status: 'accepted', passage: {core: {article: 'A', words}}}) as const
  const {quote} = claims.fields

  it('counts no more accepted passages than there are required ones', () => {
    const key: SpansKey = {'A.P1': [one, also('Mayor Ada Marsh'), also('three hours')]}
    const score = (...rows: readonly string[]) =>
      grade({...claims, fields: {quote: quote!}}, key, answersOf(items, {'A.P1': rows.map(words => ({quote: `A:${words}`}))}), articles).score
    expect(score('Mayor Ada Marsh')).toBeCloseTo(1 / 2, 10)
    expect(score('Mayor Ada Marsh', 'three hours')).toBeCloseTo(1 / 2, 10)
    expect(score('Mayor Ada Marsh', 'three hours', 'seven to two')).toBe(1)
    expect(score('Mayor Ada Marsh', 'three hours', 'seven to two', 'village')).toBeCloseTo(2 / 3, 10)
  })

  it('has of a passage what it is worth', () => {
    const key: SpansKey = {'A.P1': [{...one, passage: {...one.passage, credit: 0.5}}]}
    expect(grade({...claims, fields: {quote: quote!}}, key, answersOf(items, {'A.P1': [{quote: 'A:seven to two'}]}), articles).score).toBe(0.5)
  })

  it('has nothing for words of the other article, though they stand in this one too', () => {
    const key: SpansKey = {'A.P2': [{...one, passage: {core: {article: 'A', words: 'said'}}}]}
    const score = (words: string) => grade({...claims, fields: {quote: quote!}}, key, answersOf(items, {'A.P2': [{quote: words}]}), articles).score
    expect([score('A:said'), score('B:said')]).toEqual([1, 0])
  })

  it('has something for labels only when all are right, where one label fits every passage', () => {
    const event = {labels: {type: {event: 1}}}
    const passages = ['seven to two', 'has voted', 'Mayor Ada Marsh', 'three hours']
    const key: SpansKey = {'A.P1': passages.map(words => ({...also(words), ...event, status: 'required'}))}
    const score = (...types: readonly string[]) => grade(claims, key, answersOf(items, {
      'A.P1': passages.map((words, at) => ({quote: `A:${words}`, type: types[at]!})),
    }), articles).score
    expect(score('event', 'event', 'event', 'event')).toBeCloseTo(1, 10)
    expect(score('event', 'event', 'event', 'rule')).toBeCloseTo(0.6, 10)
  })

  it('is the mean over several kinds of labels, of those that a passage asks for', () => {
    const {type} = claims.fields
    const two = {...claims, fields: {quote: quote!, type: type!, topics: {...type!, kind: 'terms'} as Field}}
    const key: SpansKey = {'A.P1': [
      {...one, labels: {type: {event: 1}, topics: {plan: 1, causal: 1}}},
      {...one, passage: {core: {article: 'A', words: 'has voted'}}, labels: {type: {plan: 1}}},
      {...one, passage: {core: {article: 'A', words: 'Mayor Ada Marsh'}}, labels: {topics: {rule: 1}}},
    ]}
    const score = (types: readonly string[], topics: readonly (readonly string[])[]) => grade(two, key, answersOf(items, {
      'A.P1': ['seven to two', 'has voted', 'Mayor Ada Marsh'].map((words, at) => ({quote: `A:${words}`, type: types[at]!, topics: topics[at]!})),
    }), articles).score
    expect(score(['event', 'plan', 'rule'], [['causal', 'plan'], ['rule'], ['rule']])).toBeCloseTo(1, 10)
    expect(score(['event', 'plan', 'rule'], [['event'], ['rule'], ['event']])).toBeCloseTo(0.8, 10)
    expect(grade(two, key, answersOf(items, {'A.P1': [{quote: 'A:seven to two', type: 'event', topics: ['plan']}]}), articles).items[0]!.fields)
      .toEqual({quote: {credit: 1, of: 3}, type: {credit: 1, of: 1}, topics: {credit: 0.5, of: 1}})
    expect(score(['rule', 'rule', 'rule'], [['plan', 'causal'], ['rule'], ['rule']])).toBeCloseTo(0.8, 10)
    expect(grade(two, key, answersOf(items, {'A.P1': [{quote: 'A:has voted', type: 'plan', topics: ['rule']}]}), articles).items[0]!.fields)
      .toEqual({quote: {credit: 1, of: 3}, type: {credit: 1, of: 1}, topics: {credit: 0, of: 0}})
  })
})

describe('the same words twice', () => {
  const [event, plan, rule] = ['event', 'plan', 'rule'].map(type => ({quote: vote, type}))

  it('earn the same in either order', () => {
    const ways = [[event!, plan!], [plan!, event!]].map(rows => marksOf({'A.P1': rows}))
    expect(ways[0]!.score).toBe(ways[1]!.score)
    expect(ways.map(({items: [first]}) => first!.remarks.map(({kind}) => kind).sort())).toEqual([
      ['duplicate', 'found', 'missing'], ['duplicate', 'found', 'missing'],
    ])
  })

  it('earn the same in halves, in either order, where one half is also the beginning of another passage', () => {
    const passage = (words: string, term: string) => ({status: 'required', passage: {core: {article: 'A', words}}, labels: {type: {[term]: 1}}, reason: ''}) as const
    const key: SpansKey = {'A.P1': [passage('has voted to close', 'event'), passage('to close the old', 'plan')]}
    const rows = ['has voted', 'to close', 'to close the old'].map(words => ({quote: `A:${words}`, type: 'plan'}))
    const score = (order: readonly number[]) => grade(claims, key, answersOf(items, {'A.P1': order.map(at => rows[at]!)}), articles).score
    expect(new Set([[0, 1, 2], [1, 0, 2], [2, 1, 0], [2, 0, 1]].map(score)).size).toBe(1)
  })

  it('count where they are listed first, whatever their labels', () => {
    const {items: [first, , third]} = marksOf({'A.P1': [rule!], 'A.P3': [event!]})
    expect(first!.remarks.map(({kind}) => kind)).toEqual(['found', 'missing', 'label'])
    expect(third!.remarks.map(({kind}) => kind)).toEqual(['elsewhere', 'duplicate'])
  })

  it('with several terms beside them earn the same in any order of the terms', () => {
    const {quote, type} = claims.fields
    const several = {...claims, fields: {quote: quote!, topics: {...type!, kind: 'terms'} as Field}}
    const key: SpansKey = {'A.P1': [{...claimsKey['A.P1']![0]!, labels: {topics: {event: 1, plan: 1}}}, {...claimsKey['A.P1']![1]!, labels: {topics: {rule: 1}}}]}
    const score = (...topics: readonly (readonly string[])[]) =>
      grade(several, key, answersOf(items, {'A.P1': topics.map(some => ({quote: vote, topics: some}))}), articles).score
    const scores = [score(['event', 'plan'], ['plan', 'causal']), score(['plan', 'event'], ['causal', 'plan']),
      score(['plan', 'causal'], ['event', 'plan']), score(['causal', 'plan'], ['plan', 'event'])]
    expect(new Set(scores).size).toBe(1)
  })
})

describe('a quotation that could answer two passages', () => {
  const core = (words: string) => ({core: {article: 'A', words}}) as const
  const key: SpansKey = {'A.P1': [
    {
      status: 'required', passage: {...core('seven to two'), maximal: core('The vote was seven to two').core},
      labels: {type: {quantity: 1}}, reason: '',
    },
    {status: 'accepted', passage: core('The vote was seven to two'), labels: {type: {event: 1, rule: 0.5}}, reason: ''},
    {status: 'neutral', passage: core('was seven to two'), labels: {type: {causal: 1}}, reason: ''},
  ]}
  const first = (words: string, type: string) => grade(claims, key, answersOf(items, {'A.P1': [{quote: `A:${words}`, type}]}), articles).items[0]!

  test.each([
    ['the required one', 'quantity', ['found']],
    ['the other', 'event', ['found']],
    ['the other, in part', 'rule', ['found', 'label']],
    ['one that nobody has to find', 'causal', ['found', 'label']],
    ['none', 'plan', ['found', 'label']],
  ])('is held to the label of %s', (_, type, remarks) => {
    expect(first('was seven to two', type).remarks.map(({kind}) => kind)).toEqual(remarks)
  })

  const scoreOf = (passages: SpansKey['A.P2'], ...quotes: readonly string[]) =>
    grade({...claims, fields: {quote: claims.fields['quote']!}}, {'A.P2': passages!}, answersOf(items, {
      'A.P2': quotes.map(words => ({quote: `A:${words}`})),
    }), articles).score
  const some = (status: 'required' | 'accepted', words: string) => ({status, passage: core(words), reason: ''} as const)
  // Four words of nine fit as 8/13.
  const nine = [some('required', 'The village had spent that much in 2019, and'), some('accepted', 'The village had spent')]

  test.each([
    ['the required one, though in part', ['The village had spent'], 8 / 13],
    ['the whole of the accepted one where a wrong one stands beside it, of which that takes more off', ['The village had spent', 'Repairs'], 1 / 3],
  ])('is matched with %s', (_, quotes, expected) => {
    expect(scoreOf(nine, ...quotes)).toBeCloseTo(expected, 5)
  })

  it('is matched with an accepted one only where that brings more, of several each by itself', () => {
    const passages = [
      // Three words of eight fit as 6/11, four of six as 4/5.
      some('required', 'Repairs would cost $66,000, the council’s engineer said'), some('accepted', 'Repairs would cost'),
      some('required', 'The village had spent that much'), some('accepted', 'The village had spent'),
      some('required', 'in 2019'), some('required', 'cracked again'),
    ]
    expect(scoreOf(passages, 'Repairs would cost', 'The village had spent')).toBeCloseTo((4 / 5 + 1) / (4 + 1), 10)
  })

  it('is matched with the required one where it fits both as well', () => {
    const twice: SpansKey = {'A.P1': [{...key['A.P1']![0]!, status: 'accepted'}, key['A.P1']![0]!]}
    const marks = grade(claims, twice, answersOf(items, {'A.P1': [{quote: 'A:seven to two', type: 'quantity'}]}), articles)
    expect(marks.score).toBe(1)
  })
})
