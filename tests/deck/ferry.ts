import type {Exercise} from '../../src/lesson/exercise.ts'
import type {Articles, Lesson} from '../../src/lesson/lesson.ts'
import {yesNo} from '../../src/lesson/schemes.ts'
import {readEdition} from '../../src/reading/read-edition.ts'

const front = (id: string, headline: string) => `---
id: ${id}
headline: ${headline}
publisher: The copy names none.
author: The copy names none.
date: The copy gives none.
found: a notice board
edition: A retelling.
---
`

/** Two invented articles on a ferry. */
const articles: Articles = {
  A: readEdition(`${front('A', 'Council to ‘save’ the ferry')}
- The council *has voted* for the ferry.

The mayor *said* it would sail. She *said* so twice, and the *other* captain agreed.

It is an *old boat* – a *brave* one.
`, 'a.md'),
  B: readEdition(`${front('B', 'Ferry costs a fortune')}
“*We keep it. We paint it*,” the captain *said*. It would cost “*millions*”.
`, 'b.md'),
}

const shared = {aim: 'I can read a report.', prompt: [], minutes: 5, weight: 10, hints: [], answerName: 'Answer'}

const exercises: readonly Exercise[] = [
  {
    ...shared, id: '1-words', number: 1, title: 'Which words steer?', form: 'spans', typeName: 'Words',
    fields: {quote: {kind: 'quotation', asks: 'Which?'}, neutral: {kind: 'text', check: 'swap', asks: 'What instead?'}},
    items: {'A.P2': {article: 'A', asks: 'the boat'}},
  },
  {
    ...shared, id: '2-frames', number: 2, title: 'What is made of it?', form: 'table', typeName: 'Frames',
    fields: {is: {kind: 'term', terms: yesNo, typeName: 'YesNo', asks: 'Does it?'}, quote: {kind: 'quotation', asks: 'Where?'}},
    items: {
      'A-money': {article: 'A', asks: 'Article A. Does it name a sum?'},
      'B-money': {article: 'B', asks: 'Article B. Does it name a sum?'},
      'A-mayor': {article: 'A', asks: 'Article A. Does the mayor speak?'},
    },
  },
]

/** The same as a lesson: an exercise of spans and a table, with a key each, and one evidence card. */
export const ferry: Lesson = {
  folder: 'tests/ferry',
  articles,
  exercises,
  keys: {
    '1-words': {'A.P2': [{
      status: 'required', passage: {core: {article: 'A', words: 'brave'}}, labels: {neutral: {'': 1}}, reason: 'A boat is not.',
    }]},
    '2-frames': {
      'A-money': {fields: {is: {terms: {no: 1}}}, reason: 'No sum.'},
      'B-money': {
        fields: {is: {terms: {yes: 1}}, quote: {passages: [{core: {article: 'B', words: 'millions'}}]}}, reason: 'Millions.',
      },
      'A-mayor': {fields: {is: {terms: {yes: 1}}}, reason: 'She does, twice.'},
    },
  },
  evidence: {about: '', cards: [{id: 'toll', publisher: 'The harbour office', date: 'May', address: 'a wall', text: 'Two shillings.'}]},
}
