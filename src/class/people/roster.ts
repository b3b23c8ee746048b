import {printable} from '../../text/problem.ts'
import type {Problem} from '../../text/problem.ts'
import {placeName, placeOf} from '../intake/unit.ts'
import type {Unit} from '../intake/unit.ts'
import {claimFinder, signedBy} from './claims.ts'
import {canonical, isAlike, plain} from './person-names.ts'
import {rosterFinder} from './roster-finder.ts'
import type {Whose} from './roster-finder.ts'
import {keysFor} from './student-keys.ts'

/** Somebody on the roster. */
export interface Enrolled {
  readonly name: string
  readonly id?: string
  /** What stands in columns that tell students apart: numbers, names of accounts, addresses. */
  readonly numbers: readonly string[]
  /** The whole row. */
  readonly cells: readonly string[]
}

/** A student of the class: with what was handed in, or without. Plain data. */
export interface Student {
  readonly key: string
  readonly name: string
  readonly id?: string
  readonly late: boolean
  readonly notes: readonly string[]
  /** Why nothing of it is graded. */
  readonly refused?: Problem
  /** `undefined`: nothing came. */
  readonly unit?: Unit
}

/** How hand-ins become students. */
export interface Enrolment {
  /** In the order of the gradebook. Where there is none, everybody who handed in is a student. */
  readonly roster?: readonly Enrolled[]
  /** The roster is a platform's, so that its numbers are those of what the platform lets a teacher download. */
  readonly isPlatforms?: boolean
  /** What is made after this is late. Milliseconds since 1970. */
  readonly lateAfter?: number
  /** A time after this is a wrong clock's. Milliseconds since 1970. */
  readonly now?: number
}

/** What came of one student, or what may be of several. */
interface Group {
  readonly person?: Enrolled
  readonly name: string
  readonly id?: string
  readonly units: readonly Unit[]
  readonly notes: readonly string[]
}

/**
 * Puts hand-ins and roster together. Several hand-ins of one student: the latest counts where each says when it was packed and
 * none is in a folder that may be another's; else none does, since nobody but the teacher can know. In the roster's order, then
 * by name.
 */
export function studentsOf(units: readonly Unit[], {roster, isPlatforms = false, lateAfter, now}: Enrolment): Student[] {
  const groups = groupsOf(units.map(unit => isAhead(unit, now) ? {...unit, stamped: false} : unit).toSorted(byName), roster, isPlatforms)
  const keys = keysFor(groups)
  return groups.map(({name, id, units: own, notes: found}, index) => {
    const {unit, notes, refused} = one(own)
    const {isLate, notes: told} = lateness(own, unit, lateAfter, now)
    return {
      key: keys[index]!, name, late: isLate, ...(id !== undefined && {id}),
      notes: [...found, ...notes, ...told], ...(refused && {refused}), ...(unit && {unit}),
    }
  })
}

const collator = new Intl.Collator('en', {numeric: true})

function byName(one: Unit, other: Unit): number {
  return collator.compare(one.name, other.name) || collator.compare(one.id ?? '', other.id ?? '') || (one.from < other.from ? -1 : 1)
}

/** Everybody on the roster, and then whoever is not. */
function groupsOf(units: readonly Unit[], roster: readonly Enrolled[] | undefined, isPlatforms: boolean): Group[] {
  const enrolled = onceEach(roster ?? [])
  const [onRoster, byHandIns] = [rosterFinder(enrolled.map(({person}) => person), units, isPlatforms), claimFinder(units)]
  const groups = new Map<unknown, Group>(enrolled.map(({person, notes}) => [person, {person, ...nameAndId(person), units: [], notes}]))
  for (const unit of units) {
    const {person, notes, isOthers, isByPlace, isOpen} = roster ? onRoster(unit) : {notes: []} as Whose
    const claim = byHandIns(unit)
    const {name} = person ?? claim
    const {id} = unit
    const where = person ?? (isOpen ? `place ${unit.from}` : id === undefined ? `name ${canonical(name)}` : `id ${id}`)
    const before = groups.get(where) ?? {name, units: [], notes: []}
    groups.set(where, {
      ...before, ...(before.id === undefined && id !== undefined && {id}), units: [...before.units, unit],
      notes: [...new Set([...before.notes, ...notes, ...signedBy(unit, name, {isOthers: isOthers ?? claim.isOthers, isByPlace: isByPlace ?? false})])],
    })
  }
  return [...groups.values()]
}

