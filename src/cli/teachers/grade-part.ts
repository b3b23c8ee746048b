import {NOBODY, classGrader, feedbackLine, planned, summaryOf, together} from '../../class/class-grader.ts'
import type {ClassSummary, Plan} from '../../class/class-grader.ts'
import {hasGrade, rowMaker, unmarked} from '../../class/gradebook.ts'
import type {Maxima} from '../../class/gradebook.ts'
import type {LmsGrade} from '../../class/lms-grades.ts'
import type {GradedHandIn, StudentResult, Types} from '../../class/result.ts'
import type {Student} from '../../class/people/roster.ts'
import {UnitReader} from '../../disk/hand-ins.ts'
import {RESULTS} from '../../disk/results-file.ts'
import {writePage} from '../../disk/results-folder.ts'
import type {WrittenPage} from '../../disk/results-folder.ts'
import {tableText} from '../../disk/table.ts'
import type {Dialect} from '../../disk/table.ts'
import {feedbackPage} from '../../pages/feedback-page.ts'
import type {Problem} from '../../text/problem.ts'
import {compilesEach} from '../../typecheck/check-class.ts'
import {root} from '../door.js'
import {lesson} from '../lesson.ts'

/** What is done with a class, part by part. Plain data: it goes to the threads that do it. */
export interface Job extends Plan {
  /** Points there are, where the teacher says so. */
  readonly maxima: Maxima
  readonly dialect: Dialect
  /** Whether the compiler is asked. */
  readonly types: boolean
  /** Where a page for each student goes; none is written where it is left out. */
  readonly pages?: {readonly folder: string, readonly withKey: boolean}
}

/** What a part of a class came to: text in UTF-8, written as it is, and sums. Plain data. */
export interface Part {
  /** Lines of the gradebook. */
  readonly rows: Uint8Array<ArrayBuffer>
  /** Lines of `results.json`. */
  readonly json: Uint8Array<ArrayBuffer>
  readonly summary: ClassSummary
  /** Student's key → what a platform's file gets. */
  readonly grades: readonly (readonly [key: string, grade: LmsGrade])[]
  /** Pages of feedback that were written; left out where none were. */
  readonly pages?: readonly WrittenPage[]
}

/** Makes what grades parts of a class, in this thread. */
export function partGrader(job: Job): (students: readonly Student[]) => Promise<Part> {
  const [grade, written, reader, page] = [classGrader(lesson, job), partWriter(job), new UnitReader(), pageWriter(job)]
  return async students => {
    const handed = students.map(({unit}) => unit ? reader.read(unit) : new Map<string, Uint8Array | Problem>())
    const types = job.types ? await typesOf(handed) : []
    const pages: WrittenPage[] = []
    const part = written((function* () {
      for (const [index, student] of students.entries()) {
        const graded = grade(student, {files: handed[index]!, types: types[index] ?? {}})
        const {student: result, files} = graded
        pages.push(...page(graded))
        yield {result, faults: files.flatMap(({outcome}) => outcome.kind === 'fault' ? [outcome.stack] : [])}
      }
    })())
    return {...part, pages}
  }
}

/** Student by student, whether the files compile. */
async function typesOf(handed: readonly ReadonlyMap<string, Uint8Array | Problem>[]): Promise<Record<string, Types>[]> {
  const files = handed.flatMap((one, student) => [...one].flatMap(([id, bytes]) => bytes instanceof Uint8Array ? [{student, id, bytes}] : []))
  const compiles = await compilesEach(root, files.map(({bytes}) => bytes))
  const found = handed.map((): Record<string, Types> => ({}))
  files.forEach(({student, id}, index) => { found[student]![id] = compiles[index]! })
  return found
}

/** Nobody who handed in nothing gets a page, but for points of the teacher's. */
function pageWriter({pages, ...plan}: Job): (graded: GradedHandIn) => readonly WrittenPage[] {
  if (!pages) return () => []
  const [exercises, {maxima}] = [planned(lesson, plan), plan]
  return graded => {
    const {student} = graded
    if (student.status === 'missing' && !hasGrade(exercises, student)) return []
    return [writePage(pages.folder, `${student.key}.html`, feedbackPage(lesson, graded, {exercises, maxima, withKey: pages.withKey}))]
  }
}

/** A student's result, and the stacks of faults of ours that were met on the way. */
export interface Graded {
  readonly result: StudentResult
  readonly faults: readonly string[]
}

const utf8 = new TextEncoder()

/** Makes what puts results into text. */
export function partWriter({dialect, maxima, ...plan}: Pick<Job, 'dialect' | 'only' | 'maxima'>): (graded: Iterable<Graded>) => Part {
  const exercises = planned(lesson, plan)
  const row = rowMaker(exercises)
  return graded => {
    const [rows, json, grades] = [[] as ReturnType<typeof row>[], [] as Uint8Array[], [] as [string, LmsGrade][]]
    let summary = NOBODY
    for (const {result, faults} of graded) {
      rows.push(row(result))
      // Not as text until the part is done, which would be twice as long.
      json.push(utf8.encode(`${json.length > 0 ? RESULTS.between : ''}${JSON.stringify(result)}`))
      if (hasGrade(exercises, result)) grades.push([result.key, {total: result.total, feedback: feedbackLine(exercises, maxima, result)}])
      summary = together(summary, summaryOf(result, faults, unmarked(exercises, maxima, result)))
    }
    return {rows: utf8.encode(tableText(rows, dialect)), json: joined(json), grades, summary}
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
