import type {Exercise} from '../lesson/exercise.ts'

/** The exercises that were asked for, or why there are none. */
export type Choice =
  | {readonly exercises: readonly Exercise[]}
  | {readonly why: string}

/**
 * Returns the exercises named by number (`2`), name (`2-sources`, `sources`) or file, in the course's order; all of
 * them where nothing is named.
 */
export function choose(names: readonly string[], course: readonly Exercise[]): Choice {
  const unknown = names.find((name) => !course.some((exercise) => isNamed(exercise, name)))
  if (unknown !== undefined) {
    return {why: `There is no exercise '${unknown}'. There are: ${listed(course)}.`}
  }
  return {exercises: names.length === 0 ? course : course.filter((exercise) => names.some((name) => isNamed(exercise, name)))}
}

/** Returns the one exercise that is named; `example` is the command as it should be typed. */
export function chooseOne(
  name: string | undefined, course: readonly Exercise[], example: string,
): {readonly exercise: Exercise} | {readonly why: string} {
  if (name === undefined || name === '') {
    return {why: `Which exercise? Type its number, as in: ${example}\nThere are: ${listed(course)}.`}
  }
  const choice = choose([name], course)
  if ('why' in choice) return choice
  const [exercise] = choice.exercises
  return exercise ? {exercise} : {why: `There is no exercise '${name}'.`}
}

function listed(course: readonly Exercise[]): string {
  return course.map(({id}) => id).join(', ')
}

function isNamed({id, number}: Exercise, name: string): boolean {
  const bare = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.ts$/, '')
  return bare === String(number) || bare === id || bare === id.slice(id.indexOf('-') + 1)
}
