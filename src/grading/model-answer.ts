import type {Draft, DraftRow, DraftValue} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf, quotationField, verdictField} from '../lesson/fields.ts'
import type {Credits, FieldKey, Key, Passage, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'

/**
 * A hand-in written from the key, in the rows that a writer of a student's file takes: every required passage by its
 * core, every field by its best credit, text fields by the key's sample or empty. It earns 1 where each keyed
 * field has full credit for something. A field that the verdict leaves out, or the key does not have, is left out.
 */
export function modelAnswer(exercise: Exercise, key: Key): Draft {
  switch (exercise.form) {
    case 'spans':
      return spansModel(exercise, key as SpansKey)
    case 'record':
    case 'table':
    case 'text':
      return new Map(Object.keys(exercise.items).map(item => [item, [rowModel(exercise, item, key as RowsKey)]]))
    default:
      return exercise.form satisfies never
  }
}

function spansModel(exercise: Exercise, key: SpansKey): Draft {
  return new Map(
    Object.keys(exercise.items).map(paragraph => {
      const required = (key[paragraph] ?? []).filter(({status}) => status === 'required')
      return [paragraph, required.map(item => spanModel(exercise, paragraph, item))]
    }),
  )
}

function spanModel(exercise: Exercise, paragraph: string, {passage, labels = {}}: SpanKeyItem): DraftRow {
  const row: Record<string, DraftValue> = {[quotationField(exercise)]: quotation(passage), ...texts(exercise)}
  for (const [name, credits] of Object.entries(labels)) row[name] = labelModel(exercise, paragraph, name, credits)
  return row
}

function rowModel(exercise: Exercise, item: string, key: RowsKey): DraftRow {
  const fields = key[item]?.fields ?? {}
  const verdict = bestTerm(fields[verdictField(exercise)]?.terms ?? {})
  const row: Record<string, DraftValue> = {}
  for (const name of Object.keys(exercise.fields)) {
    const field = fieldOf(exercise, item, name)
    const under = exercise.form === 'table' && field && 'under' in field ? field.under : undefined
    if (under && verdict !== undefined && !under.includes(verdict)) continue
    const keyed = fields[name]
    if (field?.kind === 'text') row[name] = bestTerm(keyed?.terms ?? {}) ?? ''
    else if (keyed) row[name] = fieldModel(exercise, item, name, keyed)
  }
  return row
}

function fieldModel(exercise: Exercise, item: string, name: string, {terms = {}, passages = []}: FieldKey): DraftValue {
  const passage = best(passages, ({credit = 1}) => credit)
  const term = bestTerm(terms)
  if (passage && (passage.credit ?? 1) >= (term === undefined ? 0 : terms[term]!)) return quotation(passage)
  return labelModel(exercise, item, name, terms)
}

function labelModel(exercise: Exercise, item: string, name: string, credits: Credits): DraftValue {
  if (fieldOf(exercise, item, name)?.kind !== 'terms') return bestTerm(credits)
  return Object.keys(credits).filter(term => credits[term] === 1)
}

function texts(exercise: Exercise): DraftRow {
  return Object.fromEntries(fieldNames(exercise, 'text').map(name => [name, '']))
}

function quotation({core}: Passage): DraftValue {
  return {article: core.article, words: core.words}
}

/** The term of greatest credit, the first of equals; `undefined` when there is none. */
export function bestTerm(credits: Credits): string | undefined {
  return best(Object.keys(credits), term => credits[term]!)
}

function best<T>(some: readonly T[], worth: (one: T) => number): T | undefined {
  return some.reduce<T | undefined>((top, one) => (top === undefined || worth(one) > worth(top) ? one : top), undefined)
}
