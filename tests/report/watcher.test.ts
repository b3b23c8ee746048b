import {renameSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {ReportRow} from '../../src/report/row.ts'
import {watchExercises} from '../../src/cli/students/watcher.ts'
import {articles} from '../grading/village.ts'
import {openLesson} from '../open.ts'
import {miniProject} from './mini-project.ts'
import {blank, course} from './village-course.ts'

const clone = miniProject()
afterAll(() => clone.remove())

// Without a quotation, so that the lesson's own articles have no say in its marks.
const [, , {fields: {source, form}, ...village}] = course
const sources: Exercise = {...village, fields: {source: source!, form: form!}, items: {repairs: {article: 'A', asks: 'the cost'}}}
const keys = {
  '2-sources': {repairs: {fields: {source: {terms: {'the engineer': 1}}, form: {terms: {indirect: 1}}}, reason: 'He said it.'}},
}

test('the marks of a save are shown first, then its types', {timeout: 30_000}, async () => {
  const shown: {row: ReportRow; focus: string | undefined}[] = []
  let notice = (): void => {}
  const until = async (wanted: (row: ReportRow) => boolean): Promise<void> => {
    while (!shown.some(({row}) => wanted(row))) await new Promise<void>((resolve) => { notice = resolve })
  }
  const watcher = watchExercises({root: clone.root, lesson: openLesson([sources], keys, articles), exercises: [sources]}, ([row], focus) => {
    shown.push({row: row!, focus})
    notice()
  })
  await until(({types}) => types.kind === 'checked')
  expect(shown[0]?.row.types.kind).toBe('pending')

  const isBegun = ({outcome}: ReportRow): boolean => outcome.kind === 'marked' && outcome.marked.marks.state === 'incomplete'
  clone.write('exercises/2-sources.ts', blank(sources).replace('source: todo', 'source: \'the mayor\''))
  await until((row) => isBegun(row) && row.types.kind === 'checked')
  expect(shown.find(({row}) => isBegun(row))).toMatchObject({focus: '2-sources', row: {types: {kind: 'pending'}}})
  watcher.close()
})

test('a folder that is removed and put back is watched again, and that is said', {timeout: 30_000}, async () => {
  const shown: {rows: readonly ReportRow[]; notice: string | undefined}[] = []
  let wake = (): void => {}
  const until = async (wanted: (one: {rows: readonly ReportRow[]; notice: string | undefined}) => boolean): Promise<void> => {
    while (!shown.some(wanted)) await new Promise<void>((resolve) => { wake = resolve })
  }
  clone.write('exercises/2-sources.ts', blank(sources))
  const watcher = watchExercises({root: clone.root, lesson: openLesson([sources], keys, articles), exercises: [sources]}, (rows, _, notice) => {
    shown.push({rows, notice})
    wake()
  })
  const isChecked = ([row]: readonly ReportRow[]): boolean => row?.types.kind === 'checked'
  await until(({rows}) => isChecked(rows))
  const [here, away] = [join(clone.root, 'exercises'), join(clone.root, 'away')]
  for (let round = 1; round <= 2; round++) {
    shown.length = 0
    renameSync(here, away)
    await until(({rows, notice}) => rows.length === 0 && notice !== undefined && notice.startsWith('exercises/ is not there.'))
    renameSync(away, here)
    await until(({rows, notice}) => isChecked(rows) && notice === 'exercises/ is back: all of it was graded again.')
    shown.length = 0
    clone.write('exercises/2-sources.ts', `${blank(sources)}// ${round}\n`)
    await until(({rows, notice}) => isChecked(rows) && notice === undefined)
  }
  watcher.close()
})
