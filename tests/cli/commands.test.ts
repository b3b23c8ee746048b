import {afterAll, expect, test} from 'vitest'
import {miniProject} from '../report/mini-project.ts'
import {course, model} from '../report/village-course.ts'

const [, , sources] = course
const clone = miniProject()
afterAll(() => clone.remove())

const npmRun = (name: string, ...args: readonly string[]) => clone.run('src/cli/start.js', name, ...args)

test('a student’s way: take a hint, see the key, begin again', {timeout: 60_000}, async () => {
  const early = await npmRun('key', '2')
  expect(early).toEqual({out: '', err: expect.stringContaining('0 of 4 so far'), code: 1})

  clone.write('.parallax/hints.json', '{"1-claims": 1}')
  const hint = await npmRun('hint', 'claims')
  expect(hint).toMatchObject({out: expect.stringContaining('hint 2 of 2'), code: 0})

  clone.write('exercises/2-sources.ts', model(sources))
  const key = await npmRun('key', '2-sources')
  expect(key).toMatchObject({out: expect.stringContaining('The engineer said it.'), err: '', code: 0})

  const reset = await npmRun('reset', '2')
  expect(reset).toMatchObject({out: expect.stringMatching(/kept in \.parallax\/2-sources\.bak-\d{8}-\d{6}\.ts/), code: 0})
})

test('what cannot be done is told in one sentence, and fails', {timeout: 60_000}, async () => {
  const [unnamed, unknown, help] = await Promise.all([npmRun('reset'), npmRun('read', 'c'), npmRun('hint', '--help')])
  expect(unnamed).toMatchObject({out: '', err: expect.stringContaining('Which exercise?'), code: 1})
  expect(unknown).toMatchObject({out: '', err: expect.stringContaining('There is nothing named \'c\'.'), code: 1})
  expect(help).toMatchObject({out: expect.stringContaining('npm run hint'), code: 0})
})