function nameAndId({name, id}: Enrolled): Pick<Group, 'name' | 'id'> {
  return {name, ...(id !== undefined && {id})}
}

/** A row that says again what another says is one student's; where no number shows it, this is told. */
function onceEach(roster: readonly Enrolled[]): {readonly person: Enrolled, readonly notes: readonly string[]}[] {
  const rows = new Map<string, {person: Enrolled, notes: readonly string[]}>()
  for (const person of roster) {
    const {name, cells, numbers} = person
    const same = JSON.stringify([canonical(name), ...(numbers.length > 0 ? numbers : cells).map(plain)])
    const isAgain = rows.has(same)
    const notes = isAgain && numbers.length === 0 ? ['On the roster more than once: if these are two students, give each a number there.'] : []
    rows.set(same, {person: rows.get(same)?.person ?? person, notes})
  }
  return [...rows.values()]
}

/** Of several hand-ins of one student, the one that counts: of those that can be opened, the latest. */
function one(units: readonly Unit[]): {readonly unit?: Unit, readonly notes: readonly string[], readonly refused?: Problem} {
  const readable = units.filter(({refused}) => !refused)
  const [first, ...more] = (readable.length > 0 ? readable : units).toSorted((a, b) => (b.made ?? 0) - (a.made ?? 0))
  if (!first || units.length === 1) return {notes: [], ...(first && {unit: first})}
  const broken = units.filter(unit => unit !== first && !more.includes(unit)).map(unit => `${printable(placeOf(unit))} was left aside. ${unit.refused?.what ?? ''}`)
  if (more.length === 0) return {unit: first, notes: broken}
  if ([first, ...more].every(({stamped}) => stamped) && first.made !== more[0]?.made && areOneStudents([first, ...more])) {
    const aside = more.map(unit => printable(placeOf(unit))).join(', ')
    return {unit: first, notes: [`${units.length} hand-ins: the latest counts, ${printable(placeOf(first))}, and not ${aside}.`, ...broken]}
  }
  const at = {line: 1, column: 1}
  const places = units.map(unit => printable(placeOf(unit)))
  const what = `There are ${units.length} hand-ins of one student: ${places.slice(0, 4).join(', ')}${places.length > 4 ? ' …' : ''}.`
  return {notes: [], refused: {at, what, remedy: 'Leave the one that counts where it is, and take the others away.'}}
}

/** Whether all are one student's for sure: under one name, and in no folder that may be another's, whose zip somebody has handed in. */
function areOneStudents(units: readonly Unit[]): boolean {
  const alike = units.filter(unit => isAlike(placeName(unit), unit.name))
  const [first, ...more] = units.map(({name, signed}) => signed ?? name)
  const isOnePlace = alike.length === units.length || alike.length === 0 && new Set(units.map(folderOf)).size === 1
  return isOnePlace && more.every(signed => isAlike(signed, first ?? '')) && new Set(units.map(({name}) => canonical(name))).size === 1
}

/** A zip's name is its student's; a folder's, who made the folder's. */
function folderOf({from}: Unit): string | undefined {
  return from.split('/').findLast(name => !/\.zip$/i.test(name))
}

/** Whether a time is known to be wrong: it is not come yet. A day is left for clocks that stand in another time zone. */
function isAhead({made}: Unit, now = Infinity): boolean {
  return made !== undefined && made > now + 86_400_000
}

/** Whether what counts came late, by the platform's word or by its time; and what is to be told of that. */
function lateness(units: readonly Unit[], unit: Unit | undefined, lateAfter: number | undefined, now: number | undefined): {readonly isLate: boolean, readonly notes: readonly string[]} {
  if ((unit ?? units[0])?.late) return {isLate: true, notes: []}
  if (lateAfter === undefined || unit?.made === undefined) return {isLate: false, notes: []}
  if (isAhead(unit, now)) return {isLate: false, notes: [`Its date, ${new Date(unit.made).toISOString().slice(0, 10)}, has not come yet, so nobody can tell from it whether it is late.`]}
  const isLate = unit.made > lateAfter
  return {isLate, notes: isLate && !unit.stamped ? ['Late by the date of its files, which copying may have changed.'] : []}
}
