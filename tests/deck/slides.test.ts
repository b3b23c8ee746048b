import {load} from '@slidev/parser/fs'
import {fileURLToPath} from 'node:url'
import {relative} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {checkSlides, reportSlides} from '../../src/deck/check-slides.ts'
import {knownToSlides} from '../../src/deck/slide-references.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let talk: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  talk = await load({userRoot: root, roots: [root]}, `${root}slides.md`)
})

/** What a slide's notes say it takes; NaN when they do not say. */
const minutes = (note = '') => Number(/^\*\*(\d+) minutes?\*\* · Aim: \S/.exec(note.trim())?.[1])

test('the slides refer to nothing that is not there', () => {
  const reports = Object.entries(talk.markdownFiles)
    .map(([path, file]) => reportSlides(relative(root, path), checkSlides(file?.raw ?? '', knownToSlides())))
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

  test('say what to say, what to expect and which misconception to meet', () => {
    const without = talk.slides.filter(({note = ''}) => (
      !['(?:Say|Ask)', '(?:Expect|Watch for)', 'Misconception'].every(part => RegExp(`\\*\\*${part}:\\*\\*`).test(note))))
    expect(without.map(({title}) => title)).toEqual([])
  })

  test('add up to the duration that the timer shows', () => {
    const sum = talk.slides.reduce((total, {note}) => total + minutes(note), 0)
    expect(`${sum}min`).toBe(talk.headmatter['duration'])
  })
})

test('no picture, font or page is fetched from elsewhere', () => {
  const foreign = Object.values(talk.markdownFiles)
    .flatMap(file => file?.raw.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [])
  expect(foreign).toEqual([])
  expect(talk.headmatter).toMatchObject({favicon: '/favicon.svg', fonts: {provider: 'none'}, monaco: false})
})
