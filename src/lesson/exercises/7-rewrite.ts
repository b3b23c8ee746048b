import type {Exercise} from '../exercise.ts'

export const rewrite: Exercise = {
  id: '7-rewrite',
  number: 7,
  title: 'Write it yourself',
  aim: 'I can report one event from two articles, neutrally, and name my sources.',
  prompt: [
    'Write a headline and an opening that are fair to both articles, and what each made you see.',
    'The computer checks mechanics only: length, sources named, steering words gone. Your teacher reads the rest.',
    'Write between quotation marks. Then run: npm test',
  ],
  minutes: 20,
  weight: 0,
  form: 'text',
  typeName: 'Rewrite',
  answerName: 'Piece',
  fields: {
    text: {kind: 'text', asks: 'Your words.'},
  },
  items: {
    headline: {article: 'both', asks: 'one neutral headline for both articles together, at most 12 words'},
    opening: {article: 'both', asks: 'an opening of at most 60 words: who spoke with whom, what about, who says so'},
    'seen-in-a': {article: 'A', asks: 'one sentence: what did article A make you see that B did not?'},
    'seen-in-b': {article: 'B', asks: 'one sentence: what did article B make you see that A did not?'},
  },
  hints: [
    'Begin with what both articles report. Who is the source of each part? Name them.',
    'Read your headline with the swap test: can a word go without loss?',
    'One sentence for each article, with one fact that you can point to in it.',
  ],
}
