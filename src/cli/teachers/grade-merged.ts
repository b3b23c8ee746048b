import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {maximumOf} from '../../class/gradebook.ts'
import type {StudentResult} from '../../class/result.ts'
import type {Student} from '../../class/people/roster.ts'
import {versionsOf} from '../../class/versions.ts'
import {readResults, wholeOf} from '../../disk/results-file.ts'
import type {ResultsFile} from '../../disk/results-file.ts'
import {writePage} from '../../disk/results-folder.ts'
import {PAGES} from '../../disk/results-mark.ts'
import {localDialect, PLAIN} from '../../disk/table.ts'
import type {ClassDone} from '../../report/class-text.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import {atEnd} from './at-end.ts'
import {checkMaximum, usualOverrides} from './grade-options.ts'
import type {Options, Typed} from './grade-options.ts'
import {partWriter} from './grade-part.ts'
import {Writer} from './grade-results.ts'

/** What has been decided when a part is graded, and cannot be changed by putting parts together. */
const OF_PARTS = ['roster', 'exercises', 'only', 'late-after', 'overrides', 'types', 'with-key', 'jobs', 'shard']

/** Results of a part, and the folder in which they stand. */
interface PartFile {
  readonly place: string
  readonly file: ResultsFile
}

/** Results of parts of a class, put together in the order that the whole class had. */
export function merged(args: Typed, options: Options): ClassDone {
  const useless = OF_PARTS.find(name => args[name] !== undefined && args[name] !== false)
  if (useless !== undefined) throw new Mendable(`--${useless} does nothing when results are put together.\nGive it to npm run grade when each part is graded.`)
  const files = args._.map((place): PartFile => ({place, file: readResults(place)}))
  const first = alike(files)
  const {exercises, maxima} = first.file
  checkMaximum(options.lms, maximumOf(exercises, maxima))
  const write = partWriter({only: exercises.map(({id}) => id), maxima, dialect: options.excel ? localDialect() : PLAIN})
  const writer = new Writer(options, exercises, first.file)
  const release = atEnd(() => void writer.failed(undefined))
  try {
    const students = new Map<string, Pick<Student, 'key' | 'name' | 'id'>>()
    let decided = Object.keys(maxima).length > 0
    for (const student of inOrder(files)) {
      const {key, name, id} = student
      if (students.has(key)) throw new Mendable(`${key} is in two of these results.\nName each of them once.`)
      students.set(key, {key, name, ...(id !== undefined && {id})})
      decided ||= student.exercises.some(({override}) => override)
      writer.add(write([{result: student, faults: []}]))
    }
    checkWhole(first, [...students.keys()])
    copyPages(files, options, writer, students)
    const done = writer.finish([...students.values()])
    const usual = decided ? undefined : usualOverrides(options.out)
    return usual === undefined ? done : {...done, notes: [...done.notes, `${printable(usual)} was not read: points of your own are given when each part is graded.`]}
  } catch (error) {
    throw writer.failed(error)
  } finally {
    release()
  }
}

/** The first of results that can be put together. Throws a `Mendable` where they cannot. */
function alike(files: readonly PartFile[]): PartFile {
  const [first] = files
  if (!first) throw new Mendable('Which results? Name their folders, as in: npm run grade -- --merge results-1 results-2')
  for (const {place, file} of files) {
    if (JSON.stringify(file.versions) !== JSON.stringify(versionsOf(lesson.lesson))) {
      throw new Mendable(`${printable(place)} was graded with other texts, exercises or keys than are here now.\nGrade it again.`)
    }
    const differs = DIFFERENCES.find(([, of]) => JSON.stringify(of(file)) !== JSON.stringify(of(first.file)))
    if (differs) throw new Mendable(`${printable(place)} ${differs[0]} ${printable(first.place)}.\nGrade one of them again.`)
  }
  if (first.file.shard && !first.file.whole) {
    throw new Mendable(`${printable(first.place)} does not say of which class it is a part: it is of an earlier version.\nGrade the parts again.`)
  }
  return first
}

/** What must be the same in all parts. */
const DIFFERENCES: readonly (readonly [says: string, of: (file: ResultsFile) => unknown])[] = [
  ['was graded with other exercises than', ({exercises}) => exercises],
  ['was graded with other rows “maximum” in overrides.csv than', ({maxima}) => Object.entries(maxima).toSorted()],
  ['is not a part of the same division as', ({shard}) => shard?.of],
  ['is a part of another class, or of another roster, than', ({whole}) => whole],
]

/** Of shards one student each in turn, as they were dealt; of others one after the other. */
function* inOrder(files: readonly PartFile[]): Generator<StudentResult> {
  const of = files[0]?.file.shard?.of
  if (of === undefined) {
    for (const {file: {students}} of files) yield* students
    return
  }
  const missing = Array.from({length: of}, (_, index) => index + 1).filter(part => !files.some(({file: {shard}}) => shard?.part === part))
  if (missing.length > 0) throw new Mendable(`Parts are missing: ${missing.map(part => `${part}/${of}`).join(', ')}\nGrade them, as in: npm run grade -- hand-ins --shard ${missing[0]}/${of} --out results-${missing[0]}`)
  const dealt = files.toSorted((one, other) => (one.file.shard?.part ?? 0) - (other.file.shard?.part ?? 0))
    .map(({place, file}) => ({place, hand: file.students[Symbol.iterator]()}))
  let short: string | undefined
  try {
    for (let given = true; given;) {
      given = false
      for (const {place, hand} of dealt) {
        const {value, done} = hand.next()
        if (done) short ??= place
        else if (short !== undefined) throw new Mendable(`${printable(short)} has fewer students than it was dealt: something of it is missing.\nGrade this part again.`)
        else {
          given = true
          yield value
        }
      }
    }
  } finally {
    // Closes their files, which Windows lets nobody take away before.
    for (const {hand} of dealt) hand.return?.()
  }
}

function checkWhole({file: {whole}}: PartFile, keys: readonly string[]): void {
  if (!whole || JSON.stringify(wholeOf(keys)) === JSON.stringify(whole)) return
  throw new Mendable(`These are ${keys.length} students, and the class that was graded in parts has ${whole.students}, or others.\nGrade the parts again.`)
}

/** The students' pages alone: what else lies beside them is no part of the results. */
function copyPages(files: readonly PartFile[], {pages}: Options, writer: Writer, students: ReadonlyMap<string, unknown>): void {
  const folders = pages ? files.map(({place}) => join(place, PAGES)).filter(folder => existsSync(folder)) : []
  const feedback = folders.length > 0 ? writer.feedback() : ''
  for (const folder of folders) {
    const own = readdirSync(folder).filter(name => name.endsWith('.html') && students.has(name.slice(0, -'.html'.length).normalize('NFC')))
    writer.note(own.map(name => writePage(feedback, name.normalize('NFC'), readFileSync(join(folder, name)))))
  }
}
