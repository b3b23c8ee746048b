import {fileOf} from '../disk/grade-file.ts'
import type {GradedFile} from '../disk/grade-file.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {TypeCheck} from '../typecheck/check-types.ts'
import {isSyntaxError} from '../typecheck/compiler.ts'
import type {ReportRow, Types} from './row.ts'
import {typeProblems} from '../typecheck/type-problems.ts'

/**
 * Returns the row of one exercise from its graded file and what the compiler says; `undefined` while the compiler is
 * still at work.
 */
export function composeRow(exercise: Exercise, graded: GradedFile, check: TypeCheck | undefined): ReportRow {
  const {id, number, title, minutes} = exercise
  const {outcome, copies = []} = graded
  const row = {exercise: id, number, title, minutes, file: fileOf(exercise), outcome, types: typesOf(exercise, graded, check)}
  return copies.length > 0 ? {...row, copies} : row
}

function typesOf(exercise: Exercise, {outcome, text}: GradedFile, check: TypeCheck | undefined): Types {
  if (!check) return {kind: 'pending'}
  if (check.kind === 'fault') return {kind: 'unchecked', why: check.why}
  if (check.kind === 'hindered') return {kind: 'unchecked', why: check.what, remedy: check.remedy}
  const errors = check.errors.filter(({file}) => file === fileOf(exercise))
  const problems = outcome.kind === 'marked' ? outcome.marked.problems : outcome.kind === 'unread' ? [outcome.problem] : []
  return {
    kind: 'checked', errors: errors.length, broken: errors.some(isSyntaxError),
    problems: typeProblems(errors, {text, problems}),
  }
}
