import {strFromU8, unzipSync} from 'fflate'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {afterAll, describe, expect, test} from 'vitest'
import {ask} from '../../src/cli/students/hand-in.ts'
import {readStamp} from '../../src/lesson/stamp.ts'
import {handInText} from '../../src/report/hand-in-text.ts'
import {Mendable} from '../../src/text/problem.ts'
import {miniProject} from '../report/mini-project.ts'
import {blank, course, model, rowOf} from '../report/village-course.ts'

const [warmUp, claims, sources] = course

test('the student is told what is not done yet', () => {
  const rows = [rowOf(warmUp, model(warmUp)), rowOf(claims, blank(claims)), rowOf(sources, model(sources))]
  const look = {width: 80, colour: false, unicode: true}
  expect(handInText({name: 'Ada Marsh', path: 'hand-ins/parallax-ada-marsh.zip', rows}, look)).toMatchInlineSnapshot(`
    "Hand-in of Ada Marsh

    ✓ 0 Warm-up           ███████│███  Strong       every check in this file passes
    · 1 What is claimed?  ░░░░░░░│░░░  not started  about 10 minutes
    ✓ 2 Who says so?      ███████│███  Strong       every check in this file passes

    1 of 3 not done yet. You can hand in what there is, or go on and pack again.
    Packed: hand-ins/parallax-ada-marsh.zip
    Bands are for learning, not grades: your teacher reads what you hand in.
    Next: give this one file to your teacher.
    "
  `)
})

describe('a student who is asked for a name', () => {
  const asked = (typed: string) => {
    const [input, output] = [Object.assign(new PassThrough(), {isTTY: true}), Object.assign(new PassThrough(), {isTTY: true})]
    setImmediate(() => input.write(typed))
    return ask(input as unknown as NodeJS.ReadStream, output)
  }

  test('is called what is typed', async () => {
    expect(await asked(' Ada Marsh \r')).toBe('Ada Marsh')
  })

  test.each([['Ctrl+C', '\u0003'], ['Ctrl+C after a letter', 'A\u0003'], ['Ctrl+D', '\u0004']])('and types %s is told that nothing was packed', async (_, typed) => {
    await expect(asked(typed)).rejects.toThrow(Mendable)
    await expect(asked(typed)).rejects.toThrow('Nothing was packed. When you want to hand in, type: npm run hand-in')
  })
})

describe('npm run hand-in', () => {
  const clone = miniProject()
  afterAll(() => clone.remove())

  test('packs what there is', {timeout: 60_000}, async () => {
    const {out, code} = await clone.run('src/cli/start.js', 'hand-in', '--name', 'Ada Marsh')
    expect(out).toContain('Packed: hand-ins/parallax-ada-marsh.zip')
    expect(code).toBe(0)
    const files = unzipSync(readFileSync(join(clone.root, 'hand-ins', 'parallax-ada-marsh.zip')))
    expect(strFromU8(files['ada-marsh/2-sources.ts']!)).toBe(blank(sources))
    const {stamp} = JSON.parse(strFromU8(files['ada-marsh/hand-in.json']!)) as {stamp: unknown}
    expect(readStamp(stamp)?.exercises).toHaveProperty('2-sources')
  })

  test('names a copy that may hold the answers, beside a blank file and in its place', {timeout: 60_000}, async () => {
    const handIn = async () => (await clone.run('src/cli/start.js', 'hand-in', '--name', 'Ada Marsh')).out.replaceAll('\n', ' ')
    clone.write('exercises/2-sources (1).ts', model(sources))
    expect(await handIn()).toContain(
      'There is also exercises/2-sources (1).ts, which is not packed: if it has your newer answers, rename it to 2-sources.ts.')
    rmSync(join(clone.root, 'exercises/2-sources.ts'))
    expect(await handIn()).toContain(
      'Left out, because there is no readable file: exercises/2-sources.ts Is it exercises/2-sources (1).ts? Then rename it to 2-sources.ts.')
  })

  test('without a name, and with nobody to ask, fails and says how to give one', {timeout: 60_000}, async () => {
    const {err, code} = await clone.run('src/cli/start.js', 'hand-in')
    expect(err).toContain('Whose hand-in is it?')
    expect(code).toBe(1)
  })
})
