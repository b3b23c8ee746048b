import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import type {Student} from '../../class/people/roster.ts'
import {keptBundle} from '../../disk/bundle.js'
import {root} from '../door.js'
import {atEnd} from './at-end.ts'
import type {Job, Part} from './grade-part.ts'

/** What a thread may keep, in megabytes. */
const MEMORY = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192}

/** What threads run of a bundle: to read TypeScript in each would take longer, and more memory, than what they are to do. */
const PROGRAM = 'src/cli/teachers/grade-program.ts'

/**
 * Threads that grade beside this one. They load what they run from the moment when they are called, so that it is there once it is
 * known what there is to grade.
 */
export class Crew {
  readonly threads: Thread[] = []
  readonly #ended = new AbortController()
  #program: Program | undefined
  #called = 0
  #work: {readonly job: Job, readonly onRoom: () => void} | undefined

  /** Has at least so many threads come; they come later where no bundle is kept, and not at all where none can be made. */
  call(count: number): void {
    const isFirst = this.#called === 0 && count > 0
    this.#called = Math.max(this.#called, count)
    if (isFirst) this.#load()
    else this.#come()
  }

  /** Has each thread grade for a job, from now on or from when it comes. `onRoom` is called when one is there, or has room for more. */
  work(job: Job, onRoom: () => void): void {
    this.#work = {job, onRoom}
    for (const thread of this.threads) thread.work(job, () => this.#answered())
    onRoom()
  }

  #answered(): void {
    if (this.threads.every(({answered}) => answered)) this.#program?.remove()
    this.#work?.onRoom()
  }

  async end(): Promise<void> {
    this.#ended.abort()
    await Promise.all(this.threads.map(thread => thread.end()))
    this.#program?.remove()
  }

  #load(): void {
    const kept = keptBundle(root, PROGRAM)
    if (kept !== undefined) this.#begin({path: kept, remove: () => {}})
    // Without a bundle the thread that called does it all.
    else void newProgram(this.#ended.signal).then(program => this.#begin(program), () => {})
  }

  #begin(program: Program): void {
    if (this.#ended.signal.aborted) return program.remove()
    this.#program = program
    this.#come()
  }

  #come(): void {
    while (this.#program && this.threads.length < this.#called) {
      const thread = new Thread(this.#program.path)
      if (this.#work) thread.work(this.#work.job, () => this.#answered())
      this.threads.push(thread)
    }
    this.#work?.onRoom()
  }
}

/** The bundle that threads run. */
interface Program {
  readonly path: string
  /** Deletes it where it is kept for nobody else; may be called again. */
  readonly remove: () => void
}

/** A bundle that is made now: where it is kept for the next time, or else in a folder for a while. */
async function newProgram(signal: AbortSignal): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-grade-'))
  const remove = (): void => {
    release()
    rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
  const release = atEnd(remove)
  try {
    const making = [join(root, 'src/disk/bundle-program.js'), root, PROGRAM, join(folder, 'grade.mjs')]
    const path = (await promisify(execFile)(process.execPath, making, {signal})).stdout
    if (dirname(path) !== folder) remove()
    return {path, remove}
  } catch (error) {
    remove()
    throw error
  }
}

/** A thread that grades what it is given, in that order. */
class Thread {
  /** Whether it has loaded what it runs, and answered. */
  answered = false
  readonly #worker: Worker
  readonly #asked: {resolve: (part: Part) => void, reject: (error: unknown) => void}[] = []
  #onAnswer: (() => void) | undefined
  #failed: {readonly error: unknown} | undefined

  constructor(program: string) {
    const fail = (error: unknown): void => {
      this.#failed ??= {error}
      for (const {reject} of this.#asked.splice(0)) reject(error)
    }
    this.#worker = new Worker(new URL('./grade-thread.js', import.meta.url), {workerData: pathToFileURL(program).href, resourceLimits: MEMORY})
      .on('message', (part: Part) => {
        this.answered = true
        this.#asked.shift()?.resolve(part)
        this.#onAnswer?.()
      })
      .on('error', fail)
      .on('exit', code => fail(new Error(`A thread ended with code ${code}.`)))
  }

  /** Before it is given anything to grade. */
  work(job: Job, onAnswer: () => void): void {
    this.#onAnswer = onAnswer
    this.#worker.postMessage(job)
  }

  /** Parts that it was given, and has not answered. */
  get waiting(): number {
    return this.#asked.length
  }

  grade(students: readonly Student[]): Promise<Part> {
    return new Promise((resolve, reject) => {
      if (this.#failed) return reject(this.#failed.error)
      this.#asked.push({resolve, reject})
      this.#worker.postMessage(students)
    })
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }
}
