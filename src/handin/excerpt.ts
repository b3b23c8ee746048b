import {MAX_EXCERPT} from './limits.ts'

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
 * Returns the beginning of a student's text as it may stand in a message: printable, at most 40 characters, cut with
 * `…`. Empty text stays empty.
 */
export function excerpt(text: string): string {
  const line = printable(text.slice(0, MAX_EXCERPT * 20)).replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= MAX_EXCERPT && text.length <= MAX_EXCERPT * 20) return line
  return characters.slice(0, MAX_EXCERPT - 1).join('').trimEnd() + '…'
}
