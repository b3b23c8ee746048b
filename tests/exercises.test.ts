// What `npm test` runs: a test for each exercise. The files in exercises/ are read, never imported.
import {join} from 'node:path'
import {test} from 'vitest'
import {gradeFile} from '../src/disk/grade-file.ts'
import {open} from '../src/lesson/open.ts'
import phoneCall from '../src/phone-call/lesson.ts'
import {checkTypes} from '../src/typecheck/check-types.ts'
import {composeRow} from '../src/report/compose-row.ts'
import {noticesOf} from '../src/report/notice.ts'
import {verdict} from '../src/report/row.ts'
import type {ReportRow} from '../src/report/row.ts'
import {statusOf} from '../src/report/status.ts'

const root = process.cwd()
const lesson = open(phoneCall)
const strict = process.env['PARALLAX_STRICT'] === '1'

// The compiler is a process of its own: it works while the grader does.
const types = checkTypes(root)

for (const {definition: exercise} of lesson.exercises) {
  test.concurrent(exercise.id, async ({task, skip}) => {
    const graded = await gradeFile(root, lesson, exercise.id)
    const row = {...composeRow(exercise, graded, await types), strict}
    task.meta.row = row
    const {word, reasons: [reason]} = statusOf(row)
    skip(verdict(row) === 'skipped', `${word}: ${reason}`)
    if (verdict(row) === 'failed') throw atItsPlace(row, `${word}: ${reason}`)
  })
}

/**
 * An error at the first place that is to be mended: other reporters (JUnit, the default one) point to it. Vitest reads
 * the file for that, so that it has to be one that can be read.
 */
function atItsPlace(row: ReportRow, message: string): Error {
  const {line, column} = noticesOf(row).find(({at}) => at)?.at ?? {line: 1, column: 1}
  const error = new Error(message)
  if (row.outcome.kind !== 'marked') return error
  error.stack = `Error: ${message}\n    at ${join(root, row.file)}:${line}:${column}`
  return error
}
