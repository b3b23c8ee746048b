import type {Exercise} from '../../lesson/exercise.ts'
import {verdict} from '../../lesson/schemes.ts'
import {card} from '../names.ts'

export const checking: Exercise = {
  id: '6-checking',
  number: 6,
  title: 'Does it hold?',
  aim: 'I can hold a statement against other sources, and say how far they bear it out.',
  prompt: [
    'Which verdict, and which evidence cards show it (npm run read -- evidence)? Judge as of February',
    '2025: use what cards say of the time up to then. Only after \'unconfirmed\', say in `settle` what',
    'would settle it; else leave it out. Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'How far do the evidence cards bear out each statement, as of February 2025? Name the cards that show it.',
    'If you tick “unconfirmed”, say what would settle it.',
  ],
  minutes: 30,
  weight: 10,
  form: 'table',
  typeName: 'Checking',
  answerName: 'Check',
  fields: {
    verdict: {kind: 'term', terms: verdict, typeName: 'Verdict', asks: 'How far do the cards bear the statement out?'},
    cards: {kind: 'terms', terms: card, typeName: 'Card', asks: 'Which cards show it? Name as few as you need: [\'…\', \'…\'].'},
    settle: {kind: 'text', under: ['unconfirmed'], asks: 'What would settle it?'},
  },
  items: {
    'aid-stops': {article: 'A', paragraph: 'A.P1', asks: 'Trump plans to end large sums for Ukraine'},
    'aid-share': {article: 'A', paragraph: 'A.P2', asks: 'the sum Ukraine got, and its share of a total: all countries’ financial aid to Ukraine'},
    topics: {article: 'A', paragraph: 'A.P3', asks: 'what the two men spoke about: energy, computers, the dollar'},
    team: {article: 'A', paragraph: 'A.P6', asks: 'who is to negotiate for the United States'},
    'writer-a': {article: 'A', asks: 'a reader’s claim, not the article’s: a US newsroom wrote article A'},
    'first-known': {article: 'B', paragraph: 'B.P2', asks: 'the first known talk between the two countries’ leaders for years'},
    interview: {article: 'B', paragraph: 'B.P3', asks: 'the exact words Ukraine’s president is said to have used'},
    readout: {article: 'B', paragraph: 'B.P7', asks: 'what Putin supported and agreed to, as Moscow tells it'},
    borders: {article: 'B', paragraph: 'B.P8', asks: 'who has to accept what about Ukraine’s old borders'},
    'writer-b': {article: 'B', asks: 'a reader’s claim, not the article’s: RT wrote article B'},
  },
  hints: [
    'Start from the sentence, not from the card: underline what could be wrong in it (who, how much, when, which word).',
    'Compare the subject of the sentence, its numbers and its tense with the card’s. Look for what holds as hard as for what does not.',
    'Then ask: does a card say the same, does it say the opposite, does it add something, or does it not reach that far?',
  ],
}
