import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {draftAnswers, grade, modelAnswer, opened} from '../engine.ts'
import {PASS, reaches} from '../../src/grading/marks.ts'
import {creditsFor, finding as share, findsOf, tieAll} from '../../src/grading/finds.ts'
import {labelCredit} from '../../src/lesson/credit.ts'
import type {KeyedSpans, Tied} from '../../src/grading/finds.ts'
import {isFindable} from '../../src/lesson/keyed.ts'
import type {KeyedPassage} from '../../src/lesson/keyed.ts'
import type {Answers, Given, Row} from '../../src/lesson/answer.ts'
import type {Quotation, SpansKey} from '../../src/lesson/key.ts'
import {listed, runs, spansKeys} from './arbitrary.ts'
import {claims} from './exercises.ts'
import {articles} from './village.ts'

type Listed = readonly {readonly item: string; readonly row: Row}[]

const at = {line: 1, column: 1}

/** Paragraphs with nothing listed are answered "nothing here". */
function answers(finds: Listed): Answers {
  const rowsOf = (item: string) => finds.filter(one => one.item === item).map(({row}) => row)
  return new Map(Object.keys(claims.items).map(item => [item, {at, rows: rowsOf(item)}]))
}

const score = (key: SpansKey, finds: Listed) => grade(claims, key, answers(finds), articles).score

/** Finding alone, as in an exercise that asks for no labels: F in the place of the score. */
const {quote} = claims.fields
const unlabelled = {...claims, fields: {quote: quote!}}
const finding = (key: SpansKey, finds: Listed) => grade(unlabelled, withoutLabels(key), answers(finds), articles).score

const bare = new WeakMap<SpansKey, SpansKey>()

function withoutLabels(key: SpansKey): SpansKey {
  const known = bare.get(key) ?? Object.fromEntries(Object.entries(key).map(([paragraph, items]) =>
    [paragraph, items.map(({labels: _, ...item}) => item)]))
  bare.set(key, known)
  return known
}

/**
 * What one quotation on its own is: right in every field, by one of its ties; found, under a label that earns less;
 * wrong; or neither: neutral, unreadable, still to do.
 */
function kindOf(key: SpansKey, one: Listed[number]): 'right' | 'found' | 'wrong' | 'neither' {
  const tied = tiedAlone(key, one)
  if (!tied.matched) return tied.wrong ? 'wrong' : 'neither'
  return labelCredit(creditsFor(tied, 'type'), one.row.get('type')) === 1 ? 'right' : 'found'
}

/** The key with required and accepted passages exchanged. */
function swapped(key: SpansKey): SpansKey {
  const other = {required: 'accepted', accepted: 'required', neutral: 'neutral', distractor: 'distractor'} as const
  return Object.fromEntries(Object.entries(key).map(([paragraph, items]) =>
    [paragraph, items.map(item => ({...item, status: other[item.status]}))]))
}

/** The key with one label right for all passages but the last accepted one: to guess it is worth much, and to miss it costs much. */
function leaning(key: SpansKey): SpansKey {
  const last = Object.values(key).flat().filter(({status}) => status === 'accepted').at(-1)
  return Object.fromEntries(Object.entries(key).map(([paragraph, items]) =>
    [paragraph, items.map(item => ({...item, labels: {type: item === last ? {plan: 1} : {event: 1}}}))]))
}

function tiedAlone(key: SpansKey, one: Listed[number]): Tied {
  const exercise = opened(claims, key)
  return tieAll(exercise, exercise.keyed as KeyedSpans, findsOf(exercise, answers([one])))[0]!
}

const lists = fc.array(listed, {maxLength: 10})
const halves = fc.array(fc.boolean(), {minLength: 20, maxLength: 20})
const many = {numRuns: runs(100)}

