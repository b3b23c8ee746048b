import type {Checking} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'

/** As of February 2025, by the cards of src/phone-call/evidence.md. */
export default {
  'aid-stops': {
    reason: 'Asked on 12 February when aid would stop, Trump said that it would go on as long as needed. A plan for later and a '
      + '“not yet” can both be true: missing context. If you read “discontinue” as now, contradicted is right.',
    fields: {
      verdict: {terms: {contradicted: 1, 'missing context': 1}},
      cards: {terms: {'aid-continues': 1}},
    },
  },
  'aid-share': {
    reason: 'The sum is that of US military aid alone. The sentence makes it a share of all countries’ financial aid: it mixes '
      + 'two measures.',
    fields: {
      verdict: {terms: {'missing context': 1, contradicted: 0.5}},
      cards: {terms: {'aid-military': 1, 'aid-total': 1}},
    },
  },
  topics: {
    reason: 'Trump’s own post names energy, artificial intelligence and the dollar. The sentence leaves out that Ukraine and '
      + 'the Middle East came up, too.',
    fields: {
      verdict: {terms: {confirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'call-post': 1, 'call-readout': 0.5}},
    },
  },
  team: {
    reason: 'Trump’s post names the same four men. Who else was to meet Zelenskyy settles nothing here, and costs nothing.',
    fields: {
      verdict: {terms: {confirmed: 1}},
      cards: {terms: {'call-post': 1, munich: 0}},
    },
  },
  'writer-a': {
    reason: 'The site is a US one; who wrote the text, the card does not say. Where a page stands is a lead, not proof. '
      + 'Either way, its sentences have to be checked one by one.',
    fields: {
      verdict: {terms: {unconfirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'page-a': 1}},
      settle: {terms: {}},
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
    reason: 'The summary contains a warning, but not the word. Without the full interview the exact words stay open: that is '
      + 'a verdict, and an honest one.',
    fields: {
      verdict: {terms: {unconfirmed: 1, 'missing context': 0.5}},
      cards: {terms: {economist: 1}},
      settle: {terms: {}},
    },
  },
  readout: {
    reason: 'The Kremlin’s account, as carried elsewhere, says the same. That it is one side’s account the article says, too. Trump’s post bears out a part of it.',
    fields: {
      verdict: {terms: {confirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'call-readout': 1, 'call-post': 0.5}},
    },
  },
  borders: {
    reason: 'In the speech, “we” have to begin by recognising it; in the sentence, Kiev must accept it. The substance holds, '
      + 'the subject has changed. Judging by the substance alone is half right. What he said the next '
      + 'day, of both sides, settles nothing here, and costs nothing.',
    fields: {
      verdict: {terms: {'missing context': 1, contradicted: 0.5, confirmed: 0.5}},
      cards: {terms: {'contact-group': 1, 'not-my-word': 0}},
    },
  },
  'writer-b': {
    reason: 'A paraphrase points to RT; who wrote the text, the card does not say. Where a link points is a lead, not proof. '
      + 'Either way, its sentences have to be checked one by one.',
    fields: {
      verdict: {terms: {unconfirmed: 1, 'missing context': 0.5}},
      cards: {terms: {'page-b': 1}},
      settle: {terms: {}},
    },
  },
} satisfies Record<keyof Checking, RowKey>
