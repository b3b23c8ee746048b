import type {Problem} from '../lesson/answer.ts'
import {printable} from './excerpt.ts'

/**
 * Returns a problem on one line, as editors and terminals make it clickable:
 * `exercises/2-sources.ts:14:12  what. remedy.`
 */
export function problemText(path: string, problem: Problem): string {
  return `${printable(path)}:${problem.at.line}:${problem.at.column}  ${problem.what} ${problem.remedy}`
}
