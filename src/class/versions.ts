import type {Lesson} from '../lesson/lesson.ts'
import {hash, stampOf} from '../lesson/stamp.ts'
import type {Stamp} from '../lesson/stamp.ts'

/** By which texts, questions, keys and grader results were made. */
export interface Versions extends Stamp {
  /** Hash of all keys. */
  readonly keys: string
}

/** The versions of a lesson as it is here. They tell an accident, no forgery. */
export function versionsOf(lesson: Lesson): Versions {
  return {...stampOf(lesson), keys: hash(JSON.stringify(lesson.keys))}
}
