import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {miniProject} from '../report/mini-project.ts'
import {blank, course, model} from '../report/village-course.ts'

const [, , sources] = course
const clone = miniProject()
beforeEach(() => clone.reset())
afterAll(() => clone.remove())

/** Runs a command and kills it, without a chance to tidy up, after so many milliseconds. */
async function killed(after: number, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/start.js', ...args], {cwd: clone.root, stdio: 'ignore'})
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
