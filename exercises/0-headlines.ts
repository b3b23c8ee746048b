// 0 · Two headlines   2 headlines, about 5 minutes
// Who acts, what is asserted or denied, and who says so?
// This one is filled in, to show what answers look like: words are copied with inA or inB.
// Change a letter and see what the editor says. Then run: npm test
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Headlines} from '#lesson'

export default {
  // A.H: Two men are to do something together. Nobody is named as saying so: the article says it
  // itself, 'none'.
  'headline-a': {
    who: 'Trump and Putin',
    does: inA('Initiate Peace Talks'),
    is: 'asserted',
    source: 'none',
  },
  // B.H: A charge is rejected. The words after the dash tell who rejects it: the Pentagon chief,
  // Pete Hegseth.
  'headline-b': {who: 'Trump', does: inB('betraying Ukraine'), is: 'denied', source: 'Hegseth'},
} satisfies Headlines
