import contents from 'virtual:contents'
import type {ArticleId} from '../text/article.ts'
import type {Progress} from './progress.ts'

/** What the frame and the first page tell of the lesson, so that they need not wait for the lesson itself. */
export interface Contents {
  readonly headlines: Readonly<Record<ArticleId, string>>
  /** In the order in which they are done. */
  readonly exercises: readonly ExerciseContents[]
}

export interface ExerciseContents {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly aim: string
  readonly minutes: number
  readonly workedExample: boolean
  /** How far somebody is who has not begun. */
  readonly blank: Progress
}

/** What the course is called. */
export const title = 'One phone call, two articles'

export const {headlines, exercises} = contents
