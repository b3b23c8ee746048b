import {isCopy} from '../../handin/whose.ts'
import type {Stamp} from '../../lesson/stamp.ts'
import {excerpt} from '../../text/problem.ts'
import type {Problem} from '../../text/problem.ts'
import type {FoundFile, FoundFolder, Source} from './found-folder.ts'
import {isAnswers, isExercises} from './homes.ts'
import type {Home, Homes} from './homes.ts'
import {nameFrom} from './whose-folder.ts'

/** What belongs to one student, file by file, not read yet. Plain data: it is sent to whoever reads it. */
export interface Unit {
  /** The platform's, or else that of `hand-in.json`, or the folder's. */
  readonly name: string
  /** The name in `hand-in.json`: whoever packed it wrote it. */
  readonly signed?: string
  readonly id?: string
  /** The student's folder or zip, below the folder of hand-ins, with forward slashes. */
  readonly from: string
  /** Where in that, if it holds several hand-ins. */
  readonly part?: string
  /** Exercise's id → where its answers are, or why it cannot be told. */
  readonly files: Readonly<Record<string, Source | Problem>>
  readonly refused?: Problem
  readonly notes: readonly string[]
  /** The platform says so. */
  readonly late: boolean
  /** By `hand-in.json`, or else by the disk or the zip. Milliseconds since 1970. */
  readonly made?: number
  /** Whether `made` is from `hand-in.json`. */
  readonly stamped: boolean
  /** Of the lesson with which it was made. */
  readonly stamp?: Stamp
}

/** What the folder or zip is called in which it lies. */
export function placeName({from}: Pick<Unit, 'from'>): string {
  return nameFrom(from.split('/').at(-1) ?? '')
}

/** Where it lies, to the last folder that tells it from another of the same student. */
export function placeOf({from, part}: Pick<Unit, 'from' | 'part'>): string {
  return part === undefined ? from : `${from}/${part}`
}

/**
 * What one student's folder holds: one hand-in, put together where its parts lie in several places, or several where these
 * hold answers to the same exercise, since it is not for us to mix them.
 */
export function unitsOf(folder: FoundFolder, from: string, homes: Homes): Unit[] {
  const found = homes.in(folder)
  if (folder.refused || found.length === 0) return [refusedUnit(folder, from)]
  const notes = asideIn(folder, homes)
  const gathered = found.map(home => ({home, ...gather(home, homes.ids)}))
  const isOne = homes.ids.every(id => gathered.filter(({files}) => files.has(id)).length <= 1)
  if (isOne) return [unitOf(folder, gathered, from, notes)]
  return gathered.map(one => ({...unitOf(folder, [one], from, notes), part: one.home.path}))
}

/** A home with the files that count: Exercise's id → its file, or why it cannot be told. */
interface Gathered {
  readonly home: Home
  readonly files: ReadonlyMap<string, FoundFile | Problem>
  readonly notes: readonly string[]
}

function unitOf(folder: FoundFolder, parts: readonly Gathered[], from: string, aside: readonly string[]): Unit {
  const files = new Map(parts.flatMap(part => [...part.files]))
  const packed = parts.map(({home}) => home.folder.handInNote ?? (parts.length === 1 ? folder.handInNote : undefined))
  const below = parts.flatMap(({home}) => flat(home.below).map(one => one.folder.handInNote))
  const note = [...packed, ...below].find(one => one !== undefined)
  const stamp = note?.stamp ?? parts.flatMap(({home}) => [home, ...flat(home.below)]).flatMap(({folder: one}) => madeWith(one))[0]
  const stamps = packed.map(one => one?.made)
  const stamped = stamps.every(made => made !== undefined)
  const made = latest(stamped ? stamps : [...stamps, ...Array.from(files.values(), file => 'source' in file ? file.written : undefined)])
    ?? latest([folder, ...parts.map(({home}) => home.folder)].map(({written}) => written))
  return {
    name: note?.name ?? nameFrom(folder.name), from, late: false, stamped,
    files: Object.fromEntries(Array.from(files, ([id, file]) => [id, 'source' in file ? file.source : file])),
    notes: [...aside, ...parts.flatMap(({notes}) => notes)],
    ...(note && {signed: note.name}), ...(made !== undefined && {made}), ...(stamp && {stamp}),
  }
}

