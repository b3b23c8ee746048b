import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {enrolledIn} from '../../class/people/enrolled.ts'
import type {Listed} from '../../class/people/enrolled.ts'
import {canvasColumns, moodleColumns} from '../../class/lms-columns.ts'
import type {LmsColumns, LmsTable} from '../../class/lms-columns.ts'
import {oddRow} from '../../class/lms-grades.ts'
import type {Line} from '../../class/overrides.ts'
import type {Shard} from '../../disk/results-file.ts'
import {readTable} from '../../disk/table.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {choose} from '../choose.ts'
import {lesson} from '../lesson.ts'
import {momentOf} from './grade-moment.ts'

/** What is asked of `npm run grade`, understood. */
export interface Options {
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
export interface Lms {
  readonly format: 'canvas' | 'moodle'
  readonly path: string
  readonly table: LmsTable
  readonly columns: LmsColumns
  /** The students that the platform has. */
  readonly people: readonly Listed[]
}

/** What was typed: options by name, and the words beside them. */
export type Typed = Readonly<Record<string, unknown>> & {readonly _: readonly string[]}

/** Understands what was typed. Throws a `Mendable` where something of it is wrong. */
export function optionsOf(args: Typed): Options {
  const text = (name: string): string | undefined => {
    const value = args[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const only = text('exercises') ?? text('only')
  if (text('exercises') !== undefined && text('only') !== undefined) throw new Mendable('--exercises and --only say the same: leave one of them out.')
  return {
    out: text('out') ?? 'results',
    only: only === undefined ? undefined : choose(only.split(',').map(name => name.trim()), lesson.exercises.map(({definition}) => definition)).map(({id}) => id),
    roster: text('roster'),
    lateAfter: momentOf(text('late-after')),
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
  if (format === undefined && path === undefined) {
    if (column !== undefined) throw new Mendable('--column goes with --format and --export, as in: --format canvas --export gradebook.csv --column Parallax')
    return undefined
  }
  if (format !== 'canvas' && format !== 'moodle') throw new Mendable('--format is canvas or moodle, as in: --format canvas --export gradebook.csv')
  if (path === undefined) throw new Mendable(`--format ${format} needs the file that it fills, as in: --format ${format} --export gradebook.csv`)
  const {text, separator, lines} = readTable(path)
  const table = {text, separator, rows: lines.map(({cells}) => cells)}
  const columns = format === 'canvas' ? canvasColumns(table, column) : moodleColumns(table, column)
  if ('what' in columns) throw new Mendable(`${printable(path)}: ${columns.what}\n${columns.remedy}`)
  const people = peopleIn(format === 'moodle' && !enrolledIn(lines) ? withNumbersAsNames(lines) : lines, path)
  const odd = oddRow(table, columns, new Set(people.map(({row}) => row)))
  if (odd) throw new Mendable(`${printable(path)}: ${odd.what}\n${odd.remedy}`)
  return {format, path, table, columns, people}
}

/** Where marking is blind, Moodle calls students by number alone: `Participant 4711`, in the names of their hand-ins too. */
function withNumbersAsNames(lines: readonly Line[]): readonly Line[] {
  const at = lines[0]?.cells.indexOf('Identifier') ?? -1
  return lines.map(({line, cells}, index) => ({line, cells: [...cells, index === 0 ? 'name' : cells[at] ?? '']}))
}

/** The students on a roster. Throws a `Mendable` where no column has names. */
export function peopleIn(lines: readonly Line[], path: string): readonly Listed[] {
  const people = enrolledIn(lines)
  if (!people) throw new Mendable(`${printable(path)} has no column of names.\nCall one of its columns name, in the first row.`)
  return people
}

/** Throws a `Mendable` where the platform's column is of other points than are given here, or of nobody knows how many. */
export function checkMaximum(lms: Lms | undefined, maximum: number): void {
  const theirs = lms?.columns.maximum
  if (lms === undefined || theirs === maximum && maximum > 0) return
  if (maximum === 0) {
    throw new Mendable(`There are no points for ${printable(lms.path)}: the computer gives none for what is graded here.\nSay in overrides.csv how many there are, in a row such as: maximum,7,24,by the rubric`)
  }
  const column = `${printable(lms.path)}: the column “${printable(lms.table.rows[0]?.[lms.columns.grade] ?? '')}”`
  throw new Mendable(`${column} ${theirs === undefined ? `does not say of how many points it is, and the total here is of ${maximum}` : `is of ${theirs} points, the total here of ${maximum}`}.\n`
    + `Give the assignment ${maximum} points in ${lms.format === 'canvas' ? 'Canvas' : 'Moodle'}, and take its file anew.`)
}

/** The file of a teacher's own points beside the results, if it is there. */
export function usualOverrides(out: string): string | undefined {
  const path = join(dirname(resolve(out)), 'overrides.csv')
  return existsSync(path) ? path : undefined
}

/** What is said of points among the hand-ins, which nobody reads there; nothing where there are none. */
export function strayOverrides(place: string, {out, overrides}: Pick<Options, 'out' | 'overrides'>): string[] {
  const [stray, usual] = [place, dirname(out)].map(folder => join(folder, 'overrides.csv')) as [string, string]
  if (!existsSync(stray) || resolve(stray) === resolve(overrides ?? usual)) return []
  return [`${printable(stray)} was not read. Put it beside the results, as ${printable(usual)}, or name it with --overrides.`]
}
