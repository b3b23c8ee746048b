import {excerpt} from '../../text/problem.ts'
import {placeName} from '../intake/unit.ts'
import type {Unit} from '../intake/unit.ts'
import {isGroup, isNobodys} from '../intake/whose-folder.ts'
import {canonical, isAlike, plainWordsOf} from './person-names.ts'

/**
 * Whose a hand-in is where no roster says it: whose name a platform or hand-in.json has. A folder that has the name of somebody
 * else who has handed in is that one's.
 */
export function claimFinder(units: readonly Unit[]): (unit: Unit) => {readonly name: string, readonly isOthers: boolean} {
  const signatures = new Set(units.flatMap(({signed}) => signed === undefined ? [] : [canonical(signed)]))
  const names = new Set(units.flatMap(({name, signed, id}) => signed !== undefined && id === undefined ? [] : [canonical(name)]))
  return unit => {
    const {name, signed, id} = unit
    if (signed === undefined) return {name, isOthers: false}
    if (id !== undefined) return {name, isOthers: canonical(signed) !== canonical(name) && names.has(canonical(signed))}
    const place = placeName(unit)
    const known = names.has(canonical(place)) || signatures.has(canonical(place))
    const isSame = plainWordsOf(place).toSorted().join(' ') === plainWordsOf(signed).toSorted().join(' ')
    return known && !isSame ? {name: place, isOthers: true} : {name, isOthers: false}
  }
}

/** What is known of whose a hand-in is. */
interface Known {
  /** Its hand-in.json has the name of another student. */
  readonly isOthers: boolean
  /** Its folder's name is its student's on the roster, in whatever way: an account, a number. */
  readonly isByPlace: boolean
}

/** What is to be told where hand-in.json has another name than the student whose it is, or than its folder. */
export function signedBy(unit: Unit, name: string, {isOthers, isByPlace}: Known): string[] {
  const {id, signed} = unit
  if (signed === undefined) return []
  if (isOthers || isOther(signed, name)) return [`Its hand-in.json says “${excerpt(signed)}”: ask whose it is.`]
  const place = placeName(unit)
  if (id !== undefined || isByPlace || !isLikeAName(place) || !isOther(signed, place)) return []
  return [`Its hand-in.json says “${excerpt(signed)}”, and its folder “${excerpt(place)}”: ask whose it is.`]
}

/** Names of two alphabets may be one person's. */
function isOther(one: string, other: string): boolean {
  return !isAlike(one, other) && isLatin(one) === isLatin(other)
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text)
}

/** Folders of a student are called in many ways; those of another by first and last name. */
function isLikeAName(place: string): boolean {
  return (place.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0) > 1 && !isNobodys(place, [], () => []) && !isGroup(place)
}
