import type {Draft, DraftRow, DraftValue} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf, quotationField} from '../lesson/fields.ts'
import type {Key} from '../lesson/key.ts'
import {chunks, labels, luckyLabels, termsOf} from './gamer.ts'
import type {Chunk, Chunked} from './gamer.ts'
import type {Articles} from '../grading/keyed.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import {seeded} from './seeded.ts'
import type {Seeded} from './seeded.ts'

/** What is graded: one exercise with its key and the articles. */
export interface Case {
  readonly exercise: Exercise
  readonly key: Key
  readonly articles: Articles
}

/** A row of a spans exercise for each quotation, a row with one quotation in each of its fields otherwise. */
type Copied = (item: string, field: string) => readonly Chunked[]

/** Nothing copied: no passage at all, or the term that stands for none. */
export function nothing({exercise}: Case): Draft {
  return draft(exercise, item => {
    if (exercise.form === 'spans') return []
    const quotations = fieldNames(exercise, 'quotation')
    return [Object.fromEntries(quotations.map(name => [name, termsOf(fieldOf(exercise, item, name))[0]]))]
  })
}

/**
 * Passages of some kinds copied without reading, with the luckiest label throughout. In a spans exercise all of them,
 * one draft; in a record or table one in each field, so a draft for the first of each paragraph, the second, and so on.
 */
export function copied(some: Case, kinds: readonly Chunk[], label = luckyLabels): Draft[] {
  const {exercise, key, articles} = some
  const all: Copied = (item, field) => kinds.flatMap(kind => chunks(articles, exercise, item, field, kind))
  if (exercise.form === 'spans') {
    const field = quotationField(exercise)
    return [draft(exercise, item => all(item, field).map(one => ({...label(exercise, key, item), [field]: one})))]
  }
  const quotations = fieldNames(exercise, 'quotation')
  const counts = Object.keys(exercise.items).flatMap(item => quotations.map(name => all(item, name).length))
  return Array.from({length: Math.max(1, ...counts)}, (_, number) =>
    draft(exercise, item => {
      const row = quotations.map(name => [name, all(item, name)[number % Math.max(1, all(item, name).length)]])
      return [{...label(exercise, key, item), ...Object.fromEntries(row)}]
    }),
  )
}

/** Everything at once: all passages of all kinds, all terms where several may be given. */
export function everything(some: Case): Draft[] {
  const drafts = copied(some, ['paragraphs', 'sentences', 'italics'])
  return drafts.map(one => withRows(one, (row, item) => ({...row, ...allTerms(some.exercise, item)})))
}

function allTerms(exercise: Exercise, item: string): DraftRow {
  return Object.fromEntries(fieldNames(exercise, 'terms').map(name => [name, termsOf(fieldOf(exercise, item, name))]))
}

/** The first term of every field throughout, the second, and so on, and the luckiest, over sentences copied blindly. */
export function oneLabel(some: Case): Draft[] {
  const {exercise} = some
  const items = Object.keys(exercise.items)
  const names = Object.keys(exercise.fields)
  const lists = items.flatMap(item => names.map(name => termsOf(fieldOf(exercise, item, name)).length))
  const same = Array.from({length: Math.max(0, ...lists)}, (_, number) => {
    const label = (_exercise: Exercise, _key: Key, item: string) =>
      labels(exercise, item, (_name, terms) => terms[number % terms.length])
    return copied(some, ['sentences'], label)[0]!
  })
  return [...same, copied(some, ['sentences'])[0]!, ...withoutQuotations(some)]
}

/** The luckiest labels with nothing to prove them. */
function withoutQuotations({exercise, key}: Case): Draft[] {
  return exercise.form === 'spans' ? [] : [draft(exercise, item => [luckyLabels(exercise, key, item)])]
}

/** Blind choices: up to three passages a paragraph, or one a field, and any label. */
export function blind({exercise, articles}: Case, random: Seeded): Draft {
  const label = (item: string) => randomLabels(exercise, item, random)
  const any = (item: string, name: string): DraftValue => {
    const some = chunks(articles, exercise, item, name, random.pick(['sentences', 'italics']))
    const terms = termsOf(fieldOf(exercise, item, name))
    if (terms.length > 0 && random.number(4) === 0) return random.pick(terms)
    return some.length > 0 ? random.pick(some) : undefined
  }
  const quotations = fieldNames(exercise, 'quotation')
  return draft(exercise, item => {
    const rows = exercise.form === 'spans' ? random.number(4) : 1
    return Array.from({length: rows}, () => ({
      ...label(item),
      ...Object.fromEntries(quotations.map(name => [name, any(item, name)])),
    }))
  })
}

/** The key's quotations, each with any label. */
export function keyWithRandomLabels({exercise, key}: Case, random: Seeded): Draft {
  return withRows(modelAnswer(exercise, key), (row, item) => ({...row, ...randomLabels(exercise, item, random)}))
}

function randomLabels(exercise: Exercise, item: string, random: Seeded): DraftRow {
  return labels(exercise, item, (_, terms) => random.pick(terms))
}

/** Half of the key: of its quotations in a spans exercise, of its items otherwise. */
export function halfKey({exercise, key}: Case, random: Seeded): Draft {
  const model = modelAnswer(exercise, key)
  const all = [...model].flatMap(([item, rows = []]) => rows.map((_, number) => `${item} ${number}`))
  const kept = new Set(random.shuffle(all).slice(0, Math.round(all.length / 2)))
  return new Map(
    [...model].map(([item, rows = []]) => {
      const some = rows.filter((_, number) => kept.has(`${item} ${number}`))
      return [item, exercise.form === 'spans' || some.length > 0 ? some : undefined]
    }),
  )
}

/** The first half of the items, in their order, answered as the key has them; the rest is not started. */
export function hasty({exercise, key}: Case): Draft {
  const model = modelAnswer(exercise, key)
  return new Map([...model].slice(0, Math.floor(model.size / 2)))
}

/** Each item answered with the key of an item of the other article; of the next item where items are about both. */
export function otherArticle({exercise, key}: Case): Draft {
  const model = modelAnswer(exercise, key)
  const names = Object.keys(exercise.items)
  const about = (name: string) => exercise.items[name]!.article
  return draft(exercise, item => {
    const others = about(item) === 'both' ? names : names.filter(name => about(name) !== about(item))
    const same = about(item) === 'both' ? names : names.filter(name => about(name) === about(item))
    const number = same.indexOf(item) + (about(item) === 'both' ? 1 : 0)
    return others.length > 0 ? model.get(others[number % others.length]!) : undefined
  })
}

/** The same draft for every seed from 1 to `count`. */
export function seeds(count: number, make: (random: Seeded) => Draft): Draft[] {
  return Array.from({length: count}, (_, seed) => make(seeded(seed + 1)))
}

function draft(exercise: Exercise, rowsOf: (item: string) => readonly DraftRow[] | undefined): Draft {
  return new Map(Object.keys(exercise.items).map(item => [item, rowsOf(item)]))
}

function withRows(from: Draft, change: (row: DraftRow, item: string) => DraftRow): Draft {
  return new Map([...from].map(([item, rows]) => [item, rows?.map(row => change(row, item))]))
}

