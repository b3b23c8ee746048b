import {availableParallelism} from 'node:os'
import {basename, dirname, join, resolve} from 'node:path'
import {cpSync, existsSync, statSync} from 'node:fs'
import {defineCommand} from 'citty'
import {NOBODY, planned, together} from '../../class/class-grader.ts'
import type {ClassSummary} from '../../class/class-grader.ts'
import {enrolledIn} from '../../class/enrolled.ts'
import {headRows, maximumOf} from '../../class/gradebook.ts'
import {canvasColumns, filled, moodleColumns} from '../../class/lms-grades.ts'
import type {LmsColumns, LmsGrade, LmsTable} from '../../class/lms-grades.ts'
import {readOverrides} from '../../class/overrides.ts'
import type {Overrides} from '../../class/overrides.ts'
import type {ExerciseSummary, StudentResult} from '../../class/result.ts'
import {studentsOf} from '../../class/roster.ts'
import type {Enrolled, Student} from '../../class/roster.ts'
import {shapeOf} from '../../class/shape.ts'
import {versionsOf} from '../../class/versions.ts'
import {findHandIns} from '../../disk/hand-ins.ts'
import {readResults, RESULTS} from '../../disk/results-file.ts'
import type {ResultsFile, Shard} from '../../disk/results-file.ts'
import {ResultsFolder} from '../../disk/results-folder.ts'
import {localDialect, PLAIN, readTable, tableText} from '../../disk/table.ts'
import type {Table} from '../../disk/table.ts'
import {classPage} from '../../pages/class-page.ts'
import {classText} from '../../report/class-text.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {choose} from '../choose.ts'
import {partWriter} from './grade-part.ts'
import type {Graded, Job, Part} from './grade-part.ts'
import {inParts} from './in-parts.ts'
import {lesson} from '../lesson.ts'
import {progressOf} from './progress.ts'
import {look, print} from '../screen.ts'

const command = defineCommand({
  meta: {
    name: 'grade --',
    description: 'Grades a class: reads what was handed in (a folder or a zip for each student, one zip of all, what Moodle or Canvas '
      + 'lets you download) and writes grades.csv, results.json, class.html and a page of feedback for each student. Nothing of a hand-in is run, and none is changed.',
  },
  args: {
    'hand-ins': {type: 'positional', required: false, description: 'The folder with what was handed in, or a zip'},
    out: {type: 'string', default: 'results', description: 'Where results go; written anew each time, whole or not at all'},
    roster: {type: 'string', description: 'A CSV of the class, with columns name and id: names in its order, and who handed in nothing'},
    only: {type: 'string', description: 'Exercises by number, as in: --only 2,3'},
    'late-after': {type: 'string', description: 'What came later is marked late, as in: --late-after "2026-03-03 18:00"'},
    overrides: {type: 'string', description: 'A CSV of your own points: student,exercise,points,reason. Without it, overrides.csv beside the results'},
    format: {type: 'string', description: 'canvas or moodle: fills in your own --export too'},
    export: {type: 'string', description: 'Canvas’s exported gradebook, or Moodle’s grading worksheet; a filled copy goes to the results'},
    column: {type: 'string', description: 'The column of --export in which grades go, if that is not clear'},
    excel: {type: 'boolean', default: false, description: 'Write grades.csv as this computer’s spreadsheet opens it'},
    types: {type: 'boolean', default: false, description: 'Ask the compiler too; a column tells, and marks do not change. Takes longer'},
    pages: {type: 'boolean', default: true, description: 'Write class.html and a page of feedback for each student, too', negativeDescription: 'Write the gradebook alone'},
    'with-key': {type: 'boolean', default: false, description: 'After the deadline: the key with its reasons on the pages of feedback'},
    names: {type: 'boolean', default: false, description: 'Names in class.html, which then is not for the class'},
    jobs: {type: 'string', description: 'How many threads; as many as there are processors if left out'},
    shard: {type: 'string', description: 'Only a part of the class, as in: --shard 2/8'},
    merge: {type: 'boolean', default: false, description: 'Puts the results of parts together: --merge results-1 results-2 --out results'},
  },
  async run({args}) {
    try {
      const options = optionsOf(args)
      const done = args.merge ? merged(args._, options) : await graded(args._, options)
      print(classText(done, look()))
      if (done.summary.faults.length > 0) process.exitCode = 2
    } catch (error) {
      if (error instanceof Mendable) throw error
      console.error(error)
      process.exitCode = 2
    }
  },
})

export default command

interface Options {
  readonly out: string
  readonly only: readonly string[] | undefined
  readonly roster: string | undefined
  readonly lateAfter: number | undefined
  readonly overrides: string | undefined
  readonly lms: Lms | undefined
  readonly excel: boolean
  readonly types: boolean
  readonly pages: boolean
  readonly withKey: boolean
  readonly names: boolean
  readonly jobs: number
  readonly shard: Shard | undefined
}

