import type {Headlines} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

export default {
  'headline-a': {
    reason: 'Two men stand before the verb, and what they will do is put as a plan that is so. No source is named: no '
      + '“says”, no dash. The headline speaks in the site’s own voice.',
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
    reason: 'Trump is the one who acts, or rather does not: “not” denies the act. What stands behind the dash is the '
      + 'source; by “Pentagon chief” the headline means Hegseth, as the text shows.',
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
