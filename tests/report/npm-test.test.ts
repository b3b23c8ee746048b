import {mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {miniProject} from './mini-project.ts'
import {blank, course, keys, model} from './village-course.ts'

const [, claims, sources] = course
const clone = miniProject()
const npmTest = (...names: readonly string[]) => clone.run('src/cli/test.js', ...names)

beforeEach(() => clone.reset())
afterAll(() => clone.remove())

test('on a fresh clone exits 0, the worked example passed, the others skipped', {timeout: 60_000}, async () => {
  const {out, code} = await npmTest()
  expect(out).toMatchInlineSnapshot(`
    "Parallax. The | in each bar is the pass mark.

    + 0 Warm-up           #######|###  Strong       every check in this file passes
    - 1 What is claimed?  .......|...  not started  about 10 minutes
    - 2 Who says so?      .......|...  not started  about 8 minutes

    Next: open exercises/1-claims.ts and replace each todo with your answer, then:
          npm test

    1 passed, 0 failed, 2 skipped
    "
  `)
  expect(code).toBe(0)
})

test('with --strict, what is not started counts as failed', {timeout: 60_000}, async () => {
  const {out, code} = await npmTest('--strict')
  expect(out).toMatchInlineSnapshot(`
    "Parallax. The | in each bar is the pass mark.

    + 0 Warm-up           #######|###  Strong       every check in this file passes
    x 1 What is claimed?  .......|...  not started  about 10 minutes
    x 2 Who says so?      .......|...  not started  about 8 minutes

    Next: open exercises/1-claims.ts and replace each todo with your answer, then:
          npm test

    1 passed, 2 failed, 0 skipped
    "
  `)
  expect(code).toBe(1)
  expect(await npmTest('--strict', '0')).toMatchObject({code: 0})
  expect(await npmTest('2', '--strict')).toMatchObject({code: 1})
})

test('tells an option that there is none of, without a stack', {timeout: 60_000}, async () => {
  const {out, err, code} = await clone.run('src/cli/test.js', '--strickt')
  expect({out, err, code}).toEqual({out: '', err: 'Unknown option `--strickt`\nMore: npm test -- --help\n', code: 1})
})

test('fails an exercise that is begun, and tells one alone in full', {timeout: 60_000}, async () => {
  clone.write('exercises/2-sources.ts', model(sources).replace(/'lorries': .*/, '\'lorries\': todo,').replace(/'asked': .*/, '\'asked\': todo,'))
  const {out, code} = await npmTest('2')
  expect(out).toContain('x 2 Who says so?')
  expect(out).toContain('2 of 4 answered')
  expect(out).not.toContain('What is claimed?')
  expect(out).toMatch(/\n0 passed, 1 failed, 0 skipped\n$/)
  expect(code).toBe(1)
})

test('tells broken files at their lines, and neither hides the other’s errors nor its marks', {timeout: 60_000}, async () => {
  clone.write('exercises/1-claims.ts', blank(claims).replace('todo,\n', '[{quote: inA(\'The vote), type: \'quantity\'}],\n'))
  clone.write('exercises/2-sources.ts', model(sources).replace('inA(\'said\')', 'inA(\'sayd\')'))
  const {out, code} = await npmTest()
  expect(out).toContain('exercises/1-claims.ts:9:43')
  expect(out).toContain('These words are not in article A: copy them exactly.')
  expect(out).toMatch(/x 2 Who says so\? +#######\|#/)
  expect(out).toMatch(/\n1 passed, 2 failed, 0 skipped\n$/)
  expect(code).toBe(1)
})

test('tells a broken key as a fault of ours at its place in the sources, and grades the others', {timeout: 60_000}, async () => {
  clone.write('answers/index.ts', `export const hints = {}\nexport const keys = ${JSON.stringify({...keys, '2-sources': {repairs: null}})}`)
  clone.write('exercises/1-claims.ts', model(claims))
  clone.write('exercises/2-sources.ts', model(sources))
  const {out, code} = await npmTest()
  expect(out).toContain('This is a fault in Parallax, not yours: exercise 2')
  expect(out).toContain('answers/2-sources.ts, \'repairs\': It has no key: add one.')
  expect(out).toMatch(/src\/lesson\/[\w-]+\.ts:\d+:\d+/)
  expect(out).toMatch(/\n2 passed, 1 failed, 0 skipped\n$/)
  expect(code).toBe(1)
})

test.each([[['9']], [['2', '9']]])('names the exercises there are where one of %j does not exist', {timeout: 60_000}, async (names) => {
  const {out, code} = await npmTest(...names)
  expect(out).toBe('There is no exercise \'9\'. There are: 0-warm-up, 1-claims, 2-sources.\n')
  expect(code).toBe(1)
})

test('tells a folder, a link and a file that is too large in place of an exercise, each once', {timeout: 60_000}, async () => {
  const file = (id: string): string => join(clone.root, `exercises/${id}.ts`)
  for (const {id} of course) rmSync(file(id))
  try {
    mkdirSync(file(course[0].id))
    symlinkSync(join(clone.root, 'package.json'), file(course[1].id))
    writeFileSync(file(course[2].id), 'x'.repeat(70_000))
    const {out, code} = await npmTest()
    for (const what of ['This is a folder, not a file.', 'This is a link to another place, not a file.', 'This file is larger than 64 KB']) {
      expect(out.split(what)).toHaveLength(2)
    }
    expect(out).not.toContain('fault of Parallax')
    expect(out).toMatch(/\n0 passed, 3 failed, 0 skipped\n$/)
    expect(code).toBe(1)
  } finally {
    for (const {id} of course) rmSync(file(id), {recursive: true, force: true})
  }
})