/** A platform's file, and where grades go in it. */
interface Lms {
  readonly format: 'canvas' | 'moodle'
  readonly path: string
  readonly table: LmsTable
  readonly lines: Table['lines']
  readonly columns: LmsColumns
}

type Typed = Readonly<Record<string, unknown>>

function optionsOf(args: Typed): Options {
  const text = (name: string): string | undefined => {
    const value = args[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const only = text('only')
  return {
    out: text('out') ?? 'results',
    only: only === undefined ? undefined : choose(only.split(',').map(name => name.trim()), lesson.exercises.map(({definition}) => definition)).map(({id}) => id),
    roster: text('roster'),
    lateAfter: dateOf(text('late-after')),
    overrides: text('overrides'),
    lms: lmsOf(text('format'), text('export'), text('column')),
    excel: args['excel'] === true,
    types: args['types'] === true,
    pages: args['pages'] !== false,
    withKey: args['with-key'] === true,
    names: args['names'] === true,
    jobs: jobsOf(text('jobs')),
    shard: shardOf(text('shard')),
  }
}

function dateOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  // A day is over at its end, by this computer's clock.
  const time = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59.999` : text).getTime()
  if (Number.isNaN(time)) throw new Mendable(`“${printable(text)}” is no date.\nType it as in: --late-after "2026-03-03 18:00"`)
  return time
}

function jobsOf(text: string | undefined): number {
  const jobs = text === undefined ? Math.min(availableParallelism(), 8) : Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) throw new Mendable('--jobs takes a whole number from 1 to 64, as in: --jobs 2')
  return jobs
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined
  const [part = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.slice(1).map(Number) ?? []
  if (part < 1 || part > of) throw new Mendable('--shard takes a part and how many there are, as in: --shard 2/8')
  return {part, of}
}

function lmsOf(format: string | undefined, path: string | undefined, column: string | undefined): Lms | undefined {
  if (format === undefined && path === undefined) return undefined
  if (format !== 'canvas' && format !== 'moodle') throw new Mendable('--format is canvas or moodle, as in: --format canvas --export gradebook.csv')
  if (path === undefined) throw new Mendable(`--format ${format} needs the file that it fills, as in: --format ${format} --export gradebook.csv`)
  const {text, separator, lines} = readTable(path)
  const table = {text, separator, rows: lines.map(({cells}) => cells)}
  const columns = format === 'canvas' ? canvasColumns(table, column) : moodleColumns(table, column)
  if ('what' in columns) throw new Mendable(`${printable(path)}: ${columns.what}\n${columns.remedy}`)
  return {format, path, table, lines, columns}
}

/** What a teacher is told in the end. */
type Done = Parameters<typeof classText>[0]

async function graded(places: readonly string[], options: Options): Promise<Done> {
  const [place, ...more] = places
  if (place === undefined || more.length > 0) throw new Mendable('Which hand-ins? Name one folder or zip, as in: npm run grade -- hand-ins/')
  const exercises = planned(lesson, {...(options.only && {only: options.only})})
  const {units, loose} = found(place, exercises, options.out)
  const people = rosterOf(options)
  const all = studentsOf(units, {...(people && {roster: people}), ...(options.lateAfter !== undefined && {lateAfter: options.lateAfter})})
  if (all.length === 0) throw new Mendable(`There is nothing to grade in ${printable(place)}.\nPut a folder or a zip for each student into it.`)
  const overrides = overridesOf(options, all)
  checkMaximum(options.lms, maximumOf(exercises, overrides.maxima))
  const {shard} = options
  const students = shard ? all.filter((_, index) => index % shard.of === shard.part - 1) : all
  const progress = progressOf(students.length, 'students')
  const writer = new Writer(options, exercises, overrides)
  const job: Job = {
    ...(options.only && {only: options.only}), overrides: overrides.students, dialect: options.excel ? localDialect() : PLAIN,
    types: options.types,
    ...(options.pages && {pages: {folder: writer.feedback(), withKey: options.withKey}}),
  }
  try {
    for await (const {count, ...part} of inParts(students, job, options.jobs)) {
      writer.add(part)
      progress.add(count)
    }
    progress.stop()
    return {...writer.finish(all, people), loose}
  } catch (error) {
    progress.stop()
    writer.abandon()
    throw error
  }
}

function found(place: string, exercises: readonly ExerciseSummary[], out: string): ReturnType<typeof shapeOf> {
  const stats = statSync(place, {throwIfNoEntry: false})
  if (!stats) throw new Mendable(`There is no ${printable(place)}.\nIs its name written as it is?`)
  const ids = exercises.map(({id}) => id)
  if (stats.isDirectory()) return shapeOf(findHandIns(place, {ids, except: out}), ids)
  // One zip of all, named itself: as if it were alone in a folder.
  const folder = findHandIns(dirname(resolve(place)), {ids, only: basename(place)})
  return shapeOf(folder, ids)
}

/** A platform's file is a roster, too. */
function rosterOf({roster, lms}: Options): readonly (Enrolled & {readonly row: number})[] | undefined {
  const lines = roster === undefined ? lms?.lines : readTable(roster).lines
  if (!lines) return undefined
  const people = enrolledIn(lines)
  if (!people) throw new Mendable(`${printable(roster ?? lms?.path ?? '')} has no column of names.\nCall one of its columns name, in the first row.`)
  return people
}

/** Points for exercises that are not wanted now are no mistake. */
function overridesOf({overrides, out}: Options, students: readonly Student[]): Overrides {
  const usual = join(dirname(resolve(out)), 'overrides.csv')
  const path = overrides ?? (existsSync(usual) ? usual : undefined)
  if (path === undefined) return {students: new Map(), maxima: {}, problems: []}
  const read = readOverrides(readTable(path).lines, planned(lesson, {}), students)
  if (read.problems.length > 0) {
    const lines = read.problems.slice(0, 10).map(({at: {line}, what, remedy}) => `${printable(path)}:${line}  ${what} ${remedy}`)
    throw new Mendable([...lines, ...read.problems.length > 10 ? [`and ${read.problems.length - 10} more`] : [], 'Nothing was graded: your own points would be missing.'].join('\n'))
  }
  return read
}

function checkMaximum(lms: Lms | undefined, maximum: number): void {
  const theirs = lms?.columns.maximum
  if (lms === undefined || theirs === undefined || theirs === maximum) return
  throw new Mendable(`${printable(lms.path)}: the column “${printable(lms.table.rows[0]?.[lms.columns.grade] ?? '')}” is of ${theirs} points, the total here of ${maximum}.\n`
    + `Give the assignment ${maximum} points in ${lms.format === 'canvas' ? 'Canvas' : 'Moodle'}, and take its file anew.`)
}

/** Writes what parts of a class came to, in their order. */
class Writer {
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
    this.#folder.append('results.json', `${this.#first ? '' : RESULTS.between}${json}`)
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

  finish(students: readonly Pick<Student, 'key'>[], people: readonly {readonly row: number}[] | undefined): Done {
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

/** Results of parts of a class, put together in the order that the whole class had. */
function merged(places: readonly string[], options: Options): Done {
  const files = places.map(place => ({place, file: readResults(place)}))
  const [first] = files
  if (!first) throw new Mendable('Which results? Name their folders, as in: npm run grade -- --merge results-1 results-2')
  for (const {place, file} of files) {
    if (JSON.stringify([file.versions, file.exercises]) !== JSON.stringify([first.file.versions, first.file.exercises])) {
      throw new Mendable(`${printable(place)} was graded with other texts, exercises or keys than ${printable(first.place)}.\nGrade one of them again.`)
    }
  }
  const only = first.file.exercises.map(({id}) => id)
  const write = partWriter({only, dialect: options.excel ? localDialect() : PLAIN})
  const writer = new Writer(options, first.file.exercises, first.file)
  try {
    const keys = new Set<string>()
    for (const student of inOrder(files.map(({file}) => file))) {
      if (keys.has(student.key)) throw new Mendable(`${student.key} is in two of these results.\nName each of them once.`)
      keys.add(student.key)
      const graded: Graded = {result: student, faults: []}
      writer.add(write([graded]))
    }
    const pages = places.map(place => join(place, 'feedback')).filter(folder => existsSync(folder))
    const feedback = pages.length > 0 && options.pages ? writer.feedback() : undefined
    for (const folder of feedback === undefined ? [] : pages) cpSync(folder, feedback!, {recursive: true})
    return writer.finish([], undefined)
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** Of shards one student each in turn, as they were dealt; of others one after the other. */
function* inOrder(files: readonly ResultsFile[]): Generator<StudentResult> {
  const of = files[0]?.shard?.of
  if (of === undefined) {
    for (const {students} of files) yield* students
    return
  }
  const missing = Array.from({length: of}, (_, index) => index + 1).filter(part => !files.some(({shard}) => shard?.part === part && shard.of === of))
  if (missing.length > 0) throw new Mendable(`Parts are missing: ${missing.map(part => `${part}/${of}`).join(', ')}\nGrade them, as in: npm run grade -- hand-ins --shard ${missing[0]}/${of} --out results-${missing[0]}`)
  const dealt = files.toSorted((one, other) => (one.shard?.part ?? 0) - (other.shard?.part ?? 0)).map(({students}) => students[Symbol.iterator]())
  for (;;) {
    for (const hand of dealt) {
      const {value, done} = hand.next()
      if (done) return
      yield value
    }
  }
}
