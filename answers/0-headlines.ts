import type {Headlines} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

export default {
  'headline-a': {
    reason: 'Two men come before the verb, and what they are going to do is stated as a fact. No source is named: no '
      + '“says”, no dash. The headline speaks in the article’s own voice.',
    fields: {
      who: {terms: {'Trump and Putin': 1, Trump: 0.5, Putin: 0.5}},
      does: {passages: [{
        core: fromA('Initiate Peace Talks'),
        maximal: fromA('to Initiate Peace Talks Over Ukraine', 'A.H'),
      }]},
      is: {terms: {asserted: 1}},
      source: {terms: {none: 1}},
    },
  },
  'headline-b': {
    reason: 'Trump is the one who acts, or rather does not: “not” denies the act. What comes after the dash is the '
      + 'source; “Pentagon chief” means Hegseth, as the text shows.',
    fields: {
      who: {terms: {Trump: 1}},
      does: {passages: [{
        core: fromB('betraying Ukraine'),
        maximal: fromB('not betraying Ukraine'),
      }]},
      is: {terms: {denied: 1}},
      source: {terms: {Hegseth: 1}},
    },
  },
} satisfies Record<keyof Headlines, RowKey>
