import {expect, test} from 'vitest'
import {open} from '../../src/lesson/open.ts'
import {classPage} from '../../src/pages/class-page.ts'
import {graded, gradedClass, handedIn, inventedClass} from '../class/invented-class.ts'
import {village} from '../lesson/village-lesson.ts'
import {phoneCall} from '../open.ts'

const lesson = open(village)

function textOf(markup: string): string {
  return markup.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
}

test('without names nothing of any one student stands on it', () => {
  const students = gradedClass(lesson, inventedClass(lesson, 6).map((student, number) => ({...student, name: `Somebody${number}`})))
  expect(classPage(lesson, students)).not.toMatch(/Somebody|student-\d/)
  const named = classPage(lesson, students, {names: true})
  expect(students.filter(({name}) => !named.includes(name))).toEqual([])
})

test('with names, nobody has a nought for what could not be read', () => {
  const nothing = graded(lesson, 'one', {name: 'Ada', files: {}}).student
  const rowOf = (student: typeof nothing): string => textOf(/<tr><th scope="row" dir="auto">Ada.*?<\/tr>/s.exec(classPage(lesson, [student], {names: true}))?.[0] ?? '').trim()
  expect(rowOf(nothing)).toMatch(/^Adamissing–/)
  expect(rowOf({...nothing, exercises: nothing.exercises.map(one => ({...one, override: {points: 0, reason: ''}}))})).toMatch(/^Adamissing0/)
})

test('says how many confused what with what', () => {
  const wrong = {'2-sources': {cost: {source: 'mayor', cue: {article: 'A', words: 'said'}}}} as const
  const students = [0, 1, 2, 3, 4, 5].map(number => handedIn(lesson, `s-${number}`, number < 4 ? wrong : {}))
  const page = textOf(classPage(lesson, students))
  expect(page).toContain('4 of 6 chose mayor for source where the key has engineer: 2 what repairs cost (A.P2)')
  expect(page).toContain('4 of 6 say mayor, quoting said (4)')
  expect(page).toContain('which the key calls wrong: 2 what repairs cost (A.P2). Read its reason again: The engineer said it.')
})

test('asks what was missed in the words of its question, and gives the verdict no name', () => {
  const wrong = {'2-sources': {cost: {source: 'mayor'}}, '3-coverage': {flood: {in: 'both', a: {article: 'A', words: 'heated debate'}, b: {article: 'B', words: 'dust'}}}} as const
  const page = textOf(classPage(lesson, [0, 1, 2].map(number => handedIn(lesson, `s-${number}`, wrong))))
  expect(page).toContain('0% of the credit, 3 answers 2 what repairs cost (A.P2) · Who says it? The engineer said it.')
  expect(page).toContain('0% of the credit, 3 answers 3 a flood · Which article reports it? Neither.')
  expect(page).toContain('3 of 3 chose both where the key has neither: 3 a flood')
})

test.each([
  [0, 'Nobody has handed in an answer yet'],
  [1, 'One student has answered: there is nobody to agree or to differ with'],
  [2, 'Two students have answered: discrimination is left out'],
  [4, 'Of so few it tells who did what: do not show it to the class.'],
  [5, '5 students have answered: each of them moves every figure here'],
  [5, 'discrimination is hardly more than chance'],
  [30, 'With 25 to 28 answers to an item, chance alone gives discriminations up to about .40 either way.'],
])('%i students: it says what cannot be said', (count, says) => {
  expect(textOf(classPage(lesson, gradedClass(lesson, inventedClass(lesson, count, 3))))).toContain(says)
})

test('a run of words in one shade tells how often each of them was quoted', () => {
  const quoting = (words: string) => ({'1-claims': {'A.P1': [{quote: {article: 'A', words}}]}}) as const
  const students = [...Array.from({length: 4}, (_, number) => handedIn(lesson, `s-${number}`, quoting('has voted to close'))), handedIn(lesson, 's-4', quoting('has voted'))]
  expect(textOf(classPage(lesson, students))).toMatch(/4–5 of 5/)
})

test('shows no band where a person reads the rest', () => {
  const page = classPage(lesson, gradedClass(lesson, inventedClass(lesson, 8, 3)))
  const drawing = (title: string) => page.split('<figure>').find(figure => figure.includes(title))!.split('</figure>')[0]!
  expect(drawing('4 Write it yourself')).toContain('every check')
  expect(drawing('4 Write it yourself')).not.toMatch(/Beginning|Emerging|Proficient|Strong|class="border"/)
  expect(drawing('3 What does each report?')).toMatch(/Beginning.*class="border".*Strong/s)
})

test('every drawing has its figures in a table', () => {
  const page = classPage(lesson, gradedClass(lesson, inventedClass(lesson, 8, 3)))
  const figures = [...page.matchAll(/<figure>(.*?)<\/figure>/gs)].map(([, figure = '']) => figure)
  expect(figures.length).toBeGreaterThan(6)
  expect(figures.filter(figure => !/<svg class="plot.*<table>/s.test(figure))).toEqual([])
  expect(page).not.toMatch(/NaN|undefined|Infinity/)
})

test('of whom only the worked example came, a sentence stands there in place of empty drawings', () => {
  const students = inventedClass(phoneCall, 6).map((student, number) => graded(phoneCall, `s-${number}`, student, {only: ['0-headlines']}).student)
  const page = textOf(classPage(phoneCall, students))
  expect(page).toContain('Only the worked example was answered')
  expect(page).not.toContain('How far everybody came')
})
