import {readFileSync, statSync} from 'node:fs'
import {unzipSync} from 'fflate'
import {lmsName} from '../class/lms-names.ts'
import {isAnswers} from '../class/shape.ts'
import type {FoundFile, FoundFolder, Source} from '../class/shape.ts'
import {MAX_BYTES} from '../handin/limits.ts'
import {NOTE} from '../handin/parcel.ts'
import {excerpt} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import {handInNote, isSkipped, MAX_NOTE} from './found.ts'
import {tooLarge} from './read-file.ts'

/** A zip of more bytes than this is not opened: it stands in memory whole. */
const MAX_ZIP = 512 * 1024 * 1024

/** Entries of one zip: a clone with its packages has some 50,000. */
const MAX_ENTRIES = 200_000

/** Bytes of all zips in one zip, unpacked: a class of ten thousand has a third of it. */
const MAX_INNER = 512 * 1024 * 1024

/** Bytes that a packed file of at most 64 KB may have: what cannot be packed is a little longer. */
const MAX_PACKED = MAX_BYTES + 1_024

/** Where a zip is: on disk, or an entry of one that is. */
export interface ZipPlace {
  readonly zip: string
  readonly inside?: string
}

interface Entry {
  readonly name: string
  readonly size: number
  readonly originalSize: number
  readonly compression: number
}

/** Why a zip cannot be taken; it ends up in the student's row. */
class Refused extends Error {
  readonly problem: Problem

  constructor(what: string, remedy: string) {
    super(what)
    this.problem = {at: {line: 1, column: 1}, what, remedy}
  }
}

/**
 * Returns what a zip holds as a folder: names only, nothing is unpacked but zips in it, which are folders of it, and the
 * note of `npm run hand-in`. What a zip may cost is looked at before: bytes, entries, sizes that are stated; no entry gets
 * more room than it states. Names that lead out of it are left aside, and nothing is ever written. Never throws.
 */
export function zipFolder(path: string, name: string, answers: readonly string[]): FoundFolder {
  try {
    const {size, mtimeMs} = statSync(path)
    if (size > MAX_ZIP) throw new Refused('This zip is larger than 512 MB, so it was not opened.', 'Unpack it yourself, and grade the folder.')
    return {...folderOf(readFileSync(path), name, {zip: path}, answers), written: mtimeMs}
  } catch (error) {
    return refusedFolder(name, error)
  }
}

function folderOf(bytes: Uint8Array, name: string, place: ZipPlace, answers: readonly string[]): FoundFolder {
  const root = new Draft(name)
  let [inner, outside] = [0, 0]
  for (const entry of entriesOf(bytes)) {
    const steps = entry.name.split(/[\\/]/)
    if (entry.name.startsWith('/') || /^[a-z]:/i.test(entry.name) || steps.includes('..')) {
      outside++
      continue
    }
    const inside = steps.filter(step => step !== '' && step !== '.')
    if (inside.some(isSkipped) || inside.length === 0 || inside.length > 40) continue
    if (/[\\/]$/.test(entry.name)) {
      root.at(inside)
      continue
    }
    const file = inside.pop() ?? ''
    const folder = root.at(inside)
    if (!/\.zip$/i.test(file)) {
      folder.files.push({name: file, source: {kind: 'zip', ...place, entry: entry.name}})
      if (file === NOTE && entry.originalSize <= MAX_NOTE) folder.note = textOf(bytes, entry)
    } else if (place.inside !== undefined) {
      folder.notes.push(`${excerpt(file)} was left aside: a zip in a zip in a zip is not opened.`)
    } else {
      inner += entry.originalSize
      folder.zips.push(innerZip(bytes, file, entry, inner, {...place, inside: entry.name}, answers))
    }
  }
  if (outside > 0) root.notes.push(`${outside === 1 ? 'A file was' : `${outside} files were`} left aside: ${outside === 1 ? 'its name leads' : 'their names lead'} out of the zip.`)
  return root.found(answers)
}

function innerZip(bytes: Uint8Array, name: string, entry: Entry, total: number, place: ZipPlace, answers: readonly string[]): FoundFolder {
  try {
    if (total > MAX_INNER) throw new Refused('This zip would be too large when unpacked, so it was not opened.', 'Ask for the files in exercises/ alone.')
    return folderOf(unpacked(bytes, entry), name, place, answers)
  } catch (error) {
    return refusedFolder(name, error)
  }
}

