import type {HandInNote} from '../class/intake/found-folder.ts'
import {isAnswers} from '../class/intake/homes.ts'
import {lmsName} from '../class/intake/lms-names.ts'
import {readStamp} from '../lesson/stamp.ts'
import type {Stamp} from '../lesson/stamp.ts'
import {printable} from '../text/problem.ts'

/** Bytes of `hand-in.json` and `made-with.json` that are read. */
export const MAX_NOTE = 4_096

/** Names that are passed over without a word: of tools, systems and editors, never a student's. */
export function isSkipped(name: string): boolean {
  return /^(?:\.|~\$)|^(?:node_modules|__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name)
}

/** Whether it matters what a file is called, and when it was written: it may be answers, or says whose it is. */
export function isWorth(name: string, ids: readonly string[]): boolean {
  return isAnswers(name, ids) || lmsName(name) !== undefined
}

/** What `hand-in.json` says, or `undefined` where it says no name. */
export function handInNote(text: string): HandInNote | undefined {
  try {
    const {name, made, stamp: written} = Object(JSON.parse(text)) as Record<string, unknown>
    if (typeof name !== 'string' || name.trim() === '') return undefined
    const time = typeof made === 'string' ? Date.parse(made) : NaN
    const stamp = readStamp(written)
    return {name: printable(name).trim().slice(0, 200), ...(Number.isFinite(time) && {made: time}), ...(stamp && {stamp})}
  } catch {
    return undefined
  }
}

/** What `made-with.json` says, or `undefined` where it is something else. */
export function copyStamp(text: string): Stamp | undefined {
  try {
    return readStamp(JSON.parse(text))
  } catch {
    return undefined
  }
}
