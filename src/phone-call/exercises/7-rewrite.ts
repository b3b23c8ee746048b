import type {Exercise, Field, TextCheck} from '../../lesson/exercise.ts'

const usSide = ['Trump', 'Washington', 'the US', 'US', 'U.S.', 'United States', 'America', 'American', 'Americans', 'White House']
const russianSide = ['Putin', 'Moscow', 'Russia', 'Russian', 'Russians', 'Kremlin']
const ukraine = ['Ukraine', 'Kyiv', 'Zelensky', 'Ukrainian', 'Ukrainians', 'Kiev', 'Zelenskyy']
const sources = ['Putin', 'Hegseth', 'article', 'articles', 'Pentagon', 'The Economist', ...usSide, ...russianSide, ...ukraine]
const cues = [
  'said', 'according to', 'reports', 'says', 'say', 'told', 'tells', 'tell', 'wrote', 'writes', 'write', 'reported',
  'report', 'announced', 'announces', 'stated', 'states', 'asked', 'asks', 'warned', 'warns', 'called', 'calls',
]

const bothSides: readonly TextCheck[] = [
  {kind: 'names', to: 'name the US side', anyOf: usSide},
  {kind: 'names', to: 'name the Russian side', anyOf: russianSide},
]
const english: TextCheck = {kind: 'prose', to: 'write plain English that does not repeat itself'}
const noSteering: TextCheck = {kind: 'avoids', to: 'leave out words that steer', of: 'exercise 3'}

function length(least: number, most: number): TextCheck {
  return {kind: 'length', to: `write from ${least} to ${most} words`, least, most}
}

function text(...checks: readonly TextCheck[]): {readonly text: Field} {
  return {text: {kind: 'text', asks: 'Your words.', checks}}
}

const sentence = text(length(5, 40), {kind: 'sentences', to: 'write one sentence', most: 1}, english)

export const rewrite: Exercise = {
  id: '7-rewrite',
  number: 7,
  title: 'Write it yourself',
  aim: 'I can report one event from two articles, neutrally, and name my sources.',
  prompt: [
    'Write a headline and an opening, in English, fair to both articles, and what each made you see.',
    'The computer checks mechanics only, such as length and names; your teacher reads the rest.',
    'Write between quotation marks. Then run: npm test',
  ],
  paper: [
    'Write a headline and an opening, in English, fair to both articles, and what each of them made you see.',
    'Your teacher reads it, with a rubric that you may ask to see beforehand.',
  ],
  screen: [
    'Write a headline and an opening, in English, fair to both articles, and what each of them made you see.',
    'The computer checks mechanics only, such as length and names; a person has to read the rest.',
  ],
  minutes: 20,
  weight: 0,
  form: 'text',
  typeName: 'Rewrite',
  answerName: 'Piece',
  fields: text(),
  items: {
    headline: {
      article: 'both',
      asks: 'one neutral headline for both articles together, at most 12 words',
      fields: text(length(4, 12), english, ...bothSides, noSteering),
    },
    opening: {
      article: 'both',
      asks: 'an opening of at most 60 words: who spoke with whom, about what, and who says so',
      fields: text(
        length(15, 60),
        english,
        ...bothSides,
        {kind: 'names', to: 'name the country it is about', anyOf: ukraine},
        {kind: 'names', to: 'name a source, with a verb such as “said”', anyOf: sources, beside: cues},
        noSteering,
      ),
    },
    'seen-in-a': {article: 'A', asks: 'one sentence: what did article A make you see that B did not?', fields: sentence},
    'seen-in-b': {article: 'B', asks: 'one sentence: what did article B make you see that A did not?', fields: sentence},
  },
  hints: [
    'Begin with what both articles report. Who is the source of each part? Name them.',
    'Try the swap test on your headline: can any word go without loss?',
    'One sentence for each article, about one fact that you can point to in it.',
  ],
}
