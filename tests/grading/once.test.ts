import {describe, expect, it} from 'vitest'
import {once, placeOf, sayAgain} from '../../src/grading/once.ts'
import type {Remark} from '../../src/grading/remark.ts'

/** A remark without its place. */
type Placeless<One> = One extends {at: unknown} ? Omit<One, 'at'> : never

const at = (line: number) => ({line, column: 1})
const on = {field: 'quote', quoted: 'the toll'}
const label = {kind: 'label', field: 'type', term: 'event', credit: 0, better: true} as const

/** The lines in which each mistake is told, those in which it is made again behind a plus. */
function told(...remarks: readonly (readonly [line: number, remark: Placeless<Remark>])[]): string[] {
  const noted = remarks.map(([line, remark]) => ({item: `P${line}`, remark: {...remark, at: at(line)} as Remark}))
  return once(noted).map(({remark, again}) => [placeOf(remark).line, ...again].join('+'))
}

describe('a mistake that is made again', () => {
  it.each<[string, Placeless<Remark>, Placeless<Remark>]>([
    ['a wrong term of the same field', {...label, quoted: 'the toll'}, {...label, quoted: 'a bridge'}],
    ['a term that can be argued for', {...label, credit: 0.5}, {...label, credit: 0.3}],
    ['the same temptation', {...on, kind: 'distractor', reason: 'A toll is no cue.'}, {...on, quoted: 'toll', kind: 'distractor', reason: 'A toll is no cue.'}],
    ['words that answer nothing, where all items ask the same',
      {...on, kind: 'not asked for', paragraph: 'A.P1', several: true}, {...on, kind: 'not asked for', paragraph: 'A.P2', several: true}],
    ['words outside the italics', {...on, kind: 'not in italics', paragraph: 'A.P1'}, {...on, kind: 'not in italics', paragraph: 'A.P2'}],
    ['wording that steers still', {kind: 'swap steers', field: 'neutral'}, {kind: 'swap steers', field: 'neutral'}],
    ['words that others show better', {...on, kind: 'defensible'}, {...on, quoted: 'toll', kind: 'defensible'}],
    ['the same slip in copying', {...on, kind: 'inexact', why: 'folded', paragraph: 'A.P1'}, {...on, kind: 'inexact', why: 'folded', paragraph: 'A.P2'}],
    ['the same fields to do', {kind: 'todo', fields: ['type', 'level']}, {kind: 'todo', fields: ['type', 'level']}],
  ])('is told once: %s', (_, one, other) => {
    expect(told([3, one], [7, other], [9, one])).toEqual(['3+7+9'])
  })

  it.each<[string, Placeless<Remark>, Placeless<Remark>]>([
    ['another term', label, {...label, term: 'plan'}],
    ['the term of another field', label, {...label, field: 'level'}],
    ['names that are alike only when run together', {...label, field: 'a', term: 'bc'}, {...label, field: 'ab', term: 'c'}],
    ['a term that is wrong here and can be argued for there', label, {...label, credit: 0.5}],
    ['a term beside a quotation that is right', label, {...label, beside: 'quote'}],
    ['another temptation', {...on, kind: 'distractor', reason: 'A toll is no cue.'}, {...on, kind: 'distractor', reason: 'Nobody says it.'}],
    ['words that answer nothing, where each item asks its own', {...on, kind: 'not asked for', paragraph: 'A.P1'}, {...on, kind: 'not asked for', paragraph: 'A.P1'}],
    ['words that answer nothing in another field',
      {...on, kind: 'not asked for', paragraph: 'A.P1', several: true}, {...on, field: 'cue', kind: 'not asked for', paragraph: 'A.P1', several: true}],
    ['words outside the italics in another field', {...on, kind: 'not in italics', paragraph: 'A.P1'}, {...on, field: 'cue', kind: 'not in italics', paragraph: 'A.P1'}],
    ['another mistake in the same field', {...on, kind: 'not in italics', paragraph: 'A.P1'}, {...on, kind: 'defensible'}],
    ['another slip in copying', {...on, kind: 'inexact', why: 'folded', paragraph: 'A.P1'}, {...on, kind: 'inexact', why: 'near', paragraph: 'A.P1'}],
    ['the same slip in another field', {...on, kind: 'inexact', why: 'folded', paragraph: 'A.P1'}, {...on, field: 'cue', kind: 'inexact', why: 'folded', paragraph: 'A.P1'}],
    ['other fields to do', {kind: 'todo', fields: ['type', 'level']}, {kind: 'todo', fields: ['level']}],
    ['words that stand nowhere, as each has to be looked at', {...on, kind: 'not found', article: 'A'}, {...on, kind: 'not found', article: 'A'}],
  ])('is two where it is %s', (_, one, other) => {
    expect(told([3, one], [7, other])).toEqual(['3', '7'])
  })

  it('names each further line once, and not its own', () => {
    expect(told([3, label], [3, label], [5, label], [7, label], [7, label])).toEqual(['3+5+7'])
  })

  it('keeps the item in which it is made first', () => {
    const remark = {...label, at: at(3)}
    expect(once([{item: 'A.P1', remark}, {item: 'A.P2', remark: {...label, at: at(7)}}])).toEqual([{item: 'A.P1', remark, again: [7]}])
  })
})

describe('the lines of a mistake', () => {
  it.each([
    [[], ''],
    [[14], ' The same in line 14.'],
    [[14, 20, 31], ' The same in lines 14, 20 and 31.'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], ' The same in lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40], ' The same in 13 more lines, the last of them 40.'],
  ])('are told one by one up to twelve: %j', (lines, sentence) => {
    expect(sayAgain(lines)).toBe(sentence)
  })

  it('come after what is about a whole paragraph', () => {
    expect(placeOf({kind: 'nothing here'}).line).toBeLessThan(placeOf({kind: 'todo', fields: ['type'], at: at(1)}).line)
    expect(placeOf({kind: 'nothing here'}).column).toBeLessThan(1)
  })
})
