/** Text by which numbers and accounts are compared. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** A name's words in small letters, in alphabetical order: "Marsh, Ada" is "Ada Marsh", and "Özil" is not "Ozil". */
export function canonical(name: string): string {
  return ordered(wordsOf(name))
}

/** A name's words in small letters. Marks belong to them: in many scripts they are its vowels. */
export function wordsOf(name: string): string[] {
  const whole = name.normalize('NFKC')
  return whole.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [whole]
}

/** Letters with a sign that is a part of them. */
const SIGNED: Readonly<Record<string, string>> = {ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i'}

/** A name's words as somebody types them who has no accents: what stands over Latin, Greek and Cyrillic letters is left out. */
export function plainWordsOf(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
  return wordsOf(bare).map(word => word.replace(/[ßłøđðþæœı]/g, letter => SIGNED[letter] ?? letter))
}

/** Whether two names have a word in common, accents apart; also where one is written as Canvas does, `marshada`. */
export function isAlike(one: string, other: string): boolean {
  const [words, others] = [plainWordsOf(one), plainWordsOf(other)]
  return words.some(word => others.includes(word)) || isRunTogether(words, others) || isRunTogether(others, words)
}

/** Initials and particles stand in many a name. */
function isRunTogether([whole = '', ...more]: readonly string[], words: readonly string[]): boolean {
  return more.length === 0 && words.length > 1 && words.some(word => word.length > 2 && whole.includes(word))
}

/**
 * Finds who of some has a name: all whom it fits, by the surest way that finds anybody. Word for word in any order, or run
 * together as Canvas has it, `marshada`; only then without accents, for two students' names may differ in nothing else.
 */
export function nameFinder<Person>(people: Iterable<Person>, nameOf: (person: Person) => string): (name: string) => ReadonlySet<Person> {
  const ways = [wordsOf, plainWordsOf].map(words => [words, new Map<string, Set<Person>>()] as const)
  for (const person of people) {
    for (const [words, index] of ways) {
      for (const form of formsOf(words(nameOf(person)))) put(index, form, person)
    }
  }
  return name => ways.map(([words, index]) => index.get(ordered(words(name)))).find(found => found !== undefined) ?? new Set()
}

/** Finds who of some has a number, an account or an address. */
export function numberFinder<Person>(people: Iterable<Person>, numbersOf: (person: Person) => readonly string[]): (number: string) => ReadonlySet<Person> {
  const index = new Map<string, Set<Person>>()
  for (const person of people) {
    for (const number of numbersOf(person)) if (number.trim() !== '') put(index, plain(number), person)
  }
  return number => index.get(plain(number)) ?? new Set()
}

function put<Person>(index: Map<string, Set<Person>>, key: string, person: Person): void {
  index.set(key, (index.get(key) ?? new Set()).add(person))
}

/** In alphabetical order; and without spaces, whichever word comes first. */
function formsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set([ordered(words), ...words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(''))])
}

function ordered(words: readonly string[]): string {
  return words.toSorted().join(' ')
}
