import type {Place} from '../text/problem.ts'
import {problemsOf, verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import {command} from './wrap.ts'

/** Where a student stands: what was graded, and how it is graded again. */
export interface Standing {
  readonly rows: readonly ReportRow[]
  /** Whether the rows are the whole course. */
  readonly whole: boolean
  /** Whether a save is enough to have it graded again. */
  readonly watching: boolean
}

/** Returns the one thing to do now, a sentence that names a file or a command. */
export function nextStep({rows, whole, watching}: Standing): string {
  const again = watching ? '.' : `, then: ${command('npm test')}`
  if (rows.some(({types}) => types.kind === 'unchecked')) return `do what it says above, then: ${command('npm test')}`
  const failed = rows.filter((row) => verdict(row) === 'failed')
  const broken = failed.find((row) => row.outcome.kind !== 'fault' && problemsOf(row).length > 0)
  if (broken) return `fix ${placeOf(broken)} and save${again}`
  const begun = failed.find((row) => row.outcome.kind === 'marked' && !isFresh(row))
  if (begun) return toGoOn(begun, again)
  const unfinished = rows.find((row) => verdict(row) === 'passed' && openItem(row) !== undefined)
  if (unfinished) return toGoOn(unfinished, again)
  const fresh = rows.find(isFresh)
  if (fresh) return `open ${fresh.file} and replace each todo with your answer${again}`
  if (failed.length > 0) return 'show this screen to your teacher.'
  return command(whole ? 'npm run hand-in' : 'npm test')
}

/** Whether nothing in it is answered yet. */
function isFresh({outcome}: ReportRow): boolean {
  return outcome.kind === 'marked' && outcome.marked.marks.state === 'not started'
}

/** The first place in a file that has to be mended. */
function placeOf(row: ReportRow): string {
  const at = row.outcome.kind === 'unread' ? undefined : problemsOf(row)[0]?.at
  return `${row.file}${at ? `:${at.line}:${at.column}` : ''}`
}

function toGoOn(row: ReportRow, again: string): string {
  const open = openItem(row)
  if (open !== undefined) return `go on in ${row.file}, at '${open}'${again}`
  const at = firstLook(row)
  return `look again at ${row.file}${at ? `:${at.line}:${at.column}` : ''}, or get a hint: ${command(`npm run hint -- ${row.number}`)}`
}

/** The first place that needs another look. */
function firstLook({outcome}: ReportRow): Place | undefined {
  return outcome.kind === 'marked' ? outcome.marked.feedback.find(({tone, at}) => tone === 'look' && at)?.at : undefined
}

/** The first item that is not answered. */
function openItem({outcome}: ReportRow): string | undefined {
  return outcome.kind === 'marked' ? outcome.marked.marks.items.find(({answered}) => !answered)?.item : undefined
}
