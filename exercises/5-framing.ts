// 5 · Inside which frame?   28 questions, about 30 minutes
// What fits each article best? Copy words that show it; no `quote` after 'not stated' or 'no'.
// Judge the whole article, headline included, by what it says and not by what you know.
// Hover over a word to see what it means. Then run: npm test
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Framing} from '#lesson'

export default {
  // Article A. What does the article present as its main problem?
  'A-problem': {is: todo, quote: todo},
  // Article B. What does the article present as its main problem?
  'B-problem': {is: todo, quote: todo},
  // Article A. What does it present as the cause of the war?
  'A-cause': {is: todo, quote: todo},
  // Article B. What does it present as the cause of the war?
  'B-cause': {is: todo, quote: todo},
  // Article A. Whom or what does it judge, and how?
  'A-judgement': {is: todo, quote: todo},
  // Article B. Whom or what does it judge, and how?
  'B-judgement': {is: todo, quote: todo},
  // Article A. What does it present as the way to peace?
  'A-remedy': {is: todo, quote: todo},
  // Article B. What does it present as the way to peace?
  'B-remedy': {is: todo, quote: todo},
  // Article A. Does it suggest that some government can help to end the war?
  'A-responsibility-government': {is: todo, quote: todo},
  // Article B. Does it suggest that some government can help to end the war?
  'B-responsibility-government': {is: todo, quote: todo},
  // Article A. Does it suggest a way to end the war?
  'A-responsibility-solution': {is: todo, quote: todo},
  // Article B. Does it suggest a way to end the war?
  'B-responsibility-solution': {is: todo, quote: todo},
  // Article A. Does it speak of winners or losers?
  'A-conflict-winners': {is: todo, quote: todo},
  // Article B. Does it speak of winners or losers?
  'B-conflict-winners': {is: todo, quote: todo},
  // Article A. Does it show one side reproaching another?
  'A-conflict-reproach': {is: todo, quote: todo},
  // Article B. Does it show one side reproaching another?
  'B-conflict-reproach': {is: todo, quote: todo},
  // Article A. Does it show one private person as an example of what the war does?
  'A-human-example': {is: todo, quote: todo},
  // Article B. Does it show one private person as an example of what the war does?
  'B-human-example': {is: todo, quote: todo},
  // Article A. Does it say how people are affected by the war?
  'A-human-affected': {is: todo, quote: todo},
  // Article B. Does it say how people are affected by the war?
  'B-human-affected': {is: todo, quote: todo},
  // Article A. Does it mention a sum of money, spent, lost or gained?
  'A-economic-sums': {is: todo, quote: todo},
  // Article B. Does it mention a sum of money, spent, lost or gained?
  'B-economic-sums': {is: todo, quote: todo},
  // Article A. Does it mention who is to pay, or that something costs a lot?
  'A-economic-costs': {is: todo, quote: todo},
  // Article B. Does it mention who is to pay, or that something costs a lot?
  'B-economic-costs': {is: todo, quote: todo},
  // Article A. Does it call something right or wrong in its own voice?
  'A-morality-message': {is: todo, quote: todo},
  // Article B. Does it call something right or wrong in its own voice?
  'B-morality-message': {is: todo, quote: todo},
  // Article A. Does it say how somebody ought to behave?
  'A-morality-conduct': {is: todo, quote: todo},
  // Article B. Does it say how somebody ought to behave?
  'B-morality-conduct': {is: todo, quote: todo},
} satisfies Framing
