import {statSync, watch} from 'node:fs'
import type {FSWatcher} from 'node:fs'
import {join} from 'node:path'
import {gradeFile} from '../../disk/grade-file.ts'
import type {GradedFile} from '../../disk/grade-file.ts'
import type {Exercise} from '../../lesson/exercise.ts'
import type {OpenLesson} from '../../lesson/open.ts'
import {checkTypes} from '../../typecheck/check-types.ts'
import type {TypeCheck} from '../../typecheck/check-types.ts'
import {composeRow} from '../../report/compose-row.ts'
import type {ReportRow} from '../../report/row.ts'

/** A course as it is graded again and again. */
export interface Watched {
  readonly root: string
  readonly lesson: OpenLesson
  /** Those that are watched. */
  readonly exercises: readonly Exercise[]
}

/**
 * Prints rows, and which exercise was saved, where it was one alone. Called twice: with types pending, and with types.
 * Called without rows, and with a sentence, when the folder has gone; with both when it is back.
 */
export type Show = (rows: readonly ReportRow[], focus: string | undefined, notice?: string) => void

export interface Watcher {
  /** Grades everything again. */
  readonly rerun: () => void
  readonly close: () => void
}

/** Editors write a file in several steps; this many milliseconds without another one end a save. */
const SETTLED = 15

/** How often it is seen to, in milliseconds, that the folder is still the one that is watched. */
const LOOK = 400

const GONE = 'exercises/ is not there. Put it back, and it is graded again; or stop with q and get blank files with: npm run reset -- 1'
const BACK = 'exercises/ is back: all of it was graded again.'

/**
 * Grades all exercises, and again whenever a file in `exercises/` is saved: the marks of what was saved at once, in
 * this process, the types as soon as the compiler has looked at them. A folder that is removed, or exchanged for another,
 * as an archive, a checkout or a sync client does it, is watched again when it is there. Works until it is closed.
 */
export function watchExercises(course: Watched, show: Show): Watcher {
  const graded = new Map<string, GradedFile>()
  let run = new AbortController()
  let waiting: NodeJS.Timeout | undefined
  const saved = new Set<string>()
  let folder: FSWatcher | undefined
  /** Which folder is watched; `undefined`: none. */
  let watched: string | undefined

  const rows = (check: TypeCheck | undefined): ReportRow[] => course.exercises.flatMap((exercise) => {
    const found = graded.get(exercise.id)
    return found ? [composeRow(exercise, found, check)] : []
  })

  const regrade = async (wanted: readonly Exercise[], news?: string): Promise<void> => {
    run.abort()
    run = new AbortController()
    const {signal} = run
    const types = checkTypes(course.root, signal).catch(() => undefined)
    for (const exercise of wanted) {
      graded.set(exercise.id, await gradeFile(course.root, course.lesson, exercise.id))
    }
    if (signal.aborted) return
    const focus = wanted.length === 1 ? wanted[0]?.id : undefined
    show(rows(undefined), focus, news)
    const check = await types
    if (check && !signal.aborted) show(rows(check), focus, news)
  }

  const rerun = (): void => {
    if (watched === undefined) show([], undefined, GONE)
    else void regrade(course.exercises)
  }

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

  const path = join(course.root, 'exercises')

  const leave = (): void => {
    folder?.close()
    folder = undefined
  }

  /** Watches the folder that is there now. A system that cannot watch it is not asked twice for the same one. */
  const attend = (): void => {
    leave()
    watched = identityOf(path)
    if (watched === undefined) return
    try {
      folder = watch(path, (_, name) => notice(name))
      // On Windows a folder that is removed is an error.
      folder.on('error', leave)
    } catch {
      folder = undefined
    }
  }

  const look = (): void => {
    const now = identityOf(path)
    if (now === watched) return
    attend()
    clearTimeout(waiting)
    saved.clear()
    if (now !== undefined) return void regrade(course.exercises, BACK)
    run.abort()
    show([], undefined, GONE)
  }

  attend()
  const looking = setInterval(look, LOOK)
  if (watched === undefined) show([], undefined, GONE)
  else rerun()
  return {
    rerun,
    close: () => {
      leave()
      clearInterval(looking)
      clearTimeout(waiting)
      run.abort()
    },
  }
}

/** What tells a folder from another one of its name; `undefined` where there is none. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, {throwIfNoEntry: false, bigint: true})
  return stat?.isDirectory() ? `${stat.dev}:${stat.ino}:${stat.birthtimeNs}` : undefined
}
