import type {Remark} from './remark.ts'
import type {Place} from '../text/problem.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {explain, swapsDone} from './explain.ts'
import type {ItemMarks, Marks} from './marks.ts'

export type Tone =
  /** Something is right. */
  | 'good'
  /** Something to look at again. */
  | 'look'
  /** Something is still `todo`. */
  | 'todo'

/** One message to a student: one or two sentences. */
export interface FeedbackLine {
  readonly tone: Tone
  readonly item?: string
  /** The paragraph to look at. */
  readonly paragraph?: string
  /** Where it stands in the student's file. */
  readonly at?: Place
  readonly text: string
}

/**
 * What a student is told of one exercise, the most useful first, so that a printer may cut where its space ends: what
 * is right in all; then one message of each kind, those that cost most first, then a second of each, and so on; then
 * what is right item by item; then what is still to do. Empty for an exercise that is not started.
 */
export function feedback(exercise: OpenExercise, marks: Marks): FeedbackLine[] {
  if (marks.state === 'not started') return []
  const lines = marks.items.flatMap(item =>
    // What is well with neutral wording is the same everywhere: it is said once, in the summary.
    item.remarks.filter(({kind}) => kind !== 'swap done').map(remark => ({remark, line: lineOf(exercise, item, remark)})),
  )
  const seen = new Map<Remark['kind'], number>()
  const ranked = lines.map(({remark, line}) => {
    const turn = seen.get(remark.kind) ?? 0
    seen.set(remark.kind, turn + 1)
    const [group, rank] = [GROUPS.indexOf(line.tone), RANKS.indexOf(remark.kind)]
    return {line, group, turn: line.tone === 'look' ? turn : 0, rank}
  })
  ranked.sort((a, b) => a.group - b.group || a.turn - b.turn || a.rank - b.rank)
  return [...summary(exercise, marks), ...ranked.map(({line}) => line)]
}

const GROUPS: readonly Tone[] = ['look', 'good', 'todo']

/** Those that cost most, or hide others behind them, first. */
const RANKS: readonly Remark['kind'][] = [
  'unreadable',
  'not found',
  'other article',
  'over the limit',
  'something here',
  'label',
  'terms',
  'swap steers',
  'swap loses',
  'text too long',
  'check open',
  'too short',
  'too long',
  'distractor',
  'not asked for',
  'defensible',
  'missing',
  'elsewhere',
  'inexact',
  'under wrong verdict',
  'duplicate',
  'neutral',
  'found',
  'nothing here',
  'right',
  'swap done',
  'checks done',
  'todo',
]

function lineOf(exercise: OpenExercise, {item}: ItemMarks, remark: Remark): FeedbackLine {
  const paragraph = exercise.item(item)?.paragraph
  return {
    tone: toneOf(remark),
    item,
    ...(paragraph !== undefined && {paragraph}),
    ...('at' in remark && {at: remark.at}),
    text: explain(exercise, item, remark),
  }
}

function toneOf({kind}: Remark): Tone {
  if (kind === 'todo') return 'todo'
  return ['found', 'nothing here', 'right', 'swap done', 'checks done', 'under wrong verdict'].includes(kind) ? 'good' : 'look'
}

/** What is right in all, one line; none where nothing is. */
function summary(exercise: OpenExercise, marks: Marks): FeedbackLine[] {
  if (marks.state === 'unreadable') {
    return [{tone: 'look', text: 'No answer in this file could be read, so it earns nothing yet.'}]
  }
  if (exercise.form === 'spans') {
    const {credit, of} = skillSum(marks, exercise.quotation)
    const found = sum(marks.items.flatMap(({remarks}) => remarks.map(one => (one.kind === 'found' ? one.found : 0))))
    return [
      ...(credit > 0 ? [{tone: 'good', text: `Found so far: ${found} of ${of}.${tooMany(marks, found)}`} as const] : []),
      ...swaps(marks),
    ]
  }
  if (marks.mechanical) {
    const done = `Checks done so far: ${sum(marks.items.map(({credit}) => credit))} of ${sum(marks.items.map(({of}) => of))}.`
    return [{tone: 'good', text: `${done} The computer checks mechanics only; your teacher reads the rest.`}]
  }
  const fields = marks.items.flatMap(item => Object.values(item.fields))
  const right = fields.filter(({credit, of}) => credit === of).length
  return right > 0 ? [{tone: 'good', text: `Right so far: ${right} of ${fields.length}.`}] : []
}

/** What is plain to whoever marks everything, and what no message on one quotation says. */
function tooMany({items}: Marks, found: number): string {
  const wrong = sum(items.map((item) => item.wrong))
  return wrong > MANY && wrong > found
    ? ` ${wrong} of your quotations answer nothing: fewer, and only those you are sure of, earn more.`
    : ''
}

const MANY = 5

function swaps({items}: Marks): FeedbackLine[] {
  const done = new Map<string, number>()
  for (const remark of items.flatMap(({remarks}) => remarks)) {
    if (remark.kind === 'swap done') done.set(remark.field, (done.get(remark.field) ?? 0) + 1)
  }
  return [...done].map(([field, count]) => ({tone: 'good', text: swapsDone(field, count)}))
}

/**
 * Skill by skill, the share of its credit that was earned, from 0 to 1; a skill that nothing showed is left out. In a
 * spans exercise the quotation's field is the finding, a label's field the labelling of what was found. Mechanics are
 * no skill: none for a text exercise.
 */
export function skills(exercise: OpenExercise, marks: Marks): Readonly<Record<string, number>> {
  if (marks.mechanical) return {}
  return Object.fromEntries(
    exercise.fields.flatMap(name => {
      const {credit, of} = skillSum(marks, name)
      return of > 0 ? [[name, Math.min(1, credit / of)]] : []
    }),
  )
}

function skillSum(marks: Marks, name: string): {credit: number; of: number} {
  const fields = marks.items.flatMap(item => (Object.hasOwn(item.fields, name) ? [item.fields[name]!] : []))
  return {credit: sum(fields.map(({credit}) => credit)), of: sum(fields.map(({of}) => of))}
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
