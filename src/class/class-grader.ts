import type {OpenLesson} from '../lesson/open.ts'
import {compare} from '../lesson/stamp.ts'
import type {Problem} from '../text/problem.ts'
import type {Maxima} from './gradebook.ts'
import {assessor, exerciseSummaries, gradeHandIn, remembering} from './grade-hand-in.ts'
import type {ExerciseResult, ExerciseSummary, GradedHandIn, Override, Status, StudentResult, Types} from './result.ts'
import type {Student} from './people/roster.ts'

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
  /** Exercises that the teacher alone gives points for, with students who have none yet. */
  readonly unmarked: readonly Unmarked[]
  /** Files that met with a fault of ours. */
  readonly faults: readonly string[]
}

/** An exercise's number, how many students wait for the teacher's points, and the names of the first of them. */
export interface Unmarked {
  readonly number: number
  readonly students: number
  readonly names: readonly string[]
}

export const NOBODY: ClassSummary = {
  students: 0, statuses: {graded: 0, partial: 0, 'not started': 0, unreadable: 0, missing: 0}, late: 0, overrides: 0, look: [], looks: 0, unmarked: [], faults: [],
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
    unmarked: [...one.unmarked, ...other.unmarked].reduce(withUnmarked, []),
    faults: [...one.faults, ...other.faults].slice(0, 5),
  }
}

function withUnmarked(all: readonly Unmarked[], one: Unmarked): readonly Unmarked[] {
  const at = all.findIndex(({number}) => number === one.number)
  const before = all[at]
  return before ? all.with(at, {...one, students: before.students + one.students, names: [...before.names, ...one.names].slice(0, LOOKS)}) : [...all, one]
}

/**
 * One student as a class.
 *
 * @param unmarked numbers of exercises that wait for the teacher's points
 */
export function summaryOf(student: StudentResult, faults: readonly string[] = [], unmarked: readonly number[] = []): ClassSummary {
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
    unmarked: unmarked.map(number => ({number, students: 1, names: [name]})),
    faults,
  }
}

/** The marks of a student who has any on a line, with the teacher's reasons, for a platform's column of feedback. */
export function feedbackLine(exercises: readonly ExerciseSummary[], maxima: Maxima, {exercises: results}: StudentResult): string {
  const parts = exercises.flatMap(({id, number, points}) => {
    const [result, of] = [results.find(one => one.id === id), maxima[id] ?? points]
    return !result || of === 0 && !result.override ? [] : [`${number}: ${marksText(result, of, points > 0)}`]
  })
  return `Exercise ${parts.join('; ')}.`
}

/**
 * @param of points there are
 * @param byComputer whether the computer gives any
 */
function marksText({points, state, override}: ExerciseResult, of: number, byComputer: boolean): string {
  const given = `${points}${of > 0 ? ` of ${of}` : ''}`
  if (override) return `${given}${aside(override.reason.replace(/\s+/g, ' ').trim())}`
  const why = state === 'missing' ? 'no file' : state === 'not started' ? 'not started' : state === 'unreadable' ? 'not read' : ''
  return byComputer ? `${given}${aside(why)}` : why || 'not marked yet'
}

function aside(text: string): string {
  return text === '' ? '' : ` (${text})`
}

/** The gradebook's exercises of a plan. */
export function planned(open: OpenLesson, {only}: Pick<Plan, 'only'>): readonly ExerciseSummary[] {
  return exerciseSummaries(open, only)
}
