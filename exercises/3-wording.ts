// 3 · Which words steer?   12 paragraphs, about 35 minutes
// Copy words in italics that steer, exactly as they stand: reported ones count, ones in “…” do not.
// [{quote: inA('…'), how: '…', neutral: 'plain words'}, …] for each paragraph; [] for nothing.
// Hover over a word to see what it means. Then run: npm test
// how: loaded, naming, euphemism_or_vagueness, presupposition, scare_quote, universal_claim,
// cue_stance
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Wording} from '#lesson'

export default {
  // what came before
  'A.K2': todo,
  // a promise, and what was given to Ukraine
  'A.P2': todo,
  // what the two men spoke about
  'A.P3': todo,
  // an alliance, and who is to pay
  'A.P5': todo,
  // moods and hopes
  'A.P7': todo,
  // soldiers, what Europe is asked to do, and hopes again
  'A.P8': todo,
  // what Ukraine’s president told a British weekly
  'B.P3': todo,
  // when and where to negotiate
  'B.P6': todo,
  // Moscow’s account of the call
  'B.P7': todo,
  // borders, an alliance and foreign soldiers
  'B.P8': todo,
  // what Ukraine’s president said earlier
  'B.P10': todo,
  // what Russia asks for
  'B.P11': todo,
} satisfies Wording
