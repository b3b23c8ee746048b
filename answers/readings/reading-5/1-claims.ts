// 1 · What is claimed?   7 paragraphs, about 30 minutes
// Copy what somebody could check: the claim itself, paragraph by paragraph, at most 15 words.
// [{quote: inA('…'), type: '…', level: '…'}, …] for each paragraph; [] where there is nothing.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, type Claims} from '#lesson'

export default {
  // a promise, what was given to Ukraine, and a change of course
  'A.P2': [
    {quote: inA('committed to keeping a campaign promise'), type: 'intention_or_plan', level: 'utterance'},
    {quote: inA("Ukraine received generous funding in the years of Biden’s term; it came to $66 billion"), type: 'quantity', level: 'content'},
    {quote: inA('that was over a third of the global financial aid'), type: 'quantity', level: 'content'},
    {quote: inA('Trump deemed it necessary to move away from financial aids strategy'), type: 'evaluation', level: 'utterance'},
  ],
  // a mood, a word of thanks, what Ukraine needs, and what is hoped
  'A.P7': [
    {quote: inA('expressing strong belief that they will achieve successful outcomes'), type: 'prediction', level: 'utterance'},
    {quote: inA('the release of Marc Fogel'), type: 'event', level: 'content'},
    {quote: inA('he also thanked Putin'), type: 'speech_act', level: 'utterance'},
    {quote: inA('highlighted the need of Ukraine for security guarantees'), type: 'evaluation', level: 'utterance'},
    {quote: inA('this requirement should not be met by making it a member of NATO'), type: 'evaluation', level: 'utterance'},
    {quote: inA('millions of lives linger on the line'), type: 'quantity', level: 'content'},
  ],
  // soldiers, what Europe is asked to do, and what is hoped
  'A.P8': [
    {quote: inA('according to Hegseth, U.S. troops are not going to be deployed in Ukraine'), type: 'rule_or_status', level: 'utterance'},
    {quote: inA("Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid"), type: 'speech_act', level: 'utterance'},
    {quote: inA('suggesting that they should spend more on defense to support Ukraine'), type: 'speech_act', level: 'utterance'},
  ],
  // when leaders of the two countries had last been known to talk
  'B.P2': [
    {quote: inB('a conversation of the leaders of the US and Russia'), type: 'event', level: 'content'},
    {quote: inB('the first known one since the escalation of the Ukraine conflict nearly three years before'), type: 'timing', level: 'content'},
  ],
  // what Ukraine’s president told a British weekly
  'B.P3': [
    {quote: inB('Any peace talks that excluded Kiev would be a dangerous betrayal'), type: 'evaluation', level: 'utterance'},
    {quote: inB('which interviewed him hours before the call that Putin and Trump had on Wednesday'), type: 'timing', level: 'content'},
  ],
  // when negotiations start, where a meeting may be held, and who keeps silent
  'B.P6': [
    {quote: inB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said'), type: 'intention_or_plan', level: 'utterance'},
    {quote: inB('he and Putin had had a 90-minute conversation'), type: 'timing', level: 'content'},
    {quote: inB('he would “probably” meet with Putin in Saudi Arabia'), type: 'intention_or_plan', level: 'utterance'},
    {quote: inB('Moscow has neither confirmed nor denied the remarks'), type: 'speech_act', level: 'utterance'},
  ],
  // what Ukraine is told about its borders, an alliance and foreign soldiers
  'B.P8': [
    {quote: inB('Hegseth outlined the negotiating position of the US before that call'), type: 'timing', level: 'content'},
    {quote: inB('Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”'), type: 'evaluation', level: 'utterance'},
    {quote: inB('NATO membership for Ukraine is not, from these negotiations, a feasible outcome'), type: 'evaluation', level: 'utterance'},
    {quote: inB('ruled out US peacekeepers in the country'), type: 'rule_or_status', level: 'utterance'},
  ],
} satisfies Claims
