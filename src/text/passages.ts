import type {Article, Paragraph, Range} from './article.ts'

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
