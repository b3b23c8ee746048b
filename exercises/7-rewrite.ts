// 7 · Write it yourself   4 pieces, about 20 minutes
// Write a headline and an opening, in English, fair to both articles, and what each made you see.
// The computer checks mechanics only, such as length and names; your teacher reads the rest.
// Write between quotation marks. Then run: npm test
import {todo, type Rewrite} from '#lesson'

export default {
  // one neutral headline for both articles together, at most 12 words
  'headline': {text: todo},
  // an opening of at most 60 words: who spoke with whom, about what, and who says so
  'opening': {text: todo},
  // one sentence: what did article A make you see that B did not?
  'seen-in-a': {text: todo},
  // one sentence: what did article B make you see that A did not?
  'seen-in-b': {text: todo},
} satisfies Rewrite
