import type {Exercise, Terms} from '../../src/lesson/exercise.ts'

const forms: Terms = {
  direct: {
    means: 'the speaker\'s words between quotation marks',
    ask: 'Do the words stand between quotation marks?',
    example: '“We sail at six,” the ferryman said.',
  },
  indirect: {means: 'the speaker\'s meaning in the writer\'s words', ask: 'Whose words are these?'},
}

const speakers: Terms = {
  'the ferryman': {means: 'the man who steers the ferry', ask: 'Does he say so himself?'},
  'the harbour office': {means: 'the office, in writing or by its clerk', ask: 'Which clerk?'},
}

const none: Terms = {none: {means: 'no words say who claims it', ask: 'Is there no reporting verb?'}}

const verdicts: Terms = {
  both: {means: 'both articles tell it', ask: 'Where does each?'},
  neither: {means: 'neither article tells it', ask: 'Did you read the headline?'},
}

/** An invented exercise for each answer form; its quotations come from the lesson's articles all the same. */
export const ferry: readonly Exercise[] = [
  {
    id: '1-forms', number: 1, title: 'Who says so?', aim: 'I can tell who says a thing', prompt: ['Replace every todo.'],
    minutes: 5, weight: 10, form: 'record', typeName: 'Forms', answerName: 'Statement', hints: [],
    fields: {
      speaker: {kind: 'term', terms: speakers, typeName: 'Speaker', asks: 'Who says it?'},
      cue: {kind: 'quotation', instead: none, asks: 'Which words tell you so?'},
      form: {kind: 'term', terms: forms, typeName: 'Form', asks: 'How do the speaker\'s words reach you?'},
    },
    items: {
      'sailing': {article: 'A', paragraph: 'A.P2', asks: 'when the ferry sails'},
      'fog': {article: 'B', paragraph: 'B.P1', asks: 'what the fog did'},
    },
  },
  {
    id: '2-marks', number: 2, title: 'What is claimed?', aim: 'I can mark a claim', prompt: ['Mark every claim.'],
    minutes: 5, weight: 10, form: 'spans', typeName: 'Marks', answerName: 'Span', hints: [],
    fields: {
      quote: {kind: 'quotation', asks: 'The claim, copied.'},
      forms: {kind: 'terms', terms: forms, typeName: 'Form', asks: 'Every form it has.'},
    },
    items: {'A.P2': {article: 'A', paragraph: 'A.P2', asks: 'The second paragraph.'}},
  },
  {
    id: '3-both', number: 3, title: 'Who tells what?', aim: 'I can compare', prompt: ['Compare.'],
    minutes: 5, weight: 10, form: 'table', typeName: 'Coverage', answerName: 'Fact', hints: [],
    fields: {
      in: {kind: 'term', terms: verdicts, typeName: 'Verdict', asks: 'Who tells it?'},
      a: {kind: 'quotation', article: 'A', under: ['both'], asks: 'Where A tells it.'},
      b: {kind: 'quotation', article: 'B', under: ['both'], asks: 'Where B tells it.'},
    },
    items: {crossing: {article: 'both', asks: 'the ferry crossed'}},
  },
  {
    id: '4-opening', number: 4, title: 'Your words', aim: 'I can write plainly', prompt: ['Write.'],
    minutes: 5, weight: 0, form: 'text', typeName: 'Opening', answerName: 'Draft', hints: [],
    fields: {headline: {kind: 'text', asks: 'A headline for both.'}},
    items: {opening: {article: 'both', asks: 'A headline.'}},
  },
]
