import {setImmediate} from 'node:timers/promises'
import {setFlagsFromString} from 'node:v8'
import type {Student} from '../../class/people/roster.ts'
import type {Crew} from './crew.ts'
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

/** By how much what is kept may grow before garbage is collected again, in per cent: where there is room, it would lie for long. */
const GROWTH = 100

/** Grading that somebody has begun. */
interface Work {
  readonly part: Promise<Part>
  /** Students in it. */
  readonly count: number
  ended: boolean
}

/** How many threads are worth having beside this one. */
export function threadsBeside(jobs: number, students: number): number {
  return Math.max(0, Math.min(jobs, Math.floor(students / WORTH_A_THREAD)) - 1)
}

/**
 * Grades students, in this thread and in those of the crew, and gives what they came to part by part, in the students' order. Memory
 * does not grow with the class: a part that is done waits for the ones before it, and no thread runs far ahead.
 */
export async function* inParts(students: readonly Student[], job: Job, crew: Crew): AsyncGenerator<Part & {readonly count: number}> {
  const parts = Array.from({length: Math.ceil(students.length / AT_A_TIME)}, (_, part) => students.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME))
  const begun: Work[] = []
  let next = 0
  /** Has the next part graded; the promise tells when it is, well or not. `undefined` where none is left, or it would be too far ahead. */
  const begin = (grading: (part: readonly Student[]) => Promise<Part>): Promise<void> | undefined => {
    const students = parts[next]
    if (students === undefined || begun.length > FARTHEST * crew.threads.length) return undefined
    const work = {part: grading(students), count: students.length, ended: false}
    begun.push(work)
    next++
    const end = (): void => { work.ended = true }
    return work.part.then(end, end)
  }
  const feed = (): void => {
    for (const thread of crew.threads) while (thread.waiting < AHEAD && begin(part => thread.grade(part)) !== undefined);
  }
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  crew.work(job, feed)
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
}
