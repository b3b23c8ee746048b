import type {Checked} from '../lesson/quotation-types.ts'
import type {Quotation} from '../lesson/key.ts'
import type {ParagraphA, ParagraphB, TextA, TextB} from './articles.generated.ts'

/** Words that article A has, or the sentence that says why these are none. */
export type CheckedA<Q extends string> = Checked<Q, 'A', TextA, 'B', TextB>

/** The same for article B. */
export type CheckedB<Q extends string> = Checked<Q, 'B', TextB, 'A', TextA>

/** A reference to words of article A; words that it does not have do not compile. */
export function fromA<const Q extends string>(words: CheckedA<Q>, paragraph?: ParagraphA): Quotation {
  return refer('A', words, paragraph)
}

/** A reference to words of article B; words that it does not have do not compile. */
export function fromB<const Q extends string>(words: CheckedB<Q>, paragraph?: ParagraphB): Quotation {
  return refer('B', words, paragraph)
}

function refer(article: Quotation['article'], words: string, paragraph: string | undefined): Quotation {
  return paragraph === undefined ? {article, words} : {article, words, paragraph}
}
