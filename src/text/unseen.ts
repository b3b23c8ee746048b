import {INVISIBLE, LOOKALIKES} from './normalise.ts'
import {excerpt} from './problem.ts'
import type {Saying} from './problem.ts'

const invisible = new RegExp(Object.keys(INVISIBLE).join('|'), 'g')
const foreign = new RegExp(Object.keys(LOOKALIKES).join('|'))

/**
 * What cannot be seen in a text and keeps it from being what it looks like: an invisible character, or a letter of
 * another alphabet among Latin ones. `undefined` where there is neither.
 */
export function unseen(text: string): Saying | undefined {
  const [character] = text.match(invisible) ?? []
  if (character !== undefined) {
    const before = excerpt(text.slice(0, text.indexOf(character)))
    return {
      what: `An invisible character (${INVISIBLE[character as keyof typeof INVISIBLE]}) stands ${before === '' ? 'here' : `after ‘${before}’`}.`,
      remedy: 'Delete it, or type the word again.',
    }
  }
  const [letter] = /[a-z]/i.test(text) ? foreign.exec(text) ?? [] : []
  if (letter === undefined) return undefined
  const [like, alphabet] = LOOKALIKES[letter as keyof typeof LOOKALIKES]
  return {
    what: `A ${alphabet} letter that looks like “${like}” stands in ‘${excerpt(text)}’.`,
    remedy: 'Type the word again.',
  }
}

/** Somebody's text for a message: spaces as many as there are, invisible characters by their names. */
export function spelled(text: string): string {
  const named = text.replace(invisible, (one) => `‹${INVISIBLE[one as keyof typeof INVISIBLE]}›`)
  return excerpt(named.replace(/ (?= )|(?<= ) /g, '\u2420')).replaceAll('\u2420', '\u00a0')
}
