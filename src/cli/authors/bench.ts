import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import {modelAnswer} from '../../grading/model-answer.ts'
import {writeHandIn} from '../../handin/write.ts'
import {Mendable} from '../../text/problem.ts'
import {blind, halfKey, keyWithRandomLabels} from '../../audit/strategies.ts'
import {seeded} from '../../audit/gamer.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {mark} from '../../mark.ts'
import {lesson} from '../lesson.ts'
import {measureFirstSlide, measureSite, median, peakOf, runOnce, runPairs, studentClone, watchLatency} from './measure.ts'
import type {Peak} from './measure.ts'
import {serveSite} from '../teachers/serve.ts'

const VITEST = 'node_modules/vitest/vitest.mjs'

export default defineCommand({
  meta: {
    name: 'bench --',
    description: 'Measures what the README says of speed: npm test against vitest on one empty test, in turn, and the '
      + 'time from a save to what npm run watch prints of it; what the site costs; and the bytes of the talk\'s first slide.',
  },
  args: {
    runs: {type: 'string', default: '9', description: 'How many runs of each'},
    students: {type: 'string', default: '1000', description: 'How many students the class has'},
    site: {type: 'boolean', default: true, description: 'Build the site too, and measure it on a slow processor', negativeDescription: 'Leave out the site'},
    talk: {type: 'boolean', default: true, description: 'Build the talk too, and weigh its first slide', negativeDescription: 'Leave out the talk'},
  },
  async run({args}) {
    const [runs, students] = [whole('runs', args.runs, 9), whole('students', args.students, 10_000)]
    const [clone, empty] = [finishedCourse(), emptyTest()]
    try {
      benchTest(clone, empty, runs)
      await benchWatch(clone, runs)
    } finally {
      for (const folder of [clone, empty]) rmSync(folder, {recursive: true, force: true})
    }
    benchMarks()
    await benchClass(students)
    if (args.site) await benchSite()
    if (args.talk) await benchTalk()
  },
})

/** Throws a `Mendable`, with an example of what to type, where a text is no whole number from 1. */
function whole(option: string, text: string, example: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Mendable(`--${option} takes a whole number, as in: npm run bench -- --${option} ${example}`)
  return number
}

/** A student's clone with all exercises answered: the most there is to grade. */
function finishedCourse(): string {
  const clone = studentClone(process.cwd())
  for (const exercise of lesson.exercises) {
    const text = writeHandIn(exercise, modelAnswer(exercise))
    writeFileSync(join(clone, 'exercises', `${exercise.definition.id}.ts`), text)
  }
  return clone
}

/** A project in which vitest finds one test, which does nothing: threads, no isolation. */
function emptyTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-empty-'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'vitest.config.ts'), 'export default {test: {pool: \'threads\', isolate: false}}\n')
  writeFileSync(join(folder, 'empty.test.ts'), 'import {test} from \'vitest\'\n\ntest(\'nothing\', () => {})\n')
  return folder
}

function benchTest(clone: string, empty: string, runs: number): void {
  const pairs = runPairs({folder: empty, args: [VITEST, 'run']}, {folder: clone, args: ['src/cli/test.js']}, runs)
  const [base, tried] = [median(pairs.map((pair) => pair.base)), median(pairs.map((pair) => pair.tried))]
  const ratio = median(pairs.map((pair) => pair.tried / pair.base))
  console.log(`npm test, ${lesson.exercises.length} exercises and types: ${ratio.toFixed(2)} × vitest run on one empty test `
    + `(to reach: 1.5; ${tried.toFixed(0)} ms and ${base.toFixed(0)} ms; median of ${runs} pairs)`)
}

async function benchWatch(clone: string, runs: number): Promise<void> {
  const exercise = lesson.exercises.findLast(({key}) => key)
  if (!exercise) return
  const text = writeHandIn(exercise)
  const found = await watchLatency({folder: clone, args: ['src/cli/start.js', 'watch']}, {
    path: join(clone, 'exercises', `${exercise.definition.id}.ts`),
    texts: Array.from({length: runs}, (_, run) => `${text}// ${run}\n`),
    end: /\d+ passed, \d+ failed, \d+ skipped\n/,
    isPending: (report) => report.includes('Checking types'),
  })
  const [marks, types] = [median(found.map((each) => each.marks)), median(found.map((each) => each.types))]
  console.log(`npm run watch, from a save to its marks: ${marks.toFixed(0)} ms (to reach: 150)`)
  console.log(`npm run watch, from a save to its types: ${types.toFixed(0)} ms (to reach: 400)`)
}

/** Students whose marks are measured apart, in one process. */
const MARKED = 1_000

/** A quarter the key, a quarter half of it, a quarter with labels by lot, a quarter anything. */
function draftText(exercise: OpenExercise, number: number): string {
  const drafts = [modelAnswer, halfKey, keyWithRandomLabels, blind]
  return writeHandIn(exercise, exercise.form === 'text' ? modelAnswer(exercise) : drafts[number % drafts.length]!(exercise, seeded(number)))
}

