import type {ArticleId} from '../articles/article.ts'
import type {ParagraphA, ParagraphB} from '../articles/articles.generated.ts'
import type {CheckedA, CheckedB} from './words.ts'

/** Words copied from an article, as a key or a slide refers to them. */
export interface Quotation {
  readonly article: ArticleId
  readonly words: string
  /** Needed only where the words stand more than once. */
  readonly paragraph?: string
}

/** A reference to words of article A; words that it does not have do not compile. */
export function fromA<const Q extends string>(words: CheckedA<Q>, paragraph?: ParagraphA): Quotation {
  return refer('A', words, paragraph)
}

/** A reference to words of article B; words that it does not have do not compile. */
export function fromB<const Q extends string>(words: CheckedB<Q>, paragraph?: ParagraphB): Quotation {
  return refer('B', words, paragraph)
}

function refer(article: ArticleId, words: string, paragraph: string | undefined): Quotation {
  return paragraph === undefined ? {article, words} : {article, words, paragraph}
}
