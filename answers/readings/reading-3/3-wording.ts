/* eslint-disable -- A stored reading: see ../README.md. */
// 3 · Which words steer?   12 paragraphs, about 20 minutes
// Copy words in italics that steer (at most 5), say how, and write neutral words instead.
// [{quote: inA('…'), how: '…', neutral: '…'}, …] for each paragraph; [] where there is nothing.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, todo, type Wording} from '#lesson'

export default {
  // what went before
  'A.K2': [
    {quote: inA('controversial practice'), how: 'loaded', neutral: 'practice'},
    {
      quote: inA('giving billions'),
      how: 'loaded',
      neutral: 'providing aid worth billions of dollars',
    },
  ],
  // a promise, and what was given to Ukraine
  'A.P2': [
    {quote: inA('committed'), how: 'loaded', neutral: 'with a view'},
    {quote: inA('costly war'), how: 'loaded', neutral: 'war'},
    {quote: inA('generous funding'), how: 'loaded', neutral: 'funding'},
  ],
  // what the two men spoke about
  'A.P3': [
    {quote: inA('Ukranian crisis'), how: 'euphemism_or_vagueness', neutral: 'war in Ukraine'},
    {quote: inA('successful collaborations'), how: 'loaded', neutral: 'joint efforts'},
    {quote: inA('pressing need'), how: 'loaded', neutral: 'need'},
  ],
  // an alliance, and who is to pay
  'A.P5': [
    {quote: inA('clarified'), how: 'cue_stance', neutral: 'said'},
    {
      quote: inA('expected to wane'),
      how: 'universal_claim',
      neutral: 'to be reduced under Trump’s plans',
    },
  ],
  // moods and hopes
  'A.P7': [
    {quote: inA('highlighted'), how: 'cue_stance', neutral: 'spoke of'},
    {
      quote: inA('Everyone hopes'),
      how: 'universal_claim',
      neutral: 'Those who prepare the talks say they hope',
    },
    {quote: inA('lives linger on the line'), how: 'loaded', neutral: 'people are in danger'},
  ],
  // soldiers, Europe’s part, and hopes again
  'A.P8': [
    {quote: inA('Hopes remain high'), how: 'universal_claim', neutral: 'Trump has voiced the hope'},
    {quote: inA('long-standing conflict'), how: 'euphemism_or_vagueness', neutral: 'war'},
  ],
  // what Ukraine’s president told a British weekly
  'B.P3': [
    {quote: inB('Kiev'), how: 'naming', neutral: 'Kyiv'},
    {quote: inB('Ukrainian leader'), how: 'naming', neutral: 'Ukrainian President'},
    {quote: inB('Vladimir Zelensky'), how: 'naming', neutral: 'Volodymyr Zelenskyy'},
    {quote: inB('suggested'), how: 'cue_stance', neutral: 'said'},
  ],
  // when and where to negotiate
  'B.P6': [{quote: inB('conflict'), how: 'euphemism_or_vagueness', neutral: 'war'}],
  // what Moscow told of the call
  'B.P7': [
    {
      quote: inB('root causes'),
      how: 'euphemism_or_vagueness',
      neutral: 'what he sees as the causes, not named here,',
    },
    {quote: inB('conflict'), how: 'euphemism_or_vagueness', neutral: 'war'},
  ],
  // borders, an alliance and foreign soldiers
  'B.P8': [
    {quote: inB('Kiev'), how: 'naming', neutral: 'Kyiv'},
    {quote: inB('acknowledged'), how: 'cue_stance', neutral: 'said'},
  ],
  // what Ukraine’s president said before
  'B.P10': [
    {quote: inB('Kiev’s'), how: 'naming', neutral: 'Kyiv’s'},
    {quote: inB('insisted'), how: 'cue_stance', neutral: 'said'},
    {quote: inB('however'), how: 'presupposition', neutral: ''},
  ],
  // what Russia asks for
  'B.P11': [
    {
      quote: inB('reality on the ground'),
      how: 'euphemism_or_vagueness',
      neutral: 'Russian control of parts of Ukraine',
    },
  ],
} satisfies Wording
