import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {markAnswers} from '../../src/grading/marked.ts'
import {readHandIn} from '../../src/handin/read.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {draftAnswers, draftOf, rowAt} from '../../src/lesson/draft.ts'
import {mark} from '../../src/mark.ts'
import {phoneCall} from '../open.ts'
import {runs} from '../grading/arbitrary.ts'
import {draftOf as someDraft, plainText} from './drafts.ts'

/** Words of both articles, so that some quotations stand there and earn something. */
const words = fc.oneof(plainText, fc.constantFrom(...['A', 'B'] as const).chain(id => {
  const all = phoneCall.articles[id].text.split(/\s+/)
  return fc.tuple(fc.nat(all.length - 1), fc.integer({min: 1, max: 12})).map(([from, count]) => all.slice(from, from + count).join(' '))
}))

describe.each(phoneCall.exercises.map(exercise => [exercise.definition.id, exercise] as const))('the form of %s', (id, exercise) => {
  test('earns what the file earns that is written from it, and is told the same', () => {
    fc.assert(fc.property(someDraft(exercise.definition, words), draft => {
      const form = markAnswers(exercise, draftAnswers(exercise, draft))
      const file = mark(phoneCall, id, writeHandIn(exercise, draft))
      expect(form.marks.score).toBe(file.marks.score)
      expect(form.marks.state).toBe(file.marks.state)
      expect(form.marks.items.map(({item, credit, wrong}) => ({item, credit, wrong})))
        .toEqual(file.marks.items.map(({item, credit, wrong}) => ({item, credit, wrong})))
      expect(form.feedback.map(({tone, item, text}) => ({tone, item, text})))
        .toEqual(file.feedback.map(({tone, item, text}) => ({tone, item, text})))
    }), {numRuns: runs(40)})
  })

  test('is filled again from the file, whatever was in it', () => {
    fc.assert(fc.property(someDraft(exercise.definition, words), draft => {
      const source = writeHandIn(exercise, draft)
      const again = draftOf(exercise, readHandIn(exercise, source).answers!)
      expect(writeHandIn(exercise, again)).toBe(source)
    }), {numRuns: runs(40)})
  })

  test('knows the row that a place is in', () => {
    fc.assert(fc.property(someDraft(exercise.definition, words), draft => {
      for (const [item, {at, rows}] of draftAnswers(exercise, draft)) {
        expect(rowAt(exercise, draft, at.line)).toEqual({item, row: 0})
        rows?.forEach((row, number) => {
          for (const given of row.values()) expect(rowAt(exercise, draft, given.at.line)).toEqual({item, row: number})
        })
      }
    }), {numRuns: runs(40)})
  })
})
