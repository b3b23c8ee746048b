import {readFileSync, statSync} from 'node:fs'
import {decode} from '../../text/decode.ts'
import {Mendable} from '../../text/problem.ts'

const MOST_BYTES = 1_000_000

/**
 * The text of a file that a teacher has saved, with plain line ends: UTF-8, UTF-16 or Windows-1252. Throws a `Mendable` where the file is missing, too big, or no text.
 */
export function originalText(path: string): string {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Mendable(`${path} is too big for an article. Save its text alone.`)
    const {text} = decode(readFileSync(path))
    if (text.includes('\0')) throw new Mendable(`${path} is no plain text. Copy the article's words into a text file.`)
    return `${text.replace(/\r\n?/g, '\n').trim()}\n`
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`${path} could not be read: ${error.message}`)
  }
}
