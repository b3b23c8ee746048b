import {describe, expect, test} from 'vitest'

import {grade} from '../engine.ts'
import type {Remark} from '../../src/grading/remark.ts'
import type {Exercise, Field} from '../../src/lesson/exercise.ts'
import type {FieldKey, RowsKey} from '../../src/lesson/key.ts'
import {coverage, coverageKey, sources, sourcesKey, speakers} from './exercises.ts'
import {answersOf, articles} from './village.ts'
import type {Terse} from './village.ts'

const A = (words: string) => ({article: 'A', words}) as const
const B = (words: string) => ({article: 'B', words}) as const

/** What is remarked of one item, asked by itself. */
function remarksOf(exercise: Exercise, key: RowsKey, item: string, row: Terse): readonly Remark[] {
  const alone = {...exercise, items: {[item]: exercise.items[item]!}}
  return grade(alone, {[item]: key[item]!}, answersOf([item], {[item]: [row]}), articles).items[0]!.remarks
}

/** What is to be mended: what is right is left out. */
const toMend = (...of: Parameters<typeof remarksOf>) => remarksOf(...of).filter(({kind}) => kind !== 'right')

describe('of several terms', () => {
  const cards: Exercise = {...sources, fields: {cards: {kind: 'terms', terms: speakers, typeName: 'Card', asks: 'Which?'}}}
  const key: RowsKey = {vote: {reason: '', fields: {cards: {terms: {mayor: 1, engineer: 1, farmers: 0.5}}}}}

  test.each([
    ['nothing is said where all that belong are there', ['engineer', 'mayor'], []],
    ['nothing is said of one more that can be argued for', ['mayor', 'engineer', 'farmers'], []],
    ['it is said how many are missing', ['mayor'], [{wrong: [], missing: 1}]],
    ['one that can be argued for stands in for none', ['mayor', 'farmers'], [{wrong: [], missing: 1}]],
    ['those that do not belong are named, each once', ['none', 'mayor', 'none', 'engineer'], [{wrong: ['none'], missing: 0}]],
    ['both are said', ['none'], [{wrong: ['none'], missing: 2}]],
    ['the empty list misses all', [], [{wrong: [], missing: 2}]],
  ])('%s', (_, terms, expected) => {
    expect(toMend(cards, key, 'vote', {cards: terms})).toMatchObject(expected.map(one => ({kind: 'terms', field: 'cards', ...one})))
    expect(toMend(cards, key, 'vote', {cards: terms})).toHaveLength(expected.length)
  })
})

describe('of a term in the place of words', () => {
  const cue = (key: FieldKey, given: string) =>
    toMend(sources, {cost: {reason: '', fields: {cue: key}}}, 'cost', {source: 'engineer', cue: given, stance: 'neutral'})
  const said = {core: A('said')}

  test.each<[string, FieldKey, readonly object[]]>([
    ['something fits better where the words earn more', {terms: {none: 0.5}, passages: [said]}, [{credit: 0.5, better: true}]],
    ['nothing does where the words earn as much', {terms: {none: 0.5}, passages: [{...said, credit: 0.5}]}, [{credit: 0.5, better: false}]],
    ['words fit better where it earns nothing', {passages: [{...said, credit: 0.5}]}, [{credit: 0, better: true}]],
    ['nothing is said where it is right', {terms: {none: 1}, passages: [said]}, []],
  ])('%s', (_, key, expected) => {
    expect(cue(key, 'none')).toMatchObject(expected)
    expect(cue(key, 'none')).toHaveLength(expected.length)
  })

  test('it is named beside words that are right', () => {
    expect(toMend(sources, sourcesKey, 'cost', {source: 'mayor', cue: 'A:said', stance: 'neutral'})).toMatchObject([{kind: 'label', term: 'mayor', beside: 'cue'}])
    const [label] = toMend(sources, sourcesKey, 'vote', {source: 'mayor', cue: 'none', stance: 'none'})
    expect(label).toMatchObject({kind: 'label', term: 'mayor'})
    expect(label).not.toHaveProperty('beside')
    expect(label).not.toHaveProperty('quoted')
  })

  test('the same wrong one is told once, and one that can be argued for each time', () => {
    const given = {source: 'none', cue: 'none', stance: 'none'}
    const labels = (stance: FieldKey) => {
      const fields = {source: {terms: {mayor: 1}}, cue: {terms: {none: 1}}, stance}
      return toMend(sources, {cost: {reason: '', fields}}, 'cost', given).map(one => one.kind === 'label' && one.field)
    }
    expect(labels({terms: {neutral: 1}})).toEqual(['source'])
    expect(labels({terms: {neutral: 1, none: 0.5}})).toEqual(['source', 'stance'])
  })
})

