import {readFileSync} from 'node:fs'
import {expect, it, test} from 'vitest'
import type {Lesson} from '../../src/lesson/lesson.ts'
import {open} from '../../src/lesson/open.ts'
import {compare, GRADER, readStamp, stampOf} from '../../src/lesson/stamp.ts'
import {village} from './village-lesson.ts'

const here = open(village)
const [first, ...others] = village.exercises

it('has the version of the package', () => {
  expect(GRADER).toBe(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
})

it('is the same with keys and without, with hints and without', () => {
  expect(stampOf({...village, keys: {}, exercises: village.exercises.map(each => ({...each, hints: ['Look.']}))})).toEqual(stampOf(village))
})

it('comes back from JSON, and nothing else does', () => {
  expect(readStamp(JSON.parse(JSON.stringify(stampOf(village))))).toEqual(stampOf(village))
  for (const other of [undefined, null, [], 'x', {}, {...stampOf(village), articles: {A: 1, B: 2}}, {...stampOf(village), exercises: 3}]) {
    expect(readStamp(other)).toBeUndefined()
  }
})

const {A, B} = village.articles
test.each<[string, Lesson, string[]]>([
  ['nothing', village, []],
  ['an article', {...village, articles: {A, B: {...B, text: B.text.replace('bridge', 'tunnel')}}},
    ['It was made with other words of article B: a quotation may not be found here.']],
  ['a question', {...village, exercises: [{...first!, items: Object.fromEntries(Object.entries(first!.items).map(([name, item]) =>
    [name, {...item, asks: `${item.asks}?`}]))}, ...others]}, [`Exercise ${first!.id} asked something else there: look at its marks yourself.`]],
  ['an exercise that is not there', {...village, exercises: others}, [`There was no exercise ${first!.id} in the copy that it was made with.`]],
])('tells of a hand-in that differs in %s', (_, made, sentences) => {
  expect(compare(stampOf(made), here)).toEqual(sentences)
})

it('tells of another version, and prints nothing that somebody put in its place', () => {
  expect(compare({...stampOf(village), grader: '0.1.0'}, here)).toEqual([`It was made with Parallax 0.1.0 and is graded with ${GRADER}.`])
  expect(compare({...stampOf(village), grader: '\u001b[31m<b>'}, here).join('')).not.toMatch(/[\u001b<>]/)
})
