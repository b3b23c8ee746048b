import {describe, expect, it, test} from 'vitest'

import {feedback, grade, modelAnswer, opened} from '../engine.ts'
import {textRemarks} from '../../src/grading/text-remarks.ts'
import type {Field} from '../../src/lesson/exercise.ts'
import type {SpansKey} from '../../src/lesson/key.ts'
import {claims, claimsKey} from './exercises.ts'
import {answersOf, articles, givenOf, type Terse} from './village.ts'

/** A text field as it is for one item. */
const fieldOf = (field: Field) =>
  opened({...claims, fields: {...claims.fields, neutral: field}}).items[0]!.field('neutral')!

const sameNames = [['Marsh', 'the mayor', 'Ashford mayor'], ['Ashford', 'Ashfordian'], ['Okoro', 'Okorro']]
const neutral: Field = {kind: 'text', check: 'swap', sameNames, asks: 'What could stand there instead?'}
const swap = fieldOf(neutral)

/** What is remarked, with the words that are lost. */
function said(text: string, quotation: string, steering: string): string {
  const remarks = textRemarks(swap, givenOf(`"${text}`), {quotation, steering: steering.split(' | ')})
  return remarks.map(one => [one.kind, ...(one.kind === 'swap loses' ? one.words : [])].join(' ')).join()
}

test.each([
  ['done when the words that steer are gone', 'the old bridge', 'the beloved bridge', 'beloved', 'swap done'],
  ['done when the words can simply go', '', 'beloved', 'beloved', 'swap done'],
  ['not done while words that steer are there', 'the BELOVED bridge', 'the beloved bridge', 'beloved', 'swap steers'],
  ['done when one of two words that steer is kept', 'a debate', 'heated debate', 'heated debate', 'swap done'],
  ['not done without the number', 'a high cost', 'a crushing $66,000', 'crushing', 'swap loses 66,000'],
  ['done with the number', 'costs of $66,000', 'a crushing $66,000', 'crushing', 'swap done'],
  ['done with the number in other words', 'before 2014', 'its crushing pre-2014 debts', 'crushing', 'swap done'],
  ['done with the number and its unit in one', 'costs of 66bn', 'a crushing $66 billion', 'crushing', 'swap done'],
  ['done with the number parted in another way', 'costs of 66000', 'a crushing $66,000', 'crushing', 'swap done'],
  ['not done with a part of the number', 'costs of 660 or 6.6', 'a crushing $66', 'crushing', 'swap loses 66'],
  ['not done without one number of two', 'the debts of 2014', 'its crushing 2014-2015 debts', 'crushing', 'swap loses 2015'],
  ['done with another spelling of a name', 'the plans of Okorro', 'the endeavors of Ben Okoro', 'endeavors', 'swap done'],
  ['done with the people for the place', 'the Ashfordian debate', 'the heated Ashford debate', 'heated', 'swap done'],
  ['done with the place for the people', 'a debate in Ashford', 'the heated Ashfordian debate', 'heated', 'swap done'],
  ['done with a name for the title', 'Marsh repeated', 'The Ashford mayor reiterated', 'reiterated', 'swap done'],
  ['done with the title for a name', 'plans of the Ashford mayor', 'the endeavors of Ada Marsh', 'endeavors', 'swap done'],
  ['not done with a name for a word of the title', 'Marsh repeated', 'The Ashford council reiterated', 'reiterated', 'swap loses Ashford'],
  ['not done with another man’s name', 'the plans of Okoro', 'the endeavors of Ada Marsh', 'endeavors', 'swap loses Ada Marsh'],
  ['not done without a name', 'the council', 'the stubborn mayor Ada Marsh', 'stubborn', 'swap loses Ada Marsh'],
  ['done without a name that steers', 'the council', 'stubborn Marsh', 'stubborn Marsh', 'swap done'],
  ['done with a part of a name', 'plans of Marsh', 'the endeavors of Ada Marsh', 'endeavors', 'swap done'],
  ['done with a name that is nobody’s any more', 'what Marsh plans', 'these Ada Marsh’s endeavors', 'endeavors', 'swap done'],
  ['done without a name of which a part steers', 'President Ola Marsh', 'the leader Ada Marsh', 'Ada', 'swap done'],
  ['not done without the rest of a name of which a part steers', 'the president', 'the leader Ada Marsh', 'Ada', 'swap loses Marsh'],
  ['done when one of two passages in the quotation is gone', 'Marsh must accept', 'leader Marsh must accept', 'must | leader', 'swap done'],
  ['not done while both of them stand', 'so leader Marsh must accept', 'leader Marsh must accept', 'must | leader', 'swap steers'],
  ['not done without one name of two', 'Ada Marsh met them', 'stubborn Ada Marsh met Ben Okoro', 'stubborn', 'swap loses Ben Okoro'],
  ['done without a capital at the beginning', 'the council', 'Stubborn council', 'stubborn', 'swap done'],
  ['not done without the negation', 'buses run', 'buses will never ever run', 'ever', 'swap loses not'],
  ['done with another negation', 'buses do not run', 'buses will never ever run', 'ever', 'swap done'],
  ['done with some more words', 'a b c d e f g h', 'beloved', 'beloved', 'swap done'],
  ['done without a capital that only begins the quotation', 'a plan', 'Repairs will be crushing', 'crushing', 'swap done'],
  ['done with twice as many', 'a b c d e f g h i j', 'the beloved old stone bridge', 'beloved', 'swap done'],
  ['too long with more than twice as many', 'a b c d e f g h i j k', 'the beloved old stone bridge', 'beloved', 'text too long'],
  ['too long with many more', 'a b c d e f g h i', 'beloved old bridge', 'beloved', 'text too long'],
])('is %s', (_, text, quotation, steering, expected) => {
  expect(said(text, quotation, steering)).toBe(expected)
})

