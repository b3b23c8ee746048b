import type {Exercise, Field, Item, Terms} from '../../lesson/exercise.ts'
import type {ArticleId} from '../../text/article.ts'
import {cause, judgement, problem, remedy} from '../frames.ts'
import {yesNo} from '../../lesson/schemes.ts'

const articles: readonly ArticleId[] = ['A', 'B']

/** Entman (1993): a frame may define a problem, name a cause, judge, and recommend; a text need not do all four. */
const functions: Readonly<Record<string, {terms: Terms; typeName: string; asks: string}>> = {
  problem: {terms: problem, typeName: 'ProblemDefinition', asks: 'What does the article present as its main problem?'},
  cause: {terms: cause, typeName: 'Cause', asks: 'What does it present as the cause of the war?'},
  judgement: {terms: judgement, typeName: 'Judgement', asks: 'Whom or what does it judge, and how?'},
  remedy: {terms: remedy, typeName: 'Remedy', asks: 'What does it present as the way to peace?'},
}

/**
 * Ten of the twenty questions of Semetko and Valkenburg (2000), two for each of their five frames, in our words.
 * The part of the name before the hyphen is the frame: its score is the mean of its answers, yes 1 and no 0.
 */
const questions: Readonly<Record<string, string>> = {
  'responsibility-government': 'Does it suggest that some government can help to end the war?',
  'responsibility-solution': 'Does it suggest a way to end the war?',
  'conflict-winners': 'Does it speak of winners or losers?',
  'conflict-reproach': 'Does it show one side reproaching another?',
  'human-example': 'Does it show one private person as an example of what the war does?',
  'human-affected': 'Does it say how people are affected by the war?',
  'economic-sums': 'Does it mention a sum of money, spent, lost or gained?',
  'economic-costs': 'Does it mention who is to pay, or that something costs a lot?',
  'morality-message': 'Does it call something right or wrong in its own voice?',
  'morality-conduct': 'Does it say how somebody ought to behave?',
}

const quotation: Field = {
  kind: 'quotation',
  maxWords: 25,
  under: ['yes', ...Object.values(functions).flatMap(({terms}) => Object.keys(terms)).filter((term) => term !== 'not stated')],
  asks: 'Words that show it. At most 25.',
}

function items(): Record<string, Item> {
  const entries: [string, Item][] = []
  for (const [name, {terms, typeName, asks}] of Object.entries(functions)) {
    for (const article of articles) {
      const is: Field = {kind: 'term', terms, typeName, asks}
      entries.push([`${article}-${name}`, {article, asks: `Article ${article}. ${asks}`, fields: {is}}])
    }
  }
  for (const [name, asks] of Object.entries(questions)) {
    for (const article of articles) entries.push([`${article}-${name}`, {article, asks: `Article ${article}. ${asks}`}])
  }
  return Object.fromEntries(entries)
}

export const framing: Exercise = {
  id: '5-framing',
  number: 5,
  title: 'Inside which frame?',
  aim: 'I can say what an article makes of an event: problem, cause, judgement, remedy.',
  prompt: [
    'What fits each article best? Copy words that show it; no `quote` after \'not stated\' or \'no\'.',
    'Judge the whole article, headline included, by what it says and not by what you know.',
    'Hover over a word to see what it means. Then run: npm test',
  ],
  paper: [
    'What fits each article best? Copy words that show it; none are needed after “not stated” or “no”.',
    'Judge the whole article, headline included, by what it says and not by what you know.',
  ],
  minutes: 30,
  weight: 10,
  form: 'table',
  typeName: 'Framing',
  answerName: 'Question',
  fields: {
    is: {kind: 'term', terms: yesNo, typeName: 'YesNo', asks: 'Does the article do it?'},
    quote: quotation,
  },
  items: items(),
  hints: [
    'Read the headline and the first paragraph again: what is the problem there, and who is to solve it?',
    'If the article does not say it, the answer is “not stated”. Why it does not say it, you cannot know.',
    'A yes needs words that you can copy; a no needs a look at the whole article, headline included.',
  ],
}
