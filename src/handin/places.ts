import type {Place} from '../lesson/answer.ts'

/** Finds the place of an offset (UTF-16, from 0) in the text it was made for. */
export type Locate = (offset: number) => Place

/**
 * Returns a function that gives the line and column, both from 1, of an offset in `text`. Lines end as editors have
 * it: after LF, CRLF or a lone CR. Columns count UTF-16 code units. An offset outside the text gives its nearest end.
 */
export function placesOf(text: string): Locate {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= within) low = middle
      else high = middle
    }
    return {line: low + 1, column: within - (starts[low] ?? 0) + 1}
  }
}
