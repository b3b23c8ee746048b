import {strToU8, zipSync} from 'fflate'
import type {Stamp} from '../lesson/stamp.ts'

/** What is handed in. */
export interface Parcel {
  /** The student's name, as it was given. */
  readonly name: string
  readonly made: Date
  /** File name → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Of the lesson with which it was made. */
  readonly stamp?: Stamp
}

/** The file in which a parcel says whose it is and when it was made. */
export const NOTE = 'hand-in.json'

/**
 * Returns a name that every system takes for a file: letters and digits of any script, in small letters, with hyphens
 * between them, at most 60 and 120 bytes. `undefined` where nothing is left of it.
 */
export function fileNameOf(name: string): string | undefined {
  const words = name.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const short = cut(words.join('-'), 120)
  return RESERVED.test(short) ? `${short}-1` : short || undefined
}

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/

/** The first letters that fit: a name is bounded in bytes on Linux, in characters elsewhere. */
function cut(name: string, bytes: number): string {
  const letters = Array.from(name).slice(0, 60)
  while (strToU8(letters.join('')).length > bytes) letters.pop()
  return letters.join('').replace(/-$/, '')
}

/** Returns the bytes of a zip: one folder, named after the student, with the files and a note of name, time and stamp. */
export function pack({name, made, files, stamp}: Parcel): Uint8Array<ArrayBuffer> {
  const folder = fileNameOf(name) ?? 'hand-in'
  const note = {name, made: made.toISOString(), files: [...files.keys()], ...(stamp && {stamp})}
  const named = [...files].map(([file, bytes]) => [`${folder}/${file}`, bytes] as const)
  return zipSync({
    [`${folder}/${NOTE}`]: strToU8(`${JSON.stringify(note, null, 2)}\n`),
    ...Object.fromEntries(named),
  }, {mtime: made})
}
