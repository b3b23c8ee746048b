import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {Crew} from '../../src/cli/teachers/crew.ts'
import type {Job} from '../../src/cli/teachers/grade-part.ts'
import {PLAIN} from '../../src/disk/table.ts'

const kept = vi.hoisted(() => ({path: ''}))
vi.mock('../../src/disk/bundle.js', () => ({keptBundle: () => kept.path}))

let root = ''
beforeAll(() => { root = mkdtempSync(join(tmpdir(), 'parallax crew ')) })
afterAll(() => rmSync(root, {recursive: true}))
/** Has threads run a program of this text. */
const program = (name: string, text: string): void => {
  kept.path = join(root, `${name}.mjs`)
  writeFileSync(kept.path, text)
}

const job: Job = {overrides: new Map(), maxima: {}, dialect: PLAIN, types: false}
const counts = `export const partGrader = job => async students => ({rows: new Uint8Array([students.length]), json: new Uint8Array([job.types ? 1 : 0])})`
beforeEach(() => program('counts', counts))

describe('threads beside this one', () => {
  it('come when they are called, do what there is to do once it is known, and answer in the order of what they are given', async () => {
    const crew = new Crew()
    try {
      crew.call(2)
      expect(crew.threads).toHaveLength(2)
      const room = vi.fn()
      crew.work({...job, types: true}, room)
      expect(room).toHaveBeenCalledTimes(1)
      const [thread] = crew.threads
      const parts = await Promise.all([[], [], []].map((_, count) => thread!.grade(Array.from({length: count}))))
      expect(parts.map(({rows, json}) => [...rows, ...json])).toEqual([[0, 1], [1, 1], [2, 1]])
      expect(room).toHaveBeenCalledTimes(4)
    } finally {
      await crew.end()
    }
  })

  it('may be called for more, and none goes that was called for nothing', async () => {
    const crew = new Crew()
    crew.call(0)
    expect(crew.threads).toHaveLength(0)
    crew.call(1)
    const [first] = crew.threads
    crew.work(job, () => {})
    crew.call(3)
    crew.call(0)
    expect(crew.threads).toHaveLength(3)
    expect(crew.threads[0]).toBe(first)
    await expect(crew.threads[2]!.grade([])).resolves.toMatchObject({rows: new Uint8Array([0])})
    await crew.end()
  })

  it.each([
    ['what it runs is broken', 'throw new Error(\'broken\')', 'broken'],
    ['it ends', 'process.exit(3)', 'code 3'],
  ])('one that is lost says so to whoever waits for it, before and after, where %s', async (_, text, says) => {
    program(`lost-${says}`, text)
    const crew = new Crew()
    crew.call(1)
    crew.work(job, () => {})
    const [thread] = crew.threads
    await expect(thread!.grade([])).rejects.toThrow(says)
    await expect(thread!.grade([])).rejects.toThrow(says)
    await crew.end()
  })
})
