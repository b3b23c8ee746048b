import type {Exercise} from '../src/lesson/exercise.ts'
import type {Key} from '../src/lesson/key.ts'
import type {Articles} from '../src/lesson/lesson.ts'
import {open} from '../src/lesson/open.ts'
import type {OpenLesson} from '../src/lesson/open.ts'
import lesson from '../src/phone-call/lesson.ts'

/** The lesson of this project. */
export const phoneCall = open(lesson)

/** A lesson of one exercise. */
export function lessonOf(exercise: Exercise, key: Key | undefined, articles: Articles): OpenLesson {
  return openLesson([exercise], key ? {[exercise.id]: key} : {}, articles)
}

/** A lesson without evidence cards. */
export function openLesson(
  exercises: readonly Exercise[], keys: Readonly<Record<string, Key>>, articles: Articles,
): OpenLesson {
  return open({folder: 'tests', articles, exercises, keys, evidence: {about: '', cards: []}})
}
