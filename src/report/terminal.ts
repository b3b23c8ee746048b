import pc from 'picocolors'
import {details} from './details.ts'
import {reaches} from '../grading/marks.ts'
import {faultLines, faultsOf} from './fault.ts'
import type {Fault} from './fault.ts'
import type {Colours, Look} from './look.ts'
import {nextStep} from './next-step.ts'
import type {Standing} from './next-step.ts'
import {noticesOf} from './notice.ts'
import {isChecked, verdict} from './row.ts'
import type {ReportRow, Verdict} from './row.ts'
import {signsOf} from './signs.ts'
import {table} from './table.ts'
import {command, wrap} from './wrap.ts'

/** Everything a report is made of. */
export interface Report {
  readonly rows: readonly ReportRow[]
  /** Faults besides those of a single exercise. */
  readonly faults: readonly Fault[]
  /** Whether all exercises of the course are in it, not only some that were asked for. */
  readonly whole: boolean
  /** The exercise that is worked on: it alone is told in full, the others have their line. */
  readonly focus?: string | undefined
  /** Whether a save is enough to have it graded again. */
  readonly watching?: boolean
}

/**
 * Returns a report as one screen of text: a line for each exercise, what to look at again, what to do next and, last,
 * `N passed, N failed, N skipped` by exercise. No line is wider than the look's width.
 */
export function reportText({rows: given, faults, whole, focus, watching = false}: Report, look: Look): string {
  const colours = pc.createColors(look.colour)
  const signs = signsOf(look)
  const rows = given.toSorted((one, other) => one.number - other.number)
  const lines = [
    ...wrap(`Parallax. ${rows.some(isChecked) ? CHECKED : `The ${signs.pass} in each bar is the pass mark.`}`, look.width).map(colours.bold),
    '',
    ...rows.length > 0 ? table(rows, look, signs, colours) : [],
    ...details(focus === undefined ? rows : rows.filter(({exercise}) => exercise === focus), look, signs, colours),
    ...faultLines([...faultsOf(rows), ...faults], look, colours),
    ...closing({rows, whole, watching}, faults, look, colours),
    '',
    ...wrap(counts(rows), look.width).map(colours.bold),
  ]
  return `${lines.join('\n')}\n`
}

/** Said where there is no key. */
const CHECKED = 'This copy checks and does not grade: marks come from your teacher.'

/** Returns `1 passed, 0 failed, 2 skipped`, counted by exercise. */
export function counts(rows: readonly ReportRow[]): string {
  const count = (wanted: Verdict): string => `${rows.filter((row) => verdict(row) === wanted).length} ${wanted}`
  return [count('passed'), count('failed'), count('skipped')].join(', ')
}

/** What is done, where all is, and what is next. */
function closing(standing: Standing, faults: readonly Fault[], {width}: Look, colours: Colours): string[] {
  const {rows, whole} = standing
  const pending = rows.some(({types}) => types.kind === 'pending')
  const done = rows.length > 0 && faults.length === 0 && !pending && rows.every((row) => verdict(row) === 'passed')
  return [
    ...done ? ['', ...wrap(praise(rows, whole), width).map(colours.green)] : [],
    ...looksLeft(rows, width),
    ...pending ? ['', ...wrap('Checking types …', width).map(colours.dim)] : [],
    '',
    ...wrap(`Next: ${rows.length > 0 ? nextStep(standing) : nothingGraded(faults)}`, width, {first: '', rest: '      '}),
  ]
}

/** What to do after a report about nothing: another pattern of tests was asked for, or none could be run. */
function nothingGraded(faults: readonly Fault[]): string {
  if (faults.length > 0) return 'show this screen to your teacher.'
  return `no exercise was looked at. For all of them: ${command('npm test')}`
}

/** Whether nothing is left to say of an exercise: all of it is answered, and every check passes. */
function isClean(row: ReportRow): boolean {
  const marks = row.outcome.kind === 'marked' ? row.outcome.marked.marks : undefined
  const complete = marks !== undefined && marks.answered === marks.of && reaches(marks.score, 1)
  return complete && noticesOf(row).every(({tone}) => tone === 'good')
}

/** Which of the exercises that passed have something to look at again: among others their notices are not shown. */
function looksLeft(rows: readonly ReportRow[], width: number): string[] {
  if (rows.length === 1) return []
  const left = rows.filter((row) => verdict(row) === 'passed' && noticesOf(row).some(({tone}) => tone === 'look' || tone === 'mend'))
  if (left.length === 0) return []
  const commands = left.map(({number}) => command(`npm test -- ${number}`)).join(', ')
  return ['', ...wrap(`Passed, with something to look at again: ${commands}`, width)]
}

function praise(rows: readonly ReportRow[], whole: boolean): string {
  if (rows.some(isChecked)) {
    return `Complete: ${rows.length === 1 ? 'this exercise is' : `${whole ? 'all ' : ''}${rows.length} exercises are`} answered in every part. `
      + 'Whether the answers are right, your teacher tells you.'
  }
  const clean = rows.every(isClean)
  const checked = clean ? `every check in ${rows.length === 1 ? 'this file' : 'these files'} passes` : 'the pass mark is reached'
  if (!whole) return `Done: ${checked}.`
  return `Well done: all ${rows.length} exercises are finished, and ${clean ? checked : 'each has reached its pass mark'}. `
    + 'Read today’s news the same way: who says so, in which words, and what is left out?'
}
