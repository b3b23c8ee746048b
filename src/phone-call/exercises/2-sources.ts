import type {Exercise} from '../../lesson/exercise.ts'
import {form, nothing, stance} from '../../lesson/schemes.ts'
import {source} from '../names.ts'

export const sources: Exercise = {
  id: '2-sources',
  number: 2,
  title: 'Who says so?',
  aim: 'I can name the source of a statement, and say how directly it reaches me.',
  prompt: [
    'Who is the source of each, by which words (the cue), how directly? Replace every `todo`.',
    'Copy a cue with inA or inB: only the words that show that somebody says, thinks or plans it.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'Who is the source of each statement, by which words (the cue), and how directly does it reach you?',
    'As a cue copy only the words that show that somebody says, thinks or plans it.',
  ],
  minutes: 20,
  weight: 25,
  form: 'record',
  typeName: 'Sources',
  answerName: 'Statement',
  fields: {
    source: {kind: 'term', terms: source, typeName: 'Source', asks: 'Who says, thinks or plans it?'},
    cue: {kind: 'quotation', instead: nothing, asks: 'Which words show that it is somebody’s statement?'},
    form: {kind: 'term', terms: form, typeName: 'Form', asks: 'How does the statement reach the reader?'},
    stance: {kind: 'term', terms: stance, typeName: 'Stance', asks: 'What does the cue do to the statement?'},
  },
  items: {
    'stop-aid': {article: 'A', paragraph: 'A.P1', asks: 'large sums for Ukraine are to end'},
    'aid-figure': {article: 'A', paragraph: 'A.P2', asks: 'how much money Ukraine got, and what part of the world’s aid that was'},
    'new-course': {article: 'A', paragraph: 'A.P2', asks: 'money must give way to diplomacy'},
    'saving-lives': {article: 'A', paragraph: 'A.P3', asks: 'the dying has to stop'},
    'nato-wish': {article: 'A', paragraph: 'A.P5', asks: 'some of what Ukraine wishes for cannot be had, an alliance among it'},
    troops: {article: 'A', paragraph: 'A.P8', asks: 'American soldiers stay away from Ukraine for now'},
    'first-known': {article: 'B', paragraph: 'B.P2', asks: 'no talk of the two countries’ leaders had been known for years'},
    danger: {article: 'B', paragraph: 'B.P3', asks: 'talks without Ukraine would be a danger'},
    'no-betrayal': {article: 'B', paragraph: 'B.P5', asks: 'nobody is being betrayed'},
    start: {article: 'B', paragraph: 'B.P6', asks: 'negotiations will begin without delay'},
    'work-together': {article: 'B', paragraph: 'B.P7', asks: 'Putin shares a view of Trump’s. Who tells us that he does?'},
    'nato-outcome': {article: 'B', paragraph: 'B.P8', asks: 'the negotiations cannot end with Ukraine in an alliance'},
  },
  hints: [
    'Find the sentence first. Then ask: who, in this very sentence, says it, thinks it or plans it?',
    'The cue is the smallest group of words that shows it is somebody’s statement: a verb as a rule, without the name. '
      + 'No such word? Then source, cue, form and stance are all \'none\'.',
    'Look for quotation marks. None: indirect. Round a few words: mixed. Round the whole statement: direct. '
      + 'Where one source tells what another thinks, name the one that tells us.',
  ],
}
