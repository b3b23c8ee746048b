import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mergeStates, readState, sameState} from '../../src/site/keeping/stored.ts'
import {blankState} from '../../src/site/state.ts'
import type {State} from '../../src/site/state.ts'
import {draftOf, nastyText} from '../handin/drafts.ts'
import {phoneCall} from '../open.ts'

const time = fc.oneof(fc.nat(3), fc.nat(2_000_000_000_000))

/** Answers as a form gives them, with few enough moments that some are given at the same one. */
const anyState: fc.Arbitrary<State> = fc.record({
  version: fc.constant(1 as const),
  answers: fc.tuple(...phoneCall.exercises.map(({definition}) => fc.tuple(draftOf(definition, nastyText), time, fc.boolean()))).map(all =>
    Object.fromEntries(all.map(([draft, at, checked], number) => [phoneCall.exercises[number]!.definition.id, Object.fromEntries(
      [...draft].map(([item, rows], nth) => [item, {at: at + nth % 2, rows: rows ?? null, ...(checked && rows && {checked: true as const})}]),
    )]))),
  hints: fc.dictionary(fc.constantFrom('1-claims', '2-sources'), fc.nat(5)),
  keys: fc.dictionary(fc.constantFrom('1-claims', '2-sources'), fc.constant(true as const)),
  name: fc.constantFrom('', 'Ada', 'Олена'),
  namedAt: time,
})

const same = (one: State, other: State) => expect(sameState(one, other)).toBe(true)

describe('two tabs', () => {
  test('end with the same, whichever tells the other first, and however often', () => {
    fc.assert(fc.property(anyState, anyState, anyState, (a, b, c) => {
      same(mergeStates(a, b), mergeStates(b, a))
      same(mergeStates(a, a), a)
      same(mergeStates(mergeStates(a, b), c), mergeStates(a, mergeStates(b, c)))
    }), {numRuns: 60})
  })

  test('keep the newer answer to each item, and what only one of them has', () => {
    const given = (at: number, words: string) => ({at, rows: [{headline: words}]})
    const one = {...blankState(), answers: {'7-rewrite': {headline: given(2, 'new'), opening: given(1, 'mine')}}}
    const other = {...blankState(), answers: {'7-rewrite': {headline: given(1, 'old')}, '1-claims': {'A.P7': {at: 1, rows: []}}}, hints: {'1-claims': 2}}
    expect(mergeStates(one, other)).toEqual({...one, answers: {...one.answers, '1-claims': {'A.P7': {at: 1, rows: []}}}, hints: {'1-claims': 2}})
  })
})

describe('what a browser had kept', () => {
  test('comes back as it was', () => {
    fc.assert(fc.property(anyState, state => {
      const {state: again, damaged} = readState(JSON.stringify(state), phoneCall)
      expect(damaged).toBe(false)
      same(again, state)
    }), {numRuns: 60})
  })

  test('is taken as far as it fits the form, whatever somebody has made of it', () => {
    const json = JSON.stringify({...blankState(), answers: {'2-sources': {[phoneCall.exercise('2-sources').items[0]!.name]: {at: 1, rows: [{form: 'direct', cue: {article: 'A', words: 'x'}}]}}}})
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(json.length), fc.oneof(fc.string({maxLength: 3}), fc.constantFrom('"__proto__":{},', '1e999', '{}', '[]', 'null', '-1', '"<img onerror=1>"'))), {maxLength: 3}), changes => {
      const text = changes.reduce((so, [at, put]) => so.slice(0, at) + put + so.slice(at + put.length), json)
      const {state, damaged} = readState(text, phoneCall)
      // What was taken is taken again without a complaint.
      expect(readState(JSON.stringify(state), phoneCall)).toEqual({state, damaged: false})
      expect(typeof damaged).toBe('boolean')
    }), {numRuns: 1_000})
  })

  test('that is any JSON at all never throws, and leaves nothing but answers', () => {
    fc.assert(fc.property(fc.json(), json => {
      const {state} = readState(json, phoneCall)
      expect(Object.keys(state).toSorted()).toEqual(Object.keys(blankState()).toSorted())
    }), {numRuns: 500})
  })

  const [spoilt, beside] = phoneCall.exercise('2-sources').items.map(({name}) => name) as [string, string]
  const good = {at: 1, rows: [{form: 'direct'}]}
  const within = (rows: unknown) => ({...blankState(), answers: {'2-sources': {[spoilt]: {at: 1, rows}, [beside]: good}}})
  test.each([
    ['a term that is in no list', within([{form: 'shouted'}])],
    ['a term that is everybody’s by birth', within([{form: 'constructor'}])],
    ['several terms where one is asked for', within([{form: ['direct']}])],
    ['words where a term is asked for', within([{form: {article: 'A', words: 'said'}}])],
    ['words of a third article', within([{cue: {article: 'C', words: 'said'}}])],
    ['a field that the exercise does not have', within([{colour: 'red'}])],
    ['no rows', within('direct')],
    ['rows without end', within(Array.from({length: 501}, () => ({})))],
    ['a text without end', within([{cue: {article: 'A', words: 'x'.repeat(100_001)}}])],
    ['a time that nothing can come after', {...blankState(), answers: {'2-sources': {[beside]: good, [spoilt]: {at: 1e300, rows: []}}}}],
    ['a name that means something to the language', {...blankState(), answers: {'2-sources': {constructor: {at: 1, rows: []}, ['__proto__']: {at: 1, rows: []}, [beside]: good}}}],
  ])('%s is left out, and the answer beside it taken', (_, kept) => {
    const {state, damaged} = readState(JSON.stringify(kept), phoneCall)
    expect(damaged).toBe(true)
    expect(state.answers['2-sources']?.[beside]).toEqual(good)
    expect(Object.keys(state.answers['2-sources'] ?? {}).filter(name => name !== spoilt)).toEqual([beside])
    expect(JSON.stringify(state)).not.toMatch(/shouted|colour|constructor|x{50}/)
    expect(Object.getPrototypeOf(state.answers['2-sources'])).toBe(Object.prototype)
  })

  test.each([['ten megabytes', ' '.repeat(10_000_000)], ['nothing', ''], ['half a file', '{"version":1,"ans'], ['a newer version', '{"version":2}'], ['no version', '{}']])(
    '%s is not read at all', (_, text) => {
      expect(readState(text, phoneCall)).toEqual({state: blankState(), damaged: true})
    })

  test('in an older version is carried over, step by step', () => {
    const older = JSON.stringify({version: -1, given: {'1-claims': {'A.P7': []}}})
    const steps = {
      [-1]: ({given}: Record<string, unknown>) => ({version: 0, answers: given}),
      0: ({answers}: Record<string, unknown>) => ({...blankState(), answers: Object.fromEntries(Object.entries(answers as object).map(([id, items]) =>
        [id, Object.fromEntries(Object.entries(items as object).map(([item, rows]) => [item, {at: 0, rows}]))]))}),
    }
    expect(readState(older, phoneCall, steps)).toEqual({state: {...blankState(), answers: {'1-claims': {'A.P7': {at: 0, rows: []}}}}, damaged: false})
  })
})
