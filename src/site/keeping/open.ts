import {MAX_BYTES} from '../../handin/limits.ts'
import {NOTE} from '../../handin/parcel.ts'
import {readHandIn} from '../../handin/read.ts'
import {Refused} from '../../handin/refused.ts'
import {isZip, stepsOf, unpacked} from '../../handin/unpack.ts'
import {isCopy, ownerOf} from '../../handin/whose.ts'
import {zipEntries} from '../../handin/zip-list.ts'
import {draftOf} from '../../lesson/draft.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {excerpt, printable} from '../../text/problem.ts'
import type {Problem} from '../../text/problem.ts'
import {withoutCommands} from '../answering/said.ts'
import {restore, takeOver} from '../course.ts'
import type {Step} from '../course.ts'
import {lesson} from '../lesson.ts'

/** Bytes of a zip that is opened: a copy of the whole project with its packages has more. */
const MOST_ZIP = 20_000_000
const MOST_ENTRIES = 5_000
const MOST_FILES = 100
const MAX_NOTE = 4_096

/** What came of opening files. All texts are plain. */
export interface Opened {
  readonly taken: readonly {readonly exercise: OpenExercise, readonly file: string, readonly items: number, readonly problems: readonly Problem[]}[]
  readonly aside: readonly {readonly file: string, readonly why: string}[]
  /** The name in the hand-in, where it has one. */
  readonly name: string | undefined
  /** Puts the answers back that were here before. */
  takeBack(): void
}

interface Found {
  readonly file: string
  readonly bytes: Uint8Array
}

/**
 * Takes answers back into the form: from a zip, or from single files of any name. They are read and never run. What a file
 * leaves `todo` stays as it is here. Never throws: what cannot be taken is told.
 */
export async function open(files: readonly File[]): Promise<Opened> {
  const [found, aside]: [Found[], {file: string, why: string}[]] = [[], []]
  let name: string | undefined
  for (const file of files.slice(0, MOST_FILES)) {
    const shown = excerpt(file.name)
    try {
      if (file.size > MOST_ZIP) throw new Refused({what: 'It has more than 20 MB.', remedy: 'Open the zip that was saved, or the files in exercises/ alone.'})
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!isZip(bytes)) found.push({file: shown, bytes})
      else name ??= unzip(bytes, found, aside)
    } catch (error) {
      aside.push({file: shown, why: error instanceof Refused ? `${error.saying.what} ${error.saying.remedy}` : 'Your browser could not read it. Is it still there?'})
    }
  }
  if (files.length > MOST_FILES) aside.push({file: `${files.length - MOST_FILES} more`, why: `No more than ${MOST_FILES} files are opened at once.`})
  return {...takeAll(found, aside), name}
}

/** Puts the files of a zip that may be answers into `found`, and returns the name in its note. */
function unzip(bytes: Uint8Array, found: Found[], aside: {file: string, why: string}[]): string | undefined {
  let name: string | undefined
  for (const entry of zipEntries(bytes, MOST_ENTRIES)) {
    const steps = stepsOf(entry)
    const file = steps?.at(-1)
    if (file === undefined || /[\\/]$/.test(entry.name)) continue
    if (steps!.some(step => /^\.|^(?:__MACOSX|node_modules)$/.test(step))) continue
    if (file === NOTE) name ??= nameIn(bytes, entry)
    // Of a whole copy of the project, only the exercises.
    if (!isNamed(file) && !(/\.(?:ts|txt)$/i.test(file) && steps!.length <= 2)) continue
    try {
      if (found.length >= MOST_FILES) throw new Refused({what: 'It was not looked at:', remedy: `no more than ${MOST_FILES} files are opened at once.`})
      found.push({file: excerpt(file), bytes: unpacked(bytes, entry, MAX_BYTES)})
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      aside.push({file: excerpt(file), why: `${error.saying.what} ${error.saying.remedy}`})
    }
  }
  return name
}

function nameIn(bytes: Uint8Array, entry: Parameters<typeof unpacked>[1]): string | undefined {
  try {
    const note: unknown = JSON.parse(new TextDecoder().decode(unpacked(bytes, entry, MAX_NOTE)))
    const {name} = Object(note) as {name?: unknown}
    return typeof name === 'string' ? printable(name).trim().slice(0, 200) || undefined : undefined
  } catch {
    return undefined
  }
}

function isNamed(file: string): boolean {
  return lesson.exercises.some(({definition: {id}}) => file === `${id}.ts` || isCopy(file, id))
}

/** The exercise's own file before copies of it; of two files with answers to one exercise the first. */
function takeAll(found: readonly Found[], aside: {file: string, why: string}[]): Omit<Opened, 'name'> {
  const taken: Opened['taken'][number][] = []
  const steps: Step[] = []
  const order = found.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
  for (const {file, bytes} of order) {
    const exercise = bytes.length > MAX_BYTES ? undefined : exerciseOf(file, bytes)
    if (!exercise) {
      aside.push({file, why: bytes.length > MAX_BYTES ? 'It has more than 64 KB: no file of answers is that long.' : 'It holds no answers to this course.'})
      continue
    }
    const {number} = exercise.definition
    const {answers, problems} = readHandIn(exercise, bytes)
    if (taken.some(one => one.exercise === exercise)) {
      aside.push({file, why: `Another file with answers to exercise ${number} was taken.`})
    } else if (!answers || draftOf(exercise, answers).size === 0) {
      aside.push({file, why: problems[0] ? withoutCommands(`${problems[0].what} ${problems[0].remedy}`) : `Exercise ${number} is still blank in it.`})
    } else {
      const changed = takeOver(exercise, answers)
      steps.push(...changed)
      taken.push({exercise, file, items: changed.length, problems})
    }
  }
  return {
    taken: taken.toSorted((one, other) => lesson.exercises.indexOf(one.exercise) - lesson.exercises.indexOf(other.exercise)),
    aside,
    takeBack: () => steps.forEach(restore),
  }
}

function isOwn({file}: Found): boolean {
  return lesson.exercises.some(({definition: {id}}) => file === `${id}.ts`)
}

/** Whose answers a file holds: by its name, unless they are another exercise's; without one, by what stands in it. */
function exerciseOf(file: string, bytes: Uint8Array): OpenExercise | undefined {
  const named = lesson.exercises.find(({definition: {id}}) => file === `${id}.ts` || isCopy(file, id))
  if (!named) return ownerOf(lesson, '', bytes, Infinity)
  const {length} = readHandIn(named, bytes).problems
  return (length < named.items.length / 2 ? undefined : ownerOf(lesson, named.definition.id, bytes, length)) ?? named
}

