import {cpSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import type {StudentResult} from '../../class/result.ts'
import {readResults} from '../../disk/results-file.ts'
import type {ResultsFile} from '../../disk/results-file.ts'
import {localDialect, PLAIN} from '../../disk/table.ts'
import type {ClassDone} from '../../report/class-text.ts'
import {Mendable, printable} from '../../text/problem.ts'
import type {Options} from './grade-options.ts'
import {partWriter} from './grade-part.ts'
import type {Graded} from './grade-part.ts'
import {Writer} from './grade-results.ts'

/** Results of parts of a class, put together in the order that the whole class had. */
export function merged(places: readonly string[], options: Options): ClassDone {
  const files = places.map(place => ({place, file: readResults(place)}))
  const [first] = files
  if (!first) throw new Mendable('Which results? Name their folders, as in: npm run grade -- --merge results-1 results-2')
  for (const {place, file} of files) {
    if (JSON.stringify([file.versions, file.exercises]) !== JSON.stringify([first.file.versions, first.file.exercises])) {
      throw new Mendable(`${printable(place)} was graded with other texts, exercises or keys than ${printable(first.place)}.\nGrade one of them again.`)
    }
  }
  const only = first.file.exercises.map(({id}) => id)
  const write = partWriter({only, dialect: options.excel ? localDialect() : PLAIN})
  const writer = new Writer(options, first.file.exercises, first.file)
  try {
    const keys = new Set<string>()
    for (const student of inOrder(files.map(({file}) => file))) {
      if (keys.has(student.key)) throw new Mendable(`${student.key} is in two of these results.\nName each of them once.`)
      keys.add(student.key)
      const graded: Graded = {result: student, faults: []}
      writer.add(write([graded]))
    }
    const pages = places.map(place => join(place, 'feedback')).filter(folder => existsSync(folder))
    const feedback = pages.length > 0 && options.pages ? writer.feedback() : undefined
    for (const folder of feedback === undefined ? [] : pages) cpSync(folder, feedback!, {recursive: true})
    return writer.finish([], undefined)
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** Of shards one student each in turn, as they were dealt; of others one after the other. */
function* inOrder(files: readonly ResultsFile[]): Generator<StudentResult> {
  const of = files[0]?.shard?.of
  if (of === undefined) {
    for (const {students} of files) yield* students
    return
  }
  const missing = Array.from({length: of}, (_, index) => index + 1).filter(part => !files.some(({shard}) => shard?.part === part && shard.of === of))
  if (missing.length > 0) throw new Mendable(`Parts are missing: ${missing.map(part => `${part}/${of}`).join(', ')}\nGrade them, as in: npm run grade -- hand-ins --shard ${missing[0]}/${of} --out results-${missing[0]}`)
  const dealt = files.toSorted((one, other) => (one.shard?.part ?? 0) - (other.shard?.part ?? 0)).map(({students}) => students[Symbol.iterator]())
  for (;;) {
    for (const hand of dealt) {
      const {value, done} = hand.next()
      if (done) return
      yield value
    }
  }
}
