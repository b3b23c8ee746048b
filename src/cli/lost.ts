import {shellWord} from './typed.ts'

/** How a command's options are called, and whether a value follows. */
export type Options = Readonly<Record<string, {readonly type?: string | undefined}>>

/** Settings of npm, and of what it builds packages with, that people keep in a file for good: such values tell nothing of what was typed. */
const KEPT: Readonly<Record<string, RegExp>> = {browser: /^/, jobs: /^(?:max|\d+)$/}

/** An option whose letters npm reads one by one, each as a short option of its own: what they leave in the environment. */
const SPELT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  class: {npm_config_all: 'true', npm_config_long: 'true', npm_config_loglevel: 'silent'},
}

/** An option that npm has taken. */
interface Lost {
  /** `--out`, or `--no-talk` */
  readonly name: string
  /** What stood after `=`. */
  readonly value?: string
  /** Its value is among the words of the command now, and nobody can tell which word it is. */
  readonly isApart: boolean
}

/**
 * The options of a command that npm has taken for its own, said with what to type: PowerShell drops the --, others leave it
 * out, and npm then puts what follows into the environment. `undefined` where there is none.
 *
 * @param command as in `npm run grade`
 */
export function lostOptions(command: string, options: Options, typed: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const lost = Object.entries(options).flatMap(([name, {type}]) => {
    const isTyped = type === 'positional' || typed.some(word => [`--${name}`, `--no-${name}`].includes(word.split('=', 1)[0] ?? ''))
    return isTyped ? [] : lostOption(name, type === 'boolean', env) ?? []
  })
  if (lost.length === 0) return undefined
  const taken = `npm has taken ${new Intl.ListFormat('en-GB').format(lost.map(({name}) => name))} for itself.`
  const apart = lost.filter(({isApart}) => isApart).length
  if (apart === 0) {
    const words = [...typed.map(shellWord), ...lost.map(({name, value}) => worded(name, value))]
    return `${taken} Put quotation marks round the two dashes before ${lost.length === 1 ? 'it' : 'them'}:\n  ${command} '--' ${words.join(' ')}`
  }
  const pattern = [...typed.length > apart ? ['…'] : [], ...lost.map(({name, value, isApart}) => isApart ? `${name} …` : worded(name, value))]
  return `${taken} Type the same again, with '--' after ${command.split(' ').at(-1)}, in these quotation marks:\n  ${command} '--' ${pattern.join(' ')}`
}

function worded(name: string, value: string | undefined): string {
  return value === undefined ? name : `${name} ${shellWord(value)}`
}

function lostOption(name: string, isSwitch: boolean, env: NodeJS.ProcessEnv): Lost | undefined {
  const traces = Object.entries(SPELT[name] ?? {})
  if (traces.length > 0 && traces.every(([setting, value]) => env[setting] === value)) return {name: `--${name}`, isApart: true}
  // What is given twice stands there twice, a line apart.
  const value = env[`npm_config_${name.replaceAll('-', '_')}`]?.split('\n\n').at(-1)
  if (value === undefined || KEPT[name]?.test(value)) return undefined
  if (isSwitch) return {name: value === '' ? `--no-${name}` : `--${name}`, isApart: false}
  return value === 'true' || value === '' ? {name: `--${name}`, isApart: true} : {name: `--${name}`, value, isApart: false}
}
