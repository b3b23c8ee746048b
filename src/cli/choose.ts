import type {Exercise} from '../lesson/exercise.ts'
import {Mendable, printable} from '../text/problem.ts'

/**
 * Returns the exercises named by number (`2`), name (`2-sources`, `sources`) or file, in the course's order; all of
 * them where nothing is named. Throws a `Mendable` at a name that is none.
 */
export function choose(names: readonly string[], course: readonly Exercise[]): readonly Exercise[] {
  const unknown = names.find((name) => !course.some((exercise) => isNamed(exercise, name)))
  if (unknown !== undefined) throw new Mendable(`There is no exercise '${printable(unknown)}'. There are: ${listed(course)}.`)
  return names.length === 0 ? course : course.filter((exercise) => names.some((name) => isNamed(exercise, name)))
}

/** Returns the one exercise that is named; `example` is the command as it should be typed. Throws a `Mendable` when none is. */
export function chooseOne(name: string | undefined, course: readonly Exercise[], example: string): Exercise {
  const [exercise] = name ? choose([name], course) : []
  if (exercise) return exercise
  throw new Mendable(`Which exercise? Type its number, as in: ${example}\nThere are: ${listed(course)}.`)
}

function listed(course: readonly Exercise[]): string {
  return course.map(({id}) => id).join(', ')
}

function isNamed({id, number}: Exercise, name: string): boolean {
  const bare = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.ts$/, '')
  return bare === String(number) || bare === id || bare === id.slice(id.indexOf('-') + 1)
}
