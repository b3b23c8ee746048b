import type {Place} from '../text/problem.ts'
import type {Remark} from './remark.ts'

/** A remark, and the item it is about. */
export interface Noted {
  readonly item: string
  readonly remark: Remark
}

/** A remark with the lines in which the same mistake is made again. */
export interface Told extends Noted {
  readonly again: readonly number[]
}

/** Each mistake once, where it is made first; `again` has the other lines of the file, from the top, each once. */
export function once(noted: readonly Noted[]): Told[] {
  const told = new Map<string, Noted & {again: Set<number>}>()
  for (const [index, one] of noted.entries()) {
    const same = sameAs(one.remark)?.join('\n') ?? String(index)
    const first = told.get(same)
    if (!first) told.set(same, {...one, again: new Set()})
    else if (placeOf(one.remark).line !== placeOf(first.remark).line) first.again.add(placeOf(one.remark).line)
  }
  return [...told.values()].map(({again, ...one}) => ({...one, again: [...again]}))
}

/** What makes two remarks the same mistake; `undefined` for one that is its own. */
function sameAs(remark: Remark): readonly unknown[] | undefined {
  switch (remark.kind) {
    case 'label':
      return [remark.kind, remark.field, remark.term, remark.credit > 0, remark.beside]
    case 'distractor':
      return [remark.kind, remark.reason]
    case 'not asked for':
      // In a record and a table each item has a question of its own.
      return remark.several ? [remark.kind, remark.field] : undefined
    case 'not in italics':
    case 'swap steers':
    case 'defensible':
      return [remark.kind, remark.field]
    case 'inexact':
      return [remark.kind, remark.why, remark.field]
    case 'todo':
      return [remark.kind, ...remark.fields]
    default:
      return undefined
  }
}

/** Where a remark is to be read; what is about a whole paragraph stands at its top. */
export function placeOf(remark: Remark): Place {
  return 'at' in remark ? remark.at : {line: 0, column: 0}
}

/** So many lines are named one by one. */
const MOST_LINES = 12

const list = new Intl.ListFormat('en-GB')

/** " The same in lines 14, 20 and 31."; empty where there are none. */
export function sayAgain(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  if (lines.length === 1) return ` The same in line ${lines[0]!}.`
  if (lines.length <= MOST_LINES) return ` The same in lines ${list.format(lines.map(String))}.`
  return ` The same in ${lines.length} more lines, the last of them ${lines.at(-1)!}.`
}
