import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import {claims} from '../../src/phone-call/exercises/1-claims.ts'
import {sources} from '../../src/phone-call/exercises/2-sources.ts'
import type {RowKey, RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {balanceFindings, keyFindings, passageFindings, spoilerFindings} from './course-findings.ts'

const rows = keys['2-sources'] as RowsKey
const spans = keys['1-claims'] as SpansKey

/** The key of exercise 2 with another key for the cue of `new-course`. */
function withCue(cue: RowKey['fields'][string]): RowsKey {
  const row = rows['new-course']!
  return {...rows, 'new-course': {...row, fields: {...row.fields, cue}}}
}

/** The key of exercise 1 with another item in front of its paragraph `A.P2`. */
function withItem(item: Partial<SpanKeyItem> & Pick<SpanKeyItem, 'passage'>): SpansKey {
  const whole: SpanKeyItem = {status: 'accepted', labels: {type: {event: 1}, level: {content: 1}}, reason: 'So it is.', ...item}
  return {...spans, 'A.P2': [whole, ...spans['A.P2']!]}
}

const A = (words: string, paragraph?: string) => ({article: 'A', words, ...paragraph !== undefined && {paragraph}}) as const

describe('a key is found wanting where', () => {
  it.each<[fault: string, findings: string[], finding: string]>([
    ['words do not stand in the article', passageFindings(sources, withCue({passages: [{core: A('never said')}]})),
      'new-course: “never said” stands 0 times in A.P2.'],
    ['words have other capitals', passageFindings(sources, withCue({passages: [{core: A('Deemed')}]})),
      'new-course: “Deemed” stands 0 times in A.P2.'],
    ['words stand twice in the paragraph', passageFindings(sources, withCue({passages: [{core: A('and')}]})),
      'new-course: “and” stands 2 times in A.P2.'],
    ['a paragraph is named that there is not', passageFindings(sources, withCue({passages: [{core: A('deemed', 'A.P99')}]})),
      'new-course: there is no paragraph A.P99.'],
    ['the maximal extent lacks the core', passageFindings(sources, withCue({passages: [{core: A('deemed'), maximal: A('necessary')}]})),
      'does not contain its core'],
    ['an extent is more than a sentence', passageFindings(claims, withItem({passage: {core: A('costly war of Ukraine and Russia. Ukraine received')}})),
      'is more than a sentence.'],
    ['a passage of a paragraph is quoted from another', passageFindings(claims, withItem({passage: {core: A('Marc Fogel')}})),
      'A.P2: “Marc Fogel” stands 0 times in A.P2.'],
    ['an item has no key', keyFindings(sources, {}), 'troops has no key.'],
    ['a key has no item', keyFindings(sources, {...rows, more: rows['troops']!}), 'more has a key, and is not asked.'],
    ['a field has no key', keyFindings(sources, {...rows, troops: {...rows['troops']!, fields: {}}}), 'troops has no key for cue.'],
    ['a field is keyed that is not asked', keyFindings(sources, {...rows, troops: {...rows['troops']!, fields: {...rows['troops']!.fields, mood: {}}}}),
      'troops has a key for mood, and it is not asked.'],
    ['a term is none of the list', keyFindings(sources, withCue({terms: {nobody: 1}})), 'new-course: there is no \'nobody\' for cue.'],
    ['nothing earns all', keyFindings(sources, withCue({terms: {none: 0.9}})), 'new-course: nothing earns all for cue.'],
    ['a credit is above 1', keyFindings(sources, withCue({terms: {none: 2}})), 'new-course: \'none\' has credit 2.'],
    ['a reason is missing', keyFindings(sources, {...rows, troops: {...rows['troops']!, reason: ' '}}), 'troops has no reason.'],
    ['a passage has no label', keyFindings(claims, withItem({passage: {core: A('$66 billion')}, labels: {type: {event: 1}}})),
      'A.P2 “$66 billion” has no key for level.'],
    ['a hint has keyed words', spoilerFindings({...sources, hints: ['Look for “has expressed his plans”.']}, rows),
      'has the keyed words “has expressed his plans”.'],
    ['a question has keyed words', spoilerFindings({...sources, items: {troops: {article: 'A', asks: 'Trump deemed it necessary'}}}, rows),
      'has the keyed words “trump deemed it necessary”.'],
    ['a distractor\'s reason has keyed words', spoilerFindings(claims, withItem({
      status: 'distractor', passage: {core: A('diplomatic')}, reason: 'Look at the release of Marc Fogel.'})),
    'has the keyed words “release of marc fogel”.'],
    ['one article has more to find', balanceFindings(claims, withItem({status: 'required', passage: {core: A('diplomatic')}})),
      'Article A has 6 items, article B 5.'],
  ])('%s', (_, findings, finding) => {
    expect(findings.join('\n')).toContain(finding)
  })
})
