import {describe, expect, it, test} from 'vitest'
import {excerpt, inFileOrder, placesOf, printable, problemText, quoted} from '../../src/text/problem.ts'
import type {Problem} from '../../src/text/problem.ts'

describe('the place of an offset', () => {
  it.each<[string, string, number, string]>([
    ['is line 1, column 1 at the beginning', 'one\ntwo', 0, '1:1'],
    ['is behind the last letter at the end of a line', 'one\ntwo', 3, '1:4'],
    ['is column 1 after a line\'s end', 'one\ntwo', 4, '2:1'],
    ['counts a CRLF as one', 'one\r\ntwo\r\nthree', 11, '3:2'],
    ['lies in the line that a CRLF ends, on its second half', 'one\r\ntwo', 4, '1:5'],
    ['counts a lone CR', 'one\rtwo', 5, '2:2'],
    ['counts an emoji as two', '🌉x', 2, '1:3'],
    ['is the end for what lies behind it', 'one\ntwo', 99, '2:4'],
    ['is the beginning for what lies before it', 'one\ntwo', -9, '1:1'],
    ['is found among many lines', 'x\n'.repeat(1_000), 1_001, '501:2'],
  ])('%s', (_, text, offset, expected) => {
    const {line, column} = placesOf(text)(offset)
    expect(`${line}:${column}`).toBe(expected)
  })
})

describe('what a message repeats of a file', () => {
  test.each([
    ['a short text', 'the toll', 'the toll'],
    ['40 characters', 'z'.repeat(40), 'z'.repeat(40)],
    ['41 characters', 'z'.repeat(41), `${'z'.repeat(39)}…`],
    ['60,000 characters', 'z'.repeat(60_000), `${'z'.repeat(39)}…`],
    ['emoji, never cut in two', '🌉'.repeat(41), `${'🌉'.repeat(39)}…`],
    ['words, cut behind the last of them', `${'z'.repeat(38)} zz`, `${'z'.repeat(38)}…`],
    ['lines', 'the\r\n  toll\n', 'the toll'],
    ['colours', '\u001b[31;1mthe\u001b[0m toll', 'the toll'],
    ['a window title', '\u001b]0;owned\u0007the toll', 'the toll'],
    ['a cleared screen', '\u001b[2J\u001b[Hthe toll', 'the toll'],
    ['a window title that ends as in old terminals', '\u001b]0;owned\u001b\\the toll', 'the toll'],
    ['a window title without an end', 'the toll\u001b]0;owned', 'the toll'],
    ['800 characters, mostly spaces', `the${' '.repeat(797)}toll`, 'the…'],
    ['800 characters, of which few are left', `the${' '.repeat(793)}toll`, 'the toll'],
    ['C1 controls', '\u009b31mthe toll\u0085', 'the toll'],
    ['control characters', '\0the\b\u007f toll', 'the toll'],
    ['turned writing', '\u202ellot eht', 'llot eht'],
    ['half of an emoji', 'toll \ud83c', 'toll'],
    ['nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(excerpt(text)).toBe(shown)
  })
})

test.each([
  ['as they are', 'seven to two', 'seven to two'],
  ['on one line', ' seven\n\tto  two ', 'seven to two'],
  ['with single quotation marks within', 'would “probably” go, he "said"', 'would ‘probably’ go, he \'said\''],
  ['cut at 120 characters', 'a'.repeat(121), `${'a'.repeat(119)}…`],
  ['whole with 120 characters', 'a'.repeat(120), 'a'.repeat(120)],
  ['cut behind the last word', `${'a'.repeat(118)} bb`, `${'a'.repeat(118)}…`],
  ['with spaces of another kind as plain ones', 'seven\u2009to\ttwo', 'seven to two'],
  ['cut with an emoji at the beginning', `🌉${'a'.repeat(120)}`, `🌉${'a'.repeat(117)}…`],
  ['cut before half of a character', `${'a'.repeat(118)}🌉🌉`, `${'a'.repeat(118)}…`],
])('quotes words %s', (_, words, expected) => {
  expect(quoted(words)).toBe(expected)
})

test('problems are told in the file’s order, and what is not there last', () => {
  const problem = (line: number, column: number, absent = {}): Problem => ({at: {line, column}, what: '', remedy: '', ...absent})
  const problems = [problem(10, 2), problem(9, 1, {absent: true}), problem(10, 1), problem(2, 7), problem(1, 1, {absent: true})]
  expect(inFileOrder(problems).map(({at: {line, column}}) => `${line}:${column}`)).toEqual(['2:7', '10:1', '10:2', '1:1', '9:1'])
})

test('a problem stands on one line with path, line and column', () => {
  const problem = {at: {line: 14, column: 12}, what: 'Seen.', remedy: 'Mend it.'}
  expect(problemText('exercises/2-sources.ts', problem)).toBe('exercises/2-sources.ts:14:12  Seen. Mend it.')
  expect(problemText('a\u001b[31m\n.ts', problem)).toBe('a .ts:14:12  Seen. Mend it.')
  expect(printable('a\tb')).toBe('a b')
})
