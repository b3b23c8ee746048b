import type {Checking} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'

/** As of February 2025, by the cards of src/phone-call/evidence.md. */
export default {
  'aid-stops': {
    reason: 'Asked on the same day when aid would stop, Trump said that it would go on as long as needed. A plan for later and '
      + 'a “not yet” can both be true: missing context. Whoever hears “discontinue” as now is right to call it contradicted.',
    fields: {
      verdict: {terms: {contradicted: 1, 'missing context': 1}},
      cards: {terms: {'aid-continues': 1}},
    },
  },
  'aid-share': {
    reason: 'The sum is that of US military aid alone. The share is, by the sentence, one of all countries’ financial aid; it '
      + 'would fit the total of military, financial and humanitarian aid. The sentence mixes measures.',
    fields: {
      verdict: {terms: {'missing context': 1, contradicted: 0.5}},
      cards: {terms: {'aid-military': 1, 'aid-total': 1}},
    },
  },
  topics: {
    reason: 'Trump’s own post names energy, artificial intelligence and the dollar. That Ukraine and the Middle East '
      + 'came up too is left out.',
    fields: {
      verdict: {terms: {confirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'call-post': 1, 'call-readout': 0.5}},
    },
  },
  team: {
    reason: 'Trump’s post names the same four men.',
    fields: {
      verdict: {terms: {confirmed: 1}},
      cards: {terms: {'call-post': 1}},
    },
  },
  'first-known': {
    reason: 'The cards bear it out, with another word for what began in 2022.',
    fields: {
      verdict: {terms: {confirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'first-call': 1}},
    },
  },
  interview: {
    reason: 'The summary has a warning, but not the word. Without the whole interview the very words stay open: that is '
      + 'a verdict, and an honest one.',
    fields: {
      verdict: {terms: {unconfirmed: 1, 'missing context': 0.5}},
      cards: {terms: {economist: 1}},
      settle: {terms: {}},
    },
  },
  readout: {
    reason: 'The Kremlin’s account, as carried elsewhere, says the same. That only one side tells it the article says too.',
    fields: {
      verdict: {terms: {confirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'call-readout': 1}},
    },
  },
  borders: {
    reason: 'In the speech it is “we” who have to begin by recognising it; in the sentence it is Kiev who must accept. '
      + 'The substance holds, the subject has changed. Whoever weighs the substance alone has half of it.',
    fields: {
      verdict: {terms: {'missing context': 1, contradicted: 0.5, confirmed: 0.5}},
      cards: {terms: {'contact-group': 1}},
    },
  },
} satisfies Record<keyof Checking, RowKey>
