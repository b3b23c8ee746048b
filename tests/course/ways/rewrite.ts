import {instead, step} from './way.ts'
import type {Desk, Step, Way} from './way.ts'

type Pieces = Readonly<Record<string, string | undefined>>

const sourceless = 'The United States and Russia spoke about Ukraine by phone for ninety minutes. Talks will start at once. '
  + 'Ukraine will not join NATO.'
const steering = 'Trump and Putin to talk about root causes'
const long = 'Trump and Putin spoke by phone, Trump says, and talks on Ukraine are to begin, in Saudi Arabia perhaps, '
  + 'without delay'

/** Returns ten ways through the exercise in which students write sentences of their own. */
export function rewriteWays(desk: Desk): Way[] {
  const given: Pieces = Object.fromEntries([...desk.model].map(([item, rows]) => [item, String(rows?.[0]?.text)]))
  const save = (did: string, pieces: Pieces, mends = true): Step => step(desk, did, new Map(
    Object.entries({...given, ...pieces}).map(([item, text]) => [item, [{text}]]),
  ), mends)
  const done = (did: string): Step => step(desk, did, desk.right)
  const copy = (times: number) => Array.from({length: times}, () => given.opening).join(' ')
  const halves = desk.right.replace(/'(Article A [^']*)'/, '\'It\'s $1\'')
  const unclosed = instead(halves, /',?(?=\n {2}\/\/ one sentence)|'\},(?=\n {2}\/\/ an opening)/, '},')
  return [
    {student: 'ada', habit: 'copies whole sentences', steps: [
      save('writes an opening of everything', {headline: long, opening: copy(2)}),
      save('cuts the headline', {opening: copy(2)}),
      done('cuts the opening'),
    ]},
    {student: 'ben', habit: 'marks everything', steps: [
      save('puts every strong word in', {headline: steering, opening: `Everyone hopes for successful collaborations. ${given.opening}`}),
      save('leaves one out', {opening: `Everyone hopes for peace. ${given.opening}`}),
      done('writes plainly'),
    ]},
    {student: 'carla', habit: 'guesses', steps: [
      save('writes a few words everywhere', {headline: 'Big call', opening: 'They spoke.', 'seen-in-a': 'Money.', 'seen-in-b': 'Betrayal.'}),
      save('writes the headline and the opening', {'seen-in-a': 'Money.', 'seen-in-b': 'Betrayal.'}),
      done('writes whole sentences'),
    ]},
    {student: 'dev', habit: 'names one side only', steps: [
      save('forgets Russia', {headline: 'Trump says talks on Ukraine will begin', opening: 'Trump said after a call that talks on the war in Ukraine would begin without any delay.'}),
      save('names Moscow in the headline', {opening: 'Trump said after a call that talks on the war in Ukraine would begin without any delay.'}),
      done('names it in the opening'),
    ]},
    {student: 'elif', habit: 'misspells', steps: [
      save('writes names wrong', {headline: 'Trumpp, after call with Puttin, says that talks will begin'}),
      done('looks the names up'),
    ]},
    {student: 'finn', habit: 'stops halfway', steps: [
      save('writes a headline', {opening: undefined, 'seen-in-a': undefined, 'seen-in-b': undefined}),
      save('writes the opening', {'seen-in-a': undefined, 'seen-in-b': undefined}),
      save('writes nothing between the marks', {'seen-in-a': '', 'seen-in-b': ''}),
      done('writes the last two'),
    ]},
    {student: 'grace', habit: 'writes well, and takes over a word', steps: [
      save('takes over one phrase', {headline: steering}),
      save('quotes it', {headline: 'Putin tells Trump that “root causes” must be addressed'}),
      done('does without'),
    ]},
    {student: 'hugo', habit: 'takes reported opinions for facts', steps: [
      save('names no source', {opening: sourceless}),
      save('names one', {opening: `${sourceless} So the Pentagon says.`}),
      done('names each'),
    ]},
    {student: 'ines', habit: 'forgets quotation marks and commas', steps: [
      step(desk, 'forgets a mark, and writes an apostrophe', unclosed),
      step(desk, 'closes it', halves),
      done('puts double quotation marks'),
    ]},
    {student: 'jonas', habit: 'over-corrects', steps: [
      save('writes too long a headline', {headline: long}),
      save('cuts too much', {headline: 'Talks begin'}, false),
      done('finds the length'),
    ]},
  ]
}
