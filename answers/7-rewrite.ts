import type {Rewrite} from '#lesson'
import type {Quotation, RowKey, SpanKeyItem} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'
import wording from './3-wording.ts'

/** Words that steer in their paragraph and are innocent in another sentence, or that a fair report needs. */
const innocent = [
  'Everyone', 'must', 'betrayal', 'leader', 'Kiev', 'Kiev’s', 'Vladimir', 'conflict', 'crisis', 'summit', 'integrity', 'reality', 'strong',
  'expected', 'on the line', 'suggested', 'suggesting', 'however', 'all parties', 'successful',
  'committed', 'costly', 'dangerous', 'pressing', 'welcoming',
]

/** Steering words by the key of exercise 3, and some of its phrases whole. */
const steering: readonly Quotation[] = [
  ...Object.values<readonly SpanKeyItem[]>(wording).flat()
    .filter(({status, passage}) => (status === 'required' || status === 'accepted') && !innocent.includes(passage.core.words))
    .map(({passage}) => passage.core),
  fromA('committed to keeping'), fromA('costly war'), fromA('pressing need'), fromA('welcoming each other’s'),
  fromA('Everyone hopes'), fromA('successful collaborations'), fromA('Ukranian crisis'), fromA('long-standing conflict'), fromA('strong belief'),
  fromB('dangerous betrayal'), fromB('reality on the ground'), fromB('territorial integrity'), fromB('maintained'), fromB('must accept'), fromB('must uphold'), fromB('must be recognized'),
]

/** Samples, not solutions: whoever writes something else, and well, is as right. */
export default {
  headline: {
    fields: {
      text: {terms: {'Trump, after call with Putin, says talks on Ukraine will begin': 1}, avoid: steering},
    },
    reason: 'Who acts, after what, and that talks have so far only been announced: both articles report this. No word '
      + 'praises or blames.',
  },
  opening: {
    fields: {
      text: {
        terms: {
          ['US President Donald Trump and Russian President Vladimir Putin spoke by phone about the war in Ukraine, both '
            + 'articles report. Trump said that negotiations would start at once. His defense secretary, Pete Hegseth, '
            + 'said that Ukraine should not count on joining NATO. Article B adds that President Zelensky had warned of '
            + 'talks held without his country.']: 1,
        },
        avoid: steering,
      },
    },
    reason: 'Each statement has its source and a plain verb, all three presidents are given their title, and what only one '
      + 'article has is marked.',
  },
  'seen-in-a': {
    fields: {
      text: {terms: {'Article A gives the sum that Ukraine has received, and its share of all aid; B has no sum.': 1}},
    },
    reason: 'One fact that can be pointed to in A, and looked for in B without finding it.',
  },
  'seen-in-b': {
    fields: {
      text: {terms: {'Article B reports a charge of betrayal, and the answer to it; in A nobody makes that charge.': 1}},
    },
    reason: 'One fact that can be pointed to in B, and looked for in A without finding it.',
  },
} satisfies Record<keyof Rewrite, RowKey>
