// 2 · Who says so?   12 statements, about 20 minutes
// Who is the source of each? Which words show it (the cue)? How directly? Replace every `todo`.
// Copy a cue with inA or inB: only the words that show that somebody says, thinks or plans it.
// Hover over a word to see what it means. Then run: npm test
// Copy words as they stand, slips of spelling too.
import {inA, inB, todo, type Sources} from '#lesson'

export default {
  // A.P1: large payments to Ukraine are to end
  'stop-aid': {source: todo, cue: todo, form: todo, stance: todo},
  // A.P2: how much money Ukraine got, and what share of the world’s aid that was
  'aid-figure': {source: todo, cue: todo, form: todo, stance: todo},
  // A.P2: money must give way to diplomacy
  'new-course': {source: todo, cue: todo, form: todo, stance: todo},
  // A.P3: the dying has to stop
  'saving-lives': {source: todo, cue: todo, form: todo, stance: todo},
  // A.P5: some of what Ukraine wishes for cannot happen, such as joining an alliance
  'nato-wish': {source: todo, cue: todo, form: todo, stance: todo},
  // A.P8: American soldiers will not be sent to Ukraine for now
  'troops': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P2: the two countries’ leaders were not known to have talked for years
  'first-known': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P3: talks without Ukraine would be a danger
  'danger': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P5: nobody is being betrayed
  'no-betrayal': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P6: negotiations will begin without delay
  'start': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P7: Putin shares one of Trump’s views. Who tells us so?
  'work-together': {source: todo, cue: todo, form: todo, stance: todo},
  // B.P8: the negotiations cannot end with Ukraine in an alliance
  'nato-outcome': {source: todo, cue: todo, form: todo, stance: todo},
} satisfies Sources
