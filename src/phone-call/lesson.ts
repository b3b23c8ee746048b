import {keys} from '../../answers/index.ts'
import type {Lesson} from '../lesson/lesson.ts'
import {articleA, articleB} from './articles.generated.ts'
import {aboutEvidence, evidence} from './evidence.generated.ts'
import {exercises} from './exercises/index.ts'

/** One telephone call of February 2025, told by two articles. */
export default {
  folder: 'src/phone-call',
  articles: {A: articleA, B: articleB},
  exercises,
  keys,
  evidence: {about: aboutEvidence, cards: evidence},
} satisfies Lesson as Lesson
