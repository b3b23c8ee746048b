/** The two articles. A: the US site's; B: the wire's, copied by an aggregator. */
export type ArticleId = 'A' | 'B'

/** Half-open range of `article.text` in UTF-16 code units: `text.slice(start, end)`. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type ParagraphKind = 'headline' | 'standfirst' | 'takeaway' | 'subhead' | 'body'

/** One paragraph; its range covers its words, not the blank line after it. */
export interface Paragraph extends Range {
  /** `A.H` headline, `B.D` standfirst, `A.K1` … takeaways, `A.S1` … subheads, `A.P1` … body. */
  readonly id: string
  readonly kind: ParagraphKind
  /** Sentence by sentence, in order. A headline, a takeaway or a subhead is one sentence. */
  readonly sentences: readonly Range[]
}

/** What the front matter says of where the text comes from. */
export interface Provenance {
  /** What the found copy says of its publisher, author and date: plain sentences. */
  readonly publisher: string
  readonly author: string
  readonly date: string
  /** Where the text was found. */
  readonly found: string
  /** That this is a retelling, and what the italics mean. */
  readonly edition: string
}

/** A classroom edition, read. */
export interface Article {
  readonly id: ArticleId
  readonly headline: string
  readonly provenance: Provenance
  /** All paragraphs, headline first, joined by blank lines; typography folded to ASCII (see `normalise`). */
  readonly text: string
  /** The same text as it is printed: curly quotes and dashes. Same length, so the same offsets. */
  readonly printed: string
  readonly paragraphs: readonly Paragraph[]
  /** The source's own words: every emphasised phrase, quotations included, and the headline. In order, disjoint. */
  readonly ownWords: readonly Range[]
  /** Direct speech: what stands between quotation marks, the marks left out. In order, disjoint. */
  readonly speech: readonly Range[]
}

/** The paragraph called `id` (`A.P2`), or `undefined` when the article has none of that name. */
export function paragraphOf(article: Article, id: string): Paragraph | undefined {
  return article.paragraphs.find(paragraph => paragraph.id === id)
}

/**
 * The paragraph in which `offset` of `article.text` lies, its end counted in; `undefined` outside the text and on
 * the blank line between two paragraphs.
 */
export function paragraphAt(article: Article, offset: number): Paragraph | undefined {
  return article.paragraphs.find(({start, end}) => start <= offset && offset <= end)
}

/** The words of a range as a reader sees them: curly quotation marks and dashes. */
export function printedWords(article: Article, {start, end}: Range): string {
  return article.printed.slice(start, end)
}
