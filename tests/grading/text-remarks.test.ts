import {describe, expect, it, test} from 'vitest'

import {textRemarks} from '../../src/grading/text-remarks.ts'
import type {Field} from '../../src/lesson/exercise.ts'
import {givenOf} from './village.ts'

const swap: Field = {kind: 'text', check: 'swap', asks: 'What could stand there instead?'}

/** What is remarked, with the words that are lost. */
function said(text: string, quotation: string, steering: string): string {
  const remarks = textRemarks('neutral', swap, givenOf(`"${text}`), {quotation, steering})
  return remarks.map(one => [one.kind, ...(one.kind === 'swap loses' ? one.words : [])].join(' ')).join()
}

test.each([
  ['done when the words that steer are gone', 'the old bridge', 'the beloved bridge', 'beloved', 'swap done'],
  ['done when the words can simply go', '', 'beloved', 'beloved', 'swap done'],
  ['not done while words that steer are there', 'the BELOVED bridge', 'the beloved bridge', 'beloved', 'swap steers'],
  ['done when one of two words that steer is kept', 'a debate', 'heated debate', 'heated debate', 'swap done'],
  ['not done without the number', 'a high cost', 'a crushing $66,000', 'crushing', 'swap loses 66,000'],
  ['done with the number', 'costs of $66,000', 'a crushing $66,000', 'crushing', 'swap done'],
  ['not done without a name', 'the mayor', 'the stubborn mayor Ada Marsh', 'stubborn', 'swap loses Ada Marsh'],
  ['done without a name that steers', 'the mayor', 'stubborn Marsh', 'stubborn Marsh', 'swap done'],
  ['done without a capital at the beginning', 'the council', 'Stubborn council', 'stubborn', 'swap done'],
  ['not done without the negation', 'buses run', 'buses will never ever run', 'ever', 'swap loses not'],
  ['done with another negation', 'buses do not run', 'buses will never ever run', 'ever', 'swap done'],
  ['too long at more than twice the words', 'a b c d e f g', 'beloved old bridge', 'beloved', 'text too long'],
])('is %s', (_, text, quotation, steering, expected) => {
  expect(said(text, quotation, steering)).toBe(expected)
})

describe('a text field', () => {
  it('is only measured where nothing is known of what it replaces', () => {
    const short = {...swap, maxWords: 2}
    expect(textRemarks('neutral', short, givenOf('"one two three'))).toMatchObject([{words: 3, most: 2}])
    expect(textRemarks('neutral', swap, givenOf('"one two three'))).toEqual([])
  })

  it('is not spoken of while it is to do', () => {
    expect(textRemarks('neutral', swap, givenOf('?'), {quotation: 'beloved', steering: 'beloved'})).toEqual([])
  })

  it('is told to be unreadable', () => {
    expect(textRemarks('neutral', swap, givenOf('!'))).toMatchObject([{kind: 'unreadable'}])
  })
})
