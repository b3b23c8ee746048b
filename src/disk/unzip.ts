import {readFileSync, statSync} from 'node:fs'
import type {FoundFile, FoundFolder, Source} from '../class/intake/found-folder.ts'
import {isAnswers} from '../class/intake/homes.ts'
import {MAX_BYTES} from '../handin/limits.ts'
import {NOTE} from '../handin/parcel.ts'
import {Refused} from '../handin/refused.ts'
import {stepsOf, unpacked} from '../handin/unpack.ts'
import {zipEntries} from '../handin/zip-list.ts'
import type {ZipEntry} from '../handin/zip-list.ts'
import {MADE_WITH} from '../lesson/stamp.ts'
import {excerpt} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import {copyStamp, handInNote, isSkipped, isWorth, MAX_NOTE} from './found.ts'
import {tooLarge} from './read-file.ts'

/** A zip of more bytes than this is not opened: it stands in memory whole. */
const MAX_ZIP = 512 * 1024 * 1024

/** Entries of one zip: a clone with its packages has some 50,000. */
const MAX_ENTRIES = 200_000

/** Bytes of all zips in one zip, unpacked: a class of ten thousand has a third of it. */
const MAX_INNER = 512 * 1024 * 1024

/** What is said of a zip that stands where a hand-in is looked for. */
const TOO_DEEP = {what: 'This is packed too deep: a zip in a zip in a zip is not opened.', remedy: 'Unpack the outermost, and grade the folder.'}

/** What is looked for in a zip. */
interface Wanted {
  /** The exercises that are graded. */
  readonly ids: readonly string[]
  /** Nobody asks when it was written. */
  readonly times?: false
}

/** Where a zip is: on disk, or an entry of one that is. */
export interface ZipPlace {
  readonly zip: string
  readonly inside?: string
}

/**
 * Returns what a zip holds as a folder: names only, nothing is unpacked but zips in it, which are folders of it, and the
 * notes of `npm run hand-in` and of a copy. What a zip may cost is looked at before: bytes, entries, sizes that are stated;
 * no entry gets more room than it states. Names that lead out of it are left aside, and nothing is ever written. Never throws.
 */
export function zipFolder(path: string, name: string, wanted: Wanted): FoundFolder {
  try {
    const {size, mtimeMs} = statSync(path)
    if (size > MAX_ZIP) throw new Refused({what: 'This zip is larger than 512 MB, so it was not opened.', remedy: 'Unpack it yourself, and grade the folder.'})
    return {...folderOf(readFileSync(path), name, {zip: path}, wanted), ...(wanted.times !== false && {written: mtimeMs})}
  } catch (error) {
    return refusedFolder(name, error)
  }
}

function folderOf(bytes: Uint8Array, name: string, place: ZipPlace, wanted: Wanted): FoundFolder {
  const root = new Draft(name)
  let [inner, outside] = [0, 0]
  for (const entry of zipEntries(bytes, MAX_ENTRIES)) {
    const inside = stepsOf(entry)
    if (!inside) {
      outside++
      continue
    }
    if (inside.some(isSkipped) || inside.length === 0 || inside.length > 40) continue
    if (/[\\/]$/.test(entry.name)) {
      root.at(inside)
      continue
    }
    const file = inside.pop() ?? ''
    const folder = root.at(inside)
    if (!/\.zip$/i.test(file)) {
      folder.files.push({name: file, source: {kind: 'zip', ...place, entry: entry.name}, ...writtenOf(entry, wanted)})
      if (file === NOTE && entry.originalSize <= MAX_NOTE) folder.note = noteIn(bytes, entry)
      if (file === MADE_WITH && entry.originalSize <= MAX_NOTE) folder.madeWith = noteIn(bytes, entry)
    } else if (place.inside !== undefined) {
      folder.deep.push(file)
    } else {
      inner += entry.originalSize
      folder.zips.push(innerZip(bytes, file, entry, inner, {...place, inside: entry.name}, wanted))
    }
  }
  if (outside > 0) root.notes.push(`${outside === 1 ? 'A file was' : `${outside} files were`} left aside: ${outside === 1 ? 'its name leads' : 'their names lead'} out of the zip.`)
  return root.found(wanted.ids)
}

function writtenOf({written}: ZipEntry, {times}: Wanted): {readonly written?: number} {
  return written === undefined || times === false ? {} : {written}
}

