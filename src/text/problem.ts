/** A place in a text, both numbers from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One sentence on what was seen, one on what to do. */
export interface Saying {
  readonly what: string
  readonly remedy: string
}

/** Something in a file that somebody can mend: what was seen, where, and the remedy. */
export interface Problem extends Saying {
  readonly at: Place
  /** The item it stands in, where there is one. */
  readonly item?: string
  /** It is about something that is not there: as a rule since something else is damaged, so it is told last. */
  readonly absent?: true
}

/** Problems as they are told: in the file's order, what is not there last. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => Number(one.absent ?? false) - Number(other.absent ?? false)
    || one.at.line - other.at.line || one.at.column - other.at.column)
}

/** Finds the place of an offset (UTF-16, from 0) in the text it was made for. */
export type PlaceOf = (offset: number) => Place

/**
 * Returns a function that gives the line and column of an offset in `text`. Lines end as editors have it: after LF, CRLF
 * or a lone CR. An offset outside the text gives its nearest end.
 */
export function placesOf(text: string): PlaceOf {
  let known: readonly number[] | undefined
  return (offset) => {
    const starts = known ??= lineStarts(text)
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

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Characters of somebody's text that are repeated in a message. */
const MAX_EXCERPT = 40

/** Terminal escape sequences: colours, cursor movements, window titles. */
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b/g

/** Control characters, line separators, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu

/**
 * Returns `text` without terminal escapes, control characters and lone surrogates, on one line: safe to print.
 */
export function printable(text: string): string {
  return text.replace(ESCAPES, '').replace(UNPRINTABLE, ' ')
}

/**
 * Returns the beginning of somebody's text as it may stand in a message: printable, at most 40 characters, cut with
 * `…`. Empty text stays empty.
 */
export function excerpt(text: string): string {
  const line = printable(text.slice(0, MAX_EXCERPT * 20)).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= MAX_EXCERPT && text.length <= MAX_EXCERPT * 20) return line
  return characters.slice(0, MAX_EXCERPT - 1).join('').trimEnd() + '…'
}

/** White space that would show in a message. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/

/**
 * Words as a remark quotes them, between double quotation marks, so with single ones within: at most 120 characters, an
 * ellipsis for what is cut, no half of a surrogate pair.
 */
export function quoted(words: string): string {
  const tidy = UNTIDY.test(words) ? words.replace(/\s+/g, ' ').trim() : words
  const plain = tidy.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '\'')
  if (plain.length <= 120) return plain
  return plain.slice(0, 119).replace(/[\ud800-\udbff]$/, '').trimEnd() + '…'
}

/**
 * Returns a problem on one line, as editors and terminals make it clickable:
 * `exercises/2-sources.ts:14:12  what. remedy.`
 */
export function problemText(path: string, problem: Problem): string {
  return `${printable(path)}:${problem.at.line}:${problem.at.column}  ${problem.what} ${problem.remedy}`
}

/** Something that whoever typed a command can mend: the message says what is wrong, where, and what to do. */
export class Mendable extends Error {}
