import {fileNameOf} from '../handin/parcel.ts'
import {printable} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import type {Unit} from './shape.ts'

/** In overrides.csv it stands in the place of a student where a row says how many points there are: nobody has this key. */
export const MAXIMUM = 'maximum'

/** Somebody on the roster. */
export interface Enrolled {
  readonly name: string
  readonly id?: string
  /** Everything that stands in the row: numbers, addresses, names of accounts. */
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
  /** What is made after this is late. Milliseconds since 1970. */
  readonly lateAfter?: number
}

/**
 * Puts hand-ins and roster together: by number, by whatever else stands in the roster's row, by name in any order of its
 * words. Several hand-ins of one student: the latest counts where each says when it was packed; else none does, since
 * nobody but the teacher can know. In the roster's order, then by name.
 */
export function studentsOf(units: readonly Unit[], {roster, lateAfter}: Enrolment): Student[] {
  const find = finder(roster ?? [])
  const byPerson = new Map<string, {readonly person: Enrolled | undefined, readonly units: Unit[]}>()
  roster?.forEach((person, index) => byPerson.set(`roster ${index}`, {person, units: []}))
  for (const unit of units.toSorted(byName)) {
    const index = find(unit)
    const name = index === undefined ? unit.id === undefined ? `name ${canonical(unit.name)}` : `id ${unit.id}` : `roster ${index}`
    const group = byPerson.get(name) ?? {person: undefined, units: []}
    group.units.push(unit)
    byPerson.set(name, group)
  }
  const taken = new Set([MAXIMUM])
  return [...byPerson.values()].map(({person, units: own}) => {
    const {unit, notes, refused} = one(own)
    const name = person?.name ?? own[0]?.name ?? ''
    const id = person?.id ?? own[0]?.id
    const isLate = own.length > 0 && (unit ?? own[0])!.late || lateAfter !== undefined && unit?.made !== undefined && unit.made > lateAfter
    const clock = isLate && unit && !unit.late && !unit.stamped ? ['Late by the date of its files, which copying may have changed.'] : []
    const stranger = roster && !person ? ['Not on the roster.'] : []
    return {
      key: keyFor(name, id, taken), name, late: isLate, ...(id !== undefined && {id}),
      notes: [...stranger, ...notes, ...clock], ...(refused && {refused}), ...(unit && {unit}),
    }
  })
}

const collator = new Intl.Collator('en', {numeric: true})

function byName(one: Unit, other: Unit): number {
  return collator.compare(one.name, other.name) || collator.compare(one.id ?? '', other.id ?? '') || (one.from < other.from ? -1 : 1)
}

/** Finds the only person who fits, by what is surest first; `undefined` where none or several do. */
function finder(roster: readonly Enrolled[]): (unit: Unit) => number | undefined {
  const [byCell, byName, byWord] = [new Map<string, Set<number>>(), new Map<string, Set<number>>(), new Map<string, Set<number>>()]
  const put = (index: Map<string, Set<number>>, key: string, number: number): void => {
    index.set(key, (index.get(key) ?? new Set()).add(number))
  }
  const names = roster.map(({name}) => wordsOf(name))
  roster.forEach(({name, cells}, number) => {
    for (const cell of cells) if (cell.trim() !== '') put(byCell, plain(cell), number)
    for (const one of namesOf(name)) put(byName, one, number)
    put(byWord, names[number]?.[0] ?? '', number)
  })
  return ({id, name, from}) => {
    const last = plain(from.split('/').at(-1)?.replace(/\.zip$/i, '') ?? '')
    const words = new Set(wordsOf(name))
    // `homework-ada-marsh`, `Ada Marsh (period 3)`: the whole name, and something else.
    const within = [...words].flatMap(word => [...byWord.get(word) ?? []]).filter(number => names[number]!.length > 1 && names[number]!.every(word => words.has(word)))
    const ways = [id === undefined ? undefined : byCell.get(plain(id)), byName.get(canonical(name)), byCell.get(plain(name)), byCell.get(last), new Set(within)]
    const found = ways.find(some => some !== undefined && some.size > 0)
    return found?.size === 1 ? [...found][0] : undefined
  }
}

/** Text by which numbers and accounts are compared. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** A name's words without accents, in small letters and in alphabetical order: "Marsh, Ada" is "Ada Marsh". */
export function canonical(name: string): string {
  return wordsOf(name).toSorted().join(' ')
}

/** A name's words without accents, in small letters. */
export function wordsOf(name: string): string[] {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [name.normalize('NFKC')]
}

/** Also as Canvas writes it: `marshada`, last name first, without spaces. */
export function namesOf(name: string): ReadonlySet<string> {
  const words = wordsOf(name)
  return new Set([canonical(name), ...words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join(''))])
}

/** Of several hand-ins of one student, the one that counts: of those that can be opened, the latest. */
function one(units: readonly Unit[]): {readonly unit?: Unit, readonly notes: readonly string[], readonly refused?: Problem} {
  const readable = units.filter(({refused}) => !refused)
  const [first, ...more] = (readable.length > 0 ? readable : units).toSorted((a, b) => (b.made ?? 0) - (a.made ?? 0))
  if (!first || units.length === 1) return {notes: [], ...(first && {unit: first})}
  const broken = units.filter(unit => unit !== first && !more.includes(unit)).map(({from, refused}) => `${printable(from)} was left aside. ${refused?.what ?? ''}`)
  if (more.length === 0) return {unit: first, notes: broken}
  if ([first, ...more].every(({stamped}) => stamped) && first.made !== more[0]?.made) {
    const aside = more.map(({from}) => printable(from)).join(', ')
    return {unit: first, notes: [`${units.length} hand-ins: the latest counts, ${printable(first.from)}, and not ${aside}.`, ...broken]}
  }
  const at = {line: 1, column: 1}
  const places = units.map(({from}) => printable(from))
  const what = `There are ${units.length} hand-ins of one student: ${places.slice(0, 4).join(', ')}${places.length > 4 ? ' …' : ''}.`
  return {notes: [], refused: {at, what, remedy: 'Leave the one that counts where it is, and take the others away.'}}
}

/** The name as a file's name, one of its kind: with the number where two have one name. */
function keyFor(name: string, id: string | undefined, taken: Set<string>): string {
  const plainKey = fileNameOf(name) ?? 'student'
  const wanted = taken.has(plainKey) && id !== undefined ? fileNameOf(`${plainKey} ${id}`) ?? plainKey : plainKey
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  taken.add(key)
  return key
}
