import {parseArgs} from 'node:util'
import type {ArgsDef, CommandDef} from 'citty'
import {suggest} from '../text/suggest.ts'
import {printable} from '../text/problem.ts'

/** A text as one word of a command that somebody is to type: in quotation marks where a shell would make something else of it. */
export function shellWord(text: string): string {
  const word = printable(text)
  const plain = process.platform === 'win32' ? /^[\p{L}\p{N}_@+=:,./\\-]+$/u : /^[\p{L}\p{N}_@+=:,./-]+$/u
  if (plain.test(word)) return word
  // The one kind that every shell knows; within it some still read these signs.
  if (process.platform === 'win32' || !/["$`\\!]/.test(word)) return `"${word}"`
  return `'${word.replaceAll('\'', '\'\\\'\'')}'`
}

/** How a command's options are called, and whether a value follows. */
type Options = Readonly<Record<string, {readonly type: 'boolean' | 'string'}>>

/**
 * What is wrong with the words after a command, in a sentence: an option that it does not have, that comes twice, a value that is
 * missing or too much, a word too many. `undefined` where nothing is. What follows `--` is not looked at.
 *
 * @param many whether the command takes as many words as somebody types
 */
export function slip(name: string, found: CommandDef, typed: readonly string[], many: boolean): string | undefined {
  const end = typed.indexOf('--')
  const args = (found.args ?? {}) as ArgsDef
  const options = optionsOf(args)
  const {tokens} = parseArgs({args: typed.slice(0, end === -1 ? typed.length : end), options, strict: false, allowPositionals: true, tokens: true})
  const more = `More: npm run ${name} -- --help`
  const before = new Map<string, string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    // Citty takes withKey for with-key.
    const own = token.name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
    const kind = Object.hasOwn(options, own) ? options[own]!.type : undefined
    const option = printable(token.rawName)
    if (kind === undefined) {
      const meant = suggest(own, Object.keys(options))
      return `There is no option ${option} here.${meant === undefined ? '' : ` Did you mean --${meant}?`}\n${more}`
    }
    if (kind === 'boolean' && token.value !== undefined) return `${option} takes no value: type it alone, or leave it out.\n${more}`
    const isMissing = token.value === undefined || token.value === '' || !token.inlineValue && token.value.startsWith('-')
    if (kind === 'string' && isMissing) return `A value is missing after ${option}.\n${more}`
    const twice = typedBefore(before, own, kind, option)
    if (twice !== undefined) return `${twice}\n${more}`
  }
  const words = tokens.flatMap(token => token.kind === 'positional' ? [token.value] : [])
  const extra = words[Object.values(args).filter(({type}) => type === 'positional').length]
  if (many || extra === undefined) return undefined
  return `“${printable(extra)}” is a word too many. If a name has a space in it, put quotation marks round the name.\n${more}`
}

/** What is wrong where an option has been typed before: only its last value would count, and none would be told of. */
function typedBefore(before: Map<string, string>, own: string, kind: Options[string]['type'], option: string): string | undefined {
  const name = kind === 'boolean' ? own.replace(/^no-/, '') : own
  const earlier = before.get(name)
  before.set(name, own)
  if (earlier === undefined || kind === 'boolean' && earlier === own) return undefined
  return earlier === own ? `${option} is there twice, and only one can count: leave one of them out.` : `--${earlier} and --${own} say the contrary: leave one of them out.`
}

function optionsOf(args: ArgsDef): Options {
  return Object.fromEntries(Object.entries(args).flatMap(([name, {type}]): [string, Options[string]][] => {
    if (type === 'positional') return []
    return type === 'boolean' ? [[name, {type}], [`no-${name}`, {type}]] : [[name, {type: 'string'}]]
  }))
}
