import {describe, expect, it} from 'vitest'
import claimsKey from '../../answers/1-claims.ts'
import sourcesKey from '../../answers/2-sources.ts'
import checkingKey from '../../answers/6-checking.ts'
import {tie} from '../../src/grading/fit.ts'
import type {SpanKeyItem} from '../../src/lesson/key.ts'
import {wordsIn} from '../../src/text/words.ts'
import type {Range} from '../../src/text/article.ts'
import {places} from '../../src/text/locate.ts'
import type {Location} from '../../src/text/locate.ts'
import {phoneCall} from '../open.ts'
import {articles} from './course-findings.ts'

// What mirrored-words.test.ts asks of words that steer, asked of proofs, claims and cues: the same words, or those that do the
// same for another side, earn the same.

/** An item of a table, and the field with words that prove it. */
type Row = readonly [exercise: string, item: string, field: string]

type Words = readonly [article: 'A' | 'B', words: string]

/** What words at these places earn as a proof, from 0 to 1. */
function earned([exercise, item, field]: Row, article: 'A' | 'B', found: readonly Location[]): number {
  const {keyed} = phoneCall.exercise(exercise)
  const unit = keyed?.form === 'table' ? keyed.units.get(item)?.find(one => one.field.name === field) : undefined
  if (!unit) throw new Error(`${exercise} has no key for ${item}, ${field}.`)
  return Math.max(0, ...unit.extents.map(one => (tie(found, article, one)?.fit ?? 0) * one.credit))
}

const proof = (row: Row, [article, words]: Words) => {
  const found = places(articles[article], words, undefined)
  if (found.length === 0) throw new Error(`“${words}” does not stand in article ${article}.`)
  return earned(row, article, found)
}

/** Rows of exercise 5 on what could bring peace, of one article. */
const ways = (article: 'A' | 'B'): Row[] =>
  ['remedy', 'responsibility-government', 'responsibility-solution'].map(name => ['5-framing', `${article}-${name}`, 'quote'])

const rowsOf = (...items: string[]): Row[] => items.map(item => ['5-framing', item, 'quote'])

describe('whatever names talks on peace is a way to peace', () => {
  const NAMES = /peace talks|negotiations|negotiated peace|negotiating (?:table|position)|peace settlement|deal-making/giu

  it.each(['A', 'B'] as const)('wherever it stands in article %s', id => {
    const article = articles[id]
    const named = Array.from(article.text.matchAll(NAMES), ({index, 0: {length}}): Range => ({start: index, end: index + length}))
    const worth = named.flatMap(range => ways(id).map(row => {
      const at: Location = {range, words: wordsIn(article.words, range)!, paragraph: '', likeness: 'exact', similarity: 1}
      return {where: `${article.text.slice(range.start - 30, range.end)} (${row[1]})`, credit: earned(row, id, [at])}
    }))
    expect(named.length).toBeGreaterThan(5)
    expect(worth.filter(({credit}) => credit < 1).map(({where}) => where)).toEqual([])
  })
})

describe('words that do the same for two sides prove the same', () => {
  const terms = rowsOf('B-remedy', 'B-responsibility-solution', 'B-responsibility-government', 'B-morality-conduct')

  it.each<[what: string, rows: Row[], words: Words[]]>([
    ['what somebody must do', terms, [['B', 'must accept'], ['B', 'must uphold'], ['B', 'must be recognized']]],
    ['what a peace has to respect', terms, [['B', 'pre-2014 borders'], ['B', 'territorial integrity'], ['B', 'reality on the ground']]],
    ['exchanging land', rowsOf('B-remedy', 'B-responsibility-solution'), [['B', 'territory trade'], ['B', 'territory swap']]],
    ['who wants peace: Trump, Zelensky, Putin', ways('B'), [['B', 'pursuing peace'], ['B', 'make peace'], ['B', 'long-term settlement']]],
    ['the charge, named or answered', rowsOf('B-problem', 'B-conflict-reproach'), [['B', 'betraying'], ['B', 'dangerous betrayal'], ['B', 'no betrayal']]],
    ['the money of either side of the ocean', rowsOf('A-problem', 'A-economic-costs'), [['A', 'U.S. funding for Ukraine'], ['A', 'spend more on defense'], ['A', 'a larger share of Ukraine’s aid']]],
  ])('%s', (_, rows, words) => {
    for (const row of rows) expect([...new Set(words.map(one => proof(row, one)))], row[1]).toEqual([1])
  })
})

