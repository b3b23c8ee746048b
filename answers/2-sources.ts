import type {Sources} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

/** No source, so no cue, no form, no stance. */
const unattributed = {
  source: {terms: {none: 1}},
  cue: {terms: {none: 1}},
  form: {terms: {none: 1}},
  stance: {terms: {none: 1}},
}

const plans = fromA('President Donald Trump has expressed his plans to discontinue')

export default {
  'stop-aid': {
    reason: 'Trump expresses it; what he expresses are plans, and a plan says what he means to do. You can also read “expressed” '
      + 'as a plain report. No quotation marks: indirect.',
    fields: {
      source: {terms: {Trump: 1}},
      cue: {passages: [
        {core: fromA('has expressed his plans'), maximal: plans},
        {core: fromA('expressed'), maximal: plans},
        {core: fromA('plans'), maximal: plans},
      ]},
      form: {terms: {indirect: 1}},
      stance: {terms: {commissive: 1, neutral: 0.5}},
    },
  },
  'aid-figure': {
    reason: 'Nobody in the sentence says it: the article gives the sum and the share in its own voice.',
    fields: unattributed,
  },
  'new-course': {
    reason: 'Trump “deemed” it: that reports a thought, not words. The sentence does not say whom he told.',
    fields: {
      source: {terms: {Trump: 1}},
      cue: {passages: [{core: fromA('deemed'), maximal: fromA('Trump deemed it necessary to')}]},
      form: {terms: {indirect: 1}},
      stance: {terms: {mental: 1}},
    },
  },
  'saving-lives': {
    reason: 'There are two sources in one: the two leaders. “Agreed” reports what both said, and also commits both, so either '
      + 'stance can be argued.',
    fields: {
      source: {terms: {'both leaders': 1, Trump: 0.3, Putin: 0.3}},
      cue: {passages: [{core: fromA('agreed'), maximal: fromA('The two leaders agreed that there was')}]},
      form: {terms: {indirect: 1}},
      stance: {terms: {neutral: 1, commissive: 1, endorsing: 0.5}},
    },
  },
  'nato-wish': {
    reason: 'Hegseth is the source. You clarify what is already so: the verb presents his view as a fact. Many readers '
      + 'take it for a plain “said”, which is half right.',
    fields: {
      source: {terms: {Hegseth: 1}},
      cue: {passages: [
        {core: fromA('clarified'), maximal: fromA('Sec. Hegseth clarified')},
        {core: fromA('clarified'), maximal: fromA('clarified at a recent NATO conference')},
      ]},
      form: {terms: {indirect: 1}},
      stance: {terms: {endorsing: 1, neutral: 0.5}},
    },
  },
  troops: {
    reason: '“According to” names Hegseth as the source and does no more than report.',
    fields: {
      source: {terms: {Hegseth: 1}},
      cue: {passages: [{core: fromA('according to'), maximal: fromA('according to Hegseth')}]},
      form: {terms: {indirect: 1}},
      stance: {terms: {neutral: 1}},
    },
  },
  'first-known': {
    reason: 'Nobody in the sentence says it: the article says in its own voice that no earlier one was known.',
    fields: unattributed,
  },
  danger: {
    reason: 'Zelensky is the source; the paper only carried his words. To suggest is not to insist. Many readers '
      + 'take it for a plain “said”, which is half right.',
    fields: {
      source: {terms: {Zelensky: 1, 'The Economist': 0.3}},
      cue: {passages: [{core: fromB('suggested', 'B.P3'), maximal: fromB('Ukrainian leader Vladimir Zelensky suggested to The Economist')}]},
      form: {terms: {indirect: 1}},
      stance: {terms: {tentative: 1, neutral: 0.5}},
    },
  },
  'no-betrayal': {
    reason: 'Two whole sentences stand between quotation marks, and “said” only reports. The Pentagon chief is Hegseth.',
    fields: {
      source: {terms: {Hegseth: 1}},
      cue: {passages: [{core: fromB('said', 'B.P5'), maximal: fromB('The Pentagon chief said')}]},
      form: {terms: {direct: 1}},
      stance: {terms: {neutral: 1}},
    },
  },
  start: {
    reason: 'Trump “said” it. One word of it is in quotation marks, the rest is the writer’s sentence: mixed.',
    fields: {
      source: {terms: {Trump: 1}},
      cue: {passages: [{core: fromB('said', 'B.P6'), maximal: fromB('Trump said', 'B.P6')}]},
      form: {terms: {mixed: 1, direct: 0.5}},
      stance: {terms: {neutral: 1}},
    },
  },
  'work-together': {
    reason: 'One source inside another: the Kremlin stated that Putin supported what Trump thinks. We have it from the '
      + 'Kremlin. If you named Putin, you saw half of the chain.',
    fields: {
      source: {terms: {'the Kremlin': 1, Putin: 0.6}},
      cue: {passages: [
        {core: fromB('stated'), maximal: fromB('the Kremlin stated that')},
        {core: fromB('supported'), maximal: fromB('Putin supported'), credit: 0.6},
      ]},
      form: {terms: {indirect: 1}},
      stance: {terms: {neutral: 1, endorsing: 0.3}},
    },
  },
  'nato-outcome': {
    reason: 'Hegseth is the source. You acknowledge what is already so: the verb presents his view as a fact. Many readers '
      + 'take it for a plain “said”, which is half right.',
    fields: {
      source: {terms: {Hegseth: 1}},
      cue: {passages: [{core: fromB('acknowledged'), maximal: fromB('He also acknowledged that')}]},
      form: {terms: {indirect: 1}},
      stance: {terms: {endorsing: 1, neutral: 0.5}},
    },
  },
} satisfies Record<keyof Sources, RowKey>