/** What a copy says of itself, beside its exercises. */
function madeWith({madeWith: own, folders}: FoundFolder): Stamp[] {
  return [own, ...folders.map(one => isExercises(one.name) ? one.madeWith : undefined)].filter(stamp => stamp !== undefined)
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

/** A home's own files, and what is missing there from below, where it lies in one place only. */
function gather(home: Home, ids: readonly string[]): Omit<Gathered, 'home'> {
  const notes: string[] = []
  const named = new Set(ids.map(id => `${id}.ts`))
  const below = flat(home.below)
  const aside = new Map<Home, string[]>()
  const files = ids.flatMap((id): [string, FoundFile | Problem][] => {
    const [places, own] = [below.filter(one => holds(one, id)), choose(id, home.answers, named, notes)]
    if (own) {
      for (const one of places) aside.set(one, [...aside.get(one) ?? [], `${id}.ts`])
      return [[id, own]]
    }
    const [first, ...others] = places
    if (!first) return []
    const chosen = others.length === 0 ? choose(id, first.answers, named, notes) : several(id, places.map(({path}) => path))
    return chosen ? [[id, chosen]] : []
  })
  for (const [{path}, names] of aside) {
    notes.push(`${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and more' : ''} in ${excerpt(path)} ${names.length === 1 ? 'was left aside: there is another one' : 'were left aside: there are others'} outside it.`)
  }
  return {files: new Map(files), notes}
}

function flat(homes: readonly Home[]): readonly Home[] {
  return homes.flatMap(home => [home, ...flat(home.below)])
}

function holds({answers}: Home, id: string): boolean {
  return answers.some(({name}) => isAnswers(name, [id]))
}

/**
 * The file of one exercise: under its own name, or the only one that looks like it. Copies are told.
 *
 * @param named the names of all exercises' files, none of which is a copy
 */
function choose(id: string, found: readonly FoundFile[], named: ReadonlySet<string>, notes: string[]): FoundFile | Problem | undefined {
  const [first, ...more] = found.filter(({name}) => name === `${id}.ts`)
  const copies = found.filter(({name}) => !named.has(name) && isCopy(name, id))
  if (first) {
    for (const {name} of [...copies, ...more]) notes.push(`${excerpt(name)} was left aside: it looks like a copy of ${id}.ts.`)
    return first
  }
  const [copy, ...others] = copies
  if (!copy) return undefined
  if (others.length > 0) return several(id, copies.map(({name}) => name))
  notes.push(`${excerpt(copy.name)} was read as ${id}.ts.`)
  return copy
}

const at = {line: 1, column: 1}

function several(id: string, names: readonly string[]): Problem {
  const what = `There are ${names.length} files for ${id}.ts: ${names.slice(0, 4).map(excerpt).join(', ')}${names.length > 4 ? ' …' : ''}.`
  return {at, what, remedy: `Ask which one counts, and give it the name ${id}.ts.`}
}

/** What is said of all that lies in a student's folder and was not looked at. */
function asideIn(folder: FoundFolder, homes: Homes): string[] {
  const below = homes.beside(folder).flatMap(one => one.refused ? [`${excerpt(one.name)} was left aside. ${one.refused.what}`] : asideIn(one, homes))
  const exercises = folder.folders.flatMap(({name, notes}) => isExercises(name) ? notes : [])
  return [...new Set([...folder.notes, ...exercises, ...below])]
}

function refusedUnit(folder: FoundFolder, from: string): Unit {
  const note = folder.handInNote
  return {
    name: note?.name ?? nameFrom(folder.name), from, files: {}, notes: notesIn(folder), refused: refusedIn(folder) ?? nothingIn(folder), late: false,
    stamped: note?.made !== undefined, ...(note && {signed: note.name}), ...(note?.made !== undefined && {made: note.made}), ...(note?.stamp && {stamp: note.stamp}),
  }
}

function notesIn({notes, folders}: FoundFolder): string[] {
  return [...new Set([...notes, ...folders.flatMap(notesIn)])]
}

/** Why something in it was not opened, where its answers may be. */
function refusedIn({refused, folders}: FoundFolder): Problem | undefined {
  return refused ?? folders.map(refusedIn).find(Boolean)
}

function nothingIn(folder: FoundFolder): Problem {
  const names = namesIn(folder)
  const what = names.length === 0 ? 'There is nothing in it.' : `There is no file of answers in it, only ${names.slice(0, 3).map(excerpt).join(', ')}${names.length > 3 ? ' and more' : ''}.`
  return {at, what, remedy: 'Ask for exercises/, or for the zip that npm run hand-in writes.'}
}

function namesIn({files, folders}: FoundFolder): string[] {
  return [...files.map(({name}) => name), ...folders.flatMap(namesIn)]
}
