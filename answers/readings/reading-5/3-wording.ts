// 3 · Which words steer?   12 paragraphs, about 35 minutes
// Copy words in italics that steer, spelled as they stand: reported ones count, ones in “…” do not.
// [{quote: inA('…'), how: '…', neutral: 'plain words'}, …] for each paragraph; [] for nothing.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, type Wording} from '#lesson'

export default {
  // what went before
  'A.K2': [
    {quote: inA('controversial'), how: 'loaded', neutral: ''},
    {quote: inA('giving billions'), how: 'loaded', neutral: 'sending aid'},
  ],
  // a promise, and what was given to Ukraine
  'A.P2': [
    {quote: inA('committed'), how: 'loaded', neutral: 'wanting'},
    {quote: inA('costly'), how: 'loaded', neutral: ''},
    {quote: inA('generous'), how: 'loaded', neutral: ''},
    {quote: inA('war-stricken'), how: 'loaded', neutral: ''},
  ],
  // what the two men spoke about
  'A.P3': [
    {quote: inA('Ukranian crisis'), how: 'euphemism_or_vagueness', neutral: 'war in Ukraine'},
    {quote: inA('myriad'), how: 'loaded', neutral: 'number'},
    {quote: inA('successful'), how: 'loaded', neutral: ''},
    {quote: inA('pressing'), how: 'loaded', neutral: ''},
  ],
  // an alliance, and who is to pay
  'A.P5': [
    {quote: inA('endeavors'), how: 'loaded', neutral: 'plans'},
    {quote: inA('clarified'), how: 'cue_stance', neutral: 'said'},
    {quote: inA('expected to wane'), how: 'euphemism_or_vagueness', neutral: 'which Trump plans to end'},
  ],
  // moods and hopes
  'A.P7': [
    {quote: inA('highlighted'), how: 'cue_stance', neutral: 'spoke of'},
    {quote: inA('Everyone hopes'), how: 'universal_claim', neutral: 'Some people hope'},
    {quote: inA('lives linger on the line'), how: 'loaded', neutral: 'people are in danger'},
  ],
  // soldiers, Europe’s part, and hopes again
  'A.P8': [
    {quote: inA('Hopes remain high'), how: 'universal_claim', neutral: 'Some people hope'},
    {quote: inA('long-standing conflict'), how: 'euphemism_or_vagueness', neutral: 'war'},
  ],
  // what Ukraine’s president told a British weekly
  'B.P3': [
    {quote: inB('Kiev'), how: 'naming', neutral: 'Ukraine'},
    {quote: inB('dangerous betrayal'), how: 'loaded', neutral: 'harmful to Ukraine'},
    {quote: inB('Ukrainian leader'), how: 'naming', neutral: 'Ukrainian President'},
    {quote: inB('Vladimir Zelensky'), how: 'naming', neutral: 'Volodymyr Zelensky'},
    {quote: inB('suggested'), how: 'cue_stance', neutral: 'said'},
  ],
  // when and where to negotiate
  'B.P6': [
    {quote: inB('conflict'), how: 'euphemism_or_vagueness', neutral: 'war'},
    {quote: inB('summit'), how: 'presupposition', neutral: 'possible meeting'},
  ],
  // what Moscow told of the call
  'B.P7': [
    {quote: inB('root causes'), how: 'presupposition', neutral: 'what he sees as the causes'},
    {quote: inB('conflict'), how: 'euphemism_or_vagueness', neutral: 'war'},
  ],
  // borders, an alliance and foreign soldiers
  'B.P8': [
    {quote: inB('Kiev'), how: 'naming', neutral: 'Ukraine'},
    {quote: inB('must accept'), how: 'presupposition', neutral: 'should, in his view, expect'},
    {quote: inB('acknowledged'), how: 'cue_stance', neutral: 'said'},
    {quote: inB('peacekeepers'), how: 'naming', neutral: 'soldiers'},
  ],
  // what Ukraine’s president said before
  'B.P10': [
    {quote: inB("Kiev’s"), how: 'naming', neutral: "Ukraine’s"},
    {quote: inB('insisted'), how: 'cue_stance', neutral: 'said'},
    {quote: inB('however'), how: 'presupposition', neutral: ''},
    {quote: inB('territory trade'), how: 'euphemism_or_vagueness', neutral: 'exchange of land that each side holds'},
  ],
  // what Russia asks for
  'B.P11': [
    {quote: inB('reality on the ground'), how: 'euphemism_or_vagueness', neutral: 'the fact that Russia holds parts of Ukraine'},
    {quote: inB('has maintained'), how: 'cue_stance', neutral: 'has said'},
  ],
} satisfies Wording
