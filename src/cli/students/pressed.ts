/** What somebody who watches can ask for with one key. */
export type Wish = 'quit' | 'grade' | 'hint' | 'key'

/** Small and capital letters, and what lies on the same key of a Russian or Ukrainian, a Greek, an Arabic and a Hebrew keyboard. */
const KEYS: Readonly<Record<Wish, string>> = {
  // Ctrl+C, Ctrl+D; a single escape.
  quit: 'qQйЙ;ض/\u0003\u0004\u001b',
  grade: 'rRкКρΡقר\r\n',
  hint: 'hHрРηΗاי',
  key: 'kKлЛκΚنל',
}

/** Returns what a pressed key asks for, `undefined` where it asks for nothing: an arrow comes as an escape and more. */
export function wishOf(pressed: string): Wish | undefined {
  const wishes = Object.keys(KEYS) as Wish[]
  return wishes.find((wish) => pressed.length === 1 && KEYS[wish].includes(pressed))
}
