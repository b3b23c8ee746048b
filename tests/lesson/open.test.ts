import {describe, expect, it, test} from 'vitest'

import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {RowsKey, SpansKey} from '../../src/lesson/key.ts'
import {KeyError} from '../../src/lesson/keyed.ts'
import type {Lesson} from '../../src/lesson/lesson.ts'
import {open} from '../../src/lesson/open.ts'
import type {OpenLesson} from '../../src/lesson/open.ts'
import {mark} from '../../src/mark.ts'
import phoneCall from '../../src/phone-call/lesson.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {reportText} from '../../src/report/terminal.ts'
import {sourcesKey} from '../grading/exercises.ts'
import {village} from './village-lesson.ts'

const look = {width: 80, colour: false, unicode: false}

/** Every exercise of a lesson, answered from its key, half of it, and not at all: file → score and what is told. */
function marksOf(lesson: OpenLesson): Record<string, unknown> {
  return Object.fromEntries(lesson.exercises.flatMap(exercise => {
    const {id} = exercise.definition
    const model = modelAnswer(exercise)
    const half = new Map([...model].slice(0, Math.ceil(model.size / 2)))
    return [model, half, undefined].map((draft, number) => [`${id} ${number}`, mark(lesson, id, writeHandIn(exercise, draft))])
  }))
}

describe('a small invented lesson', () => {
  const lesson = open(village)

  it.each(village.exercises.map(({id}) => id))('grades %s: all of the key earns 1, none of it nothing', id => {
    const exercise = lesson.exercise(id)
    expect(mark(lesson, id, writeHandIn(exercise, modelAnswer(exercise))).marks).toMatchObject({score: 1, passed: true})
    expect(mark(lesson, id, writeHandIn(exercise)).marks).toMatchObject({score: 0, state: 'not started'})
  })

  it('is told on one screen by the report of every other', () => {
    const rows = lesson.exercises.map(({definition}) => {
      const text = writeHandIn(lesson.exercise(definition.id), modelAnswer(lesson.exercise(definition.id)))
      const outcome = {kind: 'marked', marked: mark(lesson, definition.id, text)} as const
      return composeRow(definition, {outcome, text}, {kind: 'checked', errors: []})
    })
    expect(reportText({rows, faults: [], whole: true}, look)).toContain('4 passed, 0 failed, 0 skipped')
  })
})

test('two lessons in one process have the same marks in either order', () => {
  const [callFirst, villageSecond] = [open(phoneCall), open(village)]
  const first = [marksOf(callFirst), marksOf(villageSecond)]
  const [villageFirst, callSecond] = [open(village), open(phoneCall)]
  const second = [marksOf(villageFirst), marksOf(callSecond)].toReversed()
  expect(second).toEqual(first)
  expect(Object.keys(first[0]!).length).toBe(3 * phoneCall.exercises.length)
})

describe('an error in a key', () => {
  const [{vote, ...others}, id] = [sourcesKey, '2-sources']
  const withKey = (key: RowsKey | SpansKey): Lesson => ({...village, keys: {...village.keys, [id]: key}})
  const source = (terms: Readonly<Record<string, number>>) => ({fields: {...vote!.fields, source: {terms}}, reason: ''})

  it.each<[what: string, key: RowsKey, told: string]>([
    ['a term that its list does not have', {...others, vote: source({mayer: 1})},
      "answers/2-sources.ts, 'vote': `source` has no term 'mayer': choose from 'mayor', 'engineer', 'farmers', 'none'."],
    ['a credit beyond 1', {...others, vote: source({mayor: 2})},
      "answers/2-sources.ts, 'vote': `source`, 'mayor': a credit is from 0 to 1, not 2."],
    ['an item that is not asked', {...sourcesKey, extra: vote!},
      "answers/2-sources.ts, 'extra': The exercise has no such item: delete its key, or mend its name."],
    ['an item without a key', others, "answers/2-sources.ts, 'vote': It has no key: add one."],
    ['a field that is not asked', {...others, vote: {fields: {...vote!.fields, who: {terms: {mayor: 1}}}, reason: ''}},
      "answers/2-sources.ts, 'vote': The exercise has no field `who`."],
    ['words that do not stand there',
      {...others, vote: {fields: {...vote!.fields, cue: {passages: [{core: {article: 'A', words: 'announces'}}]}}, reason: ''}},
      'answers/2-sources.ts, \'vote\': `cue`: "announces" does not stand word for word in article A: copy it from the article.'],
    ['a paragraph that there is not',
      {...others, vote: {fields: {...vote!.fields, cue: {passages: [{core: {article: 'A', words: 'said', paragraph: 'A.P9'}}]}}, reason: ''}},
      "answers/2-sources.ts, 'vote': `cue`: Article A has no paragraph A.P9."],
  ])('is found once, where the lesson is opened: %s', (_, key, told) => {
    const {error} = open(withKey(key)).exercise(id)
    expect(error).toBeInstanceOf(KeyError)
    expect(error?.message).toBe(told)
  })

  it('is told with all the others of its key, and keeps no other exercise from being graded', () => {
    const lesson = open(withKey({...others, vote: source({mayer: 1, nobody: 0.5})}))
    expect(lesson.exercise(id).error?.message.split('\n')).toHaveLength(2)
    expect(() => mark(lesson, id, writeHandIn(lesson.exercise(id)))).toThrow(KeyError)
    const claims = lesson.exercise('1-claims')
    expect(mark(lesson, '1-claims', writeHandIn(claims, modelAnswer(claims))).marks.score).toBe(1)
  })

  it('is found in a paragraph that an item names', () => {
    const [claims, sources, ...rest] = village.exercises
    const item = {...sources!.items.vote!, paragraph: 'A.P9'}
    const lesson = open({...village, exercises: [claims!, {...sources!, items: {...sources!.items, vote: item}}, ...rest]})
    expect(lesson.exercise(id).error?.message).toContain("'vote': No article has a paragraph A.P9.")
  })
})

test('an exercise that the lesson does not have is an error of whoever asks', () => {
  expect(() => open(village).exercise('9-none')).toThrow('The lesson has no exercise 9-none.')
})
