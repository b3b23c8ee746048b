import fc from 'fast-check'
import {expect, test} from 'vitest'
import {columns, command, fit, wrap} from '../../src/report/wrap.ts'

test.each([
  ['plain', 5],
  ['Kyjiw’s', 7],
  ['café', 4],
  ['cafe\u0301', 4],
  ['橋', 2],
  ['👩‍🌾', 2],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

test('lines hang under the first', () => {
  expect(wrap('the bridge is old and the mill is new', 16, {first: '- ', rest: '  '})).toEqual([
    '- the bridge is', '  old and the', '  mill is new',
  ])
})

test('a word that is wider than a line is broken, not lost', () => {
  expect(wrap('a bridgebridgebridge b', 8)).toEqual(['a', 'bridgebr', 'idgebrid', 'ge b'])
})

test('a command stays on one line, and can be copied from it', () => {
  expect(wrap(`mend it, then: ${command('npm test -- 2')}`, 20)).toEqual(['mend it, then:', 'npm test -- 2'])
})

test('terminal escapes of a student’s text are not printed', () => {
  expect(wrap('a \u001b[31mred\u001b[0m b\u0007ell', 40)).toEqual(['a red b ell'])
})

test('nothing gives no lines', () => {
  expect(wrap(' \n ', 40)).toEqual([])
})

test('every line fits, and all words are there', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 2, max: 60}), (text, width) => {
    const lines = wrap(text, width)
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
    expect(lines.join('').replace(/\s/g, '')).toBe(wrap(text, 10_000).join('').replace(/\s/g, ''))
  }))
})

test.each([
  ['bridge', 6, 'bridge'],
  ['bridges', 6, 'bridg…'],
  ['old bridge', 5, 'old…'],
])('%j in %i columns is %j', (text, width, cut) => {
  expect(fit(text, width)).toBe(cut)
})
