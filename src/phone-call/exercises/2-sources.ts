import type {Exercise} from '../../lesson/exercise.ts'
import {form, nothing, stance} from '../../lesson/schemes.ts'
import {source} from '../names.ts'

export const sources: Exercise = {
  id: '2-sources',
  number: 2,
  title: 'Who says so?',
  aim: 'I can name the source of a statement, and say how directly it reaches me.',
  prompt: [
    'Who is the source of each? Which words show it (the cue)? How directly? Replace every `todo`.',
    'Copy a cue with inA or inB: only the words that show that somebody says, thinks or plans it.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'Who is the source of each statement, which words show it (the cue), and how directly does it reach you?',
    'For the cue, copy only the words that show that somebody says, thinks or plans it.',
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
    'stop-aid': {article: 'A', paragraph: 'A.P1', asks: 'large payments to Ukraine are to end'},
    'aid-figure': {article: 'A', paragraph: 'A.P2', asks: 'how much money Ukraine got, and what share of the world’s aid that was'},
    'new-course': {article: 'A', paragraph: 'A.P2', asks: 'money must give way to diplomacy'},
    'saving-lives': {article: 'A', paragraph: 'A.P3', asks: 'the dying has to stop'},
    'nato-wish': {article: 'A', paragraph: 'A.P5', asks: 'some of what Ukraine wishes for cannot happen, such as joining an alliance'},
    troops: {article: 'A', paragraph: 'A.P8', asks: 'American soldiers will not be sent to Ukraine for now'},
    'first-known': {article: 'B', paragraph: 'B.P2', asks: 'the two countries’ leaders were not known to have talked for years'},
    danger: {article: 'B', paragraph: 'B.P3', asks: 'talks without Ukraine would be a danger'},
    'no-betrayal': {article: 'B', paragraph: 'B.P5', asks: 'nobody is being betrayed'},
    start: {article: 'B', paragraph: 'B.P6', asks: 'negotiations will begin without delay'},
    'work-together': {article: 'B', paragraph: 'B.P7', asks: 'Putin shares one of Trump’s views. Who tells us so?'},
    'nato-outcome': {article: 'B', paragraph: 'B.P8', asks: 'the negotiations cannot end with Ukraine in an alliance'},
  },
  hints: [
    'Find the sentence first. Then ask: who, in this very sentence, says it, thinks it or plans it?',
    'The cue is the smallest group of words that shows it is somebody’s statement: usually a verb, without the name. '
      + 'No such word? Then source, cue, form and stance are all \'none\'.',
    'Look for quotation marks. None: indirect. Round a few words: mixed. Round the whole statement: direct. '
      + 'Where one source tells us what another thinks, name the one that tells us.',
  ],
}
