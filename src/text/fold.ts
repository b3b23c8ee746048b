/** A text folded for tolerant comparison; `offsets[i]` is where its i-th code unit stood, and one more for the end. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/** What may be present or absent without changing the words: asterisks, combining marks, invisible characters. */
const DROPPED = /[*\p{M}\p{Cf}]/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * The text as the tolerant comparison sees it, letters and digits alone: lower case, accents taken off, asterisks and
 * invisible characters left out, every run of white space and punctuation one space, none at either end.
 */
export function fold(text: string): Folded {
  const out: string[] = []
  const offsets: number[] = []
  let space = false
  let offset = 0
  for (const character of text) {
    const at = offset
    offset += character.length
    if (!LETTER.test(character)) {
      space ||= !DROPPED.test(character)
    } else {
      if (space && out.length > 0) {
        out.push(' ')
        offsets.push(at - 1)
      }
      space = false
      for (const unit of plain(character)) {
        out.push(unit)
        offsets.push(at)
      }
    }
  }
  offsets.push(offsets.length > 0 ? lastEnd(text, offsets.at(-1)!) : 0)
  return {text: out.join(''), offsets}
}

/** Lower case without accents, in UTF-16 code units. */
function plain(character: string): string[] {
  // Stryker disable next-line all: the quick way of plain letters gives what the other gives
  if (character <= '\u007f') return [character.toLowerCase()]
  return character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split('')
}

function lastEnd(text: string, start: number): number {
  return start + String.fromCodePoint(text.codePointAt(start)!).length
}

/** What needs no look at each character: letters of the Latin alphabet, and the marks that English sets beside them. */
const ENGLISH = /^[\0-\u007f‘’“”–—…]*$/

/** The folded words of a text, each between two spaces, so that only whole words are found in it. */
export function spaced(text: string): string {
  return ` ${ENGLISH.test(text) ? foldEnglish(text) : fold(text).text} `
}

/** The same as the text of `fold`, of a text that is nothing but `ENGLISH`. */
function foldEnglish(text: string): string {
  return text.replaceAll('*', '').replace(/[^A-Za-z0-9]+/g, ' ').trim().toLowerCase()
}
