import {quoted} from '../text/problem.ts'
import type {ProseFault} from './prose.ts'
import type {Remark} from './remark.ts'
import type {Steering} from './steering.ts'

/** "a, b and c". */
const list = new Intl.ListFormat('en-GB')

/** What the computer saw in a student's own sentences, or looked for. */
export function checkOpen({check, words, sentences, steering, fault}: Extract<Remark, {kind: 'check open'}>): string {
  switch (check.kind) {
    case 'length':
      return `There ${words === 1 ? 'is' : 'are'} ${words === 0 ? 'none' : words}.`
    case 'sentences':
      return `There are ${sentences}.`
    case 'prose':
      return fault === undefined ? '' : notProse(fault)
    case 'names': {
      const examples = (some: readonly string[]) => some.slice(0, 3).map(one => `“${one}”`).join(', ')
      const beside = check.beside ? ` in one sentence with a word such as ${examples(check.beside)}` : ''
      return `The computer looks for a name such as ${examples(check.anyOf)}${beside}.`
    }
    case 'avoids':
      return steers(check.of, steering)
    default:
      return check satisfies never
  }
}

function steers(of: string, {found, opinions, marks}: Steering): string {
  const says = (some: readonly string[]): string => list.format(some.map(one => `“${one}”`))
  const counted = found.length > 0 ? `${capital(of)} counts ${says(found)} as steering. ` : ''
  const thought = opinions.length > 0 ? `${says(opinions)} ${opinions.length === 1 ? 'is an opinion' : 'are opinions'}. ` : ''
  const them = found.length + opinions.length === 1 ? 'it' : 'them'
  return `${counted}${thought}Say ${them} plainly${otherwise(marks, them)}`
}

/** Only what an article has between quotation marks may be quoted: other words would be put into somebody's mouth. */
function otherwise(marks: Steering['marks'], them: string): string {
  switch (marks) {
    case 'quote':
      return `, or put ${them} between double quotation marks as somebody’s words.`
    case 'unquote':
      return `: neither article has ${them} between quotation marks, so nobody is quoted there.`
    case undefined:
      return '.'
    default:
      return marks satisfies never
  }
}

function notProse(fault: ProseFault): string {
  switch (fault.kind) {
    case 'word':
      return `“${quoted(fault.word)}” is repeated again and again.`
    case 'doubled':
      return `“${quoted(fault.word)}” is there twice in a row. Leave one out.`
    case 'sentence':
      return 'The same sentence is there twice.'
    case 'copy':
      return `The same words are in \`${fault.of}\`.`
    case 'asked':
      return 'These are the words of the task. Write your own.'
    case 'list':
      return 'It reads like a list of words. Say in sentences who did or said what.'
    case 'language':
      return 'As far as a program can tell, it is not English.'
    default:
      return fault satisfies never
  }
}

/** With a capital to begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
