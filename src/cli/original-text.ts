import {readFileSync, statSync} from 'node:fs'
import {Mendable} from '../text/problem.ts'

const MOST_BYTES = 1_000_000

/**
 * The text of a file that a teacher has saved, with plain line ends: UTF-8, UTF-16 with its mark, or what Windows
 * writes otherwise. Throws a `Mendable` where the file is missing, too big, or no text.
 */
export function originalText(path: string): string {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Mendable(`${path} is too big for an article. Save its text alone.`)
    const text = decode(readFileSync(path))
    if (text.includes('\0')) throw new Mendable(`${path} is no plain text. Copy the article's words into a text file.`)
    return `${text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').trim()}\n`
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`${path} could not be read: ${error.message}`)
  }
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return fromWindows(bytes)
  }
}

/** What Windows-1252 has from 0x80 to 0x9f. Node 20 decodes it as Latin 1, which has nothing there. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function fromWindows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, character => WINDOWS.charAt(character.charCodeAt(0) - 0x80))
}
