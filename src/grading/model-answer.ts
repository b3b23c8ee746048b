import type {Draft, DraftRow, DraftValue} from '../lesson/answer.ts'
import {isAskedUnder} from '../lesson/fields.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {Credits, FieldKey, Passage, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import type {OpenExercise} from '../lesson/open.ts'

/**
 * A hand-in written from the key, in the rows that a writer of a student's file takes: every required passage by its
 * core, every field by its best credit, text fields by the key's sample or empty. It earns 1 where each keyed
 * field has full credit for something. A field that the verdict leaves out, or the key does not have, is left out.
 * Blank for an exercise without a key.
 */
export function modelAnswer({form, items, key, verdict}: OpenExercise): Draft {
  if (!key) return new Map()
  return new Map(items.map(item => [
    item.name,
    form === 'spans'
      ? ((key as SpansKey)[item.name] ?? []).filter(({status}) => status === 'required').map(one => spanModel(item, one))
      : [rowModel(item, verdict, key as RowsKey)],
  ]))
}

function spanModel(item: OpenItem, {passage, labels = {}}: SpanKeyItem): DraftRow {
  const row: Record<string, DraftValue> = {}
  for (const field of item.fields) {
    const credits = labels[field.name]
    if (field.kind === 'quotation') row[field.name] = quotation(passage)
    else if (credits) row[field.name] = labelModel(field, credits)
    else if (field.kind === 'text') row[field.name] = ''
  }
  return row
}

function rowModel(item: OpenItem, verdict: string | undefined, key: RowsKey): DraftRow {
  const fields = key[item.name]?.fields ?? {}
  const best = bestTerm(fields[verdict ?? '']?.terms ?? {})
  const row: Record<string, DraftValue> = {}
  for (const field of item.fields) {
    if (!isAskedUnder(field, best)) continue
    const keyed = fields[field.name]
    if (field.kind === 'text') row[field.name] = bestTerm(keyed?.terms ?? {}) ?? ''
    else if (keyed) row[field.name] = fieldModel(field, keyed)
  }
  return row
}

function fieldModel(field: OpenField, {terms = {}, passages = []}: FieldKey): DraftValue {
  const passage = best(passages, ({credit = 1}) => credit)
  const term = bestTerm(terms)
  if (passage && (passage.credit ?? 1) >= (term === undefined ? 0 : terms[term]!)) return quotation(passage)
  return labelModel(field, terms)
}

function labelModel({kind}: OpenField, credits: Credits): DraftValue {
  return kind === 'terms' ? Object.keys(credits).filter(term => credits[term] === 1) : bestTerm(credits)
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
