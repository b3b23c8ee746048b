import type {ArticleId} from '../text/article.ts'
import {spaced} from '../text/fold.ts'
import {places} from '../text/locate.ts'
import type {IndexedArticle} from '../text/locate.ts'
import {shared, size} from '../text/words.ts'
import type {WordRange} from '../text/words.ts'
import {termCredit, termsCredit} from './credit.ts'
import type {Terms} from './exercise.ts'
import type {Credits, FieldKey, Passage, Quotation, RowsKey, SpansKey, Status} from './key.ts'
import type {OpenField, OpenItem} from './fields.ts'

/** A key that does not fit its exercise or the articles: a line for each thing to mend, for the key's author. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
}

/** A keyed passage, located. `maximal` contains `core`. */
export interface Extent {
  readonly article: ArticleId
  readonly core: WordRange
  readonly maximal: WordRange
  /** From 0 to 1. */
  readonly credit: number
}

/** A keyed passage of a spans exercise, located. */
export interface KeyedPassage {
  readonly paragraph: string
  readonly status: Status
  readonly extent: Extent
  /** The core's words. */
  readonly steering: string
  /** Label field → credits. */
  readonly labels: Readonly<Record<string, Credits>>
  readonly reason: string
}

/** What is graded on its own in a record or a table: one keyed field of one item. */
export interface Unit {
  readonly field: OpenField
  /** How much it counts beside the other units. */
  readonly weight: number
  /** What the best constant answer to the field earns, from 0 to 1. */
  readonly guess: number
  readonly terms: Credits | undefined
  readonly extents: readonly Extent[]
}

/** Words that a student's own sentences should do without. */
export interface Avoided {
  readonly words: string
  /** The same as `spaced` folds them. */
  readonly spaced: string
}

/** The key of an exercise, located and weighed. */
export type Keyed =
  | {
      readonly form: 'spans'
      /** Paragraph → its keyed passages. */
      readonly passages: ReadonlyMap<string, readonly KeyedPassage[]>
      /** How many passages are required. */
      readonly required: number
      /** Label field → what the best single label for all would earn over the passages to find, from 0 to 1. */
      readonly chance: ReadonlyMap<string, number>
    }
  | {
      readonly form: 'record' | 'table'
      /** Item → what is graded in it. */
      readonly units: ReadonlyMap<string, readonly Unit[]>
      /** What can be earned beyond guessing: the score's denominator. 0 when guessing earns all there is. */
      readonly total: number
    }
  | {
      readonly form: 'text'
      /** Item → field → words that its sentences should do without. */
      readonly avoid: ReadonlyMap<string, ReadonlyMap<string, readonly Avoided[]>>
      /** What the articles have between quotation marks, as `spaced` folds it. */
      readonly speech: readonly string[]
    }

/** Notes something to mend in a key. */
export type Tell = (item: string, what: string) => void

type Articles = Readonly<Record<ArticleId, IndexedArticle>>

/** Whether a passage is one to find: required or accepted. */
export function isFindable({status}: KeyedPassage): boolean {
  return status === 'required' || status === 'accepted'
}

/** The keyed passages of a spans exercise, paragraph by paragraph. */
export function keyedSpans(key: SpansKey, items: readonly OpenItem[], articles: Articles, tell: Tell): Keyed {
  const passages = new Map(items.map((item): [string, KeyedPassage[]] => [
    item.name,
    (key[item.name] ?? []).flatMap(({status, passage, labels = {}, reason}): KeyedPassage[] => {
      checkLabels(item, labels, tell)
      const paragraph = item.name
      const here = {
        ...passage,
        core: {paragraph, ...passage.core},
        ...(passage.maximal && {maximal: {paragraph, ...passage.maximal}}),
      }
      const extent = locateExtent(articles, here, paragraph, what => tell(item.name, what))
      // A text field's entry is a sample for the key's reader: nobody's own words are graded against it.
      const graded = Object.fromEntries(Object.entries(labels).filter(([name]) => isLabel(fieldOf(item, name))))
      return extent ? [{paragraph, status, extent, steering: passage.core.words, labels: graded, reason}] : []
    }),
  ]))
  const all = [...passages.values()].flat()
  const required = all.filter(({status}) => status === 'required').length
  return {form: 'spans', passages, required, chance: chances(items, all.filter(isFindable))}
}

