import type {Lesson} from '../lesson/lesson.ts'
import {articleA, articleB} from './articles.generated.ts'
import {aboutEvidence, evidence} from './evidence.generated.ts'
import {exercises} from './exercises/index.ts'
import {examples, hints, keys} from './keys.ts'

/** One telephone call of February 2025, told by two articles. */
export default {
  folder: 'src/phone-call',
  articles: {A: articleA, B: articleB},
  exercises: exercises.map(each => ({...each, hints: [...each.hints, ...hints[each.id] ?? []]})),
  keys,
  examples,
  evidence: {about: aboutEvidence, cards: evidence},
} satisfies Lesson as Lesson
