import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {StringDecoder} from 'node:string_decoder'
import type {ExerciseSummary, StudentResult} from '../class/result.ts'
import type {Maxima} from '../class/gradebook.ts'
import type {Versions} from '../class/versions.ts'
import {hash} from '../lesson/stamp.ts'
import {Mendable, printable} from '../text/problem.ts'

/** A part of a class: the first of eight is `{part: 1, of: 8}`. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** The class of which something is a part: how many students, and a hash of their keys in order. */
export interface Whole {
  readonly students: number
  readonly keys: string
}

/** Tells a class from others by its students' keys. */
export function wholeOf(keys: readonly string[]): Whole {
  return {students: keys.length, keys: hash(keys.join('\n'))}
}

/** What stands at the top of `results.json`. */
export interface ResultsHead {
  readonly versions: Versions
  readonly shard?: Shard
  /** Of a shard. */
  readonly whole?: Whole
  readonly exercises: readonly ExerciseSummary[]
  readonly maxima: Maxima
}

/**
 * The text of `results.json` before its students, between two of them, and after the last. It is JSON with a line for each
 * student, so that a class of any size can be written and read without standing in memory.
 */
export const RESULTS = {
  before: (head: ResultsHead): string => `${JSON.stringify(head).slice(0, -1)},"students":[\n`,
  between: ',\n',
  after: '\n]}\n',
}

/** A `results.json`, read line by line; `students` can be gone through again and again. */
export interface ResultsFile extends ResultsHead {
  readonly students: Iterable<StudentResult>
}

/** Opens the results in a folder. Throws a `Mendable` where there are none, and where students are read of which something is missing. */
export function readResults(folder: string): ResultsFile {
  const path = join(folder, 'results.json')
  const [first] = linesOf(path)
  try {
    const {students: _, ...head} = JSON.parse(`${first ?? ''}]}`) as ResultsHead & {readonly students: unknown}
    if (!Array.isArray(head.exercises) || !head.versions) throw new SyntaxError('no exercises')
    return {...head, students: {[Symbol.iterator]: () => studentsIn(path)}}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Mendable(`${printable(folder)} holds no results of npm run grade.\nName a folder that it wrote.`)
  }
}

function* studentsIn(path: string): Generator<StudentResult> {
  let [number, isWhole] = [0, false]
  for (const line of linesOf(path)) {
    number++
    if (number === 1 || line === '') continue
    const student = line === ']}' ? undefined : studentIn(line)
    if (isWhole || line !== ']}' && !student) {
      throw new Mendable(`${printable(path)} is damaged in line ${number}.\nGrade again, into the same folder.`)
    }
    if (student) yield student
    else isWhole = true
  }
  if (!isWhole) throw new Mendable(`${printable(path)} is cut off: its end is missing.\nCopy it again, or grade again, into the same folder.`)
}

/** `undefined` where it is none. */
function studentIn(line: string): StudentResult | undefined {
  try {
    const student = JSON.parse(line.replace(/,$/, '')) as StudentResult
    const isStudent = typeof student.key === 'string' && typeof student.name === 'string' && typeof student.total === 'number'
    return isStudent && Array.isArray(student.exercises) && Array.isArray(student.notes) ? student : undefined
  } catch {
    return undefined
  }
}

function* linesOf(path: string): Generator<string> {
  const [decoder, bytes] = [new StringDecoder('utf8'), Buffer.alloc(1 << 16)]
  const file = opened(path)
  try {
    let text = ''
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const lines = (text + decoder.write(bytes.subarray(0, read))).split('\n')
      text = lines.pop() ?? ''
      yield* lines
    }
    yield text
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    const file = openSync(path, 'r')
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch {
    // Told below, as of what is no file.
  }
  throw new Mendable(`There is no ${printable(path)} that can be read.\nName a folder that npm run grade wrote.`)
}
