import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {atEnd} from '../../src/cli/teachers/at-end.ts'
import {progressOf} from '../../src/cli/teachers/progress.ts'
import {inProject} from '../../src/reading/generated-files.ts'
import {put, run} from './mini-class.ts'

let root = ''
const at = (...path: readonly string[]): string => join(root, ...path)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax interrupted '))
  for (let number = 0; number < 60; number++) put(root, {[`hand-ins/student ${number}/1-claims.ts`]: 'no answers'})
})
afterAll(() => rmSync(root, {recursive: true}))
afterEach(() => vi.restoreAllMocks())

/** Gives a signal to those who have begun to listen since; returns what was sent to this process then. */
function interrupt(before: readonly unknown[]): readonly unknown[][] {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  for (const listener of process.listeners('SIGINT')) if (!before.includes(listener)) listener('SIGINT')
  return kill.mock.calls
}

describe('a program that is interrupted', () => {
  it('tidies up, and ends by the same signal', () => {
    const [before, tidy] = [process.listeners('SIGINT'), vi.fn()]
    atEnd(tidy)
    expect(interrupt(before)).toEqual([[process.pid, 'SIGINT']])
    expect(tidy).toHaveBeenCalledTimes(1)
    expect(process.listeners('SIGINT')).toEqual(before)
  })

  it('does neither where that was taken back', () => {
    const [before, tidy] = [process.listeners('SIGINT'), vi.fn()]
    atEnd(tidy)()
    expect(interrupt(before)).toEqual([])
    expect(tidy).not.toHaveBeenCalled()
  })

  it('gives back the terminal’s cursor and its long lines', () => {
    const before = process.listeners('SIGINT')
    const written: string[] = []
    const stream = {isTTY: true, columns: 80, write: (text: string) => written.push(text) > 0, listeners: () => [], on: () => stream} as unknown as NodeJS.WriteStream
    vi.stubEnv('TERM', 'xterm')
    progressOf(100, 'students', stream).add(10)
    vi.unstubAllEnvs()
    const [hidden, shown, cut, whole] = ['\u001b[?25l', '\u001b[?25h', '\u001b[?7l', '\u001b[?7h'] as const
    expect(written.join('')).toContain(hidden)
    interrupt(before)
    const text = written.join('')
    expect(text.lastIndexOf(shown)).toBeGreaterThan(text.lastIndexOf(hidden))
    expect(text.lastIndexOf(whole)).toBeGreaterThanOrEqual(text.lastIndexOf(cut))
  })
})

it('grading goes on where nobody reads what it tells on the way', {timeout: 120_000}, async () => {
  const command = `(${JSON.stringify(process.execPath)} src/cli/doorstep.cjs grade ${JSON.stringify(at('hand-ins'))} --out ${JSON.stringify(at('results'))} --no-pages; echo $? > ${JSON.stringify(at('code'))}) 2>&1 | true`
  await promisify(execFile)('bash', ['-c', command], {cwd: inProject('')})
  expect(readdirSync(root).toSorted()).toEqual(['code', 'hand-ins', 'results'])
  expect(readdirSync(at('results')).toSorted()).toEqual(['.parallax.json', 'grades.csv', 'results.json'])
})

it('no temporary folder is needed where no threads are', async () => {
  vi.stubEnv('TMPDIR', at('nowhere'))
  expect(await run('grade', at('hand-ins'), '--out', at('alone'), '--jobs', '1', '--no-pages')).toMatchObject({code: 0})
  vi.unstubAllEnvs()
})
