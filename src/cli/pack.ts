import {strToU8, zipSync} from 'fflate'

/** What is handed in. */
export interface HandInParcel {
  /** The student's name, as it was given. */
  readonly name: string
  readonly made: Date
  /** File name → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Returns a name that every system takes for a file: letters and digits of any script, in small letters, with hyphens
 * between them, at most 60. `undefined` where nothing is left of it.
 */
export function fileNameOf(name: string): string | undefined {
  const words = name.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return Array.from(words.join('-')).slice(0, 60).join('').replace(/-$/, '') || undefined
}

/** Returns the bytes of a zip: one folder, named after the student, with the files and a note of name and time. */
export function pack({name, made, files}: HandInParcel): Uint8Array {
  const folder = fileNameOf(name) ?? 'hand-in'
  const note = {name, made: made.toISOString(), files: [...files.keys()]}
  const named = [...files].map(([file, bytes]) => [`${folder}/${file}`, bytes] as const)
  return zipSync({
    [`${folder}/hand-in.json`]: strToU8(`${JSON.stringify(note, null, 2)}\n`),
    ...Object.fromEntries(named),
  }, {mtime: made})
}
