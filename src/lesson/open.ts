import type {Exercise} from './exercise.ts'
import type {Key} from './key.ts'
import type {Articles, Lesson} from './lesson.ts'

/** One exercise with all that is needed to read and to grade it. */
export interface OpenExercise {
  readonly definition: Exercise
  /** `undefined`: it is read and not graded. */
  readonly key: Key | undefined
  readonly articles: Articles
}

/** A lesson, resolved once. */
export interface OpenLesson {
  readonly lesson: Lesson
  /** In the order in which they are done. */
  readonly exercises: readonly OpenExercise[]
  /** The exercise called `id`. Throws when there is none: ids come from the lesson itself. */
  readonly exercise: (id: string) => OpenExercise
}

/** Resolves a lesson, once for all that is read and graded with it. */
export function open(lesson: Lesson): OpenLesson {
  const {articles, keys} = lesson
  const exercises = lesson.exercises.map(definition => ({definition, key: keys[definition.id], articles}))
  const byId = new Map(exercises.map(exercise => [exercise.definition.id, exercise]))
  return {
    lesson,
    exercises,
    exercise(id) {
      const found = byId.get(id)
      if (!found) throw new Error(`The lesson has no exercise ${id}.`)
      return found
    },
  }
}
