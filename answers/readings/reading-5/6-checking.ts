// 6 · Does it hold?   8 checks, about 25 minutes
// Which verdict, by which evidence cards (npm run read -- evidence)? As of February 2025: of later
// cards, what they tell of the time up to then. Only under 'unconfirmed' say in `settle` what would
// settle it; else leave it out. Hover over a word to see what it means. Then run: npm test
import {todo, type Checking} from '#lesson'

export default {
  // A.P1: Trump plans to end large sums for Ukraine
  'aid-stops': {verdict: 'contradicted', cards: ['aid-continues']},
  // A.P2: what Ukraine got, and its share of a total: the financial aid of all countries to Ukraine
  'aid-share': {verdict: 'missing context', cards: ['aid-military', 'aid-total']},
  // A.P3: what the two men spoke about: energy, computers, the dollar
  'topics': {verdict: 'confirmed', cards: ['call-post']},
  // A.P6: who is to negotiate for the United States
  'team': {verdict: 'confirmed', cards: ['call-post']},
  'writer-a': {verdict: todo, cards: todo, settle: todo},
  // B.P2: the first known talk of the two countries’ leaders for years
  'first-known': {verdict: 'confirmed', cards: ['first-call']},
  // B.P3: the very words Ukraine’s president is said to have used
  'interview': {verdict: 'unconfirmed', cards: ['economist'], settle: 'The whole interview in The Economist, or a recording of it: does he say the word there?'},
  // B.P7: what Putin supported and agreed to, as Moscow told it
  'readout': {verdict: 'confirmed', cards: ['call-readout']},
  // B.P8: who has to accept what about Ukraine’s old borders
  'borders': {verdict: 'missing context', cards: ['contact-group']},
  'writer-b': {verdict: todo, cards: todo, settle: todo},
} satisfies Checking
