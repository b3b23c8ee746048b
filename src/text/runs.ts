import type {Article, Range} from './article.ts'

/** Printed words that are all the source's own, or none of them. */
export interface OwnRun {
  readonly text: string
  /** The source's own words: italics. */
  readonly own: boolean
}

/** Printed words with one look. */
export interface Run extends OwnRun {
  /** Direct speech. */
  readonly speech: boolean
}

/** The printed words of a range of `article.text`, cut where the source's own words begin and end; no run is empty. */
export function ownRuns(article: Article, range: Range): readonly OwnRun[] {
  return cut(range, article.ownWords).map(({start, end}) => (
    {text: article.printed.slice(start, end), own: holds(article.ownWords, start)}))
}

/** The same, cut where direct speech begins and ends too. */
export function runsOf(article: Article, range: Range): readonly Run[] {
  return cut(range, [...article.ownWords, ...article.speech]).map(({start, end}) => ({
    text: article.printed.slice(start, end),
    own: holds(article.ownWords, start),
    speech: holds(article.speech, start),
  }))
}

/** Whether an offset of the text lies in one of the ranges. */
export function holds(ranges: readonly Range[], offset: number): boolean {
  return ranges.some(({start, end}) => start <= offset && offset < end)
}

function cut({start, end}: Range, at: readonly Range[]): readonly Range[] {
  const edges = new Set([start, end])
  for (const one of at) {
    if (start < one.start && one.start < end) edges.add(one.start)
    if (start < one.end && one.end < end) edges.add(one.end)
  }
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(1).map((to, index) => ({start: cuts[index] ?? start, end: to}))
}
