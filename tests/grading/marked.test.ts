import {describe, expect, it} from 'vitest'

import {opened} from '../engine.ts'
import {feedback} from '../../src/grading/feedback.ts'
import {grade} from '../../src/grading/grade.ts'
import {markAnswers} from '../../src/grading/marked.ts'
import {KeyError} from '../../src/lesson/keyed.ts'
import type {RowsKey} from '../../src/lesson/key.ts'
import {sources, sourcesKey} from './exercises.ts'
import {answersOf} from './village.ts'

const open = opened(sources, sourcesKey)
const items = Object.keys(sources.items)
const answers = answersOf(items, {cost: [{source: 'engineer', cue: 'A:said', stance: 'doubting'}]})
const problem = {at: {line: 3, column: 1}, what: 'There is something.', remedy: 'Delete it.'}

describe('what is marked', () => {
  it('has the marks that the answers earn, and what is to be said of them', () => {
    const {marks, problems, feedback: told} = markAnswers(open, answers)
    expect(marks).toEqual(grade(open, answers))
    expect(told).toEqual(feedback(open, marks))
    expect(told.map(({text}) => text)).toContainEqual(expect.stringContaining('you chose \'doubting\''))
    expect(problems).toEqual([])
  })

  it('hands on what somebody can mend in the file', () => {
    expect(markAnswers(open, answers, [problem]).problems).toEqual([problem])
  })

  it('is worded once, however often it is asked for', () => {
    const marked = markAnswers(open, answers)
    expect(marked.feedback).toBe(marked.feedback)
  })

  it('is 0 and needs review where nothing could be read', () => {
    const {marks, problems, feedback: [first, ...others]} = markAnswers(open, undefined, [problem])
    expect(marks).toMatchObject({exercise: '2-sources', state: 'unreadable', score: 0, passed: false, answered: 0, of: 6})
    expect(marks.items).toEqual(items.map(item => ({item, credit: 0, of: 0, wrong: 0, answered: false, fields: {}, remarks: []})))
    expect(problems).toEqual([problem])
    expect(first).toEqual({tone: 'look', text: 'No answer in this file could be read, so it does not count yet.'})
    expect(others).toEqual([])
  })

  it('is nothing where the key does not fit: that is for its author to mend', () => {
    const key: RowsKey = {...sourcesKey, cost: {reason: '', fields: {source: {terms: {nobody: 1}}}}}
    expect(() => markAnswers(opened(sources, key), answers)).toThrow(KeyError)
    expect(() => markAnswers(opened(sources, key), answers)).toThrow('\'cost\'')
  })
})
