import {createHash} from 'node:crypto'
import type {Hash} from 'node:crypto'
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {Mendable, printable} from '../text/problem.ts'
import {discard, MARK, markPassing, PASSING, putBack, sweep} from './results-passing.ts'
import {isOfSystem} from './unread.ts'
import {whyNot} from './write-whole.ts'

/** What `npm run grade` writes, and nothing else in the folder. */
const OURS = new Set(['results.json', 'grades.csv', 'canvas.csv', 'moodle.csv', 'class.html', 'feedback'])

/** Writes a file into a folder of results that are not whole yet. */
export function writePage(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

/** What systems and spreadsheets put into folders. */
const IGNORED = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.~lock\..*|~\$.*)$/i

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

  /** Throws a `Mendable` where there is something that is not ours, or nothing can be written. */
  constructor(path: string) {
    this.path = resolve(path)
    this.#name = printable(path)
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
      const open = this.#open.get(name) ?? {file: openSync(join(this.part, name), 'w'), hash: name.endsWith('.csv') ? createHash('sha256') : undefined}
      this.#open.set(name, open)
      open.hash?.update(text)
      writeFileSync(open.file, text)
    })
  }

  /** Makes a folder in it, for files that others write; returns its path. */
  folder(name: string): string {
    const path = join(this.part, name)
    this.#mendable(() => mkdirSync(path, {recursive: true}))
    return path
  }

  /** Puts what was written in the place of what was there. */
  finish(): void {
    this.#mendable(() => {
      const tables: Record<string, string> = {}
      for (const [name, {file, hash}] of this.#open) {
        closeSync(file)
        this.#open.delete(name)
        if (hash) tables[name] = hash.digest('hex')
      }
      writeFileSync(join(this.part, MARK), `${JSON.stringify({results: 1, tables})}\n`)
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

  #mendable(work: () => void): void {
    try {
      work()
    } catch (error) {
      throw this.failed(error)
    }
  }

  #check(): void {
    if (!existsSync(this.path)) return
    if (!statSync(this.path).isDirectory()) throw new Mendable(`${this.#name} is a file, and results are a folder.\nName a folder that is empty, or not there yet, as in: --out results-2`)
    const names = readdirSync(this.path).filter(name => !IGNORED.test(name) && name !== MARK && name !== PASSING)
    const foreign = names.filter(name => !OURS.has(name))
    if (names.length > 0 && !existsSync(join(this.path, MARK))) {
      throw new Mendable(`${this.#name} has files of yours in it, and no results.\nName a folder that is empty, or not there yet, as in: --out results-2`)
    }
    if (foreign.length > 0) {
      throw new Mendable(`${this.#name} holds what is not from here: ${foreign.slice(0, 3).map(printable).join(', ')}\nPut it elsewhere, for the whole folder is written anew.`)
    }
    const changed = changedTables(this.path)
    if (changed.length > 0) {
      throw new Mendable(`${this.#name}/${changed[0]} was changed by hand, and would be lost.\n`
        + 'Put it elsewhere, or name another folder with --out. Points of your own belong in overrides.csv: they are kept.')
    }
  }
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

function changedTables(folder: string): string[] {
  if (!existsSync(join(folder, MARK))) return []
  const tables = /^\{"results":1,"tables":(\{[^{}]*\})\}/.exec(readFileSync(join(folder, MARK), 'utf8'))?.[1] ?? '{}'
  return Object.entries(JSON.parse(tables) as Readonly<Record<string, string>>).flatMap(([name, hash]) => {
    const path = join(folder, name)
    return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') !== hash ? [name] : []
  })
}
