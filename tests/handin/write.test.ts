import {describe, expect, test} from 'vitest'
import {opened, readHandIn, writeHandIn} from '../engine.ts'
import {blankEntry} from '../../src/handin/write.ts'
import type {Draft, DraftRow} from '../../src/lesson/answer.ts'
import {claims, coverage, exercises, rewrite, sources} from './invented.ts'

describe('a blank file', () => {
  test('says what to do and leaves the rest to the student', () => {
    expect(writeHandIn(sources)).toMatchInlineSnapshot(`
      "// 2 · Who says so?   3 statements, about 12 minutes
      // Who is the source of each, and by which words?  Replace every \`todo\`.
      // Then: npm test
      // Copy words as they stand, slips of spelling too.
      import {inA, inB, todo, type Sources} from '#lesson'

      export default {
        // A.P1: what the bridge cost
        'cost': {source: todo, cue: todo, form: todo, stance: todo},
        // B.P2: that a toll is planned
        'toll-plan': {source: todo, cue: todo, form: todo, stance: todo},
        // how long the village has waited
        'wait': {source: todo, cue: todo, form: todo, stance: todo},
      } satisfies Sources
      "
    `)
    expect(writeHandIn(rewrite)).not.toContain('Copy words')
    const topics = {kind: 'terms', terms: {money: {means: 'money', ask: 'Is it?'}, time: {means: 'time', ask: 'Is it?'}}, typeName: 'Topic', asks: 'of what'} as const
    expect(writeHandIn({...claims, fields: {...claims.fields, topics}})).toContain('\n// type: event, quantity\n// topics: money, time\n// Copy words')
    expect(writeHandIn(claims)).toMatchInlineSnapshot(`
      "// 1 · What can be checked?   2 paragraphs, about 12 minutes
      // Copy every claim that can be checked.
      // type: event, quantity
      // Copy words as they stand, slips of spelling too.
      import {inA, inB, todo, type Claims} from '#lesson'

      export default {
        // the bridge, and what it cost
        'A.P1': todo,
        // the toll
        'B.P2': todo,
      } satisfies Claims
      "
    `)
  })

  test('takes from the front door what its answers may need', () => {
    expect(writeHandIn(rewrite)).toContain('import {todo, type Rewrite} from \'#lesson\'')
    const [cost] = Object.entries(sources.items)
    expect(writeHandIn({...sources, items: Object.fromEntries(cost ? [cost] : [])}))
      .toContain('import {inA, todo, type Sources} from \'#lesson\'')
    expect(writeHandIn(coverage)).toContain('import {inA, inB, todo, type Coverage} from \'#lesson\'')
    expect(writeHandIn({...sources, items: {wait: sources.items['wait']!}})).toContain('import {inA, inB, todo, type Sources}')
  })

  test('counts one as one and many as many', () => {
    expect(writeHandIn(rewrite)).toContain('// 7 · Say it plainly   2 texts, about 1 minute\n')
    const [wait] = Object.entries(sources.items).slice(-1)
    expect(writeHandIn({...sources, answerName: 'NewsStory', items: Object.fromEntries(wait ? [wait] : [])}))
      .toContain('   1 news story, about 12 minutes\n')
    const named = (answerName: string) => /3 (.*), about/.exec(writeHandIn({...sources, answerName}))?.[1]
    expect(['NewsStory', 'Day', 'Yard', 'Gloss', 'Box', 'Search', 'Wish', 'Waltz', 'Style', 'DayOut'].map(named))
      .toEqual(['news stories', 'days', 'yards', 'glosses', 'boxes', 'searches', 'wishes', 'waltzes', 'styles', 'day outs'])
  })

  test.each(exercises)('$id has nothing answered and no problem', (exercise) => {
    const {answers, problems} = readHandIn(exercise, writeHandIn(exercise))
    expect(problems).toEqual([])
    for (const {rows} of answers?.values() ?? []) {
      for (const row of rows ?? []) expect([...row.values()].map(({kind}) => kind)).not.toContain('unreadable')
      expect(rows?.flatMap((row) => [...row.values()].filter(({kind}) => kind !== 'todo')) ?? []).toEqual([])
    }
  })

  test('an item asked for by itself is the line of the blank file', () => {
    for (const exercise of exercises) {
      for (const name of Object.keys(exercise.items)) {
        expect(writeHandIn(exercise)).toContain(`\n  ${blankEntry(opened(exercise), name)}\n`)
      }
    }
  })

  test('cannot be broken by what is asked', () => {
    const items = {cost: {article: 'A', asks: 'what\n  it\u2028cost */ }'}} as const
    const file = writeHandIn({...sources, prompt: ['one\r\ntwo'], items})
    expect(file).toContain('// one two\n')
    expect(file).toContain('  // what it cost */ }\n')
    expect(readHandIn({...sources, items}, file).problems).toEqual([])
  })

  test('fills its lines to 100 columns, and keeps three spaces as they are', () => {
    const first = (line: string) => writeHandIn({...sources, prompt: [line]}).split('\n')[1]
    expect(first(`${'a'.repeat(48)} ${'b'.repeat(48)}`)).toBe(`// ${'a'.repeat(48)} ${'b'.repeat(48)}`)
    expect(first(`${'a'.repeat(48)} ${'b'.repeat(49)}`)).toBe(`// ${'a'.repeat(48)}`)
    expect(first('  one   two \tthree')).toBe('// one   two three')
  })

  test('has no line of more than 100 columns, however much is asked', () => {
    const items = {cost: {article: 'A', paragraph: 'A.P1', asks: 'what the bridge cost, '.repeat(20)}} as const
    const lines = writeHandIn({...sources, prompt: ['word '.repeat(50)], items}).split('\n')
    expect(lines.filter((line) => line.length > 100)).toEqual([])
    expect(lines.filter((line) => line.startsWith('  // ')).length).toBeGreaterThan(4)
  })
})

