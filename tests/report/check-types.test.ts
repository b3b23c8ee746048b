import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {checkTypes} from '../../src/typecheck/check-types.ts'
import {miniProject} from './mini-project.ts'
import {course, model} from './village-course.ts'

const [, , sources] = course
const clone = miniProject()

beforeEach(() => clone.reset())
afterAll(() => clone.remove())

test('blank files have no errors', async () => {
  expect(await checkTypes(clone.root)).toEqual({kind: 'checked', errors: []})
})

test('a misquotation is an error at its place', async () => {
  clone.write('exercises/2-sources.ts', model(sources).replace('inA(\'said\')', 'inA(\'sayd\')'))
  expect(await checkTypes(clone.root)).toMatchObject({
    kind: 'checked', errors: [{file: 'exercises/2-sources.ts', code: 2345, message: expect.stringContaining('not in article A')}],
  })
})

test('a file that cannot be parsed hides no type errors of others', async () => {
  clone.write('exercises/1-claims.ts', 'export default {')
  clone.write('exercises/2-sources.ts', model(sources).replace('\'indirect\'', '\'indirectly\''))
  const check = await checkTypes(clone.root)
  const files = check.kind === 'checked' ? check.errors.map(({file}) => file) : []
  expect(files).toEqual(['exercises/1-claims.ts', 'exercises/2-sources.ts'])
})

test('brackets 10,000 deep, on which the compiler takes minutes, keep it from nothing else', async () => {
  clone.write('exercises/1-claims.ts', `export default ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)
  clone.write('exercises/2-sources.ts', model(sources).replace('\'indirect\'', '\'indirectly\''))
  const check = await checkTypes(clone.root)
  const found = check.kind === 'checked' ? check.errors.map(({file, code}) => [file, code]) : []
  expect(found).toEqual([['exercises/1-claims.ts', 0], ['exercises/2-sources.ts', 2820]])
})

test('an error in the course’s own files is a fault of ours', async () => {
  clone.write('exercises/2-sources.ts', `${model(sources)}\nexport * from '../src/broken.ts'\n`)
  clone.write('src/broken.ts', 'export const broken: number = \'no\'\n')
  expect(await checkTypes(clone.root)).toMatchObject({kind: 'fault', why: expect.stringContaining('src/broken.ts:1:14')})
})

test('a clone without exercises has no errors', async () => {
  rmSync(join(clone.root, 'exercises'), {recursive: true})
  expect(await checkTypes(clone.root)).toEqual({kind: 'checked', errors: []})
})

test('a compiler that is not there is a fault of ours', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-empty-'))
  expect(await checkTypes(folder)).toMatchObject({kind: 'fault', why: expect.stringContaining('could not be started')})
  rmSync(folder, {recursive: true})
})

test('a check that is not wanted any more ends with an AbortError', async () => {
  const controller = new AbortController()
  const check = checkTypes(clone.root, controller.signal)
  controller.abort()
  await expect(check).rejects.toThrow('aborted')
})
