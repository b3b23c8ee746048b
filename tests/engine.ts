import * as audit from '../src/audit/spoils.ts'
import * as told from '../src/grading/feedback.ts'
import * as grading from '../src/grading/grade.ts'
import type {Marks} from '../src/grading/marks.ts'
import * as model from '../src/grading/model-answer.ts'
import * as reader from '../src/handin/read.ts'
import * as writer from '../src/handin/write.ts'
import * as drafts from '../src/lesson/draft.ts'
import type {Answers, Draft} from '../src/lesson/answer.ts'
import type {Exercise} from '../src/lesson/exercise.ts'
import type {Key} from '../src/lesson/key.ts'
import type {Articles} from '../src/lesson/lesson.ts'
import type {OpenExercise} from '../src/lesson/open.ts'
import {articles as village} from './grading/village.ts'
import {lessonOf} from './open.ts'

// The engine for tests of one exercise at a time: each of these opens a lesson of that exercise alone.

const known = new Map<Exercise, {key: Key | undefined; articles: Articles; open: OpenExercise}[]>()

/** An exercise, opened with a key and with articles; those of the village where nothing depends on them. */
export function opened(exercise: Exercise, key?: Key, articles: Articles = village): OpenExercise {
  const before = known.get(exercise) ?? []
  const found = before.find(one => one.key === key && one.articles === articles)
  if (found) return found.open
  const open = lessonOf(exercise, key, articles).exercise(exercise.id)
  known.set(exercise, [...before.slice(-20), {key, articles, open}])
  return open
}

export function readHandIn(exercise: Exercise, source: string | Uint8Array): reader.HandIn {
  return reader.readHandIn(opened(exercise), source)
}

export function writeHandIn(exercise: Exercise, draft?: Draft): string {
  return writer.writeHandIn(opened(exercise), draft)
}

export function grade(exercise: Exercise, key: Key, answers: Answers, articles: Articles): Marks {
  return grading.grade(opened(exercise, key, articles), answers)
}

export function feedback(exercise: Exercise, marks: Marks): told.FeedbackLine[] {
  return told.feedback(opened(exercise), marks)
}

export function skills(exercise: Exercise, marks: Marks): Readonly<Record<string, number>> {
  return told.skills(opened(exercise), marks)
}

export function modelAnswer(exercise: Exercise, key: Key): Draft {
  return model.modelAnswer(opened(exercise, key))
}

export function draftAnswers(exercise: Exercise, draft: Draft): Answers {
  return drafts.draftAnswers(opened(exercise), draft)
}

export function spoils(message: string, key: Key, answers: Answers, exercise: Exercise): string | undefined {
  const open = opened(exercise, key)
  return audit.spoils(message, audit.keyedRuns(open), answers, open)
}
