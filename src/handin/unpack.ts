import {unzipSync} from 'fflate'
import type {Saying} from '../text/problem.ts'

/** A file that is listed in a zip: what the zip states, which need not be true. */
export interface ZipEntry {
  readonly name: string
  /** Bytes, packed. */
  readonly size: number
  /** Bytes, unpacked. */
  readonly originalSize: number
  /** 0: as it is; 8: deflated. Nothing else can be unpacked here. */
  readonly compression: number
}

/** Why a zip, or a file in it, cannot be taken. */
export class Refused extends Error {
  readonly saying: Saying

  constructor(saying: Saying) {
    super(saying.what)
    this.saying = saying
  }
}

const damaged: Saying = {
  what: 'This zip cannot be read: it is damaged, locked with a password, or no zip at all.', remedy: 'Ask for it again.',
}
const unknown: Saying = {
  what: 'This file is packed in a way that is not known here.', remedy: 'Ask for it again, as an ordinary zip.',
}

/** Whether bytes begin as a zip does, whatever the file is called. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6)
}

/**
 * What is listed in a zip, in its order; nothing is unpacked.
 *
 * @param most how many entries are listed at most
 * @throws {Refused} when it is no zip that can be read, or holds more
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  unzip(bytes, entry => {
    if (entries.length >= most) {
      throw new Refused({what: `This zip holds more than ${most.toLocaleString('en-GB')} files.`, remedy: 'The files in exercises/ are all that is wanted.'})
    }
    entries.push(entry)
    return false
  })
  return entries
}

/**
 * The steps of an entry's path: `['ada-marsh', '1-claims.ts']`. `undefined` where it leads out of the zip: `../x`, `/x`,
 * `C:\x`.
 */
export function stepsOf({name}: ZipEntry): string[] | undefined {
  const steps = name.split(/[\\/]/)
  if (/^[\\/]|^[a-z]:/i.test(name) || steps.includes('..')) return undefined
  return steps.filter(step => step !== '' && step !== '.')
}

/**
 * One entry, unpacked; of several with its name, the first. It gets no more room than `most`, and no more than it states,
 * so that a few bytes cannot unpack to gigabytes.
 *
 * @throws {Refused} when it is damaged, or too large
 */
export function unpacked(bytes: Uint8Array, wanted: ZipEntry, most: number): Uint8Array {
  // What cannot be packed is a little longer than it was.
  if (wanted.originalSize > most || wanted.size > most + 1_024) {
    throw new Refused({what: `It has more than ${Math.round(most / 1_024)} KB.`, remedy: 'Is it the right file? No answers are that long.'})
  }
  let taken = false
  const files = unzip(bytes, entry => {
    const isIt = !taken && entry.name === wanted.name && entry.size === wanted.size && entry.originalSize === wanted.originalSize
    taken ||= isIt
    if (isIt && entry.compression !== 0 && entry.compression !== 8) throw new Refused(unknown)
    return isIt
  })
  const file = Object.hasOwn(files, wanted.name) ? files[wanted.name] : undefined
  if (!file) throw new Refused(damaged)
  return file
}

function unzip(bytes: Uint8Array, filter: (entry: ZipEntry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {filter})
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(damaged)
  }
}
