import type {OpenLesson} from '../lesson/open.ts'
import {compare} from '../lesson/stamp.ts'
import type {Problem} from '../text/problem.ts'
import {assessor, exerciseSummaries, gradeHandIn, remembering} from './grade-hand-in.ts'
import type {ExerciseSummary, GradedHandIn, Override, Status, StudentResult, Types} from './result.ts'
import type {Student} from './roster.ts'

/** What holds for a whole class. Plain data: it is sent to whoever grades a part of it. */
export interface Plan {
  /** Exercises' ids; all that are graded where left out. */
  readonly only?: readonly string[]
  /** Student's key → exercise's id → what the teacher decided. */
  readonly overrides: ReadonlyMap<string, Readonly<Record<string, Override>>>
}

/** What was read of a student's hand-in. */
export interface Handed {
  readonly files: ReadonlyMap<string, Uint8Array | Problem>
  /** Exercise's id → whether its file compiles. */
  readonly types?: Readonly<Record<string, Types>>
}

/** Grades students one by one, each as `npm test` would. */
export function classGrader(open: OpenLesson, {only, overrides}: Plan): (student: Student, handed: Handed) => GradedHandIn {
  const assess = remembering(assessor(open))
  return ({key, name, id, late, notes, refused, unit}, {files, types}) => {
    const why = refused ?? unit?.refused
    const told = unit?.stamp ? compare(unit.stamp, open) : []
    return gradeHandIn(open, {
      key, name, late, files, notes: [...notes, ...unit?.notes ?? [], ...told], ...(id !== undefined && {id}), ...(why && {refused: why}),
    }, {...(only && {only}), ...(types && {types}), overrides: overrides.get(key) ?? {}, assess})
  }
}

/** What a class came to, for whoever looks at it first. Sums alone: it does not grow with the class. */
export interface ClassSummary {
  readonly students: number
  readonly statuses: Readonly<Record<Status, number>>
  readonly late: number
  /** Points that a teacher decided. */
  readonly overrides: number
  /** Students with something to look at, the first of them. */
  readonly look: readonly {readonly name: string, readonly why: string}[]
  /** How many there are in all. */
  readonly looks: number
  /** Files that met with a fault of ours. */
  readonly faults: readonly string[]
}

export const NOBODY: ClassSummary = {
  students: 0, statuses: {graded: 0, partial: 0, 'not started': 0, unreadable: 0, missing: 0}, late: 0, overrides: 0, look: [], looks: 0, faults: [],
}

/** Students that are told by name. */
const LOOKS = 12

/** The sum of two parts of a class, in this order. */
export function together(one: ClassSummary, other: ClassSummary): ClassSummary {
  const statuses = Object.fromEntries(Object.entries(one.statuses).map(([status, count]) => [status, count + other.statuses[status as Status]]))
  return {
    students: one.students + other.students,
    statuses: statuses as Record<Status, number>,
    late: one.late + other.late,
    overrides: one.overrides + other.overrides,
    look: [...one.look, ...other.look].slice(0, LOOKS),
    looks: one.looks + other.looks,
    faults: [...one.faults, ...other.faults].slice(0, 5),
  }
}

/** One student as a class. */
export function summaryOf(student: StudentResult, faults: readonly string[] = []): ClassSummary {
  const {name, status, late, notes, exercises} = student
  const unread = exercises.filter(({state}) => state === 'unreadable')
  const why = notes.join(' ') || (unread.length > 0 ? `${unread.map(({id}) => id).join(', ')}: ${unread[0]?.why ?? 'not read.'}` : undefined)
  return {
    ...NOBODY,
    students: 1,
    statuses: {...NOBODY.statuses, [status]: 1},
    late: late ? 1 : 0,
    overrides: exercises.filter(({override}) => override).length,
    ...(why !== undefined && {look: [{name, why}], looks: 1}),
    faults,
  }
}

/** A student's marks on a line, for a platform's column of feedback. */
export function feedbackLine(exercises: readonly ExerciseSummary[], {status, exercises: results, notes}: StudentResult): string {
  if (status === 'unreadable') return `Not graded: ${notes.at(-1) ?? 'nothing in it could be read.'}`
  const parts = exercises.flatMap(({id, number, points}) => {
    const result = results.find(one => one.id === id)
    if (!result || points === 0 && !result.override) return []
    const why = result.state === 'missing' ? ' (no file)' : result.state === 'not started' ? ' (not started)' : result.state === 'unreadable' ? ' (not read)' : ''
    return [`${number}: ${result.points}${points > 0 ? ` of ${points}` : ''}${why}`]
  })
  return parts.length === 0 ? 'No points were given yet.' : `Exercise ${parts.join('; ')}.`
}

/** The gradebook's exercises of a plan. */
export function planned(open: OpenLesson, {only}: Pick<Plan, 'only'>): readonly ExerciseSummary[] {
  return exerciseSummaries(open, only)
}
