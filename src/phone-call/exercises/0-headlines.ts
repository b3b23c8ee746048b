import type {Exercise} from '../../lesson/exercise.ts'
import {polarity} from '../../lesson/schemes.ts'
import {actor, source} from '../names.ts'

export const headlines: Exercise = {
  id: '0-headlines',
  number: 0,
  title: 'Two headlines',
  aim: 'I can say what a headline asserts or denies, and who says so.',
  prompt: [
    'Who acts, what is asserted or denied, and who says so?',
    'This one is filled in, to show what answers look like: words are copied with inA or inB.',
    'Change a letter and see what the editor says. Then run: npm test',
  ],
  paper: [
    'Who acts, what is asserted or denied, and who says so?',
    'This exercise is filled in, to show what answers look like. Compare each answer with its headline.',
  ],
  minutes: 5,
  weight: 0,
  form: 'record',
  typeName: 'Headlines',
  answerName: 'Headline',
  workedExample: true,
  fields: {
    who: {kind: 'term', terms: actor, typeName: 'Actor', asks: 'Who acts?'},
    does: {kind: 'quotation', asks: 'Which words say what is done? Leave out who does it.'},
    is: {kind: 'term', terms: polarity, typeName: 'Polarity', asks: 'Does the headline assert it or deny it?'},
    source: {kind: 'term', terms: source, typeName: 'Source', asks: 'Who says so?'},
  },
  items: {
    'headline-a': {
      article: 'A',
      paragraph: 'A.H',
      asks: 'Two men are to do something together. Nobody is named as saying so: the article says it itself, \'none\'.',
    },
    'headline-b': {
      article: 'B',
      paragraph: 'B.H',
      asks: 'A charge is rejected. The words after the dash tell who rejects it: the Pentagon chief, Pete Hegseth.',
    },
  },
  hints: [
    'Read the headline aloud. Who comes before the verb?',
    'Look for a “not”, and for a dash followed by somebody’s job.',
  ],
}
