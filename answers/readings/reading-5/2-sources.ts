// 2 · Who says so?   12 statements, about 20 minutes
// Who is the source of each, by which words (the cue), how directly? Replace every `todo`.
// Copy a cue with inA or inB: only the words that show that somebody says, thinks or plans it.
// Hover over a word to see what it means. Then run: npm test
import {inA, inB, type Sources} from '#lesson'

export default {
  // A.P1: large sums for Ukraine are to end
  'stop-aid': {source: 'Trump', cue: inA('has expressed his plans'), form: 'indirect', stance: 'commissive'},
  // A.P2: how much money Ukraine got, and what part of the world’s aid that was
  'aid-figure': {source: 'none', cue: 'none', form: 'none', stance: 'none'},
  // A.P2: money must give way to diplomacy
  'new-course': {source: 'Trump', cue: inA('deemed it necessary'), form: 'indirect', stance: 'mental'},
  // A.P3: the dying has to stop
  'saving-lives': {source: 'both leaders', cue: inA('agreed'), form: 'indirect', stance: 'neutral'},
  // A.P5: some of what Ukraine wishes for cannot be had, an alliance among it
  'nato-wish': {source: 'Hegseth', cue: inA('clarified'), form: 'indirect', stance: 'endorsing'},
  // A.P8: American soldiers stay away from Ukraine for now
  'troops': {source: 'Hegseth', cue: inA('according to'), form: 'indirect', stance: 'neutral'},
  // B.P2: no talk of the two countries’ leaders had been known for years
  'first-known': {source: 'none', cue: 'none', form: 'none', stance: 'none'},
  // B.P3: talks without Ukraine would be a danger
  'danger': {source: 'Zelensky', cue: inB('suggested'), form: 'indirect', stance: 'tentative'},
  // B.P5: nobody is being betrayed
  'no-betrayal': {source: 'Hegseth', cue: inB('said'), form: 'direct', stance: 'neutral'},
  // B.P6: negotiations will begin without delay
  'start': {source: 'Trump', cue: inB('said'), form: 'mixed', stance: 'neutral'},
  // B.P7: Putin shares a view of Trump’s. Who tells us that he does?
  'work-together': {source: 'the Kremlin', cue: inB('stated'), form: 'indirect', stance: 'neutral'},
  // B.P8: the negotiations cannot end with Ukraine in an alliance
  'nato-outcome': {source: 'Hegseth', cue: inB('acknowledged'), form: 'indirect', stance: 'endorsing'},
} satisfies Sources