function chances(items: readonly OpenItem[], findable: readonly KeyedPassage[]): ReadonlyMap<string, number> {
  return new Map((items[0]?.fields ?? []).filter(isLabel).map(field => {
    const labelled = findable.flatMap(({labels}) => labels[field.name] ? [{field, weight: 1, terms: labels[field.name]}] : [])
    return [field.name, labelled.length > 0 ? guessOf(labelled) : 0]
  }))
}

/** In a table, the verdict's share of an item that has something to prove; the proofs share the rest. */
const VERDICT_SHARE = 0.5

/**
 * The key of a record or a table with weights and guesses. In a record each field weighs 1. In a table each item weighs
 * 1: half for the verdict and half for what proves it, or all for the verdict where the key has nothing to prove it
 * with. Text fields, and fields the key leaves out, weigh nothing.
 */
export function keyedRows(
  form: 'record' | 'table', key: RowsKey, items: readonly OpenItem[], articles: Articles, tell: Tell,
): Keyed {
  const unguessed = items.map(item => [item.name, unitsOf(form, key, item, articles, tell)] as const)
  const all = unguessed.flatMap(([, units]) => units)
  const worth = guesses(all)
  const units = new Map(unguessed.map(([name, some]) => [name, some.map(unit => ({...unit, guess: worth(unit)}))]))
  return {form, units, total: all.reduce((sum, unit) => sum + unit.weight * (1 - worth(unit)), 0)}
}

/** What the sentences of a text exercise should do without. */
export function keyedText(key: RowsKey, items: readonly OpenItem[], articles: Articles, tell: Tell): Keyed {
  const avoid = new Map(items.map(({name, fields}) => [name, new Map(fields.map(field => {
    const words = key[name]?.fields[field.name]?.avoid ?? []
    for (const one of words) stands(articles, one, undefined, what => tell(name, what))
    return [field.name, [...new Set(words.map(one => one.words))].map(one => ({words: one, spaced: spaced(one)}))]
  }))]))
  const speech = Object.values(articles).flatMap(({text, speech}) => speech.map(({start, end}) => spaced(text.slice(start, end))))
  return {form: 'text', avoid, speech}
}

function unitsOf(
  form: 'record' | 'table', key: RowsKey, item: OpenItem, articles: Articles, tell: Tell,
): Unit[] {
  const keyed = key[item.name]
  if (!keyed) {
    tell(item.name, 'It has no key: add one.')
    return []
  }
  for (const name of Object.keys(keyed.fields)) {
    if (!fieldOf(item, name)) tell(item.name, `The exercise has no field \`${name}\`.`)
  }
  const fields = item.fields.filter(field => field.kind !== 'text' && isKeyed(keyed.fields[field.name]))
  const [verdict] = form === 'table' ? item.fields : []
  const proofs = fields.filter(field => field !== verdict).length
  return fields.map((field): Unit => {
    const {terms, passages = []} = keyed.fields[field.name]!
    checkTerms(item.name, field, terms, tell)
    const share = field !== verdict ? (1 - VERDICT_SHARE) / proofs : proofs > 0 ? VERDICT_SHARE : 1
    const note = (what: string): void => tell(item.name, `\`${field.name}\`: ${what}`)
    return {
      field, terms,
      weight: form === 'table' ? share : 1,
      guess: 0,
      extents: passages.flatMap(passage => locateExtent(articles, passage, item.paragraph, note) ?? []),
    }
  })
}

function isKeyed(key: FieldKey | undefined): boolean {
  return key !== undefined && (key.terms !== undefined || (key.passages ?? []).length > 0)
}

function isLabel(field: OpenField | undefined): boolean {
  return field?.kind === 'term' || field?.kind === 'terms'
}

function fieldOf({fields}: OpenItem, name: string): OpenField | undefined {
  return fields.find(field => field.name === name)
}

function checkLabels(item: OpenItem, labels: Readonly<Record<string, Credits>>, tell: Tell): void {
  for (const [name, credits] of Object.entries(labels)) {
    const field = fieldOf(item, name)
    if (!field) tell(item.name, `The exercise has no field \`${name}\`.`)
    else if (field.kind !== 'text') checkTerms(item.name, field, credits, tell)
  }
}

