import {isAlike, nameFinder, numberFinder, plain} from './person-names.ts'

/** Somebody in a list, who is to be found in another. */
export interface Sought {
  readonly name: string
  readonly number?: string
  /** The number is surely of the other list's kind. */
  readonly isSure?: boolean
}

/** Somebody in the list in which another is sought. */
export interface Candidate {
  readonly name: string
  readonly numbers: readonly string[]
}

/** Who it is; or why nobody is taken: none fits, several do, number and name are of two. */
export type Match<Person> =
  /** `number`: by it alone, of the other list's kind; `only number`: it may be of another kind. */
  | {readonly person: Person, readonly by: 'name' | 'number' | 'only number'}
  | {readonly person?: undefined, readonly by: 'none' | 'several' | 'two'}

/** Whether the numbers of two lists are of one kind. */
type Kind = 'same' | 'other' | 'unknown'

/**
 * Finds the people of one list in another. Numbers may be of two kinds, so that one's number is another's in the other list:
 * a whole name comes first, and a number only tells apart those who share it. A number alone is sure where it is of the other list's
 * kind: by its look, or as those show whose whole name is found. One common word beside it proves nothing: siblings have it, and half
 * a class may. Where number and name are of two people who may be taken for each other, it is neither.
 *
 * @param all everybody who will be sought
 */
export function matcher<Person extends Candidate>(people: readonly Person[], all: Iterable<Sought>): (sought: Sought) => Match<Person> {
  const byName = nameFinder(people, ({name}) => name)
  const byNumber = numberFinder(people, ({numbers}) => numbers)
  const kind = kindOf(all, byName)
  return ({name, number = '', isSure = false}) => {
    const [named, numbered] = [byName(name), byNumber(number)]
    const both = [...numbered].filter(person => named.has(person))
    if (both.length === 1) return {person: both[0]!, by: 'name'}
    const isOwn = isSure || kind === 'same' || isAccount(number)
    if (named.size > 0) {
      if (named.size > 1) return {by: 'several'}
      const other = [...numbered].some(person => isOwn || kind === 'unknown' && isAlike(person.name, name))
      return other ? {by: 'two'} : {person: [...named][0]!, by: 'name'}
    }
    const [person] = numbered
    // What has up to three digits may be anything: a place in a list, an age, a room.
    if (!person || !isOwn && (kind === 'other' || number.length < 4)) return {by: 'none'}
    return numbered.size > 1 ? {by: 'several'} : {person, by: isOwn ? 'number' : 'only number'}
  }
}

/** By those whose whole name is one person's of the other list. One alone may have such a number by chance. */
function kindOf(all: Iterable<Sought>, byName: (name: string) => ReadonlySet<Candidate>): Kind {
  let [same, other] = [0, 0]
  for (const {name, number, isSure} of all) {
    const [person, ...more] = number === undefined || isSure ? [] : byName(name)
    if (!person || more.length > 0 || person.numbers.length === 0) continue
    if (person.numbers.some(one => plain(one) === plain(number ?? ''))) same++
    else other++
  }
  return same > 1 && other === 0 ? 'same' : other > 1 && other > same ? 'other' : 'unknown'
}

/** A name of an account, or an address, is nobody else's anywhere. */
function isAccount(number: string): boolean {
  return /\p{L}/u.test(number)
}
