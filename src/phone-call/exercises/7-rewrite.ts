import type {Exercise, Field, TextCheck} from '../../lesson/exercise.ts'

// Each side by the same kinds of name: who leads it, who speaks for it, its capital, its offices, the country and its people. Of
// Russia's officials the articles name the president alone. Small letters stand for any; only “US” needs its capitals, for “us” is
// a word. “U.S” finds “U.S.” and “U.S.A.” too.
const usSide = [
  'Trump', 'Washington', 'the US', 'US', 'u.s', 'usa', 'United States', 'America', 'American', 'Americans', 'White House', 'Pentagon',
  'Hegseth', 'Rubio',
]
const russianSide = [
  'Putin', 'Moscow', 'Russia', 'Russian Federation', 'Russian', 'Russians', 'Kremlin', 'Peskov', 'Lavrov',
]
const ukraine = ['Ukraine', 'Kyiv', 'Zelensky', 'Ukrainian', 'Ukrainians', 'Kiev', 'Zelenskyy', 'Zelenskiy', 'Ukranian']
const sources = ['Putin', 'Hegseth', 'article', 'articles', 'Pentagon', 'The Economist', ...usSide, ...russianSide, ...ukraine]

/** Verbs with which news says who says it, also some that steer: the source is named all the same. */
const verbs = [
  'report', 'announce', 'ask', 'warn', 'declare', 'add', 'confirm', 'explain', 'mention', 'describe', 'deny', 'repeat', 'argue', 'cite',
  'agree', 'reject', 'dismiss', 'suggest', 'insist', 'maintain', 'believe', 'express', 'propose', 'predict',
]
/** Verbs that are nouns in their first form, such as a phone call and the Secretary of State. */
const alsoNouns = ['state', 'claim', 'note', 'comment', 'quote', 'promise', 'answer', 'demand', 'stress']
const cues = [
  'said', 'according to', 'reports', 'say', 'says', 'saying', 'tell', 'tells', 'told', 'telling', 'write', 'writes', 'wrote', 'writing',
  'think', 'thinks', 'thought', 'thinking', 'called', 'calls', ...verbs, ...[...verbs, ...alsoNouns].flatMap(forms),
]

/** What a regular verb becomes: denies, denied, denying. */
function forms(verb: string): readonly string[] {
  const stem = verb.replace(/(?<!e)e$/, '')
  const before = verb.replace(/(?<=[^aeiou])y$/, 'i')
  return [`${before}${/[si]$/.test(before) ? 'es' : 's'}`, `${before.replace(/e$/, '')}ed`, `${stem}ing`]
}

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
