import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {hintsShown, rememberHints} from '../../src/cli/students/student-files.ts'
import {hintText} from '../../src/report/hint-text.ts'
import {course} from '../report/village-course.ts'

const root = mkdtempSync(join(tmpdir(), 'parallax-hints-'))
afterAll(() => rmSync(root, {recursive: true}))

const exercise = {...course[2], hints: ['Read the sentence aloud.', 'Who speaks?', 'Look for a verb of saying.']}
const look = {width: 60, colour: false, unicode: true}

test('hints come one by one, the newest last', () => {
  expect(hintText(exercise, 2, look)).toMatchInlineSnapshot(`
    "2 Who says so?: hint 2 of 3

    1  Read the sentence aloud.

    2  Who speaks?

    Try it. For the next hint: npm run hint -- 2
    To read one paragraph by itself: npm run read -- a.p2
    "
  `)
})

test('the last one says that it is', () => {
  expect(hintText(exercise, 3, look)).toContain('There are no more hints.')
  expect(hintText(exercise, 9, look)).toBe(hintText(exercise, 3, look))
})

test('what was shown is remembered, exercise by exercise', async () => {
  expect(await hintsShown(root)).toEqual({})
  await rememberHints(root, {'2-sources': 1})
  await rememberHints(root, {...await hintsShown(root), '1-claims': 2})
  expect(await hintsShown(root)).toEqual({'2-sources': 1, '1-claims': 2})
})

test.each(['', 'null', '[1', '{"2-sources": "all", "1-claims": -3}'])('a memory of %j counts as none', async (stored) => {
  mkdirSync(join(root, '.parallax'), {recursive: true})
  writeFileSync(join(root, '.parallax', 'hints.json'), stored)
  expect(await hintsShown(root)).toEqual({})
})
