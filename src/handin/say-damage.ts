import {excerpt} from '../text/problem.ts'
import type {Saying} from '../text/problem.ts'
import {unseen} from '../text/unseen.ts'

/** What is said of text that is not read as TypeScript at all. */
export const sayOfDamage = {
  tooDeep: (): Saying => ({
    what: 'Brackets or operators are nested too deep here to be read.',
    remedy: 'Write the answer plainly, in the shape of the blank file.',
  }),
  tooTangled: (): Saying => ({
    what: 'There are too many characters such as ? < => ! here to be read.',
    remedy: 'Put words between quotation marks, and write nothing but answers.',
  }),
  comment: (): Saying => ({
    what: 'A comment opens here with /* and is never closed.',
    remedy: 'Close it with */, or begin each line of it with //.',
  }),
  unclosed: (bracket: string, closing: string): Saying => ({
    what: `The ${bracket} here is never closed.`,
    remedy: `Put ${closing} after the last thing that belongs between the two.`,
  }),
  unopened: (bracket: string): Saying => ({
    what: `The ${bracket} here closes nothing.`,
    remedy: 'Delete it, or see whether something is missing before it.',
  }),
  slash: (): Saying => ({
    what: 'There is a / here outside quotation marks.',
    remedy: 'Delete it; a comment begins with // and text goes between quotation marks.',
  }),
  backslash: (): Saying => ({
    what: 'There is a \\ here outside quotation marks.',
    remedy: 'Delete it.',
  }),
  unreadable: (): Saying => ({
    what: 'This cannot be read as TypeScript.',
    remedy: 'Compare it with the shape of the blank file.',
  }),
}

/**
 * Returns plain words for an error of the parser. `reasonCode` is the parser's name for it, `offset` the place in
 * `text` where it gave up.
 */
export function sayOfSyntax(reasonCode: string, text: string, offset: number): Saying {
  switch (reasonCode) {
    case 'UnterminatedString':
      return brokenLine(text, offset) ?? {
        what: 'A quotation mark opens here and nothing closes it on the same line.',
        remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
      }
    case 'UnterminatedTemplate':
      return {
        what: 'A backtick (`) opens here and nothing closes it.',
        remedy: 'Use ordinary quotation marks: \'…\' or "…".',
      }
    case 'InvalidEscapeSequence':
    case 'InvalidEscapeSequenceTemplate':
    case 'StrictNumericEscape':
      return {what: 'The backslash before this does not belong there.', remedy: 'Delete the \\, or write two of them.'}
    default:
      return sayOfToken(text, offset)
  }
}

/** A quotation mark at `offset` that is closed on one of the next lines, before what may follow an answer. */
function brokenLine(text: string, offset: number): Saying | undefined {
  const [, ...next] = text.slice(offset).split(/\r\n|\n|\r/, MOST_LINES)
  const last = next.find((line) => /['"`{}]/.test(line))
  const mark = last && /^[^'"`{}:]*(['"])[ \t]*[),\]}]/.exec(last)?.[1]
  if (mark !== text.charAt(offset)) return undefined
  const article = /in([AB])\([ \t]*$/.exec(text.slice(0, offset))?.[1] ?? 'A'
  return {
    what: 'These words go on in the next line, but everything between two quotation marks has to be on one line.',
    remedy: `Join the lines; \`npm run read -- ${article.toLowerCase()} --unwrapped\` prints each paragraph on one line.`,
  }
}

/** A quotation is no longer than this; a mark that is closed further down belongs to another answer. */
const MOST_LINES = 6

/** The text that was closed too late has the end of an answer and the next field's name in it: `words'), name: `. */
const RUN_ON = /(['"])([^'"\n]+?)\)?,[ \t]*\p{L}[\p{L}\p{N}_]*:[ \t]*(?:in[AB]\(|\[)?\1[ \t]*$/u

/** What is missing just before a word, where the line shows it: a quotation mark, two of them, or a comma. */
function missingBefore(before: string, rest: string, token: string): Saying | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const words = RUN_ON.exec(line)?.[2]
  if (words !== undefined) {
    return {what: `After “${excerpt(words)}” a quotation mark is missing.`, remedy: 'Put one there, as before the words.'}
  }
  if (!/^\p{L}/u.test(token)) return undefined
  const first = /:[ \t]*(\p{L}[\p{L} \t]*)$/u.exec(line)?.[1]
  const isName = /^[\p{L}\p{N}_]+[ \t]*:/u.test(rest)
  if (isName && (first !== undefined || /['"`)\]}][ \t]*$/.test(line))) {
    return {what: `A comma is missing before “${excerpt(token)}”.`, remedy: 'Put one there.'}
  }
  if (first === undefined) return undefined
  const whole = excerpt(first + rest.slice(0, rest.search(/[^\p{L} ]|$/u)))
  return {what: `“${whole}” has no quotation marks around it.`, remedy: `Put them around it: '${whole}'.`}
}

function sayOfToken(text: string, offset: number): Saying {
  const hidden = unseen(text.charAt(offset))
  if (hidden) return {what: hidden.what, remedy: 'Delete it.'}
  const before = text.slice(0, offset)
  const rest = text.slice(offset)
  const [token] = /[\p{L}\p{N}\p{M}_$]+|'[^'\n]*'|"[^"\n]*"|[^]/u.exec(rest) ?? []
  if (token === undefined) {
    return {
      what: 'The file ends here, and something is still missing.',
      remedy: 'Complete the last line; the blank file shows how a file ends.',
    }
  }
  const [begun] = /[\p{L}\p{N}]+$/u.exec(before.slice(-40)) ?? []
  const [ending] = /^(?:-[\p{L}\p{N}]+)+/u.exec(rest.slice(0, 40)) ?? []
  if (begun && ending) {
    return {
      what: 'A name with a hyphen in it needs quotation marks.',
      remedy: `Put them around the whole name: '${begun}${ending}'.`,
    }
  }
  if (/^[‘’‚‛“”„‟«»´]/.test(token)) {
    return {
      what: `The curly quotation mark ${token} cannot open or close a text.`,
      remedy: 'Type a straight one, \' or ", on the keyboard.',
    }
  }
  const missing = missingBefore(before, rest, token)
  if (missing) return missing
  if (/['"`][ \t]*$/.test(before) && /^[\p{L}\p{N}]/u.test(token)) {
    return {
      what: `The quotation mark before “${excerpt(token)}” has closed the text already.`,
      remedy: 'If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.',
    }
  }
  if (/[\p{L}\p{N}_$'"{[]/u.test(token)) {
    return {
      what: `“${excerpt(token)}” was not expected here.`,
      remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
    }
  }
  return {
    what: `The character ${excerpt(token) || 'here'} was not expected.`,
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  }
}