/** All marks of a class of 1,000 in this process: reading and grading; then the same with what there is to say of each. */
function benchMarks(): void {
  const exercises = lesson.exercises.filter(({definition}) => !definition.workedExample)
  const files = exercises.flatMap(exercise => Array.from({length: MARKED}, (_, number) => {
    return {id: exercise.definition.id, text: draftText(exercise, number)}
  }))
  const seconds = (each: (id: string, text: string) => unknown): string => {
    const start = performance.now()
    for (const {id, text} of files) each(id, text)
    return ((performance.now() - start) / 1_000).toFixed(1)
  }
  const marks = seconds((id, text) => mark(lesson, id, text))
  console.log(`marks of ${files.length} answer files in one process: ${marks} s (to reach: 3); `
    + `with what there is to say of each: ${seconds((id, text) => mark(lesson, id, text).feedback)} s`)
}

/** How often a class is graded: the middle counts, and the most memory. */
const CLASS_RUNS = 5

/** Students whose vitest run is measured; for a class it is multiplied. */
const VITEST_RUNS = 20

/** A class on two threads, the whole command: no two hand-ins are alike, so that nothing is remembered. */
async function benchClass(students: number): Promise<void> {
  const [folder, clone] = [mkdtempSync(join(tmpdir(), 'parallax-class-')), studentClone(process.cwd())]
  try {
    const exercises = lesson.exercises.filter(({definition}) => !definition.workedExample)
    for (let number = 0; number < students; number++) {
      const files = join(folder, 'hand-ins', `student ${number}`, 'exercises')
      mkdirSync(files, {recursive: true})
      for (const exercise of exercises) writeFileSync(join(files, `${exercise.definition.id}.ts`), `// ${number}\n${draftText(exercise, number)}`)
    }
    // Hand-ins of a class are on the disk before they are graded; where there is no such program, they are written beside the first runs.
    spawnSync('sync')
    const grade = (...more: readonly string[]) => peakOf({folder: process.cwd(), args: [
      'src/cli/start.js', 'grade', join(folder, 'hand-ins'), '--out', join(folder, 'results'), '--jobs', '2', ...more,
    ]})
    // The first after a change bundles what it runs, and keeps it.
    const first = await grade('--no-pages')
    const books: Peak[] = []
    while (books.length < CLASS_RUNS) books.push(await grade('--no-pages'))
    const pages = await grade()
    const book = {ms: median(books.map(({ms}) => ms)), bytes: books[0]?.bytes && Math.max(...books.map(({bytes = 0}) => bytes))}
    const start = performance.now()
    for (let number = 0; number < VITEST_RUNS; number++) {
      for (const exercise of exercises) writeFileSync(join(clone, 'exercises', `${exercise.definition.id}.ts`), draftText(exercise, number))
      runOnce({folder: clone, args: ['src/cli/test.js']})
    }
    const vitest = (performance.now() - start) / VITEST_RUNS * students
    console.log(`npm run grade, ${students} students of ${exercises.length} exercises, 2 threads, gradebook alone: ${(book.ms / 1_000).toFixed(1)} s and ${inMegabytes(book.bytes)} (to reach, of 1000: 3 s, 300 MB; median and most of ${CLASS_RUNS} runs; the run before it, which may have to bundle what it runs: ${(first.ms / 1_000).toFixed(1)} s)`)
    console.log(`the same with a page of feedback for each and the class's: ${(pages.ms / 1_000).toFixed(1)} s and ${inMegabytes(pages.bytes)}`)
    console.log(`one npm test for each student: ${(vitest / book.ms).toFixed(0)} × as long (to reach: 150; from ${VITEST_RUNS} of them, multiplied)`)
  } finally {
    for (const each of [folder, clone]) rmSync(each, {recursive: true, force: true})
  }
}

function inMegabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'memory not measured on this system' : `${(bytes / 1e6).toFixed(0)} MB`
}

async function benchTalk(): Promise<void> {
  const {talk, empty} = await measureFirstSlide(process.cwd())
  console.log(`the talk's first slide: ${(talk / empty).toFixed(2)} × that of Slidev's empty deck (to reach: 1.25; `
    + `${talk} and ${empty} bytes, gzipped page, scripts and styles)`)
}

/** The site with every exercise answered, so that there is most to grade. */
async function benchSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-site-'))
  try {
    const {buildSite} = await import('../../site/building/build-site.ts')
    await buildSite({out: folder, lesson, keys: true, beside: {talk: false, print: []}})
    const server = await serveSite(folder, 0, 'localhost')
    const exercises = lesson.exercises.filter(({definition}) => !definition.workedExample)
    const answers = Object.fromEntries(exercises.map(exercise => [exercise.definition.id, Object.fromEntries(
      [...modelAnswer(exercise)].map(([item, rows]) => [item, {at: 1, rows: rows ?? null}]))]))
    const kept = {key: `parallax:${lesson.lesson.folder.split('/').at(-1)}`, state: JSON.stringify({version: 1, answers, hints: {}, keys: {}, name: '', namedAt: 0})}
    const {port} = server.address() as AddressInfo
    const {bytes, interactive, graded} = await measureSite(`http://localhost:${port}/`, kept, exercises.map(({definition}) => definition.id))
    server.close()
    server.closeAllConnections()
    console.log(`the site's first page: ${(bytes / 1_024).toFixed(0)} KB, gzipped page, scripts and styles until it is at rest (to reach: 120)`)
    console.log(`the site's first page, interactive on a processor four times slower: ${interactive.toFixed(0)} ms (to reach: 2000)`)
    console.log(`an answer checked in the page, there, until what there is to say is drawn: ${median(graded).toFixed(0)} ms (to reach: 50; the slowest of ${graded.length} exercises: ${Math.max(...graded).toFixed(0)} ms)`)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