describe('a filled-in file', () => {
  test('keeps an item on one line where it fits', () => {
    const draft: Draft = new Map([['toll-plan', [{source: 'nobody', cue: {article: 'B', words: 'a toll'}}]]])
    expect(writeHandIn(sources, draft)).toContain(
      '\n  \'toll-plan\': {source: \'nobody\', cue: inB(\'a toll\'), form: todo, stance: todo},\n')
  })

  test('and else gives each field a line', () => {
    const draft: Draft = new Map([['cost', [{cue: {article: 'A', words: 'so the office of the bridge told us all'}}]]])
    expect(writeHandIn(sources, draft)).toMatchInlineSnapshot(`
      "// 2 · Who says so?   3 statements, about 12 minutes
      // Who is the source of each, and by which words?  Replace every \`todo\`.
      // Then: npm test
      // Copy words as they stand, slips of spelling too.
      import {inA, inB, todo, type Sources} from '#lesson'

      export default {
        // A.P1: what the bridge cost
        'cost': {
          source: todo,
          cue: inA('so the office of the bridge told us all'),
          form: todo,
          stance: todo,
        },
        // B.P2: that a toll is planned
        'toll-plan': {source: todo, cue: todo, form: todo, stance: todo},
        // how long the village has waited
        'wait': {source: todo, cue: todo, form: todo, stance: todo},
      } satisfies Sources
      "
    `)
  })

  test('gives each quotation of a paragraph a line', () => {
    const row: DraftRow = {quote: {article: 'A', words: 'the bridge is the longest of the valley'}, type: 'quantity'}
    const long: DraftRow = {quote: {article: 'A', words: 'the longest bridge '.repeat(5).trim()}, type: 'quantity'}
    const draft: Draft = new Map([['A.P1', [row, row, long]], ['B.P2', []]])
    expect(writeHandIn(claims, draft)).toMatchInlineSnapshot(`
      "// 1 · What can be checked?   2 paragraphs, about 12 minutes
      // Copy every claim that can be checked.
      // type: event, quantity
      // Copy words as they stand, slips of spelling too.
      import {inA, inB, todo, type Claims} from '#lesson'

      export default {
        // the bridge, and what it cost
        'A.P1': [
          {quote: inA('the bridge is the longest of the valley'), type: 'quantity'},
          {quote: inA('the bridge is the longest of the valley'), type: 'quantity'},
          {
            quote: inA('the longest bridge the longest bridge the longest bridge the longest bridge the longest bridge'),
            type: 'quantity',
          },
        ],
        // the toll
        'B.P2': [],
      } satisfies Claims
      "
    `)
  })

  test('has an item of a hundred columns on one line, and one of a hundred and one on several', () => {
    const file = (words: string) => writeHandIn(sources, new Map([['cost', [{cue: {article: 'A', words}}]]])).split('\n').find(line => line.includes('cost\''))!
    const room = 100 - file('').length
    expect(file('x'.repeat(room))).toHaveLength(100)
    expect(file('x'.repeat(room + 1))).toBe('  \'cost\': {')
  })

  test('keeps what there is, though its verdict does not ask for it', () => {
    const draft: Draft = new Map([['toll', [{in: 'only A', b: {article: 'B', words: 'a toll'}}]]])
    expect(writeHandIn(coverage, draft)).toContain('\n  \'toll\': {in: \'only A\', a: todo, b: inB(\'a toll\'), topics: todo},\n')
  })

  test('leaves out what its verdict does not ask for', () => {
    const draft: Draft = new Map([['toll', [{in: 'only A', a: {article: 'A', words: 'a toll'}, topics: []}]]])
    expect(writeHandIn(coverage, draft)).toContain('\n  \'toll\': {in: \'only A\', a: inA(\'a toll\'), topics: []},\n')
  })
})
