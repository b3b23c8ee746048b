import type {Article, ArticleId} from '../text/article.ts'
import type {Evidence} from './evidence.ts'
import type {Exercise} from './exercise.ts'
import type {Key} from './key.ts'

/** The two articles by their names. */
export type Articles = Readonly<Record<ArticleId, Article>>

/**
 * A lesson: two articles, what is asked of them, what is accepted, and what others report. It is a value that is handed
 * down; no room of the engine knows which one it works on.
 */
export interface Lesson {
  /** Where its Markdown stands, from the project's root: `src/phone-call`. */
  readonly folder: string
  readonly articles: Articles
  /** In the order in which they are done. */
  readonly exercises: readonly Exercise[]
  /** Exercise's id → its key. Without one an exercise is read and checked, and not graded. */
  readonly keys: Readonly<Record<string, Key>>
  /** Exercise's id → its file, of a worked example that has no key from which it could be written. */
  readonly examples?: Readonly<Record<string, string>>
  readonly evidence: Evidence
}
