import {readdirSync, statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {planned} from '../../class/class-grader.ts'
import type {Listed} from '../../class/people/enrolled.ts'
import {maximumOf} from '../../class/gradebook.ts'
import {tellOthers} from '../../class/intake/other-exercises.ts'
import {readOverrides} from '../../class/overrides.ts'
import type {Overrides} from '../../class/overrides.ts'
import type {ExerciseSummary} from '../../class/result.ts'
import {studentsOf} from '../../class/people/roster.ts'
import type {Student} from '../../class/people/roster.ts'
import {shapeOf} from '../../class/intake/shape.ts'
import {findHandIns} from '../../disk/hand-ins.ts'
import {wholeOf} from '../../disk/results-file.ts'
import {localDialect, PLAIN, readTable} from '../../disk/table.ts'
import {isOfSystem, whyUnread} from '../../disk/unread.ts'
import {classText} from '../../report/class-text.ts'
import type {ClassDone} from '../../report/class-text.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'
import {atEnd} from './at-end.ts'
import {Crew} from './crew.ts'
import {merged} from './grade-merged.ts'
import {checkMaximum, optionsOf, peopleIn, strayOverrides, usualOverrides} from './grade-options.ts'
import type {Options, Typed} from './grade-options.ts'
import type {Job} from './grade-part.ts'
import {Writer} from './grade-results.ts'
import {inParts, threadsBeside} from './in-parts.ts'
import {progressOf} from './progress.ts'

/** Grades a class, or puts results together, and prints what came of it. Throws a `Mendable` where somebody can mend what was typed or found. */
export async function gradeClass(args: Typed): Promise<void> {
  try {
    const options = optionsOf(args)
    const done = args['merge'] === true ? merged(args, options) : await graded(args._, options)
    print(classText(done, look()))
    if (done.summary.faults.length > 0) process.exitCode = 2
  } catch (error) {
    if (error instanceof Mendable) throw error
    console.error(error)
    process.exitCode = 2
  }
}

async function graded(places: readonly string[], options: Options): Promise<ClassDone> {
  const [place, ...more] = places
  if (place === undefined || more.length > 0) throw new Mendable('Which hand-ins? Name one folder or zip, as in: npm run grade -- hand-ins/')
  const crew = new Crew()
  try {
    crew.call(threadsBeside(options.jobs, namesIn(place)))
    return await gradedBy(crew, place, options)
  } finally {
    await crew.end()
  }
}

/** How many names there are in a folder, which often is how many students there are. */
function namesIn(place: string): number {
  try {
    return readdirSync(place).length
  } catch {
    // A zip, or nothing: told where hand-ins are looked for.
    return 0
  }
}

async function gradedBy(crew: Crew, place: string, options: Options): Promise<ClassDone> {
  const exercises = planned(lesson, {...(options.only && {only: options.only})})
  const {units, loose, notes} = found(place, exercises, options)
  const people = rosterOf(options)
  const all = studentsOf(units, {now: Date.now(), ...(people && {roster: people, isPlatforms: options.roster === undefined}), ...(options.lateAfter !== undefined && {lateAfter: options.lateAfter})})
  if (all.length === 0) throw new Mendable(`There is nothing to grade in ${printable(place)}.\nPut a folder or a zip for each student into it.`)
  const overrides = overridesOf(options, all)
  checkMaximum(options.lms, maximumOf(exercises, overrides.maxima))
  const {shard} = options
  const students = shard ? all.filter((_, index) => index % shard.of === shard.part - 1) : all
  const progress = progressOf(students.length, 'students')
  const writer = new Writer(options, exercises, overrides, shard && wholeOf(all.map(({key}) => key)))
  const job: Job = {
    ...(options.only && {only: options.only}), overrides: overrides.students, maxima: overrides.maxima, dialect: options.excel ? localDialect() : PLAIN,
    types: options.types,
    ...(options.pages && {pages: {folder: writer.feedback(), withKey: options.withKey}}),
  }
  const release = atEnd(() => void writer.failed(undefined))
  try {
    crew.call(threadsBeside(options.jobs, students.length))
    for await (const {count, ...part} of inParts(students, job, crew)) {
      writer.add(part)
      progress.add(count)
    }
    progress.stop()
    const done = writer.finish(all)
    const late = options.lateAfter !== undefined && {lateAfter: options.lateAfter}
    return {...done, loose, notes: [...notes.map(printable), ...strayOverrides(place, options), ...late ? undated(all) : [], ...done.notes], ...late}
  } catch (error) {
    progress.stop()
    throw writer.failed(error)
  } finally {
    release()
  }
}

/** Whether somebody was late cannot be told without a date; those whom a platform calls late are late. */
function undated(students: readonly Student[]): string[] {
  const count = students.filter(({unit, late, refused}) => unit && !late && !refused && !unit.refused && unit.made === undefined).length
  return count === 0 ? [] : [`${count} ${count === 1 ? 'hand-in has' : 'hand-ins have'} no date, so nobody can tell whether ${count === 1 ? 'it is' : 'they are'} late.`]
}

function found(place: string, exercises: readonly ExerciseSummary[], {out, only, lateAfter}: Options): ReturnType<typeof shapeOf> {
  const [ids, known] = [exercises, lesson.lesson.exercises].map(all => all.map(({id}) => id)) as [string[], string[]]
  try {
    const search = {ids, ...(lateAfter === undefined && {times: false as const})}
    // One zip of all, named itself: as if it were alone in a folder.
    const stats = statSync(place)
    if (!stats.isDirectory() && !stats.isFile()) throw new Mendable(`${printable(place)} is no folder and no zip.\nName the folder or the zip with the hand-ins.`)
    const folder = stats.isDirectory() ? findHandIns(place, {...search, except: out}) : findHandIns(dirname(resolve(place)), {...search, only: basename(place)})
    const shape = shapeOf(folder, ids)
    return only ? tellOthers(shape, ids, shapeOf(folder, known)) : shape
  } catch (error) {
    if (!isOfSystem(error)) throw error
    const isNone = error.code === 'ENOENT' || error.code === 'ENOTDIR'
    throw new Mendable(isNone ? `There is no ${printable(place)}.\nIs its name written as it is?` : `${printable(place)} could not be read: ${whyUnread(error)}`)
  }
}

/** A platform's file is a roster, too. */
function rosterOf({roster, lms}: Options): readonly Listed[] | undefined {
  return roster === undefined ? lms?.people : peopleIn(readTable(roster).lines, roster)
}

/** Points for exercises that are not wanted now are no mistake. */
function overridesOf({overrides, out}: Options, students: readonly Student[]): Overrides {
  const path = overrides ?? usualOverrides(out)
  if (path === undefined) return {students: new Map(), maxima: {}, problems: []}
  const read = readOverrides(readTable(path).lines, planned(lesson, {}), students)
  if (read.problems.length > 0) {
    const lines = read.problems.slice(0, 10).map(({at: {line}, what, remedy}) => `${printable(path)}:${line}  ${what} ${remedy}`)
    throw new Mendable([...lines, ...read.problems.length > 10 ? [`and ${read.problems.length - 10} more`] : [], 'Nothing was graded: your own points would be missing.'].join('\n'))
  }
  return read
}
