import type {ArticleId} from '../articles/article.ts'

/** Words copied from an article, as a key or a slide refers to them. */
export interface Quotation {
  readonly article: ArticleId
  readonly words: string
  /** Needed only where the words stand more than once. */
  readonly paragraph?: string
}
