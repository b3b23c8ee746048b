import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {answersOf, keptAnswers} from '../../src/class/kept-answers.ts'
import {gradeHandIn, gradedExercises} from '../../src/class/grade-hand-in.ts'
import type {Submission} from '../../src/class/result.ts'
import {versionsOf} from '../../src/class/versions.ts'
import {grade} from '../../src/grading/grade.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {readHandIn} from '../../src/handin/read.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {phoneCall} from '../open.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const exercises = gradedExercises(phoneCall)
const keyed = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
const blank = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise)]))

const submission = (files: ReadonlyMap<string, string>, more: Partial<Submission> = {}): Submission =>
  ({key: 'ada', name: 'Ada', notes: [], files: new Map([...files].map(([id, text]) => [id, bytes(text)])), ...more})
const studentOf = (files: ReadonlyMap<string, string>, more?: Partial<Submission>) => gradeHandIn(phoneCall, submission(files, more)).student
const only = (files: ReadonlyMap<string, string>, ...ids: readonly string[]) => new Map([...files].filter(([id]) => ids.includes(id)))

describe('a student’s status', () => {
  it.each([
    ['graded', keyed],
    ['partial', new Map([...blank, ...only(keyed, '2-sources')])],
    ['partial', only(keyed, '2-sources')],
    ['not started', blank],
    ['not started', new Map([...blank, ['2-sources', '???'] as const])],
    ['unreadable', new Map([['2-sources', '???'], ['3-wording', '']])],
    ['missing', new Map()],
  ])('is %s', (status, files: ReadonlyMap<string, string>) => expect(studentOf(files).status).toBe(status))

  it('is unreadable where a hand-in was refused, and says why', () => {
    const {status, notes, total} = studentOf(new Map(), {refused: {at: {line: 1, column: 1}, what: 'This zip is damaged.', remedy: 'Ask for it again.'}})
    expect({status, notes, total}).toEqual({status: 'unreadable', notes: ['This zip is damaged. Ask for it again.'], total: 0})
  })
})

it('the key earns all the points there are', () => {
  expect(studentOf(keyed).total).toBe(exercises.reduce((sum, {definition: {weight}}) => sum + weight, 0))
})

it('a file with another exercise’s answers earns nothing, and its row says whose they are', () => {
  const {exercises: [claims]} = studentOf(new Map([['1-claims', keyed.get('2-sources') ?? '']]))
  expect(claims).toMatchObject({id: '1-claims', state: 'unreadable', points: 0, why: expect.stringContaining('exercise 2')})
})

it('a teacher’s points take the place of the computer’s, also where the computer gives none', () => {
  const overrides = {'7-rewrite': {points: 18, reason: 'by the rubric'}, '2-sources': {points: 3.5, reason: 'talked it over'}}
  const {student: {exercises: all, total}} = gradeHandIn(phoneCall, submission(keyed), {overrides})
  expect(all.find(({id}) => id === '2-sources')).toMatchObject({score: 1, points: 3.5, override: {reason: 'talked it over'}})
  expect(total).toBe(75 + 3.5 + 18)
})

it('kept answers earn what the file earned, and survive JSON', () => {
  const readable = exercises.map(exercise => ({exercise, source: keyed.get(exercise.definition.id) ?? ''}))
  fc.assert(fc.property(fc.constantFrom(...readable.map((_, index) => index)), fc.double({min: 0, max: 1, noNaN: true}), (index, cut) => {
    const {exercise, source} = readable[index]!
    const answers = readHandIn(exercise, source.slice(0, source.length * cut)).answers
    if (!answers) return
    const again = answersOf(exercise, JSON.parse(JSON.stringify(keptAnswers(exercise, answers))))
    expect(grade(exercise, again).score).toBe(grade(exercise, answers).score)
  }), {numRuns: 200})
})

it('a version changes with what it names, and with nothing else', () => {
  const {lesson} = phoneCall
  const before = versionsOf(lesson)
  expect(versionsOf(structuredClone(lesson))).toEqual(before)
  const keys = {...lesson.keys, '2-sources': lesson.keys['6-checking']!}
  expect(versionsOf({...lesson, keys})).toEqual({...before, keys: expect.not.stringMatching(before.keys)})
})
