import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'
import {files, put, run} from './mini-class.ts'

/** Fifty times by `npm run fuzz`. */
const RUNS = process.env['FUZZ_RUNS'] ? 50 : 4

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax killed '))
  put(root, {...files('hand-ins/ada/'), ...files('hand-ins/ben/')})
})
afterAll(() => rmSync(root, {recursive: true}))

/** Starts a program that grades without end, and kills it so many milliseconds after it has graded once. */
function gradeAndKill(first: number, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', inProject('tests/class/grade-again.ts'), root, String(first)], {cwd: inProject(''), stdio: ['ignore', 'pipe', 'ignore']})
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.stdout.resume()
    child.on('error', reject).on('exit', () => resolve())
  })
}

/** Which run's results stand in a folder: in every file of it the same. */
function runIn(folder: string): string {
  const [table, text] = ['grades.csv', 'results.json'].map(name => readFileSync(join(root, folder, name), 'utf8'))
  expect(table!.split('\r\n')).toHaveLength(5)
  const {students} = JSON.parse(text!) as {students: readonly {exercises: readonly {override?: {reason: string}}[]}[]}
  expect(students).toHaveLength(2)
  const reason = students[0]?.exercises[0]?.override?.reason ?? ''
  expect(table).toContain(`1: ${reason}`)
  return reason
}

it(`results stand whole, and of one run, when grading was killed, ${RUNS} times`, {timeout: 1_800_000}, async () => {
  for (let time = 0; time < RUNS; time++) {
    await gradeAndKill(time * 1_000, Math.random() * 300)
    const names = readdirSync(root)
    const whole = names.includes('results') ? 'results' : names.find(name => name.endsWith('.old')) ?? ''
    expect(runIn(whole)).toMatch(/^run \d+$/)
  }
  // What was left half written is gone after the next run.
  expect(await run('grade', join(root, 'hand-ins'), '--out', join(root, 'results'))).toMatchObject({code: 0})
  expect(existsSync(join(root, 'results', 'grades.csv'))).toBe(true)
  expect(readdirSync(root).toSorted()).toEqual(['hand-ins', 'overrides.csv', 'results'])
})
