import type {FoundFile, FoundFolder} from './found-folder.ts'
import {isAnswers} from './homes.ts'
import type {Homes} from './homes.ts'
import {lmsName} from './lms-names.ts'
import type {LmsName} from './lms-names.ts'
import {isArchive, mayBeWork} from './whose-folder.ts'

/** What a platform has named after one student. */
export interface LmsStudent {
  readonly name: string
  readonly id: string
  readonly late: boolean
  /** All of it as one folder, under the names that the student gave. */
  readonly folder: FoundFolder
}

/** What of a folder is a platform's. */
export interface LmsFolder {
  readonly students: readonly LmsStudent[]
  readonly taken: ReadonlySet<FoundFile | FoundFolder>
}

interface Named {
  readonly lms: LmsName
  readonly one: FoundFile | FoundFolder
}

/**
 * Finds what a platform has named in a folder. A name like Canvas's alone may be somebody's own, `cole_10_2_parallax.zip`, so
 * the folder is looked at as a whole: a number that comes with two names is no student's, two students have no file's number in
 * common, and there is at least a file of answers, an archive, or work under two numbers: pictures alone are somebody's
 * screenshots.
 */
export function platformIn(folder: FoundFolder, homes: Homes): LmsFolder {
  const named = [...folder.files, ...folder.folders].flatMap((one): Named[] => {
    const lms = lmsName(one.name)
    return lms ? [{lms, one}] : []
  })
  if (named.length === 0) return NONE
  const all = [...named.filter(({lms}) => lms.sure), ...canvas(named.filter(({lms}) => !lms.sure), homes)]
  return {students: byStudent(all), taken: new Set(all.map(({one}) => one))}
}

const NONE: LmsFolder = {students: [], taken: new Set()}

function canvas(named: readonly Named[], homes: Homes): readonly Named[] {
  const [names, owners] = [sets(named, ({lms}) => [lms.id, lms.name]), sets(named, ({lms}) => [lms.number, lms.id])]
  const fitting = named.filter(({lms}) => names.get(lms.id)?.size === 1 && (lms.number === undefined || owners.get(lms.number)?.size === 1))
  const [only, ...others] = fitting
  if (only && others.length === 0 && 'folders' in only.one && isOfMany(only.one, homes)) return []
  const strong = fitting.some(({lms, one}) => isArchive(one.name) || 'source' in one && isAnswers(lms.file, homes.ids))
  const work = fitting.filter(({lms, one}) => 'source' in one && (mayBeWork(one.name) || lms.number === undefined))
  return strong || new Set(work.map(({lms}) => lms.id)).size > 1 ? fitting : []
}

/** A zip of a whole class, whatever its own name is like. */
function isOfMany(folder: FoundFolder, homes: Homes): boolean {
  return homes.people(folder).size > 1 || platformIn(folder, homes).students.length > 0
}

function sets(named: readonly Named[], pair: (one: Named) => readonly [string | undefined, string]): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const found = new Map<string | undefined, Set<string>>()
  for (const one of named) {
    const [key, value] = pair(one)
    found.set(key, (found.get(key) ?? new Set()).add(value))
  }
  return found
}

function byStudent(named: readonly Named[]): LmsStudent[] {
  const students = new Map<string, Named[]>()
  for (const one of named) {
    const key = `${one.lms.id} ${one.lms.name}`
    students.set(key, [...students.get(key) ?? [], one])
  }
  return [...students.values()].map(own => {
    const {name, id} = own[0]!.lms
    return {name, id, late: own.some(({lms}) => lms.late), folder: together(name, own)}
  })
}

/** A folder for one student is that folder, without its long name. */
function together(name: string, own: readonly Named[]): FoundFolder {
  const [only, ...others] = own
  if (only && others.length === 0 && 'folders' in only.one && only.lms.file === '') return {...only.one, name}
  return {
    name, notes: [],
    files: own.flatMap(({one, lms}) => 'source' in one ? [{...one, name: lms.file}] : []),
    folders: own.flatMap(({one, lms}) => 'folders' in one ? [lms.file === '' ? one : {...one, name: lms.file}] : []),
  }
}
