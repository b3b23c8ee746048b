import {describe, expect, it} from 'vitest'

import {grade, opened} from '../engine.ts'
import {hasty} from '../../src/audit/strategies.ts'
import {breaches, readingTrial, validity, validityText} from '../../src/audit/validity.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {claims, claimsKey, coverage, coverageKey, sources, sourcesKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'

/** With what there is to find spread evenly: the paragraph that claims nothing comes first. */
const {'A.P3': buses, ...others} = claims.items
const spread: Exercise = {...claims, items: {'A.P3': buses!, ...others}}

describe.each([
  ['spans', spread, claimsKey],
  ['record', sources, sourcesKey],
  ['table', coverage, coverageKey],
])('a well designed %s exercise', (_, exercise, key) => {
  it('keeps every bound', () => {
    expect(breaches(exercise.id, validity(opened(exercise, key)))).toEqual([])
  })
})

it('prints what each way of answering earns', () => {
  const trials = validity(opened(coverage, coverageKey))
  expect(validityText('4 · Reported', trials)).toMatchInlineSnapshot(`
    "4 · Reported
      the key                              1.00  at least 1.00
      half of the key                      0.57  0.40 to 0.60
      in haste: the first half, well done  0.47  0.30 to 0.60
      nothing                              0.00  under 0.35
      everything                           0.00  under 0.35
      every sentence                       0.00  under 0.35
      whole paragraphs                     0.00  under 0.35
      all italics                          0.00  under 0.35
      every sentence, cut to the limit     0.00  under 0.70
      random                               0.02  under 0.35
      one label throughout                 0.00  under 0.35
      the other article's answers          0.00  under 0.35
      the key, random labels               0.08  under 0.35
      one answer to 'in'                   0.44  under 0.80
    "
  `)
})

it('takes haste for the first half of the items, and nothing of the rest', () => {
  expect([...hasty(opened(sources, sourcesKey)).keys()]).toEqual(['vote', 'cost', 'detour'])
})

it('measures a reading as it would any answers, against its floor', () => {
  const answers = answersOf(Object.keys(sources.items), {
    vote: [{source: 'none', cue: 'none', stance: 'none'}],
    cost: [{source: 'engineer', cue: 'A:said', stance: 'neutral'}],
  })
  const {score} = grade(sources, sourcesKey, answers, articles)
  expect(score).toBeGreaterThan(0)
  const trial = (least: number) => readingTrial(opened(sources, sourcesKey), 'a reading', answers, least)
  expect(trial(score)).toEqual({way: 'a reading', score, least: score, holds: true})
  expect(breaches('2-sources', [trial(0.75)])[0]).toMatch(/^2-sources: a reading earns 0\.\d\d, and should earn at least 0\.75\.$/)
})

it('tries nothing but the key of a text', () => {
  const exercise: Exercise = {...sources, form: 'text', fields: {text: {kind: 'text', asks: 'Your words.'}}}
  expect(validity(opened(exercise, {}))).toEqual([{way: 'the key', score: 0, least: 1, holds: false}])
})

it('reports a record in which one answer fits everywhere', () => {
  const stance = {terms: {neutral: 1}}
  const same = Object.fromEntries(
    Object.entries(sourcesKey).map(([item, {fields, reason}]) => [item, {reason, fields: {...fields, stance}}]),
  ) satisfies RowsKey
  expect(breaches('2-sources', validity(opened(sources, same)))).toEqual([
    '2-sources: one answer to \'stance\' earns 1.00, and should earn under 0.80.',
  ])
})

it('reports spans with most of what there is to find at their beginning', () => {
  expect(breaches('1-claims', validity(opened(claims, claimsKey)))).toEqual([
    '1-claims: in haste: the first half, well done earns 0.75, and should earn 0.30 to 0.60.',
  ])
})

it('reports spans whose passages all have one label', () => {
  const same = Object.fromEntries(
    Object.entries(claimsKey).map(([item, spans]) => [
      item,
      spans.map(span => (span.labels ? {...span, labels: {type: {event: 1}}} : span)),
    ]),
  ) satisfies SpansKey
  expect(breaches('1-claims', validity(opened(claims, same)))).toContain(
    '1-claims: one answer to \'type\' earns 1.00, and should earn under 0.80.',
  )
})

it('reports spans in which whole sentences are the answer', () => {
  const all = Object.fromEntries(
    Object.keys(claims.items).map(item => {
      const article = articles[item.startsWith('A') ? 'A' : 'B']
      const {sentences} = article.paragraphs.find(({id}) => id === item)!
      const spans = sentences.map(({start, end}): SpanKeyItem => {
        const core = {article: article.id, words: article.text.slice(start, end)}
        return {status: 'required', passage: {core}, labels: {type: {event: 1}}, reason: ''}
      })
      return [item, spans]
    }),
  )
  const broken = breaches('1-claims', validity(opened(claims, all)))
  expect(broken).toContain('1-claims: every sentence earns 1.00, and should earn under 0.35.')
})

it('reports a key that does not earn full marks', () => {
  const key: RowsKey = {...sourcesKey, cost: {reason: '', fields: {source: {terms: {engineer: 0.5}}}}}
  const [first] = breaches('2-sources', validity(opened(sources, key)))
  expect(first).toMatch(/the key earns 0\.\d\d, and should earn at least 1\.00/)
})

it.each([
  [
    'does not stand',
    {core: {article: 'A', words: 'seven to three'}},
    '"seven to three" does not stand word for word in A.P1: copy it from the article.',
  ],
  [
    'stands in another paragraph',
    {core: {article: 'A', words: 'buses will not run'}},
    '"buses will not run" does not stand word for word in A.P1: copy it from the article.',
  ],
  [
    'is not in its maximal extent',
    {core: {article: 'A', words: 'seven to two'}, maximal: {article: 'A', words: 'heated debate'}},
    '"heated debate" does not contain its core, "seven to two": copy a longer passage.',
  ],
] as const)('throws when a keyed passage %s', (_, passage, message) => {
  const key: SpansKey = {'A.P1': [{status: 'required', passage, reason: ''}]}
  expect(() => validity(opened(claims, key))).toThrow(message)
})
