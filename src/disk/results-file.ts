import {closeSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {StringDecoder} from 'node:string_decoder'
import type {ExerciseSummary, StudentResult} from '../class/result.ts'
import type {Maxima} from '../class/gradebook.ts'
import type {Versions} from '../class/versions.ts'
import {Mendable, printable} from '../text/problem.ts'

/** A part of a class: the first of eight is `{part: 1, of: 8}`. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** What stands at the top of `results.json`. */
export interface ResultsHead {
  readonly versions: Versions
  readonly shard?: Shard
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

/** Opens the results in a folder. Throws a `Mendable` where there are none. */
export function readResults(folder: string): ResultsFile {
  const path = join(folder, 'results.json')
  const [first] = linesOf(path)
  try {
    const {students: _, ...head} = JSON.parse(`${first ?? ''}]}`) as ResultsHead & {readonly students: unknown}
    if (!Array.isArray(head.exercises)) throw new SyntaxError('no exercises')
    return {...head, students: {*[Symbol.iterator]() {
      for (const line of linesOf(path)) if (line.startsWith('{"key":')) yield JSON.parse(line.replace(/,$/, '')) as StudentResult
    }}}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Mendable(`${printable(folder)} holds no results of npm run grade.\nName a folder that it wrote.`)
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
    return openSync(path, 'r')
  } catch {
    throw new Mendable(`There is no ${printable(path)} that can be read.\nName a folder that npm run grade wrote.`)
  }
}
