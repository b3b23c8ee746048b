import {createHash} from 'node:crypto'
import type {Hash} from 'node:crypto'
import {closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {Mendable, printable} from '../text/problem.ts'
import {isAlive} from './bundle.js'
import {whyNot} from './write-whole.ts'

/** What `npm run grade` writes, and nothing else in the folder. */
const OURS = new Set(['results.json', 'grades.csv', 'canvas.csv', 'moodle.csv', 'class.html', 'feedback'])

/** By this file a folder is known to be ours; it has the hashes of the tables, so that a change by hand is seen. */
const MARK = '.parallax.json'

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
    this.part = `${this.path}.${process.pid}.part`
    this.#mendable(() => {
      mkdirSync(dirname(this.path), {recursive: true})
      this.#sweep()
      this.#check()
      mkdirSync(this.part)
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
        if (hash) tables[name] = hash.digest('hex')
      }
      writeFileSync(join(this.part, MARK), `${JSON.stringify({results: 1, tables})}\n`)
      const old = `${this.path}.${process.pid}.old`
      const had = existsSync(this.path)
      if (had) renameSync(this.path, old)
      try {
        renameSync(this.part, this.path)
      } catch (error) {
        if (had) renameSync(old, this.path)
        throw error
      }
      rmSync(old, {recursive: true, force: true})
    })
  }

  /** Leaves everything as it was. */
  abandon(): void {
    rmSync(this.part, {recursive: true, force: true})
  }

  #mendable(work: () => void): void {
    try {
      work()
    } catch (error) {
      if (existsSync(this.part)) this.abandon()
      if (!(error instanceof Error && 'code' in error)) throw error
      throw new Mendable(`${this.#name} could not be written: ${whyNot(error)}`)
    }
  }

  /** What runs that were killed have left: half results go, old ones go back into their place. */
  #sweep(): void {
    for (const name of readdirSync(dirname(this.path))) {
      const [, pid, kind] = name.startsWith(`${basename(this.path)}.`) ? /\.(\d+)\.(part|old)$/.exec(name) ?? [] : []
      if (pid === undefined || isAlive(Number(pid))) continue
      const left = join(dirname(this.path), name)
      if (kind === 'old' && !existsSync(this.path) && existsSync(join(left, MARK))) renameSync(left, this.path)
      else rmSync(left, {recursive: true, force: true})
    }
  }

  #check(): void {
    if (!existsSync(this.path)) return
    const names = readdirSync(this.path).filter(name => !IGNORED.test(name) && name !== MARK)
    const foreign = names.filter(name => !OURS.has(name))
    if (names.length > 0 && !existsSync(join(this.path, MARK))) {
      throw new Mendable(`${this.#name} has files of yours in it, and no results.\nName a folder that is empty, or not there yet: --out results`)
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

function changedTables(folder: string): string[] {
  const tables = /^\{"results":1,"tables":(\{[^{}]*\})\}/.exec(readFileSync(join(folder, MARK), 'utf8'))?.[1] ?? '{}'
  return Object.entries(JSON.parse(tables) as Readonly<Record<string, string>>).flatMap(([name, hash]) => {
    const path = join(folder, name)
    return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') !== hash ? [name] : []
  })
}
