import {printable} from '../text/problem.ts'
import {problemsOf, verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import {statusOf} from './status.ts'

/**
 * Returns the commands by which GitHub puts what is to be mended at its line of a student's file, a line each; of an
 * exercise that fails without that, its first line says why. Vitest's own reporter knows only files that are imported.
 */
export function annotations(rows: readonly ReportRow[]): string {
  const failed = rows.filter((row) => verdict(row) === 'failed')
  return failed.map((row) => {
    const {word, reasons: [reason]} = statusOf(row)
    const problems = problemsOf(row)
    const told = problems.length > 0 ? problems : [{at: {line: 1, column: 1}, what: `${word}: ${reason}`, remedy: ''}]
    return told.map(({at, what, remedy}) =>
      `::error file=${property(row.file)},line=${at.line},col=${at.column},title=${property(`${row.number} ${row.title}`)}::${value(`${what} ${remedy}`.trim())}\n`).join('')
  }).join('')
}

function value(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