/** A term that a field's list does not have can be given by no student. */
function checkTerms(item: string, field: OpenField, credits: Credits = {}, tell: Tell): void {
  const known = Object.keys(field.terms ?? {})
  for (const [term, credit] of Object.entries(credits)) {
    if (!known.includes(term)) {
      tell(item, `\`${field.name}\` has no term '${term}': choose from ${known.map(one => `'${one}'`).join(', ')}.`)
    }
    if (!(credit >= 0 && credit <= 1)) tell(item, `\`${field.name}\`, '${term}': a credit is from 0 to 1, not ${credit}.`)
  }
}

/**
 * A keyed passage, located in its article; `undefined`, and told, when its words do not stand there word for word, or
 * the maximal extent does not contain the core.
 *
 * @param paragraph where to look when a quotation does not say
 */
export function locateExtent(
  articles: Articles, passage: Passage, paragraph: string | undefined, tell: (what: string) => void,
): Extent | undefined {
  const {core, maximal = core, credit = 1} = passage
  if (!(credit >= 0 && credit <= 1)) tell(`"${core.words}": a credit is from 0 to 1, not ${credit}.`)
  const outer = stands(articles, maximal, paragraph, tell)[0]
  const cores = stands(articles, core, maximal.paragraph ?? paragraph, tell)
  if (!outer || cores.length === 0) return undefined
  const inner = cores.find(within => shared(outer, within) === size(within))
  if (core.article === maximal.article && inner) return {article: core.article, core: inner, maximal: outer, credit}
  tell(`"${maximal.words}" does not contain its core, "${core.words}": copy a longer passage.`)
  return undefined
}

/** Where the words of a key stand word for word; none, and told, when they do not. */
function stands(
  articles: Articles, {article, words, paragraph}: Quotation, fallback: string | undefined, tell: (what: string) => void,
): WordRange[] {
  if (paragraph !== undefined && !articles[article].paragraphs.some(({id}) => id === paragraph)) {
    tell(`Article ${article} has no paragraph ${paragraph}.`)
    return []
  }
  const found = places(articles[article], words, paragraph ?? fallback).filter(
    location => location.likeness === 'exact' && (paragraph === undefined || location.paragraph === paragraph),
  )
  if (found.length === 0) {
    tell(`"${words}" does not stand word for word in ${paragraph ?? `article ${article}`}: copy it from the article.`)
  }
  return found.map(location => location.words)
}

type Unguessed = Pick<Unit, 'field' | 'weight' | 'terms'>

/** Unit → what guessing is worth there. Units of one field with the same list of terms are guessed alike. */
function guesses(units: readonly Unguessed[]): (unit: Unguessed) => number {
  const worth: {name: string; list: Terms | undefined; guess: number}[] = []
  const find = ({field}: Unguessed) => worth.find(known => known.name === field.name && known.list === field.terms)
  for (const unit of units) {
    if (find(unit)) continue
    const {name, terms: list} = unit.field
    const alike = units.filter(({field}) => field.name === name && field.terms === list)
    worth.push({name, list, guess: guessOf(alike)})
  }
  return unit => find(unit)?.guess ?? 0
}

/** A list of terms that fewer units share is worth what a blind choice earns: one answer twice is no strategy. */
const FEWEST = 4

/**
 * What guessing is worth in units of one field with one list of terms, from 0 to 1: the weighted mean credit of one and
 * the same answer throughout, for the best such answer. For a quotation only the terms that may stand in its place are
 * tried; for several terms the empty list, each term alone, all of them, and each unit's own full set.
 */
export function guessOf(units: readonly Unguessed[]): number {
  const [first] = units
  const terms = Object.keys(first?.field.terms ?? {})
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0)
  const mean = (credit: (unit: Unguessed) => number) =>
    units.reduce((sum, unit) => sum + unit.weight * credit(unit), 0) / weight
  const credits = first?.field.kind === 'terms'
    ? severalTerms(units, terms, mean)
    : terms.map(term => mean(one => termCredit(one.terms, term)))
  if (credits.length === 0) return 0
  const best = Math.max(...credits)
  return units.length < FEWEST ? credits.reduce((sum, credit) => sum + credit, 0) / credits.length : best
}

function severalTerms(
  units: readonly Unguessed[], each: readonly string[], mean: (credit: (unit: Unguessed) => number) => number,
): number[] {
  const full = units.map(({terms}) => each.filter(term => termCredit(terms, term) === 1))
  return [[], each, ...each.map(term => [term]), ...full].map(some => mean(({terms}) => termsCredit(terms, some)))
}
