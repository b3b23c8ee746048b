import type {Place, Problem} from '../text/problem.ts'
import {isSyntaxError} from './compiler.ts'
import type {Diagnostic} from './compiler.ts'
import {inPlainWords} from './plain-words.ts'

/** A student's file, as its reader saw it. */
export interface ReadFile {
  readonly text: string
  readonly problems: readonly Problem[]
}

/** Of an `undefined`, the compiler points to the whole item. */
const UNDEFINED = 2375

/**
 * Returns the errors of one file in plain words, without those that its reader has told already in words of its own:
 * at the same spot, about the same missing item, and all errors of syntax where the reader has found fault as well.
 */
export function typeProblems(errors: readonly Diagnostic[], {text, problems}: ReadFile): Problem[] {
  const lines = text.split(/\r\n|\n|\r/)
  const told = (error: Diagnostic): boolean =>
    (isSyntaxError(error) && problems.length > 0)
    || (error.code === UNDEFINED && problems.some(({at}) => at.line === error.at.line))
    || problems.some((problem) => isSameSpot(lines, problem.at, error.at) || isSameItem(problem, error))
  const found: Problem[] = []
  for (const error of errors) {
    if (told(error)) continue
    const problem = {at: error.at, ...inPlainWords(error)}
    if (!found.some(({at, what}) => at.line === problem.at.line && what === problem.what)) found.push(problem)
  }
  return found
}

/** The compiler points to the name of a field, the reader to its value: no comma stands between the two. */
function isSameSpot(lines: readonly string[], one: Place, other: Place): boolean {
  if (one.line !== other.line) return false
  const [from, to] = [one.column, other.column].sort((a, b) => a - b) as [number, number]
  return !(lines[one.line - 1] ?? '').slice(from - 1, to - 1).includes(',')
}

/** Of a missing item, the compiler points to the end of the list. */
function isSameItem(problem: Problem, error: Diagnostic): boolean {
  return problem.item !== undefined && error.code === 2741
    && (error.message.startsWith(`Property '${problem.item}'`) || error.message.startsWith(`Property ''${problem.item}''`))
}
