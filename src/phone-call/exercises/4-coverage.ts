import type {Exercise} from '../../lesson/exercise.ts'
import {coverage} from '../../lesson/schemes.ts'

export const coverageOfBoth: Exercise = {
  id: '4-coverage',
  number: 4,
  title: 'What does each report?',
  aim: 'I can tell what each of two reports contains and lacks, and prove it.',
  prompt: [
    'Which article reports each fact? For every article that does, copy words that prove it.',
    'Leave out `a` or `b` where that article does not report it. You are not asked why it does not.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'Which article reports each fact? For every article that does, copy words that prove it.',
    'Leave the other boxes empty. You are not asked why an article does not report something.',
  ],
  minutes: 25,
  weight: 20,
  form: 'table',
  typeName: 'Coverage',
  answerName: 'Fact',
  fields: {
    in: {kind: 'term', terms: coverage, typeName: 'Reported', asks: 'Which article reports it?'},
    a: {
      kind: 'quotation', article: 'A', under: ['both', 'only A', 'partly'], maxWords: 20,
      asks: 'Words of article A that prove it. At most 20.',
    },
    b: {
      kind: 'quotation', article: 'B', under: ['both', 'only B', 'partly'], maxWords: 20,
      asks: 'Words of article B that prove it. At most 20.',
    },
  },
  items: {
    call: {article: 'both', asks: 'Trump and Putin spoke with each other'},
    'at-once': {article: 'both', asks: 'negotiations are to begin without delay'},
    money: {article: 'both', asks: 'how much money Ukraine was given'},
    weekly: {article: 'both', asks: 'Ukraine’s president gave an interview to a British weekly'},
    nato: {article: 'both', asks: 'Hegseth does not see Ukraine in NATO'},
    'who-began': {article: 'both', asks: 'who began the fighting'},
    promise: {article: 'both', asks: 'Trump had promised something before he was elected'},
    venue: {article: 'both', asks: 'the country where the two presidents may meet'},
    together: {article: 'both', asks: 'the United States and Russia are to cooperate'},
    team: {article: 'both', asks: 'the names of the Americans who will negotiate'},
    borders: {article: 'both', asks: 'what Hegseth thinks of Ukraine’s old borders'},
    occupied: {article: 'both', asks: 'how much of Ukraine is occupied'},
    contact: {article: 'both', asks: 'Trump turns to Ukraine’s president as well'},
    prisoner: {article: 'both', asks: 'an American was set free'},
    trade: {article: 'both', asks: 'Ukraine’s president would talk about exchanging land'},
    europe: {article: 'both', asks: 'how European governments reacted to the call'},
  },
  hints: [
    'Search for a name or a number that the fact must contain; then for other words that could mean the same.',
    'Before you write “neither”, read both articles once more with only this fact in mind.',
  ],
}
