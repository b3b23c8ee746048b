import {inflateSync} from 'fflate'
import type {Saying} from '../text/problem.ts'
import {crc32} from './crc32.ts'
import {Refused} from './refused.ts'
import {damaged} from './zip-list.ts'
import type {ZipEntry} from './zip-list.ts'

const unknown: Saying = {
  what: 'This file is packed in a way that is not known here.', remedy: 'Ask for it again, as an ordinary zip.',
}
const locked: Saying = {what: 'This file is locked with a password.', remedy: 'Ask for it again, without one.'}
const link: Saying = {what: 'This is a link to another place, not a file.', remedy: 'Ask for the file itself.'}
const broken: Saying = {what: 'This file is damaged: it is not what was packed.', remedy: 'Ask for it again.'}

/** Whether bytes begin as a zip does, whatever the file is called. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6)
}

/**
 * The steps of an entry's path: `['ada-marsh', '1-claims.ts']`. `undefined` where it leads out of the zip: `../x`, `/x`,
 * `C:\x`.
 */
export function stepsOf({name}: Pick<ZipEntry, 'name'>): string[] | undefined {
  const steps = name.split(/[\\/]/)
  if (/^[\\/]|^[a-z]:/i.test(name) || steps.includes('..')) return undefined
  return steps.filter(step => step !== '' && step !== '.')
}

/**
 * One entry, unpacked. It gets no more room than `most`, and no more than it states, so that a few bytes cannot unpack to
 * gigabytes.
 *
 * @throws {Refused} when it is damaged, too large, locked, or a link
 */
export function unpacked(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  // What cannot be packed is a little longer than it was.
  if (entry.originalSize > most || entry.size > most + 1_024) {
    throw new Refused({what: `It has more than ${Math.round(most / 1_024)} KB.`, remedy: 'Is it the right file? No answers are that long.'})
  }
  if (entry.link) throw new Refused(link)
  if (entry.locked) throw new Refused(locked)
  if (entry.compression !== 0 && entry.compression !== 8) throw new Refused(unknown)
  const file = inflated(packedBytes(bytes, entry), entry)
  if (crc32(file) !== entry.crc) throw new Refused(broken)
  return file
}

function inflated(packed: Uint8Array, {compression, originalSize}: ZipEntry): Uint8Array {
  if (compression === 0) return packed.slice()
  try {
    return inflateSync(packed, {out: new Uint8Array(originalSize)})
  } catch {
    throw new Refused(damaged)
  }
}

/** Before it stands its name again, and what may be other fields than those in the list. */
function packedBytes(bytes: Uint8Array, {offset, size}: ZipEntry): Uint8Array {
  if (offset + 30 > bytes.length) throw new Refused(damaged)
  const before = new DataView(bytes.buffer, bytes.byteOffset + offset, 30)
  const from = offset + 30 + before.getUint16(26, true) + before.getUint16(28, true)
  if (before.getUint32(0, true) !== 0x04034b50 || from + size > bytes.length) throw new Refused(damaged)
  return bytes.subarray(from, from + size)
}