function innerZip(bytes: Uint8Array, name: string, entry: ZipEntry, total: number, place: ZipPlace, wanted: Wanted): FoundFolder {
  try {
    if (total > MAX_INNER) throw new Refused({what: 'This zip would be too large when unpacked, so it was not opened.', remedy: 'Ask for the files in exercises/ alone.'})
    return {...folderOf(unpacked(bytes, entry, MAX_INNER), name, place, wanted), ...writtenOf(entry, wanted)}
  } catch (error) {
    return refusedFolder(name, error)
  }
}

function refusedFolder(name: string, error: unknown): FoundFolder {
  return {name, files: [], folders: [], notes: [], refused: problemOf(error)}
}

function problemOf(error: unknown): Problem {
  const saying = error instanceof Refused ? error.saying : {what: 'This zip cannot be read.', remedy: 'Is it still there, and may you open it?'}
  return {at: {line: 1, column: 1}, ...saying}
}

/** A folder while a zip's names are put into it. */
class Draft {
  readonly name: string
  readonly files: FoundFile[] = []
  readonly zips: FoundFolder[] = []
  /** Zips that are not opened. */
  readonly deep: string[] = []
  readonly notes: string[] = []
  note: string | undefined
  madeWith: string | undefined
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

  found(ids: readonly string[]): FoundFolder {
    const isKept = ({name}: FoundFile): boolean => isWorth(name, ids) || name === 'package.json'
    // Beside answers it is left aside; in their place it is what the hand-in is.
    const isHome = this.files.some(({name}) => isAnswers(name, ids))
    const aside = isHome ? this.deep.map(name => `${excerpt(name)} was left aside: a zip in a zip in a zip is not opened.`) : []
    const tooDeep = isHome ? [] : this.deep.map(name => refusedFolder(name, new Refused(TOO_DEEP)))
    const note = this.note === undefined ? undefined : handInNote(this.note)
    const madeWith = this.madeWith === undefined ? undefined : copyStamp(this.madeWith)
    return {
      name: this.name,
      // Of a clone with all its packages only what is answers is worth remembering, and some names to tell.
      files: [...this.files.filter(isKept), ...this.files.filter(file => !isKept(file)).slice(0, 5)],
      folders: [...Array.from(this.#folders.values(), folder => folder.found(ids)), ...this.zips, ...tooDeep],
      notes: [...this.notes, ...aside],
      ...(note && {handInNote: note}), ...(madeWith && {madeWith}),
    }
  }
}

function noteIn(bytes: Uint8Array, entry: ZipEntry): string | undefined {
  try {
    return new TextDecoder().decode(unpacked(bytes, entry, MAX_NOTE))
  } catch {
    return undefined
  }
}

/** A zip that is open: its bytes, and the first entry of each name. */
interface OpenZip {
  readonly place: ZipPlace
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/** Reads entries of zips, and keeps the last zip open: what belongs to one student lies in one. */
export class ZipReader {
  #outer: OpenZip | undefined
  #inner: OpenZip | undefined

  /** The bytes of an entry, or why there are none: more than 64 KB, damaged, packed in a way that is not known. Never throws. */
  read(source: Extract<Source, {kind: 'zip'}>): Uint8Array | Problem {
    try {
      const {bytes, entries} = this.#open(source)
      const entry = entries.get(source.entry)
      if (!entry) return problemOf(undefined)
      return entry.originalSize > MAX_BYTES ? tooLarge() : unpacked(bytes, entry, MAX_BYTES)
    } catch (error) {
      return problemOf(error)
    }
  }

  #open({zip, inside}: ZipPlace): OpenZip {
    if (this.#outer?.place.zip !== zip) {
      this.#outer = opened({zip}, readFileSync(zip))
      this.#inner = undefined
    }
    const outer = this.#outer
    if (inside === undefined) return outer
    if (this.#inner?.place.inside !== inside) {
      const entry = outer.entries.get(inside)
      this.#inner = opened({zip, inside}, entry ? unpacked(outer.bytes, entry, MAX_INNER) : new Uint8Array())
    }
    return this.#inner
  }
}

function opened(place: ZipPlace, bytes: Uint8Array): OpenZip {
  return {place, bytes, entries: new Map(zipEntries(bytes, MAX_ENTRIES).map(entry => [entry.name, entry] as const).reverse())}
}
