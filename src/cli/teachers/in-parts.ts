import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'
import type {Student} from '../../class/roster.ts'
import {keptBundle} from '../../disk/bundle.js'
import {root} from '../door.js'
import {atEnd} from './at-end.ts'
import {partGrader} from './grade-part.ts'
import type {Job, Part} from './grade-part.ts'

/** Students graded at one time: enough that sending them costs little, few enough that memory does not grow. */
const AT_A_TIME = 25

/** Below this many for each a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 60

/** Parts that a thread is given ahead, so that it never waits for this one. */
const AHEAD = 2

/** Parts that may wait for one before them, for each thread. */
const FARTHEST = 6

/** What a thread may keep, in megabytes. */
const MEMORY = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192}

/** By how much what is kept may grow before garbage is collected again, in per cent: where there is room, it would lie for long. */
const GROWTH = 100

/** What threads run of a bundle: to read TypeScript in each would take longer, and more memory, than what they are to do. */
const PROGRAM = 'src/cli/teachers/grade-program.ts'

/** Grading that somebody has begun. */
interface Work {
  readonly part: Promise<Part>
  /** Students in it. */
  readonly count: number
  ended: boolean
}

/**
 * Grades students, in this thread and in as many beside it as `jobs` has room for, and gives what they came to part by part, in
 * the students' order. Memory does not grow with the class: a part that is done waits for the ones before it, and no thread
 * runs far ahead.
 */
export async function* inParts(students: readonly Student[], job: Job, jobs: number): AsyncGenerator<Part & {readonly count: number}> {
  const parts = Array.from({length: Math.ceil(students.length / AT_A_TIME)}, (_, part) => students.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME))
  const others = Math.max(0, Math.min(jobs, Math.floor(students.length / WORTH_A_THREAD)) - 1)
  const [threads, begun, stopped] = [[] as Thread[], [] as Work[], new AbortController()]
  let next = 0
  /** Has the next part graded; the promise tells when it is, well or not. `undefined` where none is left, or it would be too far ahead. */
  const begin = (grading: (part: readonly Student[]) => Promise<Part>): Promise<void> | undefined => {
    const students = parts[next]
    if (students === undefined || begun.length > FARTHEST * others) return undefined
    const work = {part: grading(students), count: students.length, ended: false}
    begun.push(work)
    next++
    const end = (): void => { work.ended = true }
    return work.part.then(end, end)
  }
  let program: Program | undefined
  const feed = (): void => {
    if (threads.length > 0 && threads.every(({answered}) => answered)) program?.remove()
    for (const thread of threads) while (thread.waiting < AHEAD && begin(part => thread.grade(part)) !== undefined);
  }
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  try {
    if (others > 0) {
      void programFor(stopped.signal).then(made => {
        program = made
        if (stopped.signal.aborted) return program.remove()
        for (let thread = 0; thread < others; thread++) threads.push(new Thread(program.path, job, feed))
        feed()
      // Without a bundle this thread does it all.
      }, () => {})
    }
    const grade = partGrader(job)
    while (begun.length > 0 || next < parts.length) {
      for (let own; !begun[0]?.ended && (own = begin(grade)) !== undefined;) {
        await own
        // What other threads answer comes in between.
        await setImmediate()
      }
      const [{part, count}] = begun as [Work]
      yield {...await part, count}
      begun.shift()
      feed()
    }
  } finally {
    stopped.abort()
    await Promise.all(threads.map(thread => thread.end()))
    program?.remove()
  }
}

/** The bundle that threads run. */
interface Program {
  readonly path: string
  /** Deletes it where it is kept for nobody else; may be called again. */
  readonly remove: () => void
}

/** The bundle that is kept; where none can be, one in a folder for a while. */
async function programFor(signal: AbortSignal): Promise<Program> {
  const kept = keptBundle(root, PROGRAM)
  if (kept !== undefined) return {path: kept, remove: () => {}}
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

  /** @param onAnswer called when it has room for more */
  constructor(program: string, job: Job, onAnswer: () => void) {
    const workerData = {program: pathToFileURL(program).href, job}
    const fail = (error: unknown): void => { for (const {reject} of this.#asked.splice(0)) reject(error) }
    this.#worker = new Worker(new URL('./grade-thread.js', import.meta.url), {workerData, resourceLimits: MEMORY})
      .on('message', (part: Part) => {
        this.answered = true
        this.#asked.shift()?.resolve(part)
        onAnswer()
      })
      .on('error', fail)
      .on('exit', code => fail(new Error(`A thread ended with code ${code}.`)))
  }

  get waiting(): number {
    return this.#asked.length
  }

  grade(students: readonly Student[]): Promise<Part> {
    return new Promise((resolve, reject) => {
      this.#asked.push({resolve, reject})
      this.#worker.postMessage(students)
    })
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }
}
