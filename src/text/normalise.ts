/**
 * What counts as the same character, for the finder and for the compiler alike: `src/lesson/quotation-types.ts` is
 * written from these lists. Plain character → the typographic ones that are folded to it, each one UTF-16 code unit long.
 */
export const FOLDED = {
  "'": '‘’‚‛ʼ´',
  '"': '“”„‟',
  '-': '‐‑‒–—―−',
  // No-break and thin spaces: what editors and browsers put in the place of a plain one.
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
} as const

/** What else may stand for a space in words that are copied, not in an article: there a line's end ends a paragraph. */
export const BREAKS = '\t\n\r\u000b\u000c\u0085\u2028\u2029'

/** One character that is printed for several letters, as PDFs have it, and these. */
export const LIGATURES = {'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', '…': '...'} as const

/** Characters that nobody sees, and their names: chats, web pages and PDFs leave them between and in words. */
export const INVISIBLE = {
  '\u00ad': 'U+00AD', '\u034f': 'U+034F', '\u061c': 'U+061C', '\u180e': 'U+180E', '\u200b': 'U+200B', '\u200c': 'U+200C',
  '\u200d': 'U+200D', '\u200e': 'U+200E', '\u200f': 'U+200F', '\u202a': 'U+202A', '\u202b': 'U+202B', '\u202c': 'U+202C',
  '\u202d': 'U+202D', '\u202e': 'U+202E', '\u2060': 'U+2060', '\u2066': 'U+2066', '\u2067': 'U+2067', '\u2068': 'U+2068',
  '\u2069': 'U+2069', '\ufe0e': 'U+FE0E', '\ufe0f': 'U+FE0F', '\ufeff': 'U+FEFF',
} as const

/** Letters of other alphabets, what they look like, and whose they are. */
export const LOOKALIKES = {
  'а': ['a', 'Cyrillic'], 'е': ['e', 'Cyrillic'], 'о': ['o', 'Cyrillic'], 'р': ['p', 'Cyrillic'], 'с': ['c', 'Cyrillic'],
  'у': ['y', 'Cyrillic'], 'х': ['x', 'Cyrillic'], 'і': ['i', 'Cyrillic'], 'ј': ['j', 'Cyrillic'], 'ѕ': ['s', 'Cyrillic'],
  'А': ['A', 'Cyrillic'], 'В': ['B', 'Cyrillic'], 'Е': ['E', 'Cyrillic'], 'К': ['K', 'Cyrillic'], 'М': ['M', 'Cyrillic'],
  'Н': ['H', 'Cyrillic'], 'О': ['O', 'Cyrillic'], 'Р': ['P', 'Cyrillic'], 'С': ['C', 'Cyrillic'], 'Т': ['T', 'Cyrillic'],
  'У': ['Y', 'Cyrillic'], 'Х': ['X', 'Cyrillic'], 'І': ['I', 'Cyrillic'], 'Ј': ['J', 'Cyrillic'], 'Ѕ': ['S', 'Cyrillic'],
  'ο': ['o', 'Greek'], 'α': ['a', 'Greek'], 'ν': ['v', 'Greek'], 'Α': ['A', 'Greek'], 'Β': ['B', 'Greek'],
  'Ε': ['E', 'Greek'], 'Ζ': ['Z', 'Greek'], 'Η': ['H', 'Greek'], 'Ι': ['I', 'Greek'], 'Κ': ['K', 'Greek'],
  'Μ': ['M', 'Greek'], 'Ν': ['N', 'Greek'], 'Ο': ['O', 'Greek'], 'Ρ': ['P', 'Greek'], 'Τ': ['T', 'Greek'],
  'Υ': ['Y', 'Greek'], 'Χ': ['X', 'Greek'],
} as const

const PLAIN = new Map(Object.entries(FOLDED).flatMap(([plain, fancy]) => [...fancy].map(one => [one, plain])))

const TYPOGRAPHY = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g')

/**
 * The text with its typography folded to what a keyboard types: straight quotation marks and apostrophes, hyphens
 * for dashes, plain spaces. The length stays the same, so an offset means the same before and after; folding twice
 * changes nothing. Capital letters, runs of spaces and everything else stay as they are.
 */
export function normalise(text: string): string {
  return text.replace(TYPOGRAPHY, character => PLAIN.get(character)!)
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LIGATURES), ...Object.keys(INVISIBLE).map(character => [character, ''] as const),
])
const SPREAD = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g')
const SPACES = new RegExp(`[${BREAKS} ]+`, 'g')

/**
 * Words as somebody copied them, as they are looked for: typography folded, invisible characters left out, ligatures
 * in letters, every run of white space one space, none at either end.
 */
export function tidied(words: string): string {
  return normalise(words.replace(SPREAD, character => LETTERS.get(character)!)).replace(SPACES, ' ').trim()
}

/** The same without the quotation marks around the whole, where there are any: somebody's own, as a rule. */
export function unquoted(tidy: string): string {
  return /^(["']).*\1$/.test(tidy) ? tidy.slice(1, -1).trim() : tidy
}
