import {isCopy} from '../../handin/whose.ts'
import {canonical, wordsOf} from '../people/person-names.ts'
import type {FoundFile, FoundFolder} from './found-folder.ts'
import {lmsName} from './lms-names.ts'
import {isNobodys, nameFrom} from './whose-folder.ts'

/** Whether a name is that of an exercise’s file, or of a copy of one; what a platform has named belongs to somebody else. */
export function isAnswers(name: string, ids: readonly string[]): boolean {
  return ids.some(id => name === `${id}.ts`) || ids.some(id => isCopy(name, id)) && !lmsName(name)
}

/** Whether a folder is that of a clone whose files are the answers, in any letters. */
export function isExercises(name: string): boolean {
  return /^exercises$/i.test(name)
}

/** Folders of this project that hold files with the names of answers, and no student's. */
const OURS = /^(?:answers|src|tests|dist|handouts)$/

/**
 * What beside `exercises` may hold answers too. In a clone nothing does where `exercises` holds them: its keys and tests are
 * named like answers, and would be looked through for nothing.
 *
 * @param holds whether there are answers in `exercises`
 */
export function besideExercises<One extends {readonly name: string}>(files: readonly {readonly name: string}[], folders: readonly One[], holds: boolean): One[] {
  const isClone = files.some(({name}) => name === 'package.json')
  return isClone && holds ? [] : folders.filter(({name}) => !OURS.test(name) || !isClone && !holds)
}

/** A folder that holds answers, itself or in `exercises/`. */
export interface Home {
  readonly folder: FoundFolder
  /** Where to look for it below the folder that was looked through, with forward slashes; empty for that folder. */
  readonly path: string
  /** Its files of answers: those in exercises/ first, since they are what `npm test` reads. */
  readonly answers: readonly FoundFile[]
  /** Others below it, each with those below it. */
  readonly below: readonly Home[]
}

/** Finds where answers are, and remembers it: the same folders are asked for again and again on the way down. */
export class Homes {
  readonly ids: readonly string[]
  readonly #known = new Map<FoundFolder, readonly Home[]>()
  readonly #people = new Map<FoundFolder, ReadonlySet<string>>()
  readonly #files = new Map<FoundFolder, readonly FoundFile[]>()

  /** @param ids the exercises that are graded */
  constructor(ids: readonly string[]) {
    this.ids = ids
  }

  /** The uppermost homes: the folder itself, if it is one, or else those below it. */
  in(folder: FoundFolder): readonly Home[] {
    const known = this.#known.get(folder)
    if (known) return known
    const answers = [...folder.folders.flatMap(one => isExercises(one.name) ? this.#answers(one) : []), ...this.#answers(folder)]
    const below = this.beside(folder).flatMap(one => {
      const found = this.in(one)
      return found.map(home => ({...home, path: found.length === 1 ? one.name : `${one.name}/${home.path}`}))
    })
    const found = answers.length > 0 ? [{folder, path: '', answers, below}] : below
    this.#known.set(folder, found)
    return found
  }

  /** The folders in it that may hold other answers than its own. */
  beside({files, folders}: FoundFolder): readonly FoundFolder[] {
    if (!folders.some(({name}) => isExercises(name))) return folders
    const others = folders.filter(one => !isExercises(one.name) || this.#answers(one).length === 0)
    return besideExercises(files, others, others.length < folders.length)
  }

  /** Files of answers that lie in it itself. */
  #answers(folder: FoundFolder): readonly FoundFile[] {
    const known = this.#files.get(folder)
    if (known) return known
    const found = folder.files.filter(({name}) => isAnswers(name, this.ids))
    this.#files.set(folder, found)
    return found
  }

  /** The folder's own answers, if it has any. */
  own(folder: FoundFolder): Home | undefined {
    const [first] = this.in(folder)
    return first?.folder === folder ? first : undefined
  }

  /** Whether it has answers in `exercises/`. */
  hasExercises({folders}: FoundFolder): boolean {
    return folders.some(one => isExercises(one.name) && this.#answers(one).length > 0)
  }

  /**
   * Whose the homes below a folder seem to be, by the names of the folders and by what was packed with the answers; an empty
   * name for one that only has a name of the course.
   */
  people(folder: FoundFolder): ReadonlySet<string> {
    const known = this.#people.get(folder)
    if (known) return known
    const found = this.#lookForPeople(folder)
    this.#people.set(folder, found)
    return found
  }

  #lookForPeople(folder: FoundFolder): ReadonlySet<string> {
    return new Set(this.beside(folder).flatMap(one => {
      const homes = this.in(one)
      const [first] = homes
      if (!first) return []
      const inside = [...this.people(one)]
      if (inside.length > 1) return inside
      const answers = (): string[] => homes.flatMap(home => home.answers.map(({name}) => name))
      const own = isNobodys(one.name, this.ids, answers) ? undefined : nameFrom(one.name)
      const signed = homes.length === 1 ? first.folder.handInNote?.name : undefined
      // Who packs may be another than whose zip it is; `ada-marsh (1).zip` is Ada Marsh's.
      if (signed !== undefined && (own === undefined || isPartOf(signed, own))) return [canonical(signed)]
      return own === undefined ? inside.length > 0 ? inside : [''] : [canonical(own)]
    }))
  }
}

function isPartOf(name: string, text: string): boolean {
  const words = new Set(wordsOf(text))
  return wordsOf(name).every(word => words.has(word))
}
