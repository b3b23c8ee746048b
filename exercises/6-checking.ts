// 6 · Does it hold?   10 checks, about 30 minutes
// Which verdict, and which evidence cards show it (npm run read -- evidence)? Judge as of February
// 2025: use what cards say of the time up to then. Only after 'unconfirmed', say in `settle` what
// would settle it; else leave it out. Hover over a word to see what it means. Then run: npm test
import {todo, type Checking} from '#lesson'

export default {
  // A.P1: Trump plans to end large sums for Ukraine
  'aid-stops': {verdict: todo, cards: todo, settle: todo},
  // A.P2: the sum Ukraine got, and its share of a total: all countries’ financial aid to Ukraine
  'aid-share': {verdict: todo, cards: todo, settle: todo},
  // A.P3: what the two men spoke about: energy, computers, the dollar
  'topics': {verdict: todo, cards: todo, settle: todo},
  // A.P6: who is to negotiate for the United States
  'team': {verdict: todo, cards: todo, settle: todo},
  // a reader’s claim, not the article’s: a US newsroom wrote article A
  'writer-a': {verdict: todo, cards: todo, settle: todo},
  // B.P2: the first known talk between the two countries’ leaders for years
  'first-known': {verdict: todo, cards: todo, settle: todo},
  // B.P3: the exact words Ukraine’s president is said to have used
  'interview': {verdict: todo, cards: todo, settle: todo},
  // B.P7: what Putin supported and agreed to, as Moscow tells it
  'readout': {verdict: todo, cards: todo, settle: todo},
  // B.P8: who has to accept what about Ukraine’s old borders
  'borders': {verdict: todo, cards: todo, settle: todo},
  // a reader’s claim, not the article’s: RT wrote article B
  'writer-b': {verdict: todo, cards: todo, settle: todo},
} satisfies Checking
