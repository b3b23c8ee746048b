// 4 · What does each report?   16 facts, about 25 minutes
// Which article reports each fact? For every article that does, copy words that prove it.
// Leave out `a` or `b` where that article does not report it. Why it does not is not asked.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, type Coverage} from '#lesson'

export default {
  // Trump and Putin spoke with each other
  'call': {in: 'both', a: inA('Trump, after his discussions with Putin'), b: inB('The phone call of the US president with Vladimir Putin')},
  // negotiations are to begin without delay
  'at-once': {in: 'both', a: inA('negotiations are slated to start immediately'), b: inB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said')},
  // how much money Ukraine was given
  'money': {in: 'only A', a: inA('it came to $66 billion')},
  // Ukraine’s president gave an interview to a British weekly
  'weekly': {in: 'only B', b: inB('to The Economist, which interviewed him')},
  // Hegseth does not see Ukraine in NATO
  'nato': {in: 'both', a: inA("Ukraine’s hopes of becoming a member of NATO are not practical, Defense Secretary Pete Hegseth has stated"), b: inB('acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  // who began the fighting
  'who-began': {in: 'neither'},
  // Trump had promised something before he was elected
  'promise': {in: 'only A', a: inA('committed to keeping a campaign promise')},
  // the country where the two presidents may meet
  'venue': {in: 'only B', b: inB('he would “probably” meet with Putin in Saudi Arabia')},
  // the United States and Russia are to cooperate
  'together': {in: 'both', a: inA('announced plans of working together so that the Ukranian crisis is resolved'), b: inB('for Russia and the US, the time has come to work together')},
  // the names of the Americans who will negotiate
  'team': {in: 'only A', a: inA('Rubio are in it, as are John Ratcliffe, Director of the CIA, Michael Waltz')},
  // what Hegseth thinks of Ukraine’s old borders
  'borders': {in: 'only B', b: inB('for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
  // how much of Ukraine is occupied
  'occupied': {in: 'neither'},
  // Trump turns to Ukraine’s president as well
  'contact': {in: 'partly', a: inA('intends to engage President Volodymyr Zelenskyy of Ukraine in reviewing the process'), b: inB('Trump, after the call with Putin, also phoned Zelensky')},
  // an American was set free
  'prisoner': {in: 'only A', a: inA('For the release of Marc Fogel, a U.S. national held under detention in Russia')},
  // Ukraine’s president would talk about exchanging land
  'trade': {in: 'only B', b: inB('he would consider a territory trade')},
  // how European governments answered the call
  'europe': {in: 'neither'},
} satisfies Coverage
