import {describe, expect, it, test} from 'vitest'

import {modelAnswer, opened} from '../engine.ts'
import {bestTerm, modelAnswer as modelOf} from '../../src/grading/model-answer.ts'
import type {Exercise, Field} from '../../src/lesson/exercise.ts'
import type {FieldKey, RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {claims, claimsKey, coverage, coverageKey, sources, sourcesKey, speakers} from './exercises.ts'

const A = (words: string) => ({article: 'A', words}) as const
const B = (words: string) => ({article: 'B', words}) as const

describe('a hand-in written from the key', () => {
  it('has every required passage by its core, and nothing that is not needed', () => {
    expect(Object.fromEntries(modelAnswer(claims, claimsKey))).toEqual({
      'A.P1': [{quote: A('has voted to close'), type: 'event'}, {quote: A('seven to two'), type: 'quantity'}],
      'A.P2': [{quote: A('Repairs would cost $66,000'), type: 'quantity'}],
      'A.P3': [],
      'B.P1': [],
      'B.P2': [{quote: B('Two letters were sent in May'), type: 'event'}],
    })
  })

  it('has words or the term in their place, whichever the key wants', () => {
    const model = modelAnswer(sources, sourcesKey)
    expect(model.get('vote')).toEqual([{source: 'none', cue: 'none', stance: 'none'}])
    expect(model.get('unasked')).toEqual([{source: 'farmers', cue: B('claim'), stance: 'doubting'}])
  })

  it('has what the verdict asks for, and no more', () => {
    const model = modelAnswer(coverage, coverageKey)
    expect(model.get('told')).toEqual([{in: 'both', a: A('announced it on Monday'), b: B('We heard it on the radio')}])
    expect(model.get('flood')).toEqual([{in: 'neither'}])
    const {told} = coverageKey
    const only: RowsKey = {told: {...told!, fields: {...told!.fields, in: {terms: {'both': 0.5, 'only B': 1}}}}}
    expect(modelAnswer(coverage, only).get('told')).toEqual([{in: 'only B', b: B('We heard it on the radio')}])
  })

  it('is blank without a key', () => {
    expect(modelOf(opened(claims))).toEqual(new Map())
  })

  it('has nothing for an item that the key leaves out', () => {
    expect(modelAnswer(claims, {'A.P1': claimsKey['A.P1']!}).get('A.P2')).toEqual([])
    expect(modelAnswer(coverage, {flood: coverageKey['flood']!}).get('told')).toEqual([{}])
  })
})

describe('a field of it', () => {
  const cue = (key: FieldKey) => {
    const [row] = modelAnswer(sources, {cost: {reason: '', fields: {cue: key}}}).get('cost')!
    return row!['cue']
  }
  const [said, council] = [{core: A('said')}, {core: A('council')}]

  test.each<[string, FieldKey, unknown]>([
    ['is the only passage', {passages: [said]}, A('said')],
    ['is the passage that earns most', {passages: [{...said, credit: 0.5}, council]}, A('council')],
    ['is the first of those that earn most', {passages: [{...said, credit: 0.9}, {...council, credit: 0.9}]}, A('said')],
    ['is a term that earns more than the passage', {passages: [{...said, credit: 0.5}], terms: {none: 1}}, 'none'],
    ['is the passage that earns more than the term', {passages: [said], terms: {none: 0.5}}, A('said')],
    ['is the passage where a term earns as much', {passages: [said], terms: {none: 1}}, A('said')],
  ])('%s', (_, key, expected) => {
    expect(cue(key)).toEqual(expected)
  })

  const terms: Field = {kind: 'terms', terms: speakers, typeName: 'Card', asks: 'Which?'}
  const text: Field = {kind: 'text', asks: 'In your words?'}

  it('with several terms has those of full credit', () => {
    const exercise: Exercise = {...sources, fields: {cards: terms}}
    const key: RowsKey = {vote: {reason: '', fields: {cards: {terms: {mayor: 1, farmers: 0.5, engineer: 1}}}}}
    expect(modelAnswer(exercise, key).get('vote')).toEqual([{cards: ['mayor', 'engineer']}])
  })

  test.each<[string, Readonly<Record<string, FieldKey>>, string]>([
    ['is the sample of the key', {text: {terms: {'The vote was close.': 1}}}, 'The vote was close.'],
    ['is empty where the key has no sample', {text: {}}, ''],
    ['is empty where the key does not speak of it', {}, ''],
  ])('for the student’s own words %s', (_, fields, expected) => {
    expect(modelAnswer({...sources, fields: {text}}, {vote: {reason: '', fields}}).get('vote')).toEqual([{text: expected}])
  })

  it('beside a marked passage is its sample, its terms, or left out', () => {
    const exercise: Exercise = {...claims, fields: {...claims.fields, cards: terms, neutral: text}}
    const row = (labels: SpanKeyItem['labels']) => {
      const key: SpansKey = {'A.P1': [{status: 'required', passage: {core: A('seven to two')}, reason: '', ...(labels && {labels})}]}
      return modelAnswer(exercise, key).get('A.P1')
    }
    const quote = A('seven to two')
    expect(row({type: {quantity: 1}, cards: {mayor: 1, farmers: 0.5}, neutral: {'by a majority': 1}}))
      .toEqual([{quote, type: 'quantity', cards: ['mayor'], neutral: 'by a majority'}])
    expect(row(undefined)).toEqual([{quote, neutral: ''}])
  })
})

test.each([
  ['the greatest', {mayor: 0.5, farmers: 1, engineer: 0.3}, 'farmers'],
  ['the first of equals', {mayor: 0.5, farmers: 0.5}, 'mayor'],
  ['the only one', {mayor: 0}, 'mayor'],
  ['none of none', {}, undefined],
])('the best term is %s', (_, credits, expected) => {
  expect(bestTerm(credits)).toBe(expected)
})
