import {isCopy} from '../handin/whose.ts'
import type {Stamp} from '../lesson/stamp.ts'
import {excerpt, printable} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import {lmsName} from './lms-names.ts'

/** A file that was found, not read yet. */
export interface FoundFile {
  /** As it stands there; on disk and in a zip alike without the folders above it. */
  readonly name: string
  readonly source: Source
}

/** Where the bytes of a file are. */
export type Source =
  | {readonly kind: 'disk', readonly path: string}
  /** An entry of a zip, or of a zip that is an entry (`inside`) of one. */
  | {readonly kind: 'zip', readonly zip: string, readonly inside?: string, readonly entry: string}

/** A folder as it was found, on disk or in a zip; a zip is a folder too. */
export interface FoundFolder {
  readonly name: string
  readonly files: readonly FoundFile[]
  readonly folders: readonly FoundFolder[]
  /** Why nothing can be taken from it. */
  readonly refused?: Problem
  /** What was left aside in it, and why. Sentences. */
  readonly notes: readonly string[]
  /** What `npm run hand-in` has written beside the files. */
  readonly handInNote?: HandInNote
  /** When it, or the newest file of answers in it, was last written, as the disk has it. Milliseconds since 1970. */
  readonly written?: number
}

/** What `hand-in.json` says. */
export interface HandInNote {
  readonly name: string
  /** When it was packed, by the clock of the student's computer. Milliseconds since 1970. */
  readonly made?: number
  /** Of the lesson with which it was made. */
  readonly stamp?: Stamp
}

/** What belongs to one student, file by file, not read yet. Plain data: it is sent to whoever reads it. */
export interface Unit {
  /** The platform's, or else that of `hand-in.json`, or the folder's. */
  readonly name: string
  /** The name in `hand-in.json`: whoever packed it wrote it. */
  readonly signed?: string
  readonly id?: string
  /** Where it was found, below the folder of hand-ins, with forward slashes. */
  readonly from: string
  /** Exercise's id → where its answers are, or why it cannot be told. */
  readonly files: Readonly<Record<string, Source | Problem>>
  readonly refused?: Problem
  readonly notes: readonly string[]
  /** The platform says so. */
  readonly late: boolean
  /** By `hand-in.json`, or else by the disk. Milliseconds since 1970. */
  readonly made?: number
  /** Whether `made` is from `hand-in.json`. */
  readonly stamped: boolean
  /** Of the lesson with which it was made. */
  readonly stamp?: Stamp
}

/** All that was found: students' files, and what belongs to nobody, as paths. */
export interface Shape {
  readonly units: readonly Unit[]
  readonly loose: readonly string[]
}

/**
 * Finds out what belongs to whom in a folder of hand-ins, whatever way they came: a folder or a zip for each student with
 * the files in `exercises/` or bare, a clone, one zip or folder of all, what Moodle or Canvas lets a teacher download. A
 * student is the uppermost folder in which only one folder holds answers; a platform's names come first.
 *
 * @param ids the exercises that are graded
 */
export function shapeOf(root: FoundFolder, ids: readonly string[]): Shape {
  const below = root.folders.some(one => homes(one, ids) > 0 || one.refused)
  const oneStudents = isHome(root, ids) && (hasExercises(root) || !below)
  return oneStudents ? {units: [unitOf(root, ids, root.name)], loose: []} : studentsIn(root, ids, '')
}

/** What may be somebody's work by its kind, under whatever name; a teacher's own tables and notes are not. */
const MAY_BE_WORK = /\.(?:[cm]?tsx?|docx?|odt|rtf|pdf|pages)$/i

/** Folder by folder, those of students; what the folder itself holds belongs to nobody, or is named by a platform. */
function studentsIn(folder: FoundFolder, ids: readonly string[], path: string): Shape {
  const rest = folder.folders.filter(({name}) => !lmsName(name))
  const inside = rest.map((one): Shape => {
    const whole = `${path}${one.name}`
    return isOneStudents(one, ids, rest.length === 1) ? {units: [unitOf(one, ids, whole)], loose: []} : studentsIn(one, ids, `${whole}/`)
  })
  const loose = folder.files.flatMap(({name}) => (isAnswers(name, ids) || MAY_BE_WORK.test(name)) && !lmsName(name) ? [path + name] : [])
  return {
    units: [...fromPlatform(folder, ids, path), ...inside.flatMap(({units}) => units)],
    loose: [...loose, ...inside.flatMap(one => one.loose)],
  }
}

/** A folder that is all there is, and has folders of its own, is the class's, also where only one of them has answers. */
function isOneStudents(folder: FoundFolder, ids: readonly string[], alone: boolean): boolean {
  if (folder.refused || isHome(folder, ids)) return true
  const named = [...folder.files, ...folder.folders].some(({name}) => lmsName(name))
  return !named && homes(folder, ids) <= 1 && !(alone && folder.folders.length > 1)
}

