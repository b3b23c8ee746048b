// 4 · What does each report?   16 facts, about 25 minutes
// Which article reports each fact? For every article that does, copy words that prove it.
// Leave out `a` or `b` where that article does not report it. You are not asked why it does not.
// Hover over a word to see what it means. Then run: npm test
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Coverage} from '#lesson'

export default {
  // Trump and Putin spoke with each other
  'call': {in: todo, a: todo, b: todo},
  // negotiations are to begin without delay
  'at-once': {in: todo, a: todo, b: todo},
  // how much money Ukraine was given
  'money': {in: todo, a: todo, b: todo},
  // Ukraine’s president gave an interview to a British weekly
  'weekly': {in: todo, a: todo, b: todo},
  // Hegseth does not see Ukraine in NATO
  'nato': {in: todo, a: todo, b: todo},
  // who began the fighting
  'who-began': {in: todo, a: todo, b: todo},
  // Trump had promised something before he was elected
  'promise': {in: todo, a: todo, b: todo},
  // the country where the two presidents may meet
  'venue': {in: todo, a: todo, b: todo},
  // the United States and Russia are to cooperate
  'together': {in: todo, a: todo, b: todo},
  // the names of the Americans who will negotiate
  'team': {in: todo, a: todo, b: todo},
  // what Hegseth thinks of Ukraine’s old borders
  'borders': {in: todo, a: todo, b: todo},
  // how much of Ukraine is occupied
  'occupied': {in: todo, a: todo, b: todo},
  // Trump turns to Ukraine’s president as well
  'contact': {in: todo, a: todo, b: todo},
  // an American was set free
  'prisoner': {in: todo, a: todo, b: todo},
  // Ukraine’s president would talk about exchanging land
  'trade': {in: todo, a: todo, b: todo},
  // how European governments reacted to the call
  'europe': {in: todo, a: todo, b: todo},
} satisfies Coverage
