import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import type {Draft, DraftRow} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {Quotation, SpansKey} from '../../src/lesson/key.ts'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {claims} from '../../src/phone-call/exercises/1-claims.ts'
import {wording} from '../../src/phone-call/exercises/3-wording.ts'
import {draftAnswers, grade, modelAnswer} from '../engine.ts'

const articles = {A: articleA, B: articleB}

/** All ways to label a quotation. */
function labelsOf({fields}: Exercise): DraftRow[] {
  return Object.entries(fields).reduce<DraftRow[]>((rows, [name, field]) => field.kind === 'term'
    ? rows.flatMap(row => Object.keys(field.terms).map(term => ({...row, [name]: term})))
    : rows, [{}])
}

describe.each([[claims.id, claims], [wording.id, wording]] as const)('in exercise %s', (id, exercise) => {
  const key = keys[id] as SpansKey
  const model = modelAnswer(exercise, key)
  const score = (draft: Draft) => grade(exercise, key, draftAnswers(exercise, draft), articles).score
  const withRow = (draft: Draft, item: string, row: DraftRow): Draft => new Map([...draft, [item, [...draft.get(item) ?? [], row]]])
  // Half of what is required, all of it right.
  const half: Draft = new Map([...model].map(([item, rows], index) => [item, index % 2 === 0 ? rows ?? [] : []]))
  const accepted = Object.entries(key).flatMap(([item, some]) => some.filter(({status}) => status === 'accepted').map(one => ({item, ...one})))

  it('an accepted passage under any label is worth at least as much as a wrong one, and costs nothing under a right one', () => {
    const before = score(half)
    for (const {item, passage: {core}, labels = {}} of accepted) {
      const wrong = score(withRow(half, item, {quote: quotationOf({...core, words: 'green cheese'}), ...labelsOf(exercise)[0]}))
      for (const label of labelsOf(exercise)) {
        const after = score(withRow(half, item, {quote: quotationOf(core), ...label}))
        expect(after, `${item} ${core.words} ${JSON.stringify(label)}`).toBeGreaterThanOrEqual(wrong - 1e-9)
        const isRight = Object.entries(label).every(([name, term]) => labels[name]?.[String(term)] === 1)
        if (isRight) expect(after, `${item} ${core.words} ${JSON.stringify(label)}`).toBeGreaterThanOrEqual(before - 1e-9)
      }
    }
  })
})

function quotationOf({article, words}: Quotation): Quotation {
  return {article, words}
}
