import {expect, it} from 'vitest'

import {quoted} from '../../src/text/problem.ts'

it.each([
  ['as they are', 'seven to two', 'seven to two'],
  ['on one line', ' seven\n\tto  two ', 'seven to two'],
  ['with single quotation marks within', 'would “probably” go, he "said"', 'would ‘probably’ go, he \'said\''],
  ['cut at 120 characters', 'a'.repeat(121), `${'a'.repeat(119)}…`],
  ['cut before half of a character', `${'a'.repeat(118)}🌉🌉`, `${'a'.repeat(118)}…`],
])('quotes words %s', (_, words, expected) => {
  expect(quoted(words)).toBe(expected)
})