describe('twins of the two articles prove the same', () => {
  it.each<[what: string, a: [Row, string][], b: [Row, string][]]>([
    ['talks by their name', ways('A').map(row => [row, 'peace talks']), ways('B').map(row => [row, 'peace talks'])],
    ['working together', ways('A').map(row => [row, 'working together']), ways('B').map(row => [row, 'work together'])],
    ['for whom all hope', ways('A').map(row => [row, 'resolved in peace']), ways('B').map(row => [row, 'interested in peace'])],
    ['working together, as a fact', [[['4-coverage', 'together', 'a'], 'working together']], [[['4-coverage', 'together', 'b'], 'work together']]],
    ['what cannot be had', [[['4-coverage', 'nato', 'a'], 'practical']], [[['4-coverage', 'nato', 'b'], 'feasible'], [['4-coverage', 'borders', 'b'], 'unrealistic']]],
    ['the alliance, and nothing else', [[['4-coverage', 'nato', 'a'], 'NATO membership']], [[['4-coverage', 'nato', 'b'], 'NATO membership']]],
    ['at once', [[['4-coverage', 'at-once', 'a'], 'immediately']], [[['4-coverage', 'at-once', 'b'], 'immediately']]],
  ])('%s', (_, a, b) => {
    const worth = [...a.map(([row, words]) => proof(row, ['A', words])), ...b.map(([row, words]) => proof(row, ['B', words]))]
    expect(new Set(worth).size).toBe(1)
    expect(worth[0]).toBeGreaterThan(0)
  })
})

describe('twins of other kinds have one price', () => {
  const claims: Readonly<Record<string, readonly SpanKeyItem[]>> = claimsKey

  const claim = ([paragraph, core]: readonly [string, string]): SpanKeyItem => {
    const found = claims[paragraph]?.find(({passage}) => passage.core.words === core)
    if (!found) throw new Error(`The key has no “${core}” in ${paragraph}.`)
    return found
  }

  it.each<[what: string, field: string, words: (readonly [paragraph: string, core: string])[]]>([
    ['Hegseth on the alliance', 'type', [['A.P7', 'should not be met'], ['B.P8', 'NATO membership for Ukraine is not'], ['B.P8', 'feasible outcome']]],
    ['the two reported positions of B', 'level', [['B.P3', 'dangerous betrayal'], ['B.P8', 'unrealistic']]],
    ['the order of things, told by the way', 'level', [['A.P2', 'years of Biden’s term'], ['B.P3', 'interviewed him hours before'], ['B.P8', 'that call']]],
  ])('%s', (_, field, words) => {
    expect(new Set(words.map(one => JSON.stringify(Object.entries(claim(one).labels![field]!).toSorted()))).size).toBe(1)
  })

  it('a plan, worded as what will happen, is half a prediction', () => {
    for (const one of [['A.P8', 'not going to be deployed'], ['B.P6', 'would start “immediately']] as const) {
      expect(claim(one).labels!['type']).toMatchObject({intention_or_plan: 1, prediction: 0.5})
    }
  })

  it('a cue that does more than report, taken for a plain “said”', () => {
    const rows = [sourcesKey['stop-aid'], sourcesKey['nato-wish'], sourcesKey.danger, sourcesKey['nato-outcome']]
    expect(new Set(rows.map(({fields: {stance: {terms}}}) => terms.neutral))).toEqual(new Set([0.5]))
  })

  it('one side’s account of the call, beside the other’s', () => {
    expect(checkingKey.readout.fields.cards.terms['call-post']).toBe(checkingKey.topics.fields.cards.terms['call-readout'])
  })
})
