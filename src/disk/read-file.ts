import {closeSync, constants, fstatSync, lstatSync, openSync, readSync} from 'node:fs'
import type {Stats} from 'node:fs'
import {MAX_BYTES} from '../handin/limits.ts'
import type {Problem} from '../text/problem.ts'

/** Why a file of answers was not opened or read. */
export type FileProblem = Problem

/**
 * Returns the bytes of a student's file, or why there are none: it is missing, a folder, a link, something other than
 * a file, larger than 64 KB, or closed to us. Never reads more than 64 KB and never throws; a link is refused rather
 * than followed, because it could lead out of the hand-in. So few bytes are read at once: to wait for each step of it, as
 * a promise does, takes ten times as long.
 */
export function readAnswerFile(path: string): Uint8Array | FileProblem {
  try {
    const refusal = refusalOf(lstatSync(path))
    if (refusal) return refusal
    // Between the look above and this line the file may have been exchanged: so no link, no waiting, and a second look.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      return refusalOf(stats) ?? readAtMost(file, stats.size, MAX_BYTES)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return problemOf(error)
  }
}

/** `size`: what it is said to have. It may be more by now. */
function readAtMost(file: number, size: number, limit: number): Uint8Array | FileProblem {
  let bytes = new Uint8Array(size + 1)
  let length = 0
  while (length <= limit) {
    if (length === bytes.length) {
      const more = new Uint8Array(limit + 1)
      more.set(bytes)
      bytes = more
    }
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
  }
  return tooLarge()
}

function refusalOf(stats: Stats): FileProblem | undefined {
  if (stats.isSymbolicLink()) {
    return problem('This is a link to another place, not a file.', 'Hand in the file itself.')
  }
  if (stats.isDirectory()) {
    return problem('This is a folder, not a file.', 'Move the file of answers out of it to this place.')
  }
  if (!stats.isFile()) {
    return problem('This is not an ordinary file.', 'Put the file of answers in its place.')
  }
  return stats.size > MAX_BYTES ? tooLarge() : undefined
}

/** What is said of a file of more than 64 KB. */
export function tooLarge(): FileProblem {
  return problem('This file is larger than 64 KB, so it was not read.', 'Keep nothing but the answers in it.')
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('There is no file here.', 'Put the file of answers here, under this name.')
    case 'ELOOP':
      return problem('This is a link to another place, not a file.', 'Hand in the file itself.')
    case 'EACCES':
    case 'EPERM':
      return problem('This file may not be opened.', 'Change its permissions so that it can be read.')
    default:
      return problem(`This file could not be read (${code}).`, 'Copy it to another place and try again.')
  }
}

function problem(what: string, remedy: string): FileProblem {
  return {at: {line: 1, column: 1}, what, remedy}
}