describe('of words in an item about both articles', () => {
  const both: Exercise = {...sources, items: {talk: {article: 'both', asks: 'who talks'}}}
  const key: RowsKey = {talk: {reason: '', fields: {
    ...sourcesKey['cost']!.fields, cue: {passages: [{core: {...A('said'), paragraph: 'A.P3'}}, {core: B('insists')}, {core: A('Mayor Ada Marsh')}]},
  }}}

  test.each([
    ['those of the one are right', 'A:said', ''],
    ['those of the other are right', 'B:insists', ''],
    ['others answer nothing, in whatever paragraph', 'A:mill', 'not asked for'],
    ['others of the other article answer nothing', 'B:dust', 'not asked for'],
    ['those of the other that stand only there are not found', 'B:lorries', 'not found'],
    ['those of the one, as far from its beginning as the keyed ones of the other, answer nothing', 'B:valley claim that nobody', 'not asked for'],
  ])('%s', (_, cue, expected) => {
    expect(toMend(both, key, 'talk', {source: 'engineer', cue, stance: 'neutral'}).map(({kind}) => kind).join()).toBe(expected)
  })

  test.each([
    ['that cut a word', 'B:insist', 'half word'],
    ['with other capitals', 'B:INSISTS', 'folded'],
    ['with asterisks', 'B:*insists*', 'asterisks'],
    ['with a letter that differs', 'B:imsists', 'near'],
  ])('those %s are told so', (_, cue, why) => {
    expect(toMend(both, key, 'talk', {source: 'engineer', cue, stance: 'neutral'})).toMatchObject([{kind: 'inexact', why, paragraph: 'B.P2'}])
  })
})

