import {band, reaches} from '../grading/marks.ts'
import type {Marks} from '../grading/marks.ts'
import {problemsOf, verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import type {Signs} from './signs.ts'

/** How far an exercise is, in words: `Strong`, and why. */
export interface Status {
  readonly sign: keyof Signs
  /** At most eleven letters. */
  readonly word: string
  /** The reason, in full and shorter: the first that fits is printed. */
  readonly reasons: readonly [string, ...string[]]
  /** From 0 to 1, with whether it reaches the pass mark; `undefined` where nothing was graded. */
  readonly earned: {readonly score: number; readonly passed: boolean} | undefined
}

/** Returns the line that sums an exercise up, as data. */
export function statusOf(row: ReportRow): Status {
  const {outcome, minutes} = row
  if (outcome.kind === 'fault') {
    return {sign: 'fault', word: 'our fault', reasons: ['a fault in Parallax, not yours', 'not your fault'], earned: undefined}
  }
  if (outcome.kind === 'unread') {
    return {sign: 'failed', word: 'not read', reasons: [lower(outcome.problem.what), 'see below'], earned: undefined}
  }
  const {marks} = outcome.marked
  const sign = verdict(row)
  const earned = {score: marks.score, passed: marks.passed}
  const types = typesReason(row)
  switch (marks.state) {
    case 'not started':
      if (problemsOf(row).length > 0 && !types) return {sign, word: 'not read', reasons: mendReasons(row), earned}
      return {sign, word: 'not started', reasons: types ?? [`about ${minutes} minute${minutes === 1 ? '' : 's'}`], earned}
    case 'unreadable':
      return {sign, word: 'not read', reasons: ['nothing in it can be read yet', 'cannot be read yet', 'see below'], earned}
    case 'incomplete':
    case 'graded':
      if (marks.checked) return {sign, word: 'checked', reasons: types ?? checkedReason(row, marks), earned: undefined}
      if (marks.mechanical && !(marks.passed && sign === 'failed')) return {sign, word: `checks ${marks.passed ? 'done' : 'open'}`, reasons: types ?? checksReason(marks), earned}
      return {sign, word: band(marks.score), reasons: types ?? marksReason(row, outcome.marked), earned}
    default:
      return marks.state satisfies never
  }
}

/** Counted is what is shown, not what the compiler said: one missing quotation mark makes it say dozens of things. */
function typesReason(row: ReportRow): [string, ...string[]] | undefined {
  const {types} = row
  if (types.kind === 'unchecked') return ['types could not be checked', 'types unchecked']
  if (types.kind !== 'checked' || types.errors === 0) return undefined
  const [, places] = mendReasons(row)
  return types.broken ? [`cannot be read as it stands: ${places}`, places] : mendReasons(row)
}

function mendReasons(row: ReportRow): [string, string] {
  const count = Math.max(1, problemsOf(row).length)
  const places = `${count} place${count === 1 ? '' : 's'} to fix`
  return [`${places} first`, places]
}

function marksReason(row: ReportRow, {marks, feedback}: Extract<ReportRow['outcome'], {kind: 'marked'}>['marked']): [string, ...string[]] {
  const {answered, of, passed, score, state} = marks
  const progress = `${answered} of ${of} answered`
  if (passed && verdict(row) === 'failed') return mendReasons(row)
  if (!passed) return state === 'incomplete' ? [progress] : ['all answered, short of the pass mark', 'short of the pass mark', 'nearly']
  if (state === 'incomplete') return [`passed, ${progress}`, progress]
  const looks = feedback.filter(({tone}) => tone === 'look').length + problemsOf(row).length
  if (looks > 0) return [`passed, ${looks} to look at again`, 'passed']
  return reaches(score, 1) ? ['every check in this file passes', 'every check passes'] : ['passed']
}

/** How much is to do and to mend; of whether an answer is right, nothing here knows. */
function checkedReason(row: ReportRow, {items, answered, of}: Marks): [string, ...string[]] {
  const remarks = items.flatMap(item => item.remarks)
  const quotations = remarks.filter(one => 'quoted' in one).length
  const others = problemsOf(row).length + remarks.filter(one => !('quoted' in one) && one.kind !== 'todo' && one.kind !== 'checks done').length
  const left = [
    quotations > 0 ? `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'} to fix` : '',
    others > 0 ? `${others} ${others === 1 ? 'place' : 'places'} to fix` : '',
    answered < of ? `${of - answered} to do` : '',
  ].filter(text => text !== '')
  if (left.length === 0) return ['complete: marks come from your teacher', 'complete']
  return [left.join(', '), left[0]!]
}

/** Done or not done, and nothing about quality. */
function checksReason({items, passed}: Marks): [string, ...string[]] {
  const done = items.reduce((sum, {credit}) => sum + credit, 0)
  const all = items.reduce((sum, {of}) => sum + of, 0)
  if (passed) return ['mechanics only: your teacher reads the rest', 'your teacher reads the rest', 'mechanics only']
  return [`${done} of ${all} checks of mechanics done`, `${done} of ${all} done`]
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
}
