import {createHash} from 'node:crypto'
import type {Hash} from 'node:crypto'
import {closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {Mendable, printable} from '../text/problem.ts'
import {changedFiles, foreignPages, hashOf, namesIn, PAGES, shortened, writeMark} from './results-mark.ts'
import type {Hashes} from './results-mark.ts'
import {discard, MARK, markPassing, PASSING, putBack, sweep} from './results-passing.ts'
import {isOfSystem} from './unread.ts'
import {whyNot} from './write-whole.ts'

/** What `npm run grade` writes, and nothing else in the folder. */
const OURS = new Set(['results.json', 'grades.csv', 'canvas.csv', 'moodle.csv', 'class.html', PAGES])

/** A page for a student, as it was written: its name and its hash. */
export type WrittenPage = readonly [name: string, hash: string]

/** Writes a page into a folder of results that are not whole yet. */
export function writePage(folder: string, name: string, text: string | Uint8Array): WrittenPage {
  const content = typeof text === 'string' ? Buffer.from(text) : text
  writeFileSync(join(folder, name), content)
  return [name, hashOf(content)]
}

/**
 * Results, written whole: into a folder beside their own, which then takes its place. Stopped at any moment, the old ones
 * stand or the new ones; between the two renames, for less than a millisecond, the old ones stand beside, and the next run
 * puts them back.
 */
export class ResultsFolder {
  readonly path: string
  /** Where they are written until they are whole. */
  readonly part: string
  readonly #name: string
  readonly #open = new Map<string, {readonly file: number, readonly hash: Hash | undefined}>()
  readonly #pages: Record<string, string> = {}

  /** Throws a `Mendable` where there is something that is not ours, or nothing can be written. */
  constructor(path: string) {
    this.#name = printable(path)
    this.path = this.#mendable(() => placeOf(path, this.#name))
    this.#mendable(() => {
      mkdirSync(dirname(this.path), {recursive: true})
      sweep(this.path)
      this.#check()
    })
    this.part = this.#free('part')
    this.#mendable(() => {
      mkdirSync(this.part)
      markPassing(this.part, this.part)
    })
  }

  /** Adds text to the end of one of the files. */
  append(name: string, text: string | Uint8Array): void {
    this.#mendable(() => {
      const open = this.#open.get(name) ?? {file: openSync(join(this.part, name), 'w'), hash: /\.(?:csv|html)$/.test(name) ? createHash('sha256') : undefined}
      this.#open.set(name, open)
      open.hash?.update(text)
      writeFileSync(open.file, text)
    })
  }

  /** Makes the folder for pages, which others write; returns its path. */
  feedback(): string {
    const path = join(this.part, PAGES)
    this.#mendable(() => mkdirSync(path, {recursive: true}))
    return path
  }

  /** Takes note of pages that were written into it. */
  note(pages: Iterable<WrittenPage>): void {
    for (const [name, hash] of pages) this.#pages[name] = hash
  }

  /** Puts what was written in the place of what was there. */
  finish(): void {
    this.#mendable(() => {
      const last = [...this.#open.keys()].at(-1)
      writeMark(this.part, this.#closed(), this.#pages, last)
      const old = this.#free('old')
      const had = existsSync(this.path)
      if (had) markPassing(this.path, old)
      if (had) renameSync(this.path, old)
      try {
        renameSync(this.part, this.path)
      } catch (error) {
        if (had) putBack(old, this.path)
        throw error
      }
      rmSync(join(this.path, PASSING), {force: true})
      if (had) discard(old)
    })
  }

  /** Closes the files; returns the hashes of those that somebody might change by hand. */
  #closed(): Hashes {
    return Object.fromEntries([...this.#open].flatMap(([name, {file, hash}]) => {
      closeSync(file)
      this.#open.delete(name)
      return hash ? [[name, shortened(hash)]] : []
    }))
  }

  /** Leaves everything as it was. */
  abandon(): void {
    for (const {file} of this.#open.values()) closeSync(file)
    this.#open.clear()
    discard(this.part)
  }

  /** A name beside its own that nothing has. */
  #free(kind: 'part' | 'old'): string {
    for (let number = 1; ; number++) {
      const name = `${this.path}.${process.pid}${number === 1 ? '' : `-${number}`}.${kind}`
      if (!existsSync(name)) return name
    }
  }

  /** Leaves everything as it was. Returns what is to be thrown: of what the system says, as when the disk is full, a `Mendable`. */
  failed(error: unknown): unknown {
    if (this.part) this.abandon()
    return isOfSystem(error) ? unwritten(this.#name, error) : error
  }

  #mendable<Made>(work: () => Made): Made {
    try {
      return work()
    } catch (error) {
      throw this.failed(error)
    }
  }

  #check(): void {
    if (!existsSync(this.path)) return
    if (!statSync(this.path).isDirectory()) throw new Mendable(`${this.#name} is a file, and results are a folder.\nName a folder that is empty, or not there yet, as in: --out results-2`)
    const names = namesIn(this.path).filter(name => name !== MARK && name !== PASSING)
    if (names.length > 0 && !existsSync(join(this.path, MARK))) {
      throw new Mendable(`${this.#name} has files of yours in it, and no results.\n${names.includes(POINTS) ? `${placeFor(names)}, or name` : 'Name'} a folder that is empty, or not there yet, as in: --out results-2`)
    }
    const foreign = [...names.filter(name => !OURS.has(name)), ...foreignPages(this.path)]
    if (foreign.length > 0) {
      throw new Mendable(`${this.#name} holds what is not from here: ${foreign.slice(0, 3).map(printable).join(', ')}\n${placeFor(foreign)}, for the whole folder is written anew.`)
    }
    const [changed] = changedFiles(this.path)
    if (changed !== undefined) {
      throw new Mendable(`${this.#name}/${changed} was changed by hand, and would be lost.\n`
        + 'Put it elsewhere, or name another folder with --out. Points of your own, and their reasons, belong in overrides.csv: they are kept.')
    }
  }
}

/** A teacher's own points, which are read where they stand beside the results. */
const POINTS = 'overrides.csv'

function placeFor(foreign: readonly string[]): string {
  if (!foreign.some(name => basename(name) === POINTS)) return 'Put it elsewhere'
  return foreign.length === 1 ? 'Put it beside this folder, where it is read' : `Put ${POINTS} beside this folder, where it is read, and the rest elsewhere`
}

/** The folder itself, where a link leads to it: another takes its place, and never the link's. */
function placeOf(path: string, name: string): string {
  if (existsSync(path)) return realpathSync(path)
  if (!lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) return resolve(path)
  throw new Mendable(`${name} is a link to a folder that is not there.\nMake that folder, or name another with --out.`)
}

/** Why results cannot be written, and what to do. */
function unwritten(name: string, error: Error & {readonly code: string}): Mendable {
  const elsewhere = 'Name a folder that is empty, or not there yet, as in: --out results-2'
  switch (error.code) {
    case 'ENOTDIR':
    case 'EEXIST': return new Mendable(`${name} leads through a file, which holds no folders.\n${elsewhere}`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS': return new Mendable(`${name} could not be written: ${printable(error.message)}\nYou may not write there. ${elsewhere}`)
    default: return new Mendable(`${name} could not be written: ${whyNot(error)}`)
  }
}