it('is no label: the sample in a key is not what a student has to write', () => {
  const exercise = {...claims, fields: {...claims.fields, neutral}}
  const span = claimsKey['A.P1']![1]!
  const key: SpansKey = {'A.P1': [{...span, labels: {...span.labels, neutral: {'by a majority': 1}}}]}
  const rows = {'A.P1': [{quote: 'A:seven to two', type: 'quantity', neutral: '"with two against'}]}
  const marks = grade(exercise, key, answersOf(Object.keys(claims.items), rows), articles)
  expect(marks.score).toBe(1)
  expect(modelAnswer(exercise, key).get('A.P1')).toMatchObject([{neutral: 'by a majority'}])
})

it('is well in several answers, and that is said once', () => {
  const exercise = {...claims, fields: {...claims.fields, neutral}}
  const key: SpansKey = {'A.P1': claimsKey['A.P1']!}
  const told = (rows: readonly Terse[]) => {
    const marks = grade(exercise, key, answersOf(Object.keys(claims.items), {'A.P1': rows}), articles)
    return feedback(exercise, marks).map(({tone, item = 'all', text}) => `${tone} ${item}: ${text}`)
  }
  const vote = {quote: 'A:has voted to close', type: 'event', neutral: '"will shut'}
  const count = {quote: 'A:seven to two', type: 'quantity', neutral: '"by a majority'}
  expect(told([vote, count])).toMatchInlineSnapshot(`
    [
      "good all: Found so far: 2 of 2. In \`neutral\`, 2 answers keep numbers and names and leave out the words that steer. How neutral it is, no program can tell.",
    ]
  `)
  expect(told([vote])).toMatchInlineSnapshot(`
    [
      "good all: Found so far: 1 of 2. In \`neutral\`, 1 answer keeps numbers and names and leaves out the words that steer. How neutral it is, no program can tell.",
      "look A.P1: 1 more to find in A.P1. \`npm run read -- a.p1\` prints it.",
    ]
  `)
})

it('is held to the words of the quotation beside it, and to those of the key that steer', () => {
  const exercise = {...claims, fields: {...claims.fields, neutral}}
  const kinds = (quote: string, text: string) => grade(exercise, claimsKey, answersOf(Object.keys(claims.items), {
    'A.P2': [{quote, type: 'quantity', neutral: `"${text}`}],
  }), articles).items[1]!.remarks.map(({kind}) => kind)
  expect(kinds('A:Repairs would cost $66,000', 'a high sum')).toEqual(['found', 'swap loses'])
  expect(kinds('A:Repairs would cost $66,000', 'a sum of $66,000')).toEqual(['found', 'swap done'])
  expect(kinds('A:would cost $66,000', 'it said that repairs would cost $66,000')).toEqual(['found', 'too short', 'swap steers'])
})

describe('a text field', () => {
  it('is only measured where nothing is known of what it replaces', () => {
    const short = fieldOf({...neutral, maxWords: 2})
    expect(textRemarks(short, givenOf('"one two three'))).toMatchObject([{words: 3, most: 2}])
    expect(textRemarks(short, givenOf('"one two'))).toEqual([])
    expect(textRemarks(swap, givenOf('"one two three'))).toEqual([])
  })

  it('is not spoken of while it is to do', () => {
    expect(textRemarks(swap, givenOf('?'), {quotation: 'beloved', steering: ['beloved']})).toEqual([])
  })

  it('is told to be unreadable', () => {
    expect(textRemarks(swap, givenOf('!'))).toMatchObject([{kind: 'unreadable'}])
  })
})
