// 1 · What is claimed?   7 paragraphs, about 30 minutes
// Go paragraph by paragraph. Copy each claim that somebody could check, in 15 words at most.
// [{quote: inA('…'), type: '…', level: '…'}, …] for each paragraph; [] where there is nothing.
// Hover over a word to see what it means. Then run: npm test
// type: event, quantity, timing, speech_act, intention_or_plan, prediction, causal, evaluation,
// rule_or_status
// level: utterance, content
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Claims} from '#lesson'

export default {
  // a promise, what was given to Ukraine, and a change of course
  'A.P2': todo,
  // a mood, somebody’s thanks, what Ukraine needs, and hopes
  'A.P7': todo,
  // soldiers, what Europe is asked to do, and hopes
  'A.P8': todo,
  // when the two countries’ leaders were last known to have talked
  'B.P2': todo,
  // what Ukraine’s president told a British weekly
  'B.P3': todo,
  // when negotiations start, where a meeting may be held, and who stays silent
  'B.P6': todo,
  // what Ukraine is told about its borders, an alliance and foreign soldiers
  'B.P8': todo,
} satisfies Claims
