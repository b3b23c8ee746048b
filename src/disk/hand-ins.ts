import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import type {Dirent} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import type {FoundFile, FoundFolder} from '../class/intake/found-folder.ts'
import {besideExercises, isAnswers, isExercises} from '../class/intake/homes.ts'
import type {Unit} from '../class/intake/unit.ts'
import {isArchive} from '../class/intake/whose-folder.ts'
import {NOTE} from '../handin/parcel.ts'
import {MADE_WITH} from '../lesson/stamp.ts'
import type {Problem} from '../text/problem.ts'
import {copyStamp, handInNote, isSkipped, isWorth, MAX_NOTE} from './found.ts'
import {readAnswerFile} from './read-file.ts'
import {MARK} from './results-passing.ts'
import {ZipReader, zipFolder} from './unzip.ts'

/** Names looked at below one student's folder; a class may have as many folders as it likes. */
const MAX_NAMES = 10_000

/** Folders within folders. */
const MAX_DEPTH = 8

/** Where to look and what for. */
interface Search {
  /** The exercises that are graded. */
  readonly ids: readonly string[]
  /** A folder that is passed over: where results go. */
  readonly except?: string | undefined
  /** Nobody asks when it was written: one question less for each file. */
  readonly times?: false
  /** The only name that is looked at in the folder itself. */
  readonly only?: string
}

/** What is left of the names that may be looked at. */
interface Budget {
  left: number
}

/**
 * Returns what lies in a folder of hand-ins: names only, zips too, nothing is read but `hand-in.json` and
 * `made-with.json`. Links are not followed; packages, `.git` and the like are passed over, and so is the rest of a clone whose
 * `exercises` holds answers. Never throws for what it finds; throws where the folder itself cannot be read.
 */
export function findHandIns(root: string, search: Search): FoundFolder {
  return folderAt(resolve(root), {...search, except: search.except && resolve(search.except)}, 0, {left: Infinity})!
}

/** `undefined`: results of ours, which may lie among hand-ins. */
function folderAt(path: string, search: Search, depth: number, budget: Budget): FoundFolder | undefined {
  const all = readdirSync(path, {withFileTypes: true})
  if (depth > 0 && all.some(({name}) => name === MARK)) return undefined
  const entries = all.filter(({name}) => !isSkipped(name) && (depth > 0 || search.only === undefined || name === search.only))
  entries.sort((one, other) => one.name < other.name ? -1 : 1)
  const notes: string[] = []
  const looked = entries.slice(0, Math.max(0, budget.left))
  if (looked.length < entries.length) notes.push(`There are more than ${MAX_NAMES} files in it: the rest was not looked at.`)
  budget.left -= looked.length
  const files = looked.filter(entry => isFile(entry, search)).map(({name}) => fileAt(join(path, name), name, search))
  const noted = <Said>(file: string, read: (text: string) => Said | undefined): Said | undefined =>
    files.some(({name}) => name === file) ? noteAt(join(path, file), read) : undefined
  const [note, madeWith] = [noted(NOTE, handInNote), noted(MADE_WITH, copyStamp)]
  const inside = (some: readonly Dirent[]): FoundFolder[] => some.flatMap(entry => folderInside(path, entry, search, depth, budget) ?? [])
  const rest = looked.filter(entry => !isFile(entry, search))
  const exercises = inside(rest.filter(({name}) => isExercises(name)))
  const others = rest.filter(({name}) => !isExercises(name))
  const holds = exercises.some(one => one.files.some(({name}) => isAnswers(name, search.ids)))
  const folders = [...exercises, ...inside(exercises.length > 0 ? besideExercises(files, others, holds) : others)]
  return {name: basename(path), files, notes, folders, ...(note && {handInNote: note}), ...(madeWith && {madeWith})}
}

function fileAt(path: string, name: string, {ids, times}: Search): FoundFile {
  const file: FoundFile = {name, source: {kind: 'disk', path}}
  const stats = times !== false && isWorth(name, ids) ? lstatSync(path, {throwIfNoEntry: false}) : undefined
  return stats ? {...file, written: stats.mtimeMs} : file
}

/** A folder, a zip, or what stands in the place of one; `undefined` for results. */
function folderInside(path: string, entry: Dirent, search: Search, depth: number, budget: Budget): FoundFolder | undefined {
  const {name} = entry
  const inside = join(path, name)
  if (inside === search.except) return undefined
  const refused = entry.isSymbolicLink() ? link : !entry.isDirectory() && !entry.isFile() ? nothing : isArchive(name) && !isZip(name) ? otherArchive : undefined
  if (refused) return {name, files: [], folders: [], notes: [], refused}
  if (entry.isFile()) return zipFolder(inside, name, search)
  if (depth >= MAX_DEPTH) return {name, files: [], folders: [], notes: [], refused: tooDeep}
  try {
    return folderAt(inside, search, depth + 1, depth === 0 ? {left: MAX_NAMES} : budget)
  } catch {
    return {name, files: [], folders: [], notes: [], refused: {at, what: 'This folder could not be read.', remedy: 'Change its permissions so that it can be read.'}}
  }
}

const at = {line: 1, column: 1}
const link: Problem = {at, what: 'This is a link to another place, not a hand-in.', remedy: 'Put the hand-in itself in its place.'}
const nothing: Problem = {at, what: 'This is no ordinary file or folder.', remedy: 'Put the hand-in in its place.'}
const tooDeep: Problem = {at, what: 'This lies too deep, in more than eight folders within each other.', remedy: 'Move the files of answers up.'}
const otherArchive: Problem = {at, what: 'This is packed in a way that is not opened here.', remedy: 'Unpack it, or ask for a zip.'}

/** A link, a device or a folder under the name of a file of answers is that file, and refused when it is read. */
function isFile(entry: Dirent, {ids}: Search): boolean {
  if (ids.some(id => entry.name === `${id}.ts`)) return true
  return entry.isFile() && !isArchive(entry.name)
}

function isZip(name: string): boolean {
  return /\.zip$/i.test(name)
}

function noteAt<Said>(path: string, read: (text: string) => Said | undefined): Said | undefined {
  try {
    const stats = lstatSync(path)
    return stats.isFile() && stats.size <= MAX_NOTE ? read(readFileSync(path, 'utf8')) : undefined
  } catch {
    return undefined
  }
}

/** Reads what belongs to students, file by file. Never throws. */
export class UnitReader {
  readonly #zips = new ZipReader()

  /** Exercise's id → its bytes, or why it was not read. */
  read({files}: Pick<Unit, 'files'>): Map<string, Uint8Array | Problem> {
    return new Map(Object.entries(files).map(([id, source]) => [id, 'what' in source ? source : this.#bytes(source)]))
  }

  #bytes(source: Exclude<Unit['files'][string], Problem>): Uint8Array | Problem {
    return source.kind === 'disk' ? readAnswerFile(source.path) : this.#zips.read(source)
  }
}
