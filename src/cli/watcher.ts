import {watch} from 'node:fs'
import {join} from 'node:path'
import {gradeFile} from '../disk/grade-file.ts'
import type {GradedFile} from '../disk/grade-file.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {OpenLesson} from '../lesson/open.ts'
import {checkTypes} from '../typecheck/check-types.ts'
import type {TypeCheck} from '../typecheck/check-types.ts'
import {composeRow} from '../report/compose-row.ts'
import type {ReportRow} from '../report/row.ts'

/** A course as it is graded again and again. */
export interface Watched {
  readonly root: string
  readonly lesson: OpenLesson
  /** Those that are watched. */
  readonly exercises: readonly Exercise[]
}

/** Prints rows, and which exercise was saved, where it was one alone. Called twice: with types pending, and with types. */
export type Show = (rows: readonly ReportRow[], focus: string | undefined) => void

export interface Watcher {
  /** Grades everything again. */
  readonly rerun: () => void
  readonly close: () => void
}

/** Editors write a file in several steps; this many milliseconds without another one end a save. */
const SETTLED = 15

/**
 * Grades all exercises, and again whenever a file in `exercises/` is saved: the marks of what was saved at once, in
 * this process, the types as soon as the compiler has looked at them. Works until it is closed.
 */
export function watchExercises(course: Watched, show: Show): Watcher {
  const graded = new Map<string, GradedFile>()
  let run = new AbortController()
  let waiting: NodeJS.Timeout | undefined
  const saved = new Set<string>()

  const rows = (check: TypeCheck | undefined): ReportRow[] => course.exercises.flatMap((exercise) => {
    const found = graded.get(exercise.id)
    return found ? [composeRow(exercise, found, check)] : []
  })

  const regrade = async (wanted: readonly Exercise[]): Promise<void> => {
    run.abort()
    run = new AbortController()
    const {signal} = run
    const types = checkTypes(course.root, signal).catch(() => undefined)
    for (const exercise of wanted) {
      graded.set(exercise.id, await gradeFile(course.root, course.lesson, exercise.id))
    }
    if (signal.aborted) return
    const focus = wanted.length === 1 ? wanted[0]?.id : undefined
    show(rows(undefined), focus)
    const check = await types
    if (check && !signal.aborted) show(rows(check), focus)
  }

  const rerun = (): void => { void regrade(course.exercises) }

  const notice = (name: string | null): void => {
    // Without a name anything may have changed.
    for (const {id} of course.exercises) if (name === null || name === `${id}.ts`) saved.add(id)
    if (saved.size === 0) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const wanted = course.exercises.filter(({id}) => saved.has(id))
      saved.clear()
      void regrade(wanted)
    }, SETTLED)
  }

  const folder = watch(join(course.root, 'exercises'), (_, name) => notice(name))
  rerun()
  return {
    rerun,
    close: () => {
      folder.close()
      clearTimeout(waiting)
      run.abort()
    },
  }
}
