/** Plain character → the typographic ones that are folded to it, each one UTF-16 code unit long. */
const FOLDED: Readonly<Record<string, string>> = {
  "'": '‘’‚‛ʼ´',
  '"': '“”„‟',
  '-': '‐‑‒–—―−',
  // No-break and thin spaces: what editors and browsers put in the place of a plain one.
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
}

const PLAIN = new Map(Object.entries(FOLDED).flatMap(([plain, fancy]) => [...fancy].map(one => [one, plain])))

const TYPOGRAPHY = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/**
 * The text with its typography folded to what a keyboard types: straight quotation marks and apostrophes, hyphens
 * for dashes, plain spaces. The length stays the same, so an offset means the same before and after; folding twice
 * changes nothing. Capital letters, runs of spaces and everything else stay as they are.
 */
export function normalise(text: string): string {
  return text.replace(TYPOGRAPHY, character => PLAIN.get(character) ?? character)
}
