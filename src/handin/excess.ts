import type {Damage} from './damage.ts'
import {damageAt} from './damage.ts'
import {MAX_DEPTH, MAX_FORKS, MAX_OPERATORS} from './limits.ts'
import {sayOfDamage} from './say-damage.ts'
import type {Token} from './scan.ts'

/**
 * Returns where the text has more of something than the parser can be trusted with, before it is asked: brackets within
 * brackets, signs at which it tries two readings, operators and words in a row, colons of labels (it compares each with
 * all before), or a `/`, after which tokens can no longer be told without parsing. `undefined` where it has not. Tokens
 * are counted from `from`.
 */
export function findExcess(text: string, from: number, tokens: readonly Token[]): Damage | undefined {
  let depth = 0
  let forks = 0
  let operators = 0
  for (const [index, token] of tokens.entries()) {
    const offset = from + token.start
    const sign = token.kind === 'sign' ? text.slice(offset, from + token.end) : ''
    if (sign === '') operators += isAfter('([{${,:.', text, from, tokens[index - 1]) ? 0 : 1
    else if ('([{${'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (text.startsWith('/*', offset)) return damageAt(offset, sayOfDamage.comment())
    else if (sign === '/') return damageAt(offset, sayOfDamage.slash())
    else if (sign === '?' || sign === '<' || text.startsWith('=>', offset)) forks += 1
    else if (sign === ':') operators += isAfter('{,', text, from, tokens[index - 2]) ? 0 : 1
    else if (!',;'.includes(sign)) operators += 1
    if (depth > MAX_DEPTH) return damageAt(offset, sayOfDamage.tooDeep())
    if (forks > MAX_FORKS || operators > MAX_OPERATORS) return damageAt(offset, sayOfDamage.tooTangled())
  }
  return undefined
}

function isAfter(signs: string, text: string, from: number, before: Token | undefined): boolean {
  return before?.kind === 'sign' && signs.includes(text.slice(from + before.start, from + before.end))
}
