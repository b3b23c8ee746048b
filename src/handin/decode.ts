import type {Problem} from '../text/problem.ts'
import {MAX_BYTES} from './limits.ts'
import {placesOf} from '../text/problem.ts'
import {sayOfFile} from './say-file.ts'

/** A file's text, without its byte-order mark. */
export interface Decoded {
  /** `undefined` where the file is too large to be read. */
  readonly text: string | undefined
  readonly problems: readonly Problem[]
}

/**
 * Returns the text of a file. UTF-8 is expected; UTF-16 and the old Western encoding (Windows-1252, which contains
 * Latin-1) are read as well and told. Nothing is normalised: the words stay as they are.
 */
export function decode(source: string | Uint8Array, exercise: number): Decoded {
  if (source.length > MAX_BYTES || byteLength(source) > MAX_BYTES) {
    return {text: undefined, problems: [{at: {line: 1, column: 1}, ...sayOfFile.tooLarge(exercise)}]}
  }
  const decoded = typeof source === 'string' ? {text: source, problems: []} : decodeBytes(source)
  const text = decoded.text.replace(/^\ufeff/, '')
  const nul = text.indexOf('\0')
  if (nul < 0) return {text, problems: decoded.problems}
  return {text, problems: [...decoded.problems, {at: placesOf(text)(nul), ...sayOfFile.nul()}]}
}

function byteLength(source: string | Uint8Array): number {
  return typeof source === 'string' ? new TextEncoder().encode(source).length : source.length
}

function decodeBytes(bytes: Uint8Array): {text: string; problems: readonly Problem[]} {
  const wide = wideEncoding(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return {text, problems: [{at: {line: 1, column: 1}, ...sayOfFile.otherEncoding('UTF-16')}]}
  }
  const text = new TextDecoder().decode(bytes)
  const broken = text.includes('\ufffd') ? firstBroken(bytes, text) : -1
  if (broken < 0) return {text, problems: []}
  const at = placesOf(text)(broken)
  // Letters beyond ASCII that are UTF-8 show that the file is, but for some damage.
  const damaged = /[^\0-\x7f\ufffd]/.test(text)
  if (damaged) return {text, problems: [{at, ...sayOfFile.brokenBytes()}]}
  return {text: decodeWestern(bytes), problems: [{at, ...sayOfFile.otherEncoding('Windows-1252')}]}
}

/** What Windows-1252 has at 0x80 to 0x9f. Some decoders take it for Latin-1 there, which has no quotation marks. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWestern(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WESTERN[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}

/** UTF-16, by its byte-order mark or by the zero bytes that it puts beside every plain letter. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 > 0 || !bytes.includes(0)) return undefined
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = bytes.length / 2
  if (odd > half * 0.9 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.9 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

/** Where in `text` the first bytes stand that are not UTF-8; -1 where all are. */
function firstBroken(bytes: Uint8Array, text: string): number {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return -1
  } catch {
    return text.indexOf('\ufffd')
  }
}