describe('of words that are not quite the keyed ones', () => {
  const cue = (given: string, ...passages: FieldKey['passages'] & {}) =>
    toMend(sources, {cost: {reason: '', fields: {cue: {passages}}}}, 'cost', {source: 'engineer', cue: `A:${given}`, stance: 'neutral'})
  const engineer = {core: A('the council’s engineer said')}
  const repairs = {core: A('Repairs would cost $66,000')}

  test.each<[string, string, readonly object[]]>([
    ['a word more is told', 'Repairs would cost $66,000, the', [{kind: 'too long', words: 1, side: 'after', counts: true}]],
    ['words too few are told', 'the council’s engineer', [{kind: 'too short', words: 1, side: 'after', counts: true}]],
    ['one of four is told to be part of an answer', 'engineer', [{kind: 'too short', words: 3, side: 'both', counts: false}]],
    ['those that brush none answer nothing', 'The village', [{kind: 'not asked for', paragraph: 'A.P2'}]],
    ['those of another paragraph are told with their place', 'buses will not run', [{kind: 'elsewhere', paragraph: 'A.P3', wanted: 'A.P2', counts: false}]],
    ['those with other capitals as well are told both', 'REPAIRS WOULD COST $66,000, THE', [{kind: 'inexact'}, {kind: 'too long'}]],
    ['those that answer nothing are told both as well', 'THE VILLAGE', [{kind: 'inexact'}, {kind: 'not asked for'}]],
    ['those that only brush one answer nothing', 'said. The village had spent that much in 2019, and', [{kind: 'not asked for'}]],
    ['the nearer of two passages is spoken of', 'would cost $66,000, the council’s', [{kind: 'too long', words: 2, side: 'after'}]],
  ])('%s', (_, given, expected) => {
    expect(cue(given, engineer, repairs)).toMatchObject(expected)
    expect(cue(given, repairs, engineer)).toMatchObject(expected)
  })

  test('those that can be argued for are told, and no word on their length', () => {
    expect(cue('would cost $66,000', {...repairs, credit: 0.5})).toMatchObject([{kind: 'too short'}])
    expect(cue('Repairs would cost $66,000', {...repairs, credit: 0.5})).toMatchObject([{kind: 'defensible'}])
  })

  test('a word more of many is not spoken of, whatever the passage is worth', () => {
    const many = {core: A('The village had spent that much in 2019, and the beloved bridge')}
    expect(cue('The village had spent that much in 2019, and the beloved bridge cracked', many)).toEqual([])
    expect(cue('The village had spent that much in 2019, and the beloved bridge cracked', {...many, credit: 0.5})).toMatchObject([{kind: 'defensible'}])
  })

  test('of two passages that share words the one is spoken of that earns more', () => {
    const less = {core: A('would cost $66,000'), credit: 0.5}
    for (const passages of [[less, repairs], [repairs, less]]) {
      expect(cue('would cost $66,000', ...passages)).toMatchObject([{kind: 'too short', words: 1, side: 'before', counts: true}])
    }
  })

  test('those that brush one which can be argued for answer nothing', () => {
    expect(cue('said. The village had spent that much in 2019, and', {...engineer, credit: 0.5})).toMatchObject([{kind: 'not asked for'}])
  })

  test('those that the key has elsewhere are right there', () => {
    expect(cue('buses will not run', {core: {...A('buses will not run'), paragraph: 'A.P3'}})).toEqual([])
  })
})

describe('of a proof', () => {
  test.each([
    ['nothing while the verdict is wrong and it proves nothing', 'told', {in: 'neither', a: 'A:heated debate'}, 'label'],
    ['that it waits, where the verdict cannot be read', 'sum', {in: '!', a: 'A:$66,000'}, 'unreadable, under wrong verdict'],
    ['nothing beside a verdict that needs none', 'told', {in: 'only B', a: 'A:heated debate', b: 'B:We heard it on the radio'}, 'label'],
    ['that it is to do, not before the verdict can be read', 'sum', {in: '!', a: '?', b: '?'}, 'unreadable'],
    ['that it does not show it, before there is a verdict', 'sum', {in: '?', a: 'A:heated debate'}, 'not asked for, todo'],
    ['that it cannot be read', 'sum', {in: 'only A', a: '!'}, 'unreadable'],
    ['that it stands nowhere', 'sum', {in: 'only A', a: 'A:cheese'}, 'not found'],
  ])('%s', (_, item, row, expected) => {
    expect(toMend(coverage, coverageKey, item, row).map(({kind}) => kind).join(', ')).toBe(expected)
  })

  test('what every verdict asks for is to do, though the verdict cannot be read', () => {
    const why: Field = {kind: 'text', asks: 'Why?'}
    const remarks = toMend({...coverage, fields: {...coverage.fields, why}}, coverageKey, 'sum', {in: '!', a: '?', b: '?', why: '?'})
    expect(remarks).toMatchObject([{kind: 'unreadable', field: 'in'}, {kind: 'todo', fields: ['why']}])
  })

  test('in a field of which the item asks nothing, nothing is said', () => {
    const a: Field = {...coverage.fields['a']!, instead: {none: {means: 'none', ask: 'None?'}}} as Field
    const exercise: Exercise = {...coverage, fields: {...coverage.fields, a}}
    expect(toMend(exercise, coverageKey, 'letters', {in: 'only B', a: 'none', b: 'B:Two letters'})).toEqual([])
  })
})
