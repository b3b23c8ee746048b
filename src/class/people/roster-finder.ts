import {excerpt} from '../../text/problem.ts'
import {placeName} from '../intake/unit.ts'
import type {Unit} from '../intake/unit.ts'
import {canonical, isAlike, nameFinder, numberFinder, plain, plainWordsOf, wordsOf} from './person-names.ts'
import type {Enrolled} from './roster.ts'
import {matcher} from './same-person.ts'

/** Whose a hand-in is, and what a person should know of how it was found; or why it is nobody's. */
export interface Whose {
  readonly person?: Enrolled
  readonly notes: readonly string[]
  /** It names somebody else, too: on the roster. */
  readonly isOthers?: boolean
  /** Its place says so, by a platform's name or the folder's. */
  readonly isByPlace?: boolean
  /** Two on the roster may be meant, so that nobody can say whether two such are one student's. */
  readonly isOpen?: boolean
}

/** Whom a text means, and by what: `two` are a number's and a name's. */
interface Meant {
  readonly people: readonly Enrolled[]
  readonly by: 'name' | 'part' | 'number' | 'number alone' | 'two' | 'none'
  /** Of which the name is a part. */
  readonly text?: string
}

/**
 * Finds whose hand-ins are, on a roster: by the name that a platform or a folder gives them, by number, by the name in
 * hand-in.json. What fits several is narrowed by what comes next. Where folder and hand-in.json name two students the folder
 * counts, for whoever packs may be another than who hands in. What has one student's number and another's name is nobody's.
 *
 * @param units all that will be asked for
 * @param isPlatforms whether the numbers are surely those of the platform from which the hand-ins are
 */
export function rosterFinder(roster: readonly Enrolled[], units: readonly Unit[], isPlatforms: boolean): (unit: Unit) => Whose {
  const [named, numbered, part] = [nameFinder(roster, ({name}) => name), numberFinder(roster, ({numbers}) => numbers), partFinder(roster)]
  const match = matcher(roster, units.flatMap(({name, id}) => id === undefined ? [] : [{name, number: id}]))
  const byName = (text: string): Meant => {
    const people = [...named(text)]
    return people.length > 0 ? {people, by: 'name'} : part(text)
  }
  const byPlatform = (name: string, number: string): Meant => {
    const {person, by} = match({name, number, isSure: isPlatforms})
    if (!person) return by === 'two' ? {people: [], by} : byName(name)
    return {people: [person], by: by === 'name' || by === 'number' && isAlike(person.name, name) ? 'name' : 'number alone'}
  }
  const byText = (text: string): Meant => {
    const [people, others] = [[...numbered(text)], named(text)]
    if (people.length === 0) return byName(text)
    // A computer has a number as well, and no account.
    if (others.size === 0) return {people, by: /\p{L}/u.test(text) ? 'name' : 'number'}
    const both = people.filter(person => others.has(person))
    return both.length > 0 ? {people: both, by: 'name'} : {people: [], by: 'two'}
  }
  return unit => {
    const {id, name, signed} = unit
    const place = id === undefined ? byText(placeName(unit)) : byPlatform(name, id)
    const said = id !== undefined && signed === undefined ? byName('') : byText(signed ?? name)
    return {...whoseOf(unit, together(place, said, id !== undefined), said), isByPlace: place.people.length > 0}
  }
}

/** What a place and a name say together: whoever is meant by both, or else by the place; a platform knows whose it is. */
function together(place: Meant, said: Meant, isPlatforms: boolean): Meant {
  const both = place.people.filter(person => said.people.includes(person))
  if (both.length > 0) return {...place.by === 'part' || place.by === 'number alone' ? said : place, people: both}
  if (place.by === 'none' && !isPlatforms) return said
  if (said.people.length === 0) return place
  return place.by === 'name' || place.by === 'none' ? place : {people: [], by: 'two'}
}

function whoseOf({id}: Unit, {people, by, text = ''}: Meant, said: Meant): Whose {
  const [person, other] = people
  if (by === 'two') return {isOpen: true, notes: ['It has one student’s number and another’s name, or two names of the roster: call its folder by the name of the one whose it is.']}
  if (!person) return {notes: ['Not on the roster.']}
  if (other) {
    const isName = people.every(one => one.name === person.name)
    const what = isName ? 'On the roster more than once: give each a number there, and add it to the folder’s name.' : 'Several on the roster fit: call its folder by the name of the one whose it is.'
    return {isOpen: true, notes: [what]}
  }
  const notes = by === 'part' ? [`Found on the roster by a part of “${excerpt(text)}”.`] : by === 'number alone' ? [`Found on the roster by its number alone, ${id}.`] : []
  return {person, notes, isOthers: said.people.length > 0 && !said.people.includes(person)}
}

/** Finds who has the whole name among other words: `homework-ada-marsh`, `Ada Marsh (period 3)`. */
function partFinder(roster: readonly Enrolled[]): (text: string) => Meant {
  const names = new Map(roster.map(person => [person, plainWordsOf(person.name)]))
  const byFirst = new Map<string, Enrolled[]>()
  for (const [person, [first = '']] of names) byFirst.set(first, [...byFirst.get(first) ?? [], person])
  const numbers = new Set(roster.flatMap(one => one.numbers.map(plain)))
  return text => {
    const words = new Set(plainWordsOf(text))
    const within = [...words].flatMap(word => byFirst.get(word) ?? []).filter(person => isWithin(names.get(person)!, words))
    // Chen Wei Li is no Wei Li where both are on the roster.
    const longest = within.filter(person => !within.some(other => names.get(other)!.length > names.get(person)!.length && isWithin(names.get(person)!, new Set(names.get(other)))))
    // Short numbers are of periods, too: they only tell apart who have one name.
    const shortest = new Set(longest.map(({name}) => canonical(name))).size === 1 ? 1 : 4
    const given = wordsOf(text).filter(word => word.length >= shortest && numbers.has(word))
    const own = longest.filter(person => given.some(word => person.numbers.some(number => plain(number) === word)))
    if (own.length === 0 && longest.length > 0 && given.some(word => word.length > 3)) return {people: [], by: 'two'}
    const people = own.length > 0 ? own : longest
    const isWhole = own.length > 0 || people.every(person => [...words].every(word => names.get(person)!.includes(word) || /^\p{N}+$/u.test(word)))
    return people.length === 0 ? {people, by: 'none'} : isWhole ? {people, by: 'name'} : {people, by: 'part', text}
  }
}

function isWithin(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.length > 1 && name.every(word => words.has(word))
}
