import {constants} from 'node:fs'
import type {Stats} from 'node:fs'
import {lstat, open} from 'node:fs/promises'
import {MAX_BYTES} from '../handin/limits.ts'
import type {Problem} from '../text/problem.ts'

/** Why a file of answers was not opened or read. */
export type FileProblem = Problem

/**
 * Returns the bytes of a student's file, or why there are none: it is missing, a folder, a link, something other than
 * a file, larger than 64 KB, or closed to us. Never reads more than 64 KB and never throws; a link is refused rather
 * than followed, because it could lead out of the hand-in.
 */
export async function readAnswerFile(path: string): Promise<Uint8Array | FileProblem> {
  try {
    const refusal = refusalOf(await lstat(path))
    if (refusal) return refusal
    // Between the look above and this line the file may have been exchanged: so no link, no waiting, and a second look.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      return refusalOf(await file.stat()) ?? await readAtMost(file, MAX_BYTES)
    } finally {
      await file.close()
    }
  } catch (error) {
    return problemOf(error)
  }
}

async function readAtMost(file: Awaited<ReturnType<typeof open>>, limit: number): Promise<Uint8Array | FileProblem> {
  const bytes = new Uint8Array(limit + 1)
  let length = 0
  while (length <= limit) {
    const {bytesRead} = await file.read(bytes, length, bytes.length - length)
    if (bytesRead === 0) return bytes.subarray(0, length)
    length += bytesRead
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

function tooLarge(): FileProblem {
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
