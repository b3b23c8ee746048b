import {NOBODY, together} from '../../class/class-grader.ts'
import type {ClassSummary} from '../../class/class-grader.ts'
import {headRows} from '../../class/gradebook.ts'
import {filled} from '../../class/lms-grades.ts'
import type {LmsGrade} from '../../class/lms-grades.ts'
import type {Overrides} from '../../class/overrides.ts'
import type {ExerciseSummary} from '../../class/result.ts'
import type {Student} from '../../class/roster.ts'
import {versionsOf} from '../../class/versions.ts'
import {readResults, RESULTS} from '../../disk/results-file.ts'
import {ResultsFolder} from '../../disk/results-folder.ts'
import {localDialect, PLAIN, tableText} from '../../disk/table.ts'
import {classPage} from '../../pages/class-page.ts'
import type {ClassDone} from '../../report/class-text.ts'
import {printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import type {Options} from './grade-options.ts'
import type {Part} from './grade-part.ts'

/** Writes what parts of a class came to, in their order. */
export class Writer {
  readonly #folder: ResultsFolder
  readonly #options: Options
  readonly #written = ['results.json', 'grades.csv']
  readonly #grades = new Map<string, LmsGrade>()
  #summary: ClassSummary = NOBODY
  #first = true

  constructor(options: Options, exercises: readonly ExerciseSummary[], {maxima}: Pick<Overrides, 'maxima'>) {
    this.#options = options
    this.#folder = new ResultsFolder(options.out)
    const {shard} = options
    this.#folder.append('results.json', RESULTS.before({versions: versionsOf(lesson.lesson), ...(shard && {shard}), exercises, maxima}))
    const dialect = options.excel ? localDialect() : PLAIN
    this.#folder.append('grades.csv', `${options.excel ? '\ufeff' : ''}${tableText(headRows(exercises, maxima), dialect)}`)
  }

  add({rows, json, grades, summary}: Part): void {
    if (!this.#first) this.#folder.append('results.json', RESULTS.between)
    this.#folder.append('results.json', json)
    this.#folder.append('grades.csv', rows)
    this.#first = false
    for (const [key, grade] of this.#options.lms ? grades : []) this.#grades.set(key, grade)
    this.#summary = together(this.#summary, summary)
  }

  /** The folder of the pages for students. */
  feedback(): string {
    this.#written.push('feedback/')
    return this.#folder.folder('feedback')
  }

  finish(students: readonly Pick<Student, 'key'>[], people: readonly {readonly row: number}[] | undefined): ClassDone {
    const {lms, out} = this.#options
    const notes: string[] = []
    if (lms) {
      // The roster's order is that of the students, who begin with it.
      const rows = new Map((people ?? []).map(({row}, index) => [row, students[index]?.key ?? '']))
      const text = filled(lms.table, lms.columns, row => this.#grades.get(rows.get(row) ?? ''))
      this.#folder.append(`${lms.format}.csv`, text)
      this.#written.push(`${lms.format}.csv`)
      const outside = [...this.#grades.keys()].filter(key => ![...rows.values()].includes(key))
      if (outside.length > 0) notes.push(`Not in ${printable(lms.path)}, so not in ${lms.format}.csv: ${outside.slice(0, 5).join(', ')}${outside.length > 5 ? ` and ${outside.length - 5} more` : ''}.`)
    }
    this.#folder.append('results.json', RESULTS.after)
    if (this.#options.pages) {
      this.#folder.append('class.html', classPage(lesson, readResults(this.#folder.part).students, {names: this.#options.names}))
      this.#written.push('class.html')
    }
    this.#folder.finish()
    return {summary: this.#summary, loose: [], notes, written: this.#written.map(name => `${out.replace(/[\\/]+$/, '')}/${name}`)}
  }

  abandon(): void {
    this.#folder.abandon()
  }
}
