import type {Damage} from './damage.ts'
import {damageAt} from './damage.ts'
import {sayOfDamage} from './say-damage.ts'
import type {Token} from './scan.ts'

/** Opening brackets and what closes them. */
export const CLOSING: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}'], ['${', '}']])

/**
 * Returns the bracket at fault where the parser met a closing one, or the end, at `offset`: one that is never closed, or
 * that closing one if nothing opened it. `undefined` where brackets match. Tokens are counted from `from`.
 */
export function findBracket(text: string, from: number, tokens: readonly Token[], offset: number): Damage | undefined {
  const open: Token[] = []
  const signOf = (token: Token): string => text.slice(from + token.start, from + token.end)
  const closedBy = (token: Token): string => CLOSING.get(signOf(token)) ?? ''
  for (const token of tokens) {
    const sign = signOf(token)
    if (from + token.start >= offset) {
      if (token.kind !== 'sign' || !')]}'.includes(sign)) return undefined
      if (!open.some((bracket) => closedBy(bracket) === sign)) return damageAt(offset, sayOfDamage.unopened(sign))
      break
    }
    if (token.kind === 'sign' && CLOSING.has(sign)) open.push(token)
    else if (token.kind === 'sign' && ')]}'.includes(sign)) open.pop()
  }
  const last = open.at(-1)
  if (!last) return undefined
  return {offset: from + last.start, stop: offset, ...sayOfDamage.unclosed(signOf(last), closedBy(last))}
}
