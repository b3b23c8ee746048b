import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import type {Student} from '../../class/roster.ts'
import {keptBundle} from '../../disk/bundle.js'
import {root} from '../door.js'
import {partGrader} from './grade-part.ts'
import type {Job, Part} from './grade-part.ts'

/** Students graded at one time: enough that sending them costs little, few enough that memory does not grow. */
const AT_A_TIME = 25

/** What a thread may keep, in megabytes: without a bound each lets its garbage lie. */
const MEMORY = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192}

/** To read TypeScript in each thread would take longer, and more memory, than what they are to do: so it is bundled. */
const PROGRAM = 'src/cli/teachers/grade-worker.ts'

/** Below this many a second thread takes longer to start than it saves. */
const WORTH_A_THREAD = 60

/**
 * Grades students in several threads and gives what they came to part by part, in the students' order. Memory does not grow
 * with the class: a part that is done waits for the ones before it, and no thread runs far ahead.
 */
export async function* inParts(students: readonly Student[], job: Job, jobs: number): AsyncGenerator<Part & {readonly count: number}> {
  const parts = Array.from({length: Math.ceil(students.length / AT_A_TIME)}, (_, part) => students.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME))
  const threads = Math.min(jobs, Math.floor(students.length / WORTH_A_THREAD))
  if (threads < 2) {
    const grade = partGrader(job)
    for (const part of parts) yield {...await grade(part), count: part.length}
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'parallax-grade-'))
  const workers: Worker[] = []
  try {
    const program = keptBundle(root, PROGRAM) ?? await bundled(join(folder, 'grade-worker.mjs'))
    for (let thread = 0; thread < threads; thread++) workers.push(new Worker(program, {workerData: job, resourceLimits: MEMORY}))
    const done = new Map<number, Promise<Part>>()
    const free = workers.map(worker => Promise.resolve(worker))
    let next = 0
    const start = (): void => {
      const index = next++
      const part = parts[index]
      if (!part) return
      // Each thread in its turn: the one that waits longest is the first to be free.
      const worker = free.shift()!
      const work = worker.then(thread => answer(thread, part))
      work.catch(() => {})
      free.push(Promise.all([worker, work]).then(([thread]) => thread))
      free.at(-1)?.catch(() => {})
      done.set(index, work)
    }
    for (let ahead = 0; ahead < threads * 2; ahead++) start()
    for (const [index, part] of parts.entries()) {
      yield {...await done.get(index)!, count: part.length}
      done.delete(index)
      start()
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Returns where the bundle is, which is `path` where it cannot be kept. */
async function bundled(path: string): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, [join(root, 'src/disk/bundle-program.js'), root, PROGRAM, path])
  return stdout
}

/** What a thread answers; rejects with its error where it ends. */
function answer(worker: Worker, students: readonly Student[]): Promise<Part> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settled()
    }
    const onMessage = (part: Part): void => settle(() => resolve(part))()
    const onError = (error: unknown): void => settle(() => reject(error))()
    const onExit = (code: number): void => settle(() => reject(new Error(`A thread ended with code ${code}.`)))()
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(students)
  })
}
