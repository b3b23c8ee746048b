import {NOBODY, together} from '../../class/class-grader.ts'
import type {ClassSummary} from '../../class/class-grader.ts'
import {headRows} from '../../class/gradebook.ts'
import {filled, fillingOf} from '../../class/lms-grades.ts'
import type {LmsGrade} from '../../class/lms-grades.ts'
import type {Overrides} from '../../class/overrides.ts'
import {rowsOf} from '../../class/people/platform-rows.ts'
import type {ExerciseSummary} from '../../class/result.ts'
import type {Student} from '../../class/people/roster.ts'
import {versionsOf} from '../../class/versions.ts'
import {readResults, RESULTS} from '../../disk/results-file.ts'
import type {Whole} from '../../disk/results-file.ts'
import {ResultsFolder} from '../../disk/results-folder.ts'
import type {WrittenPage} from '../../disk/results-folder.ts'
import {localDialect, PLAIN, tableText} from '../../disk/table.ts'
import {classPage} from '../../pages/class-page.ts'
import type {ClassDone} from '../../report/class-text.ts'
import {printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import type {Lms, Options} from './grade-options.ts'
import type {Part} from './grade-part.ts'

/** Writes what parts of a class came to, in their order. */
export class Writer {
  readonly #folder: ResultsFolder
  readonly #options: Options
  readonly #written = ['results.json', 'grades.csv']
  readonly #grades = new Map<string, LmsGrade>()
  #summary: ClassSummary = NOBODY
  #first = true

  constructor(options: Options, exercises: readonly ExerciseSummary[], {maxima}: Pick<Overrides, 'maxima'>, whole?: Whole) {
    this.#options = options
    this.#folder = new ResultsFolder(options.out)
    const {shard} = options
    this.#folder.append('results.json', RESULTS.before({versions: versionsOf(lesson.lesson), ...(shard && {shard}), ...(whole && {whole}), exercises, maxima}))
    const dialect = options.excel ? localDialect() : PLAIN
    this.#folder.append('grades.csv', `${options.excel ? '\ufeff' : ''}${tableText(headRows(exercises, maxima), dialect)}`)
  }

  add({rows, json, grades, summary, pages = []}: Part): void {
    if (!this.#first) this.#folder.append('results.json', RESULTS.between)
    this.#folder.append('results.json', json)
    this.#folder.append('grades.csv', rows)
    this.#first = false
    this.#folder.note(pages)
    for (const [key, grade] of this.#options.lms ? grades : []) this.#grades.set(key, grade)
    this.#summary = together(this.#summary, summary)
  }

  /** The folder of the pages for students. */
  feedback(): string {
    this.#written.push('feedback/')
    return this.#folder.feedback()
  }

  /** Takes note of pages that were written into it, beside those of parts. */
  note(pages: Iterable<WrittenPage>): void {
    this.#folder.note(pages)
  }

  /** @param students all of the class */
  finish(students: readonly Pick<Student, 'key' | 'name' | 'id' | 'unit'>[]): ClassDone {
    const {lms, out} = this.#options
    const notes = lms ? this.#fill(lms, students) : []
    this.#folder.append('results.json', RESULTS.after)
    if (this.#options.pages) {
      this.#folder.append('class.html', classPage(lesson, readResults(this.#folder.part).students, {names: this.#options.names}))
      this.#written.push('class.html')
    }
    this.#folder.finish()
    return {summary: this.#summary, loose: [], notes, written: this.#written.map(name => `${out.replace(/[\\/]+$/, '')}/${name}`)}
  }

  /** Fills the platform's file. Returns what a person should know of it. */
  #fill({table, columns, people, format, path}: Lms, students: Parameters<Writer['finish']>[0]): string[] {
    const rows = rowsOf(people, students)
    const {grades, closed, replaced} = fillingOf(table, columns, new Map([...rows].flatMap(([row, key]) => {
      const grade = this.#grades.get(key)
      return grade ? [[row, grade] as const] : []
    })))
    this.#folder.append(`${format}.csv`, filled(table, columns, row => grades.get(row)))
    this.#written.push(`${format}.csv`)
    const [inside, theirs] = [new Set(rows.values()), printable(path)]
    const outside = [...this.#grades.keys()].filter(key => !inside.has(key))
    return [
      ...outside.length > 0 ? [`Not in ${theirs}, or not beyond doubt, so not in ${format}.csv: ${named(outside)}.`] : [],
      ...closed.length > 0 ? [`${CLOSED[format]}, so left as they are in ${format}.csv: ${named(closed.map(row => rows.get(row) ?? ''))}.`] : [],
      ...replaced.length > 0 ? [`Where ${theirs} has another grade or comment, ${format}.csv has those from here instead, for: ${named(replaced.map(row => rows.get(row) ?? ''))}.`] : [],
      ...this.#grades.size === 0 ? [`Nobody has any points yet, so ${format}.csv is as ${theirs} was.`] : [],
    ]
  }

  /** Leaves everything as it was. Returns the error as a person can be told it. */
  failed(error: unknown): unknown {
    return this.#folder.failed(error)
  }
}

/** Why a platform's rows are left alone. */
const CLOSED = {
  canvas: 'Excused in Canvas (EX), or without the assignment (N/A)',
  moodle: 'Grades that cannot be changed in Moodle',
}

function named(keys: readonly string[]): string {
  return `${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`
}
