// 5 · Inside which frame?   28 questions, about 30 minutes
// What fits each article best? Copy words that show it; no `quote` after 'not stated' or 'no'.
// Judge the whole article, headline included, by what it says and not by what you know.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, type Framing} from '#lesson'

export default {
  // Article A. What does the article present as its main problem?
  'A-problem': {is: 'cost of the war', quote: inA('how to end the costly war of Ukraine and Russia')},
  // Article B. What does the article present as its main problem?
  'B-problem': {is: 'charge of betrayal', quote: inB('Trump not betraying Ukraine')},
  // Article A. What does it present as the cause of the war?
  'A-cause': {is: 'not stated'},
  // Article B. What does it present as the cause of the war?
  'B-cause': {is: 'root causes', quote: inB('the root causes of the Ukraine conflict need to be addressed')},
  // Article A. Whom or what does it judge, and how?
  'A-judgement': {is: 'praise for Trump', quote: inA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war')},
  // Article B. Whom or what does it judge, and how?
  'B-judgement': {is: 'charge rejected', quote: inB('There is no betrayal there.')},
  // Article A. What does it present as the way to peace?
  'A-remedy': {is: 'diplomacy, with Europe paying', quote: inA("Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid")},
  // Article B. What does it present as the way to peace?
  'B-remedy': {is: 'settlement on listed terms', quote: inB('Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
  // Article A. Does it suggest that some government can help to end the war?
  'A-responsibility-government': {is: 'yes', quote: inA('what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict')},
  // Article B. Does it suggest that some government can help to end the war?
  'B-responsibility-government': {is: 'yes', quote: inB('US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace')},
  // Article A. Does it suggest a way to end the war?
  'A-responsibility-solution': {is: 'yes', quote: inA("To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia’s President Putin are planned")},
  // Article B. Does it suggest a way to end the war?
  'B-responsibility-solution': {is: 'yes', quote: inB('by way of peace talks a long-term settlement could be reached')},
  // Article A. Does it speak of winners or losers?
  'A-conflict-winners': {is: 'no'},
  // Article B. Does it speak of winners or losers?
  'B-conflict-winners': {is: 'no'},
  // Article A. Does it show one side reproaching another?
  'A-conflict-reproach': {is: 'no'},
  // Article B. Does it show one side reproaching another?
  'B-conflict-reproach': {is: 'yes', quote: inB('Any peace talks that excluded Kiev would be a dangerous betrayal')},
  // Article A. Does it show one private person as an example of what the war does?
  'A-human-example': {is: 'no'},
  // Article B. Does it show one private person as an example of what the war does?
  'B-human-example': {is: 'no'},
  // Article A. Does it tell how people in the war are affected?
  'A-human-affected': {is: 'yes', quote: inA('millions of lives linger on the line')},
  // Article B. Does it tell how people in the war are affected?
  'B-human-affected': {is: 'no'},
  // Article A. Does it mention a sum of money, spent, lost or gained?
  'A-economic-sums': {is: 'yes', quote: inA('it came to $66 billion')},
  // Article B. Does it mention a sum of money, spent, lost or gained?
  'B-economic-sums': {is: 'no'},
  // Article A. Does it mention who is to pay, or that something costs much?
  'A-economic-costs': {is: 'yes', quote: inA("European nations to commit to a larger share of Ukraine’s aid")},
  // Article B. Does it mention who is to pay, or that something costs much?
  'B-economic-costs': {is: 'no'},
  // Article A. Does it call something right or wrong in its own voice?
  'A-morality-message': {is: 'no'},
  // Article B. Does it call something right or wrong in its own voice?
  'B-morality-message': {is: 'no'},
  // Article A. Does it say how somebody ought to behave?
  'A-morality-conduct': {is: 'yes', quote: inA('they should spend more on defense to support Ukraine')},
  // Article B. Does it say how somebody ought to behave?
  'B-morality-conduct': {is: 'yes', quote: inB('Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
} satisfies Framing
