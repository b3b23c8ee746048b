import {cents, creditOf} from './grade-hand-in.ts'
import type {ExerciseResult, ExerciseSummary, ItemGroup, StudentResult} from './result.ts'

/** One cell of a table. */
export type Cell = string | number

/** Exercise's id → points there are, where the teacher says so: for what the computer gives none for. */
export type Maxima = Readonly<Record<string, number>>

/** A gradebook's columns, and what stands in each: for the header, the row of maxima, a student. */
interface Column {
  readonly name: string
  readonly maximum: (maxima: Maxima) => Cell
  readonly of: (student: StudentResult) => Cell
}

/**
 * The columns of a gradebook: who, how far, the total in points, each exercise in points, and beside it the credit that its
 * items about one article earned, before the correction for guessing; whether the files compile, what the teacher decided
 * and what a person should know.
 */
function columnsOf(exercises: readonly ExerciseSummary[]): Column[] {
  const none = (): Cell => ''
  return [
    {name: 'student', maximum: () => 'maximum', of: ({key}) => key},
    {name: 'name', maximum: none, of: ({name}) => name},
    {name: 'id', maximum: none, of: ({id}) => id ?? ''},
    {name: 'status', maximum: none, of: ({status}) => status},
    {name: 'late', maximum: none, of: ({late}) => late ? 'late' : ''},
    {name: 'total', maximum: maxima => maximumOf(exercises, maxima), of: student => isScored(exercises, student) ? student.total : ''},
    ...exercises.flatMap(exercise => [pointsColumn(exercise, exercises), ...groupColumns(exercise)]),
    {name: 'types', maximum: none, of: ({exercises: results}) => typesOf(exercises, results)},
    {name: 'decided by the teacher', maximum: none, of: ({exercises: results}) => decided(exercises, results)},
    {name: 'notes', maximum: none, of: student => notesOf(exercises, student)},
  ]
}

/** Points of a whole hand-in, those that the teacher gives included. */
export function maximumOf(exercises: readonly ExerciseSummary[], maxima: Maxima): number {
  return cents(exercises.reduce((sum, {id, points}) => sum + (maxima[id] ?? points), 0))
}

/**
 * Whether there are points for a student: the computer could read something that it gives points for, or the teacher gave some.
 * Nobody else gets a nought without the teacher's word, on a platform or on a page.
 */
export function hasGrade(exercises: readonly Pick<ExerciseSummary, 'id' | 'points'>[], {exercises: results}: StudentResult): boolean {
  return results.some(({id, state, override}) => override !== undefined
    || state !== 'missing' && state !== 'unreadable' && exercises.some(one => one.id === id && one.points > 0))
}

/** Whether the gradebook has points for a student: what cannot be read has a nought there, beside the note that it needs review. */
function isScored(exercises: readonly ExerciseSummary[], student: StudentResult): boolean {
  return hasGrade(exercises, student) || student.status === 'unreadable' && exercises.some(({points}) => points > 0)
}

/** Numbers of the exercises that the teacher alone gives points for and has not yet, though there is something to read. */
export function unmarked(exercises: readonly ExerciseSummary[], maxima: Maxima, student: StudentResult): number[] {
  return exercises.flatMap(({id, number, points}) => {
    const result = points === 0 && maxima[id] !== undefined ? resultOf(student, id) : undefined
    return !result || result.override || result.state === 'missing' || result.state === 'not started' ? [] : [number]
  })
}

function pointsColumn({id, points}: ExerciseSummary, exercises: readonly ExerciseSummary[]): Column {
  return {
    name: id,
    maximum: maxima => maxima[id] ?? (points === 0 ? '' : points),
    of: student => {
      const result = resultOf(student, id)
      // Where the computer gives no points, there are none before the teacher has given some.
      return result === undefined || (points === 0 || !isScored(exercises, student)) && !result.override ? '' : result.points
    },
  }
}

function groupColumns({id, groups}: ExerciseSummary): Column[] {
  if (groups.length < 2) return []
  return groups.map(({article, items, of}: ItemGroup) => ({
    name: `${id} ${article === 'both' ? 'A and B' : article}`,
    maximum: () => of,
    of: student => {
      const result = resultOf(student, id)
      return !result || result.items.length === 0 ? '' : creditOf(result.items.filter(({item}) => items.includes(item)), 'credit')
    },
  }))
}

function resultOf({exercises}: StudentResult, id: string): ExerciseResult | undefined {
  return exercises.find(exercise => exercise.id === id)
}

/** `compile`, `not checked`, or the numbers of those that do not. */
function typesOf(exercises: readonly ExerciseSummary[], results: readonly ExerciseResult[]): string {
  const came = results.filter(({state}) => state !== 'missing')
  const failing = came.filter(({types}) => types === 'do not').map(({id}) => numberOf(exercises, id))
  if (failing.length > 0) return `do not: ${failing.join(' ')}`
  return came.length > 0 && came.every(({types}) => types === 'compile') ? 'compile' : came.length === 0 ? '' : 'not checked'
}

function decided(exercises: readonly ExerciseSummary[], results: readonly ExerciseResult[]): string {
  return results.flatMap(({id, override}) => override ? [`${numberOf(exercises, id)}: ${override.reason}`] : []).join('; ')
}

function notesOf(exercises: readonly ExerciseSummary[], {status, notes, exercises: results}: StudentResult): string {
  const review = status === 'unreadable' || results.some(({state}) => state === 'unreadable') ? ['Needs review.'] : []
  return [...review, ...notes, ...results.flatMap(({id, why}) => why === undefined ? [] : [`${numberOf(exercises, id)}: ${why}`])].join(' ')
}

function numberOf(exercises: readonly ExerciseSummary[], id: string): number | string {
  return exercises.find(exercise => exercise.id === id)?.number ?? id
}

/** The first two rows: the columns' names, and the most that can stand in each. */
export function headRows(exercises: readonly ExerciseSummary[], maxima: Maxima = {}): Cell[][] {
  const columns = columnsOf(exercises)
  return [columns.map(({name}) => name), columns.map(({maximum}) => maximum(maxima))]
}

/** Makes rows of a gradebook, one a student. */
export function rowMaker(exercises: readonly ExerciseSummary[]): (student: StudentResult) => Cell[] {
  const columns = columnsOf(exercises)
  return student => columns.map(({of}) => of(student))
}
