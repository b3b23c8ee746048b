import type {Exercise} from '../../lesson/exercise.ts'
import {wordingType} from '../../lesson/schemes.ts'
import {sameNames} from '../same-names.ts'

export const wording: Exercise = {
  id: '3-wording',
  number: 3,
  title: 'Which words steer?',
  aim: 'I can point at wording that steers the reader, say how it does, and put it neutrally.',
  prompt: [
    'Copy words in italics that steer, exactly as they stand: reported ones count, ones in “…” do not.',
    '[{quote: inA(\'…\'), how: \'…\', neutral: \'plain words\'}, …] for each paragraph; [] for nothing.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'Copy words in italics that steer, say how they steer, and write neutral words instead.',
    'Where the words can simply go, draw a line in the last column. Tick “nothing here” if no words steer.',
  ],
  screen: [
    'Mark words in italics that steer, say how they do it, and write neutral words instead.',
    'Tick “the words can simply go” where nothing is lost without them, and “nothing here” where no words steer.',
  ],
  minutes: 35,
  weight: 15,
  form: 'spans',
  typeName: 'Wording',
  answerName: 'Steering',
  fields: {
    quote: {kind: 'quotation', maxWords: 5, italics: true, asks: 'Which words steer? At most 5, the fewer the better.'},
    how: {kind: 'term', terms: wordingType, typeName: 'WordingType', asks: 'How do they steer?'},
    neutral: {
      kind: 'text',
      check: 'swap',
      sameNames,
      asks: 'What could stand there instead, with the same information and without the push? '
        + 'Where the words can simply go, write an empty pair of quotation marks.',
    },
  },
  items: {
    'A.K2': {article: 'A', asks: 'what came before'},
    'A.P2': {article: 'A', asks: 'a promise, and what was given to Ukraine'},
    'A.P3': {article: 'A', asks: 'what the two men spoke about'},
    'A.P5': {article: 'A', asks: 'an alliance, and who is to pay'},
    'A.P7': {article: 'A', asks: 'moods and hopes'},
    'A.P8': {article: 'A', asks: 'soldiers, what Europe is asked to do, and hopes again'},
    'B.P3': {article: 'B', asks: 'what Ukraine’s president told a British weekly'},
    'B.P6': {article: 'B', asks: 'when and where to negotiate'},
    'B.P7': {article: 'B', asks: 'Moscow’s account of the call'},
    'B.P8': {article: 'B', asks: 'borders, an alliance and foreign soldiers'},
    'B.P10': {article: 'B', asks: 'what Ukraine’s president said earlier'},
    'B.P11': {article: 'B', asks: 'what Russia asks for'},
  },
  hints: [
    'Read the paragraph without the words. Is any information lost? If not, they may be there to steer.',
    'Look in four places: adjectives, verbs of saying, names and titles, and sentences that speak for everybody. Then swap '
      + 'the sides: what steers in one side’s sentence steers in the other’s, too.',
    'Numbers, dates and offices inform; they rarely steer. Look for praise or blame, for verbs stronger or weaker than '
      + '“said”, for words that mean all or nothing.',
  ],
}