function refusedFolder(name: string, error: unknown): FoundFolder {
  const refused = error instanceof Refused ? error.problem : damaged().problem
  return {name, files: [], folders: [], notes: [], refused}
}

function damaged(): Refused {
  return new Refused('This zip cannot be read: it is damaged, locked with a password, or no zip at all.', 'Ask for it again.')
}

/** A folder while a zip's names are put into it. */
class Draft {
  readonly name: string
  readonly files: FoundFile[] = []
  readonly zips: FoundFolder[] = []
  readonly notes: string[] = []
  note: string | undefined
  readonly #folders = new Map<string, Draft>()

  constructor(name: string) {
    this.name = name
  }

  at([step, ...rest]: readonly string[]): Draft {
    if (step === undefined) return this
    const folder = this.#folders.get(step) ?? new Draft(step)
    this.#folders.set(step, folder)
    return folder.at(rest)
  }

  found(answers: readonly string[]): FoundFolder {
    const isWorth = (name: string): boolean => isAnswers(name, answers) || lmsName(name) !== undefined
    const note = this.note === undefined ? undefined : handInNote(this.note)
    return {
      name: this.name,
      // Of a clone with all its packages only what is answers is worth remembering, and some names to tell.
      files: [...this.files.filter(({name}) => isWorth(name)), ...this.files.filter(({name}) => !isWorth(name)).slice(0, 5)],
      folders: [...Array.from(this.#folders.values(), folder => folder.found(answers)), ...this.zips],
      notes: this.notes,
      ...(note && {handInNote: note}),
    }
  }
}

/** What is listed in a zip; nothing is unpacked. Throws where it cannot be read. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  unzip(bytes, entry => {
    if (entries.length >= MAX_ENTRIES) throw new Refused('This zip holds more than 200,000 files.', 'Ask for the files in exercises/ alone.')
    entries.push(entry)
    return false
  })
  return entries
}

function unzip(bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {filter})
  } catch (error) {
    throw error instanceof Refused ? error : damaged()
  }
}

/** One entry, unpacked into as many bytes as it states, once however often it is listed. */
function unpacked(bytes: Uint8Array, {name, originalSize}: Entry): Uint8Array {
  let taken = false
  const files = unzip(bytes, entry => {
    const wanted = !taken && entry.name === name && entry.originalSize === originalSize
    taken ||= wanted
    return wanted
  })
  return Object.hasOwn(files, name) ? files[name]! : new Uint8Array()
}

function textOf(bytes: Uint8Array, entry: Entry): string | undefined {
  try {
    return new TextDecoder().decode(unpacked(bytes, entry))
  } catch {
    return undefined
  }
}

/** Reads entries of zips, and keeps the last zip open: what belongs to one student lies in one. */
export class ZipReader {
  #open: {readonly place: ZipPlace, readonly bytes: Uint8Array} | undefined
  #outer: {readonly zip: string, readonly bytes: Uint8Array} | undefined

  /** The bytes of an entry, or why there are none: more than 64 KB, damaged, packed in a way that is not known. Never throws. */
  read(source: Extract<Source, {kind: 'zip'}>): Uint8Array | Problem {
    try {
      const bytes = this.#bytesOf(source)
      let found: Entry | undefined
      const files = unzip(bytes, entry => {
        if (found || entry.name !== source.entry) return false
        found = entry
        return entry.originalSize <= MAX_BYTES && entry.size <= MAX_PACKED && (entry.compression === 0 || entry.compression === 8)
      })
      if (!found) return damaged().problem
      if (found.originalSize > MAX_BYTES || found.size > MAX_PACKED) return tooLarge()
      const read = Object.hasOwn(files, source.entry) ? files[source.entry] : undefined
      return read ?? new Refused('This file is packed in a way that is not known here.', 'Ask for it again, as an ordinary zip.').problem
    } catch (error) {
      return error instanceof Refused ? {...error.problem, what: 'This file in the zip is damaged.'} : damaged().problem
    }
  }

  #bytesOf({zip, inside}: ZipPlace): Uint8Array {
    if (this.#open?.place.zip === zip && this.#open.place.inside === inside) return this.#open.bytes
    if (this.#outer?.zip !== zip) this.#outer = {zip, bytes: readFileSync(zip)}
    const outer = this.#outer.bytes
    const entry = inside === undefined ? undefined : entriesOf(outer).find(({name}) => name === inside)
    const bytes = entry ? unpacked(outer, entry) : outer
    this.#open = {place: {zip, ...(inside !== undefined && {inside})}, bytes}
    return bytes
  }
}
