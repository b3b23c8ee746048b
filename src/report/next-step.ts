import {problemsOf, verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import {command} from './wrap.ts'

/** Returns the one thing to do now, a sentence that names a file or a command. */
export function nextStep(rows: readonly ReportRow[], whole: boolean): string {
  if (rows.some(({types}) => types.kind === 'unchecked')) return `do what is said above, then: ${command('npm test')}`
  const failed = rows.filter((row) => verdict(row) === 'failed')
  const broken = failed.find((row) => row.outcome.kind !== 'fault' && problemsOf(row).length > 0)
  if (broken) return toMend(broken)
  const begun = failed.find((row) => row.outcome.kind === 'marked')
  if (begun) return toGoOn(begun)
  const fresh = rows.find((row) => verdict(row) === 'skipped')
  if (fresh) return `open ${fresh.file} and replace each todo by your answer, then: ${command('npm test')}`
  if (failed.length > 0) return 'show this screen to your teacher.'
  return command(whole ? 'npm run hand-in' : 'npm test')
}

function toMend(row: ReportRow): string {
  const at = row.outcome.kind === 'unread' ? undefined : problemsOf(row)[0]?.at
  return `mend ${row.file}${at ? `:${at.line}:${at.column}` : ''} and save, then: ${command('npm test')}`
}

function toGoOn(row: ReportRow): string {
  const marks = row.outcome.kind === 'marked' ? row.outcome.marked.marks : undefined
  const open = marks?.items.find(({answered}) => !answered)
  if (open) return `go on in ${row.file}, at '${open.item}', then: ${command('npm test')}`
  return `look again at ${row.file}, or take a hint: ${command(`npm run hint -- ${row.number}`)}`
}
