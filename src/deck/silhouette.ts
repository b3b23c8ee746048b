import type {Article, Paragraph, Range} from '../text/article.ts'
import {hasWords} from '../text/words.ts'

/** One word, drawn as a bar: its place on the line and its width, in characters. */
export interface Bar {
  readonly at: number
  readonly width: number
  /** One of the source's own words. */
  readonly own: boolean
  readonly speech: boolean
}

/** One line of an article that is shown as a shape. */
export interface Line {
  readonly kind: Paragraph['kind']
  /** The first line of its paragraph. */
  readonly first: boolean
  readonly bars: readonly Bar[]
}

/**
 * An article as lines of bars, broken at so many characters as a typesetter would. The headline is left out.
 */
export function silhouette(article: Article, columns: number): readonly Line[] {
  return article.paragraphs.filter(({kind}) => kind !== 'headline').flatMap(paragraph => {
    const lines: Bar[][] = [[]]
    for (const word of wordsOf(article, paragraph)) {
      const width = word.end - word.start
      const last = lines.at(-1)?.at(-1)
      const at = last === undefined ? 0 : last.at + last.width + 1
      const fits = at === 0 || at + width <= columns
      const bar = {at: fits ? at : 0, width, own: holds(article.ownWords, word), speech: holds(article.speech, word)}
      if (fits) lines.at(-1)?.push(bar)
      else lines.push([bar])
    }
    return lines.map((bars, index) => ({kind: paragraph.kind, first: index === 0, bars}))
  })
}

/** What an article consists of, counted; its headline is left out. */
export interface Counts {
  readonly words: number
  readonly paragraphs: number
  readonly takeaways: number
  readonly subheads: number
  /** Stretches of direct speech. */
  readonly quotations: number
}

/** How much there is of each; a standfirst is no paragraph of the body, a dash no word. */
export function counts(article: Article): Counts {
  const of = (kind: Paragraph['kind']) => article.paragraphs.filter(paragraph => paragraph.kind === kind).length
  return {
    words: article.paragraphs.filter(({kind}) => kind !== 'headline').flatMap(paragraph => wordsOf(article, paragraph))
      .filter(({start, end}) => hasWords(article.text.slice(start, end))).length,
    paragraphs: of('body'),
    takeaways: of('takeaway'),
    subheads: of('subhead'),
    quotations: article.speech.length,
  }
}

function wordsOf(article: Article, {start, end}: Range): readonly Range[] {
  return [...article.text.slice(start, end).matchAll(/\S+/g)]
    .map(match => ({start: start + match.index, end: start + match.index + match[0].length}))
}

function holds(ranges: readonly Range[], word: Range): boolean {
  return ranges.some(({start, end}) => start < word.end && word.start < end)
}
