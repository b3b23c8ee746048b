import {spawn} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {unzipSync} from 'fflate'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {studentClone} from '../../src/cli/authors/measure.ts'
import {inProject} from '../../src/reading/generated-files.ts'
import {phoneCall} from '../open.ts'
import {miniProject} from '../report/mini-project.ts'
import {blank, course, model} from '../report/village-course.ts'

const [, , sources] = course
const clone = miniProject()
beforeEach(() => clone.reset())
afterAll(() => clone.remove())

/** Runs a command and kills it, without a chance to tidy up, after so many milliseconds. */
async function killed(after: number, ...args: readonly string[]): Promise<void> {
  await killedIn(clone.root, after, ...args)
}

async function killedIn(cwd: string, after: number, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/start.js', ...args], {cwd, stdio: 'ignore'})
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  await new Promise((resolve) => child.once('exit', resolve))
  clearTimeout(timer)
}

/** Moments from the start of a command to its end, denser where it writes. */
const moments = [0.2, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1, 1.05]

async function lengthOf(...args: readonly string[]): Promise<number> {
  const start = performance.now()
  await killed(60_000, ...args)
  return performance.now() - start
}

const answers = model(sources)
const read = (): string => readFileSync(join(clone.root, 'exercises/2-sources.ts'), 'utf8')
const kept = (): string[] => existsSync(join(clone.root, '.parallax'))
  ? readdirSync(join(clone.root, '.parallax')).map((name) => readFileSync(join(clone.root, '.parallax', name), 'utf8')) : []

test('reset, killed at any moment, loses no answer', {timeout: 120_000}, async () => {
  clone.write('exercises/2-sources.ts', answers)
  const length = await lengthOf('reset', '2')
  expect(read()).toBe(blank(sources))
  for (const moment of moments) {
    rmSync(join(clone.root, '.parallax'), {recursive: true, force: true})
    clone.write('exercises/2-sources.ts', answers)
    await killed(length * moment, 'reset', '2')
    expect([answers, blank(sources)]).toContain(read())
    if (read() !== answers) expect(kept()).toContain(answers)
  }
})

test('hand-in, killed at any moment, leaves a whole zip or none', {timeout: 120_000}, async () => {
  const zip = join(clone.root, 'hand-ins/parallax-ada.zip')
  const length = await lengthOf('hand-in', '--name', 'Ada')
  for (const moment of moments) {
    rmSync(zip, {force: true})
    await killed(length * moment, 'hand-in', '--name', 'Ada')
    if (existsSync(zip)) expect(Object.keys(unzipSync(readFileSync(zip)))).toHaveLength(course.length + 1)
  }
})

test('hint, killed at any moment, remembers all or as much as before', {timeout: 120_000}, async () => {
  const length = await lengthOf('hint', '2')
  for (const moment of moments) {
    await killed(length * moment, 'hint', '2')
    const memory = join(clone.root, '.parallax/hints.json')
    if (existsSync(memory)) expect(Object.keys(JSON.parse(readFileSync(memory, 'utf8')) as object)).toEqual(['2-sources'])
  }
})

test('six resets at once keep what stood there', {timeout: 60_000}, async () => {
  rmSync(join(clone.root, '.parallax'), {recursive: true, force: true})
  clone.write('exercises/2-sources.ts', answers)
  await Promise.all(Array.from({length: 6}, () => killed(60_000, 'reset', '2')))
  expect(read()).toBe(blank(sources))
  expect(kept()).toContain(answers)
})

// Of export, handout and pictures, which take half a minute to draw, the linter sees to it that they write as these do.
describe('a command of teachers and authors, killed at any moment, leaves each file as it was or as it is to be:', () => {
  const root = studentClone(inProject(''))
  cpSync(inProject('src/reading'), join(root, 'src/reading'), {recursive: true})
  for (const {id, text} of Object.values(phoneCall.articles)) writeFileSync(join(root, `${id}.txt`), text)
  afterAll(() => rmSync(root, {recursive: true, force: true}))

  const stood = (path: string): string | undefined => existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
  const put = (path: string, text: string | undefined): void => {
    rmSync(join(root, path), {force: true})
    mkdirSync(dirname(join(root, path)), {recursive: true})
    if (text !== undefined) writeFileSync(join(root, path), text)
  }
  const generated = ['articles', 'evidence', 'answers'].map((name) => `src/phone-call/${name}.generated.ts`)
  const blanks = phoneCall.exercises.map(({definition: {id}}) => `exercises/${id}.ts`)

  test.each([
    {args: ['generate'], files: generated, before: (text: string) => `${text}// of an earlier edition\n`},
    {args: ['blanks'], files: blanks, before: () => undefined},
    {args: ['agreement', '--write'], files: ['answers/README.md'], before: (text: string) => text.replace(/(<!-- agreement -->)[^]*(<!-- .agreement -->)/, '$1\n$2')},
    {args: ['originals', 'A.txt', 'B.txt'], files: ['a', 'b'].map((name) => `src/phone-call/originals/${name}.txt`), before: () => undefined},
  ])('$args.0', {timeout: 120_000}, async ({args, files, before}) => {
    const start = performance.now()
    await killedIn(root, 60_000, ...args)
    const length = performance.now() - start
    const after = new Map(files.map((path) => [path, stood(path)]))
    const earlier = new Map(files.map((path) => [path, before(after.get(path)!)]))
    for (const path of files) expect([path, after.get(path)]).not.toEqual([path, earlier.get(path)])
    for (const moment of moments.filter((_, index) => index % 2 === 0)) {
      for (const path of files) put(path, earlier.get(path))
      await killedIn(root, length * moment, ...args)
      for (const path of files) expect([earlier.get(path), after.get(path)], path).toContain(stood(path))
    }
    for (const path of files) put(path, earlier.get(path))
    await killedIn(root, 60_000, ...args)
    expect(files.map(stood)).toEqual(files.map((path) => after.get(path)))
    expect(files.flatMap((path) => readdirSync(dirname(join(root, path)))).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
