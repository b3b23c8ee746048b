import type {Exercise} from '../../lesson/exercise.ts'
import {claimType, level} from '../../lesson/schemes.ts'

export const claims: Exercise = {
  id: '1-claims',
  number: 1,
  title: 'What is claimed?',
  aim: 'I can find the statements in a text that could be checked, and say how.',
  prompt: [
    'Go paragraph by paragraph. Copy each claim that somebody could check, in 15 words at most.',
    '[{quote: inA(\'…\'), type: \'…\', level: \'…\'}, …] for each paragraph; [] where there is nothing.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'Go paragraph by paragraph. Copy each claim that somebody could check: the claim itself, not the whole sentence.',
    'Say what each claim is about and how it could be checked. Tick “nothing here” where a paragraph has none.',
  ],
  screen: [
    'Mark what somebody could check, paragraph by paragraph: the claim itself, not the whole sentence.',
    'Say what each claim is about and how it could be checked. Tick “nothing here” where a paragraph has none.',
  ],
  minutes: 30,
  weight: 20,
  form: 'spans',
  typeName: 'Claims',
  answerName: 'Claim',
  fields: {
    quote: {kind: 'quotation', maxWords: 15, asks: 'Which words make the claim? At most 15.'},
    type: {kind: 'term', terms: claimType, typeName: 'ClaimType', asks: 'What is the claim about?'},
    level: {kind: 'term', terms: level, typeName: 'Level', asks: 'What would you look up: that X said it, or that it is so?'},
  },
  items: {
    'A.P2': {article: 'A', asks: 'a promise, what was given to Ukraine, and a change of course'},
    'A.P7': {article: 'A', asks: 'a mood, somebody’s thanks, what Ukraine needs, and hopes'},
    'A.P8': {article: 'A', asks: 'soldiers, what Europe is asked to do, and hopes'},
    'B.P2': {article: 'B', asks: 'when the two countries’ leaders were last known to have talked'},
    'B.P3': {article: 'B', asks: 'what Ukraine’s president told a British weekly'},
    'B.P6': {article: 'B', asks: 'when negotiations start, where a meeting may be held, and who stays silent'},
    'B.P8': {article: 'B', asks: 'what Ukraine is told about its borders, an alliance and foreign soldiers'},
  },
  hints: [
    'Ask of each sentence: what could somebody look up to show that it is right or wrong? If there is nothing, leave it.',
    'A hope, a mood or an open question about the future cannot be checked. A number, a date, an act or a statement can.',
    'Where the sentence names a speaker, the claim can be checked as “X said it”.',
  ],
}
