import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {seeded} from '../../src/audit/gamer.ts'
import {blind, halfKey} from '../../src/audit/strategies.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {exercises, put, run} from './mini-class.ts'

/** Enough for three threads. */
const STUDENTS = 200

let root = ''
const at = (...path: readonly string[]): string => join(root, ...path)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax threads '))
  for (let number = 0; number < STUDENTS; number++) {
    const exercise = exercises[number % 6]!
    const draft = (number % 4 === 0 ? blind : halfKey)(exercise, seeded(number))
    put(root, {[`hand-ins/student ${number}/${exercise.definition.id}.ts`]: number % 50 === 7 ? 'no answers' : writeHandIn(exercise, draft)})
  }
})
afterAll(() => rmSync(root, {recursive: true}))

const results = (folder: string): readonly string[] => readdirSync(at(folder), {recursive: true, encoding: 'utf8'}).toSorted()

it.each([
  ['two threads', '2'],
  ['three threads', '3'],
  ['more threads than there is work for', '8'],
])('%s come to the same as one, byte for byte', {timeout: 120_000}, async (_, jobs) => {
  expect(await run('grade', at('hand-ins'), '--out', at('one'), '--jobs', '1')).toMatchObject({code: 0})
  expect(await run('grade', at('hand-ins'), '--out', at('several'), '--jobs', jobs)).toMatchObject({code: 0})
  expect(results('several')).toEqual(results('one'))
  // The folder's own note says when it was written.
  const pages = results('one').filter(name => /^[^.].*\.(?:json|csv|html)$/.test(name))
  expect(pages).toHaveLength(STUDENTS + 3)
  for (const page of pages) expect(readFileSync(at('several', page), 'utf8'), page).toBe(readFileSync(at('one', page), 'utf8'))
})
