import type {Remark} from './remark.ts'
import type {Place} from '../text/problem.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {avoided, explain, swapsDone} from './explain.ts'
import type {Marks} from './marks.ts'
import {once, placeOf} from './once.ts'
import type {Noted} from './once.ts'

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
  /** The other lines of the file in which the same mistake is made; left out where there are none. */
  readonly again?: readonly number[]
}

/**
 * What a student is told of one exercise, for whoever mends a file from its top to its end: first what is right in all,
 * on one line, then what is to be looked at again or is still to do, in the file's order. A mistake that is made again is
 * said where it is made first, with the lines of the others. What costs nothing is not in it. Empty for an exercise that
 * is not started.
 */
export function feedback(exercise: OpenExercise, marks: Marks): FeedbackLine[] {
  if (marks.state === 'not started') return []
  const few = tooMany(marks)
  const noted = marks.items
    .flatMap(({item, remarks}) => remarks.filter(remark => isTold(remark, few !== undefined)).map(remark => ({item, remark})))
    .sort((one, other) => order(one.remark, other.remark))
  const told = few === undefined ? noted : weakest(noted)
  return [
    ...summary(exercise, marks),
    ...(few === undefined ? [] : [{tone: 'look', text: few} as const]),
    ...once(told).map(({item, remark, again}) => lineOf(exercise, item, remark, again)),
  ]
}

/** Said in all, at the top: praise, and what neither earns nor costs anything. */
const FOLDED: readonly Remark['kind'][] = ['found', 'nothing here', 'right', 'swap done', 'checks done', 'neutral', 'duplicate']

/** What can wait until somebody who marks far too much has chosen. */
const WAITS: readonly Remark['kind'][] = ['label', 'terms', 'swap steers', 'swap loses', 'text too long', 'defensible', 'too short']

function isTold(remark: Remark, chooses: boolean): boolean {
  if (FOLDED.includes(remark.kind)) return false
  if (remark.kind === 'elsewhere' && remark.counts) return false
  return !(chooses && WAITS.includes(remark.kind))
}

/** By line, then by column. */
function order(one: Remark, other: Remark): number {
  const [at, to] = [placeOf(one), placeOf(other)]
  return at.line - to.line || at.column - to.column
}

/** Of quotations that answer nothing, so many are told one by one; those that tempted first, for they have a reason. */
const WEAKEST = 5

function weakest(noted: readonly Noted[]): Noted[] {
  const tempting = noted.filter(({remark: {kind}}) => kind === 'distractor')
  const others = noted.filter(({remark: {kind}}) => kind === 'elsewhere' || kind === 'too long')
  const left = new Set([...tempting, ...others].slice(WEAKEST))
  return noted.filter(one => !left.has(one))
}

function lineOf(exercise: OpenExercise, item: string, remark: Remark, again: readonly number[]): FeedbackLine {
  const paragraph = exercise.item(item)?.paragraph
  return {
    tone: toneOf(remark),
    item,
    ...(paragraph !== undefined && {paragraph}),
    ...('at' in remark && {at: remark.at}),
    text: explain(exercise, item, remark),
    ...(again.length > 0 && {again}),
  }
}

function toneOf({kind}: Remark): Tone {
  if (kind === 'todo') return 'todo'
  return kind === 'under wrong verdict' ? 'good' : 'look'
}

/** What is right in all, one line; none where nothing is. */
function summary(exercise: OpenExercise, marks: Marks): FeedbackLine[] {
  if (marks.state === 'unreadable') {
    return [{tone: 'look', text: 'No answer in this file could be read, so it does not count yet.'}]
  }
  const all = marks.mechanical ? doneInAll(marks) : marks.checked ? completeInAll(exercise, marks)
    : exercise.form === 'spans' ? foundInAll(exercise, marks) : rightInAll(marks)
  const text = all.filter(sentence => sentence !== '').join(' ')
  return text === '' ? [] : [{tone: 'good', text}]
}

/** Said of what is complete only: whether an answer is right, nothing here knows. */
function completeInAll({fields, definition}: OpenExercise, {passed}: Marks): string[] {
  if (!passed) return []
  const quotes = fields.some(name => definition.fields[name]!.kind === 'quotation')
  return [`Complete: every part is answered${quotes ? ', and every quotation stands where it should' : ''}.`, 'Marks come from your teacher.']
}

function foundInAll(exercise: OpenExercise, marks: Marks): string[] {
  const {credit, of} = skillSum(marks, exercise.quotation)
  const free = remarksOf(marks).filter(({kind}) => kind === 'neutral' || kind === 'duplicate').length
  return [
    credit > 0 ? `Found so far: ${foundOf(marks)} of ${of}.` : '',
    ...swaps(marks),
    free > 0 ? `${free} ${free === 1 ? 'quotation neither earns nor costs' : 'quotations neither earn nor cost'} anything.` : '',
  ]
}

function doneInAll(marks: Marks): string[] {
  const done = sum(marks.items.map(({credit}) => credit))
  const remarks = remarksOf(marks)
  const avoids = remarks.flatMap(one => one.kind === 'checks done' ? one.checks : []).find(check => check.kind === 'avoids')
  const open = remarks.some(one => one.kind === 'check open' && one.check.kind === 'avoids')
  return [
    `Checks done so far: ${done} of ${sum(marks.items.map(({of}) => of))}.`,
    avoids && !open ? avoided(avoids.of) : '',
    'The computer checks mechanics only; your teacher reads the rest.',
  ]
}

/** From so far below what is right, a bar looks like a mistake to whoever has just been told how much is right. */
const FAR = 0.15

function rightInAll({items, score}: Marks): string[] {
  const fields = items.flatMap(item => Object.values(item.fields))
  const right = fields.filter(({credit, of}) => credit === of).length
  if (right === 0) return []
  const less = right / fields.length - score > FAR
  return [
    `Right so far: ${right} of ${fields.length}.`,
    less ? 'The bar is shorter because what guessing alone would earn is taken off.' : '',
  ]
}

function remarksOf({items}: Marks): Remark[] {
  return items.flatMap(({remarks}) => remarks)
}

function foundOf(marks: Marks): number {
  return sum(remarksOf(marks).map(one => (one.kind === 'found' ? one.found : 0)))
}

/** What is plain to whoever marks everything, and what no message on one quotation says; `undefined` where nobody does. */
function tooMany(marks: Marks): string | undefined {
  const wrong = sum(marks.items.map((item) => item.wrong))
  return wrong > MANY && wrong > foundOf(marks)
    ? `${wrong} of your quotations answer nothing. Keep only those you are sure of: fewer earn more.`
    : undefined
}

const MANY = 5

function swaps(marks: Marks): string[] {
  const done = new Map<string, number>()
  for (const remark of remarksOf(marks)) {
    if (remark.kind === 'swap done') done.set(remark.field, (done.get(remark.field) ?? 0) + 1)
  }
  return [...done].map(([field, count]) => swapsDone(field, count))
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
