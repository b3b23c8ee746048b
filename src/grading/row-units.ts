import type {ArticleId} from '../text/article.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'
import {fieldNames, fieldOf, verdictField} from '../lesson/fields.ts'
import type {Credits, FieldKey, RowKey, RowsKey} from '../lesson/key.ts'
import type {Terms} from '../lesson/terms.ts'
import type {Extent} from './fit.ts'
import {guessOf} from './guess.ts'
import {KeyError} from './key-error.ts'
import {extent, oncePerKey, wantedArticle} from './keyed.ts'
import type {Articles} from './keyed.ts'

/** What is graded on its own: one keyed field of one item. */
export interface Unit {
  readonly field: string
  readonly kind: Exclude<Field['kind'], 'text'>
  /** How much it counts beside the other units. */
  readonly weight: number
  /** What the best constant answer to the field earns, from 0 to 1. */
  readonly guess: number
  readonly terms: Credits | undefined
  readonly extents: readonly Extent[]
  readonly article: ArticleId | undefined
  /** The most words a quotation may have. */
  readonly most: number | undefined
  /** The terms to choose from; units with the same list are guessed alike. */
  readonly list: Terms | undefined
}

/** The key of a record or table, located and weighed. */
export interface RowUnits {
  readonly items: ReadonlyMap<string, readonly Unit[]>
  /** What can be earned beyond guessing: the score's denominator. 0 when guessing earns all there is. */
  readonly total: number
}

/** In a table, the verdict's share of an item that has something to prove; the proofs share the rest. */
const VERDICT_SHARE = 0.5

/**
 * The located key with weights and guesses, worked out once for each key. In a record each field weighs 1. In a table
 * each item weighs 1: half for the verdict and half for what proves it, or all for the verdict where the key has
 * nothing to prove it with. Text fields, and fields the key leaves out, weigh nothing.
 *
 * @throws {KeyError} when the key has no such item, or words of it do not stand in their article
 */
export const rowUnits = oncePerKey((exercise: Exercise, key: RowsKey, articles: Articles): RowUnits => {
  const unguessed = new Map(
    Object.keys(exercise.items).map(name => {
      const keyed = key[name]
      if (!keyed) throw new KeyError(`The item '${name}' has no key: add one.`)
      return [name, unitsOf(exercise, name, keyed, articles)]
    }),
  )
  const all = [...unguessed.values()].flat()
  const worth = guesses(all)
  const items = new Map(
    [...unguessed].map(([name, units]) => [name, units.map(unit => ({...unit, guess: worth(unit)}))]),
  )
  const total = all.reduce((sum, unit) => sum + unit.weight * (1 - worth(unit)), 0)
  return {items, total}
})

function unitsOf(exercise: Exercise, itemName: string, keyed: RowKey, articles: Articles): Unit[] {
  const item = exercise.items[itemName]!
  const names = fieldNames(exercise, 'term', 'terms', 'quotation').filter(name => isKeyed(keyed.fields[name]))
  const verdict = verdictField(exercise)
  const proofs = names.filter(name => name !== verdict).length
  return names.flatMap((name): Unit[] => {
    const field = fieldOf(exercise, itemName, name)
    if (!field || field.kind === 'text') return []
    const {terms, passages = []} = keyed.fields[name]!
    const share = name !== verdict ? (1 - VERDICT_SHARE) / proofs : proofs > 0 ? VERDICT_SHARE : 1
    const quotation = field.kind === 'quotation' ? field : undefined
    return [{
      field: name,
      kind: field.kind,
      weight: exercise.form === 'table' ? share : 1,
      guess: 0,
      terms,
      extents: passages.map(passage => extent(articles, passage, item.paragraph)),
      article: wantedArticle(item, quotation?.article),
      most: quotation?.maxWords,
      list: field.kind === 'quotation' ? field.instead : field.terms,
    }]
  })
}

function isKeyed(key: FieldKey | undefined): boolean {
  return key !== undefined && (key.terms !== undefined || (key.passages ?? []).length > 0)
}

/**
 * Unit → what guessing is worth there. Units of one field with the same list of terms are guessed alike.
 */
function guesses(units: readonly Unit[]): (unit: Pick<Unit, 'field' | 'list'>) => number {
  const worth: {field: string; list: Terms | undefined; guess: number}[] = []
  const find = ({field, list}: Pick<Unit, 'field' | 'list'>) =>
    worth.find(known => known.field === field && known.list === list)
  for (const {field, list} of units) {
    if (!find({field, list})) {
      worth.push({field, list, guess: guessOf(units.filter(unit => unit.field === field && unit.list === list))})
    }
  }
  return unit => find(unit)?.guess ?? 0
}