describe('the score of a spans exercise', () => {
  it('lies between 0 and 1, and passes from the pass mark on', () => {
    fc.assert(
      fc.property(spansKeys, lists, (key, finds) => {
        const marks = grade(claims, key, answers(finds), articles)
        expect(marks.score).toBeGreaterThanOrEqual(0)
        expect(marks.score).toBeLessThanOrEqual(1)
        expect(marks.passed).toBe(reaches(marks.score, PASS))
      }),
      many,
    )
  })

  it('never falls by a quotation that is right in every field, never rises by a wrong one, and stays by a neutral one', () => {
    const seen = {right: 0, found: 0, wrong: 0, neither: 0}
    let all = 0
    fc.assert(
      fc.property(spansKeys, lists, listed, (key, finds, one) => {
        all++
        const [before, after] = [score(key, finds), score(key, [...finds, one])]
        const kind = kindOf(key, one)
        seen[kind]++
        if (kind === 'right') expect(after).toBeGreaterThanOrEqual(before - 1e-9)
        else if (kind === 'wrong') expect(after).toBeLessThanOrEqual(before + 1e-9)
        else if (kind === 'neither') expect(after).toBe(before)
      }),
      {numRuns: runs(1_000)},
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThanOrEqual(Math.floor(all / 50))
  })

  it('counts as found what the best of all matchings finds that have no more accepted passages than is required', () => {
    /** The greatest F over every way to give each of the others a passage that is still free, or none. */
    const most = ([first, ...others]: readonly Tied[], taken: readonly {of: KeyedPassage, brings: number}[], measure: Parameters<typeof share>[1]): number => {
      const accepted = taken.reduce((sum, {of, brings}) => of.status === 'accepted' ? sum + brings : sum, 0)
      if (accepted > measure.required * 1_000_000) return 0
      if (!first) return share(taken, measure)
      const free = [...first.ties].filter(([of]) => isFindable(of) && !taken.some(one => one.of === of))
      return Math.max(most(others, taken, measure), ...free.map(([of, {fit}]) =>
        most(others, [...taken, {of, brings: Math.max(1, Math.round(fit * of.extent.credit * 1_000_000))}], measure)))
    }
    fc.assert(
      fc.property(spansKeys, fc.array(listed, {maxLength: 6}), (key, finds) => {
        const exercise = opened(claims, key)
        const keyed = exercise.keyed as KeyedSpans
        const tied = tieAll(exercise, keyed, findsOf(exercise, answers(finds)))
        const wrong = tied.filter(one => one.wrong).length
        fc.pre(finds.length > 0)
        expect(finding(key, finds)).toBeGreaterThan(most(tied, [], {required: keyed.required, wrong}) - 1e-6)
      }),
      {numRuns: runs(300)},
    )
  })

  it('loses no finding by a right passage under a wrong label', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(spansKeys, lists, listed, (key, finds, one) => {
        fc.pre(tiedAlone(key, one).matched !== undefined)
        expect(finding(key, [...finds, one])).toBeGreaterThanOrEqual(finding(key, finds) - 1e-9)
        expect(score(key, [...finds, one])).toBeLessThanOrEqual(finding(key, [...finds, one]) + 1e-9)
      }),
      {numRuns: runs(500)},
    )
  })

  it('is no less with an accepted passage under any label than with a wrong one in its place', {timeout: 120_000}, () => {
    const rowOf = (quotation: Quotation, type?: string): Row => new Map<string, Given>([
      ['quote', {kind: 'quotation', ...quotation, at}],
      ['type', type === undefined ? {kind: 'todo', at} : {kind: 'term', term: type, at}],
    ])
    const type = fc.constantFrom(undefined, 'event', 'quantity', 'plan', 'rule', 'causal')
    let costly = 0
    fc.assert(
      fc.property(fc.oneof(spansKeys, spansKeys.map(leaning)), fc.array(listed, {maxLength: 4}), halves, fc.nat(), type, (key, others, kept, nth, term) => {
        const accepted = Object.entries(key).flatMap(([item, some]) => some.filter(({status}) => status === 'accepted')
          .map(({passage: {core}}) => ({item, core})))
        fc.pre(accepted.length > 0)
        const {item, core} = accepted[nth % accepted.length]!
        const one = {item, row: rowOf(core, term)}
        // Of two quotations of one passage the better is taken, whatever their labels; what is free of that is tried here.
        const passagesOf = (some: Listed[number]) => [...tiedAlone(key, some).ties.keys()].filter(isFindable)
        const named = ({paragraph, extent}: KeyedPassage) => JSON.stringify([paragraph, extent])
        const own = passagesOf(one)
        fc.pre(own.length > 0 && own.every(({status}) => status === 'accepted'))
        const taken = new Set(own.map(named))
        const model = [...draftAnswers(claims, modelAnswer(claims, key))].flatMap(([name, {rows = []}]) => rows.map(row => ({item: name, row})))
        const finds = [...model.filter((_, index) => kept[index]), ...others].filter(other => {
          const theirs = passagesOf(other).map(named)
          const isFree = !theirs.some(name => taken.has(name))
          if (isFree) for (const name of theirs) taken.add(name)
          return isFree
        })
        // More accepted passages than there are required ones bring nothing, so that their labels can only cost.
        const required = Object.values(key).flat().filter(({status}) => status === 'required').length
        fc.pre([one, ...finds].filter(some => tiedAlone(key, some).matched?.status === 'accepted').length <= required)
        const instead = {item, row: rowOf({article: core.article, words: 'made of green cheese'}, 'event')}
        const [without, before, after] = [score(key, finds), score(key, [...finds, instead]), score(key, [...finds, one])]
        if (after < without - 1e-6) costly++
        expect(after).toBeGreaterThanOrEqual(before - 1e-6)
      }),
      {numRuns: runs(400)},
    )
    expect(costly).toBeGreaterThan(0)
  })

  it('stays under the pass mark with every passage found and no label right', () => {
    fc.assert(
      fc.property(spansKeys, key => {
        const all = Object.entries(key).flatMap(([item, some]) => some
          .filter(({status}) => status === 'required' || status === 'accepted')
          .map(({passage: {core}}) => ({item, row: new Map([['quote', {kind: 'quotation', ...core, at} as const]])})))
        fc.pre(all.length > 0)
        expect(score(key, all)).toBeLessThanOrEqual(0.6 + 1e-9)
        expect(score(key, all)).toBeLessThan(PASS)
      }),
      many,
    )
  })

  it('is at most a half for accepted passages alone', () => {
    fc.assert(
      fc.property(spansKeys, key => {
        const required = Object.values(key).flat().filter(({status}) => status === 'required')
        const accepted = draftAnswers(claims, modelAnswer(claims, swapped(key)))
        fc.pre(required.length > 0)
        // A passage that is accepted may lie over one that is required, and answer it.
        const alone = [...accepted].flatMap(([item, {rows = []}]) => rows.map(row => ({item, row})))
          .filter(one => ![...tiedAlone(key, one).ties.keys()].some(({status}) => status === 'required'))
        expect(score(key, alone)).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
      many,
    )
  })

  it('does not depend on the order of the quotations, and neither does what is said of them', () => {
    const shuffles = fc
      .array(listed, {maxLength: 10})
      .chain(finds => fc.tuple(fc.constant(finds), fc.shuffledSubarray(finds, {minLength: finds.length})))
    const unordered = (key: SpansKey, finds: Listed) => {
      const marks = grade(claims, key, answers(finds), articles)
      const remarks = marks.items.map(item => item.remarks.map(one => JSON.stringify(one)).sort())
      return {...marks, items: marks.items.map((item, index) => ({...item, remarks: remarks[index]}))}
    }
    fc.assert(
      fc.property(spansKeys, shuffles, (key, [finds, shuffled]) => {
        expect(unordered(key, shuffled)).toEqual(unordered(key, finds))
      }),
      many,
    )
  })

  it('is 1 for the key', () => {
    fc.assert(
      fc.property(spansKeys, key => {
        const marks = grade(claims, key, draftAnswers(claims, modelAnswer(claims, key)), articles)
        expect(marks).toMatchObject({score: 1, passed: true, state: 'graded'})
      }),
      many,
    )
  })

  it('is the share of the key that is given, for any part of it', () => {
    fc.assert(
      fc.property(spansKeys, halves, (key, kept) => {
        const model = draftAnswers(claims, modelAnswer(claims, key))
        const all = [...model].flatMap(([item, {rows = []}]) => rows.map(row => ({item, row})))
        const part = all.filter((_, index) => kept[index])
        expect(score(key, part)).toBeCloseTo(part.length / all.length, 10)
      }),
      many,
    )
  })

  it('stays when a quotation that answers one passage is given again', () => {
    fc.assert(
      fc.property(spansKeys, lists, (key, finds) => {
        const model = draftAnswers(claims, modelAnswer(claims, key))
        const all = [...model].flatMap(([item, {rows = []}]) => rows.map(row => ({item, row})))
        const one = all.find(some => [...tiedAlone(key, some).ties.keys()].filter(isFindable).length === 1)
        fc.pre(one !== undefined)
        expect(score(key, [...finds, one, one])).toBe(score(key, [...finds, one]))
      }),
      many,
    )
  })

  it('is 0 where nothing can be read', () => {
    const row = (): Row => new Map(Object.keys(claims.fields).map(name => [name, {kind: 'unreadable', at}]))
    fc.assert(
      fc.property(spansKeys, fc.subarray(Object.keys(claims.items), {minLength: 1}), (key, items) => {
        const rowsOf = (item: string) => (items.includes(item) ? [row()] : undefined)
        const given: Answers = new Map(Object.keys(claims.items).map(item => [item, {at, rows: rowsOf(item)}]))
        expect(grade(claims, key, given, articles)).toMatchObject({score: 0, passed: false, state: 'unreadable'})
      }),
    )
  })

  it('grades hundreds of quotations in one paragraph', () => {
    fc.assert(
      fc.property(spansKeys, fc.array(listed, {minLength: 300, maxLength: 320}), (key, finds) => {
        const here = finds.map(({row}) => ({item: 'A.P1', row}))
        expect(score(key, here)).toBeLessThan(PASS)
      }),
      {numRuns: runs(3)},
    )
  })
})
