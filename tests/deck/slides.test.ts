import {load} from '@slidev/parser/fs'
import {fileURLToPath} from 'node:url'
import {relative} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {checkSlides, reportSlides} from '../../src/deck/check-slides.ts'
import lesson from '../../src/deck/lesson.ts'
import {knownToSlides} from '../../src/deck/slide-references.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let talk: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  talk = await load({userRoot: root, roots: [root]}, `${root}slides.md`)
})

/** Minutes of a lesson that no slide claims. */
const SLACK = 5

/** What a slide's notes say it takes; NaN when they do not say. */
const minutes = (note = '') => Number(/^\*\*(\d+) minutes?\*\* · Aim: \S/.exec(note.trim())?.[1])

test('the slides refer to nothing that is not there', () => {
  const reports = Object.entries(talk.markdownFiles)
    .map(([path, file]) => reportSlides(relative(root, path), checkSlides(file?.raw ?? '', knownToSlides(lesson))))
  expect(reports.join('')).toBe('')
})

test('every slide has a title of its own', () => {
  const titles = talk.slides.map(({title}) => title)
  expect(titles.filter(title => !title)).toEqual([])
  expect(new Set(titles).size).toBe(titles.length)
})

describe('the notes', () => {
  test('begin with the minutes and the aim, on every slide', () => {
    expect(talk.slides.filter(({note}) => Number.isNaN(minutes(note))).map(({title}) => title)).toEqual([])
  })

  test.each([
    ['what to say', 'Say|Ask'], ['what to expect', 'Expect'], ['which misconception to meet', 'Misconception'],
    ['how to go deeper', 'Deeper'], ['an easier way in', 'Easier'],
  ])('tell %s', (_, part) => {
    const without = talk.slides.filter(({note = ''}) => !RegExp(`\\*\\*(?:${part}):\\*\\*`).test(note))
    expect(without.map(({title}) => title)).toEqual([])
  })

  test('have a script for a discussion that gets heated', () => {
    expect(talk.slides.filter(({note = ''}) => note.includes('**When it gets heated:**'))).toHaveLength(1)
  })

  test.each([[1, 0, (lesson2: number) => lesson2], [2, 1, () => Infinity]] as const)(
    'of lesson %i add up to 50, which leaves the teacher five of the 55 that the timer shows', (_, from, to) => {
      const lesson2 = talk.slides.findIndex(({source}) => source.filepath.endsWith('lesson-2.md'))
      const slides = talk.slides.slice(from * lesson2, to(lesson2))
      expect(`${slides.reduce((total, {note}) => total + minutes(note), 0) + SLACK}min`).toBe(talk.headmatter['duration'])
    })

  test('give the reading of both articles eight minutes, and the headlines the second minute', () => {
    const [cover, headlines] = talk.slides
    expect(minutes(cover?.note)).toBe(1)
    expect(headlines?.content).toContain('<Headline of="A"/>')
    expect(talk.slides.filter(({title = ''}) => /to read both$/.test(title)).map(({note}) => minutes(note))).toEqual([8])
  })

  test.each(['lesson-1.md', 'lesson-2.md'])('and slides of %s ask three questions before and three alike at the end', file => {
    const asked = talk.slides.filter(({source, title = ''}) => source.filepath.endsWith(file) && /questions, before (?:we begin|you go)$/.test(title))
      .map(({content}) => content.match(/<p>.*<\/p>/g)?.map(question => question.replace(/\b(?:she|he|minutes|letter|price|parents)\b.*/, '')))
    expect(asked).toHaveLength(2)
    expect(asked[0]).toHaveLength(3)
    expect(asked[0]?.slice(0, 2)).toEqual(asked[1]?.slice(0, 2))
  })

  test('have a mark for no more clicks than slides have, and for every one of those that are written out', () => {
    const wrong = talk.slides.filter(({content, note = ''}) => {
      const written = [...content.matchAll(/\bclick="(\d+)"|v-click="(\d+)"/g)].map(([, one, other]) => Number(one ?? other))
      const marked = note.match(/\[click\]/g)?.length ?? 0
      return written.length > 0 && marked < Math.max(...written)
    })
    expect(wrong.map(({title}) => title)).toEqual([])
  })
})

test('no picture, font or page is fetched from elsewhere', () => {
  const foreign = Object.values(talk.markdownFiles)
    .flatMap(file => file?.raw.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [])
  expect(foreign).toEqual([])
  expect(talk.headmatter).toMatchObject({favicon: '/favicon.svg', fonts: {provider: 'none'}, monaco: false})
})
