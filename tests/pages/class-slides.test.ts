import {parse} from '@slidev/parser'
import {describe, expect, test} from 'vitest'
import {statisticsOf} from '../../src/class/statistics/statistics.ts'
import {appended, classModule} from '../../src/deck/class-module.ts'
import {open} from '../../src/lesson/open.ts'
import {classSlides} from '../../src/pages/class-slides.ts'
import phoneCall from '../../src/phone-call/lesson.ts'
import {gradedClass, inventedClass} from '../class/invented-class.ts'

const lesson = open(phoneCall)

/** The slides about a class of invented students, and the students' names. */
function slidesOf(count: number) {
  const students = gradedClass(lesson, inventedClass(lesson, count).map((student, nth) => ({...student, name: `Somebody${nth}`})))
  return classSlides(statisticsOf(lesson, students))
}

const slides = slidesOf(28)

describe('the slides about a class of 28', () => {
  test('tell how far it came, what it missed, where it is of two minds and what it quoted', () => {
    expect(slides.map(({title}) => title.replace(/[AB]\.P\d+/, '…'))).toEqual([
      'Our class: how far we came', 'Our class: what we missed most', 'Our class: of two minds', 'Our class: of two minds',
      'Our class: what we quoted of …',
    ])
  })

  test('name nobody, and tell the teacher what to ask', () => {
    expect(JSON.stringify(slides)).not.toMatch(/Somebody|student-\d/)
    expect(slides.filter(({note}) => !/\*\*Ask:\*\*/.test(note) || !/\*\*For the teacher:\*\*/.test(note))).toEqual([])
  })

  test('quote nothing that one student alone quoted', () => {
    const camps = slides.filter(({title}) => title.endsWith('of two minds')).map(({body}) => body)
    expect(camps.join('')).toMatch(/<\/q> \(\d+\)/)
    expect(camps.join('')).not.toContain('</q> (1)')
  })

  test('stand at the end of the talk, and in no other file of it', async () => {
    const [talk, extension] = ['---\nlang: en\n---\n\n# One\n\n---\n\n# Two\n', appended(slides)]
    const alone = await parse(talk, 'slides.md')
    const first = await parse(talk, 'slides.md', [extension])
    const titles = ({slides: some}: typeof alone) => some.map(({title}) => title)
    expect(titles(first)).toEqual([...titles(alone), ...slides.map(({title}) => title)])
    expect(first.slides.slice(2).map(({note}) => note)).toEqual(slides.map(({note}) => note))
    expect(titles(await parse(talk, 'lesson-1.md', [extension]))).toEqual(titles(alone))
    expect(first.raw).toBe(talk)
  })
})

test('where all answer alike, what was missed is of both articles, and no paragraph is said to divide the class', () => {
  const [one] = gradedClass(lesson, inventedClass(lesson, 1, 2))
  const alike = classSlides(statisticsOf(lesson, Array<NonNullable<typeof one>>(20).fill(one!)))
  expect(alike.map(({title}) => title)).toEqual(['Our class: how far we came', 'Our class: what we missed most'])
  expect(alike[1]!.body).toMatch(/\(A\./)
  expect(alike[1]!.body).toMatch(/\(B\./)
})

test('a class too small to hide in is told so, and sees no figure', () => {
  const few = slidesOf(4)
  expect(few.map(({body}) => body)).toEqual([expect.stringContaining('Fewer than 5 of us')])
})

test('a talk without a class gets no slides from the setup', async () => {
  const {default: setup} = await import('../../src/deck/setup/preparser.ts')
  expect(await setup({filepath: 'slides.md', headmatter: {}})).toEqual([])
})

test('what stands on the slides is read when a slide asks for it, and not before', () => {
  const asked: string[] = []
  const module = classModule(() => [asked.push('asked') > 0 ? '<p>so</p>' : '']) as unknown as {load(id: string): string | undefined}
  expect([module.load('other'), asked.length]).toEqual([undefined, 0])
  expect(module.load('\0virtual:our-class')).toBe('export default ["<p>so</p>"]')
})
