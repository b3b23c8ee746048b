import type {Article, Range} from '../text/article.ts'
import {runsOf, type Run} from '../text/runs.ts'
import type {MarkKind} from './marks.ts'

/** A marked range, as a slide asks for it. */
export interface MarkedRange extends Range {
  readonly kind: MarkKind
  /** The slide's click from which on it shows; 0: from the start. */
  readonly click: number
  /** Left out where a mark is the second part of one thing: the label stands once. */
  readonly label?: string | undefined
}

/** The runs under one mark, or between two. */
export interface Segment {
  readonly mark?: MarkedRange
  readonly runs: readonly Run[]
}

/**
 * The printed words of a range, cut where a look or a mark begins or ends. Marks are taken in the order of the text;
 * what lies outside the range is left out. Throws when two marks overlap: one word cannot carry two labels.
 */
export function segments(article: Article, range: Range, marks: readonly MarkedRange[] = []): readonly Segment[] {
  const found: Segment[] = []
  let at = range.start
  const add = (start: number, end: number, mark?: MarkedRange) => {
    const runs = runsOf(article, {start, end})
    if (runs.length > 0) found.push(mark === undefined ? {runs} : {mark, runs})
  }
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < at) throw new Error(`two marks overlap at “${article.printed.slice(mark.start, mark.end)}”`)
    add(at, mark.start)
    add(mark.start, Math.min(mark.end, range.end), mark)
    at = mark.end
  }
  add(at, range.end)
  return found
}
