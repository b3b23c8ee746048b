import {MAX_BYTES} from '../../handin/limits.ts'
import {fileNameOf, pack} from '../../handin/parcel.ts'
import {writeHandIn} from '../../handin/write.ts'
import {stampOf} from '../../lesson/stamp.ts'
import {draftFor} from '../course.ts'
import {lesson} from '../lesson.ts'

/** A zip for the teacher, as `npm run hand-in` packs it. */
export interface Saved {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Titles of exercises whose answers are longer than any grader reads. */
  readonly tooLong: readonly string[]
}

/** All answers as a zip of the files that a student would have written; `undefined` where nothing is left of the name. */
export function save(name: string, made = new Date()): Saved | undefined {
  const short = fileNameOf(name)
  if (short === undefined) return undefined
  const written = lesson.exercises.map(exercise => ({exercise, bytes: new TextEncoder().encode(writeHandIn(exercise, draftFor(exercise)))}))
  return {
    fileName: `parallax-${short}.zip`,
    bytes: pack({name, made, files: new Map(written.map(({exercise, bytes}) => [`${exercise.definition.id}.ts`, bytes])), stamp: stampOf(lesson.lesson)}),
    tooLong: written.filter(({bytes}) => bytes.length > MAX_BYTES).map(({exercise}) => exercise.definition.title),
  }
}
