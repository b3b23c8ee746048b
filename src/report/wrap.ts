import {printable} from '../text/problem.ts'

const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|\ufe0f|[\uff01-\uff60\u3000-\u303f]/u
const WIDTHLESS = /^[\p{Mark}\p{Format}]+$/u
const KEPT = '\u00a0'
const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** Returns how many columns of a terminal `text` takes; it holds no escape sequences. Emoji and CJK take two each. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let sum = 0
  for (const {segment} of graphemes.segment(text)) sum += WIDTHLESS.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return sum
}

/** Keeps the words of a command on one line when it is wrapped. */
export function command(text: string): string {
  return text.replaceAll(' ', KEPT)
}

/** Where wrapped lines begin: `first` before the first line, `rest` before the others. */
export interface Hang {
  readonly first: string
  readonly rest: string
}

/**
 * Returns `text` in lines of at most `width` columns, `hang` included, broken between words, and within a word only
 * where it is wider than a line. Terminal escapes and control characters are taken out. No text, no lines.
 */
export function wrap(text: string, width: number, hang: Hang = {first: '', rest: ''}): string[] {
  const lines: string[] = []
  let line = ''
  const room = (): number => Math.max(1, width - columns(lines.length ? hang.rest : hang.first))
  const close = (): void => {
    lines.push((lines.length ? hang.rest : hang.first) + line.replaceAll(KEPT, ' '))
    line = ''
  }
  for (const word of printable(text).split(/[^\S\u00a0]+/)) {
    if (word === '') continue
    if (line !== '' && columns(line) + 1 + columns(word) > room()) close()
    line = line === '' ? word : `${line} ${word}`
    while (columns(line) > room()) {
      const rest = breakAt(line, room())
      line = line.slice(0, line.length - rest.length)
      close()
      line = rest
    }
  }
  if (line !== '') close()
  return lines
}

/** Returns `text` on one line of at most `width` columns, cut with `…` where it is longer. */
export function fit(text: string, width: number): string {
  if (columns(text) <= width) return text
  return `${text.slice(0, text.length - breakAt(text, width - 1).length).trimEnd()}…`
}

/** Returns what is left of `text` after its first `width` columns; at least one grapheme is taken. */
function breakAt(text: string, width: number): string {
  let taken = 0
  let end = 0
  for (const {segment, index} of graphemes.segment(text)) {
    taken += columns(segment)
    if (taken > width && index > 0) break
    end = index + segment.length
  }
  return text.slice(end)
}