/** What a platform has named, put together by the student's number. */
function fromPlatform(folder: FoundFolder, ids: readonly string[], path: string): Unit[] {
  const students = new Map<string, {readonly name: string, late: boolean, readonly files: FoundFile[], readonly folders: FoundFolder[]}>()
  const named = (text: string) => {
    const lms = lmsName(text)
    if (!lms) return undefined
    const student = students.get(lms.id) ?? {name: lms.name, late: false, files: [], folders: []}
    student.late ||= lms.late
    students.set(lms.id, student)
    return {...student, file: lms.file}
  }
  for (const file of folder.files) {
    const student = named(file.name)
    student?.files.push({...file, name: student.file})
  }
  for (const one of folder.folders) named(one.name)?.folders.push(one)
  return [...students].map(([id, {name, late, files, folders}]): Unit => {
    const inner = folders.map(one => homeOf(one, ids))
    const all: FoundFolder = {
      name, folders: [],
      files: [...files, ...inner.flatMap(one => answersIn(one, ids)), ...inner.flatMap(one => isHome(one, ids) ? [] : one.files)],
      notes: inner.flatMap(({notes}) => notes),
      ...firstOf(inner),
    }
    return {...unitOf(all, ids, `${path}${name}`), name: nameFrom(name), id, late}
  })
}

function firstOf(folders: readonly FoundFolder[]): Pick<FoundFolder, 'refused' | 'handInNote' | 'written'> {
  const refused = folders.find(one => one.refused)?.refused
  const handInNote = folders.find(one => one.handInNote)?.handInNote
  const written = folders.find(one => one.written !== undefined)?.written
  return {...(refused && {refused}), ...(handInNote && {handInNote}), ...(written !== undefined && {written})}
}

/** How many folders below, and this one, hold answers; what lies below one that does is not counted. */
function homes(folder: FoundFolder, ids: readonly string[]): number {
  if (isHome(folder, ids)) return 1
  return folder.folders.reduce((sum, one) => sum + homes(one, ids), 0)
}

function isHome(folder: FoundFolder, ids: readonly string[]): boolean {
  return hasExercises(folder) ? answersIn(folder, ids).length > 0 : folder.files.some(({name}) => isAnswers(name, ids))
}

function hasExercises({folders}: FoundFolder): boolean {
  return folders.some(({name}) => isExercises(name))
}

function isExercises(name: string): boolean {
  return /^exercises$/i.test(name)
}

/** Whether a name is that of an exercise’s file, or of a copy of one; what a platform has named belongs to somebody else. */
export function isAnswers(name: string, ids: readonly string[]): boolean {
  return ids.some(id => name === `${id}.ts` || isCopy(name, id)) && !lmsName(name)
}

/** The files of answers in a student's folder: those in exercises/ first, since they are what `npm test` reads. */
function answersIn(folder: FoundFolder, ids: readonly string[]): FoundFile[] {
  const folders = [...folder.folders.filter(({name}) => isExercises(name)), folder]
  return folders.flatMap(({files}) => files.filter(({name}) => isAnswers(name, ids)))
}

/** The folder that holds the answers, at most one; the folder itself where none does. */
function homeOf(folder: FoundFolder, ids: readonly string[]): FoundFolder {
  if (isHome(folder, ids)) return folder
  const inner = folder.folders.find(one => homes(one, ids) > 0) ?? folder.folders.find(one => one.refused)
  if (!inner) return folder
  const home = homeOf(inner, ids)
  return {...home, notes: [...folder.notes, ...home.notes]}
}

function unitOf(folder: FoundFolder, ids: readonly string[], path: string): Unit {
  const home = homeOf(folder, ids)
  const found = answersIn(home, ids)
  const notes = [...home.notes]
  const files = Object.fromEntries(ids.flatMap(id => {
    const chosen = choose(id, found, notes)
    return chosen ? [[id, chosen] as const] : []
  }))
  const note = home.handInNote ?? folder.handInNote
  const refused = folder.refused ?? home.refused ?? (found.length === 0 ? refusedIn(folder) ?? nothingIn(folder) : undefined)
  const made = note?.made ?? home.written
  return {
    name: note?.name ?? nameFrom(folder.name), from: path, files, notes, late: false,
    ...(note && {signed: note.name}), ...(refused && {refused}), ...(made !== undefined && {made}), stamped: note?.made !== undefined,
    ...(note?.stamp && {stamp: note.stamp}),
  }
}

/** What the folder or zip is called in which it lies. */
export function placeName({from}: Pick<Unit, 'from'>): string {
  return nameFrom(from.split('/').at(-1) ?? '')
}

function nameFrom(name: string): string {
  return printable(name).replace(/\.zip$/i, '').replace(/^parallax-(?=.)/i, '').trim() || 'no name'
}

const at = {line: 1, column: 1}

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

/** The file of one exercise: under its own name, or the only one that looks like it. Copies are told. */
function choose(id: string, found: readonly FoundFile[], notes: string[]): Source | Problem | undefined {
  const own = found.filter(({name}) => name === `${id}.ts`)
  const copies = found.filter(({name}) => isCopy(name, id))
  const [first, ...more] = own
  if (first) {
    for (const {name} of [...copies, ...more]) notes.push(`${excerpt(name)} was left aside: it looks like a copy of ${id}.ts.`)
    return first.source
  }
  const [copy, ...others] = copies
  if (!copy) return undefined
  if (others.length > 0) {
    const what = `There are ${copies.length} files for ${id}.ts: ${copies.slice(0, 4).map(({name}) => excerpt(name)).join(', ')}${copies.length > 4 ? ' …' : ''}.`
    return {at, what, remedy: `Ask which one counts, and give it the name ${id}.ts.`}
  }
  notes.push(`${excerpt(copy.name)} was read as ${id}.ts.`)
  return copy.source
}
