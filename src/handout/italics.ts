import type {Article, Range} from '../text/article.ts'
import {html, type Html} from './html.ts'

/** The printed words of a range of an article, the source's own in italics. */
export function italics(article: Article, {start, end}: Range): Html {
  const pieces: Html[] = []
  let at = start
  for (const own of article.ownWords) {
    const from = Math.max(own.start, start)
    const to = Math.min(own.end, end)
    if (from >= to) continue
    pieces.push(html`${article.printed.slice(at, from)}<em>${article.printed.slice(from, to)}</em>`)
    at = to
  }
  return html`${pieces}${article.printed.slice(at, end)}`
}
