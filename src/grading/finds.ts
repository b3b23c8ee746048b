import type {Answers, Given, Row} from '../lesson/answer.ts'
import {labelCredit} from '../lesson/credit.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {Credits} from '../lesson/key.ts'
import {isFindable} from '../lesson/keyed.ts'
import type {Keyed, KeyedPassage} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {places} from '../text/locate.ts'
import type {Location} from '../text/locate.ts'
import {isOverLimit} from '../text/words.ts'
import {tie} from './fit.ts'
import type {Tie} from './fit.ts'
import {match, UNIT} from './match.ts'
import type {Candidate} from './match.ts'
import {given} from './state.ts'

/** The key of a spans exercise. */
export type KeyedSpans = Extract<Keyed, {form: 'spans'}>

/** One row of a spans exercise: what was quoted, where it stands, how it is labelled. */
export interface Find {
  /** The paragraph under which it is listed. */
  readonly item: OpenItem
  /** Its number among the rows of the paragraph, from 0. */
  readonly number: number
  readonly row: Row
  readonly given: Given
  /** Where the words stand equally well; none when they are not found, the other article's or over the limit. */
  readonly places: readonly Location[]
  /** What stands in each of its fields. */
  readonly fields: ReadonlyMap<string, Given>
}

/** A find with the keyed passages it is tied to. */
export interface Tied {
  readonly find: Find
  readonly ties: ReadonlyMap<KeyedPassage, Tie>
  /** The passage it is matched with, if any. */
  readonly matched?: KeyedPassage
  /** What it earns, in whole millionths; 0 when it is matched with nothing. */
  readonly value: number
  /** Tied to no required, accepted or neutral passage: it lowers the score. */
  readonly wrong: boolean
}

/**
 * Every row of the answers, in an order that depends on what they say alone: the same answers in another order are
 * matched in the same way.
 */
export function findsOf(exercise: OpenExercise, answers: Answers): Find[] {
  const finds = exercise.items.flatMap(item => (answers.get(item.name)?.rows ?? []).map((row, number): Find => {
    const quotation = given(row, exercise.quotation)
    return {
      item, number, row,
      given: quotation,
      places: placesOf(exercise, item, quotation),
      fields: new Map(item.fields.map(({name}) => [name, given(row, name)])),
    }
  }))
  const named = finds.map(find => ({find, name: says(find)}))
  return named.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name)).map(({find}) => find)
}

function placesOf({articles, quotation}: OpenExercise, item: OpenItem, answer: Given): readonly Location[] {
  if (answer.kind !== 'quotation') return []
  const {article = answer.article, most} = item.field(quotation)!
  if (answer.article !== article || isOverLimit(answer.words, most)) return []
  return places(articles[article], answer.words, item.name)
}

function says({item, fields}: Find): string {
  return [item.name, ...[...fields.values()].map(fieldSays)].join('\n')
}

function fieldSays(field: Given): string {
  switch (field.kind) {
    case 'quotation':
      return field.words
    case 'term':
      return field.term
    case 'terms':
      return [...field.terms].sort().join()
    default:
      return field.kind
  }
}

/**
 * Each find tied to the passages it fits, and matched one to one with those to find, so that they bring most (`finding`).
 *
 * @param untied finds that are taken for wrong, whatever they fit
 */
export function tieAll(
  exercise: OpenExercise, {passages, required}: KeyedSpans, finds: readonly Find[], untied: ReadonlySet<Find> = new Set(),
): Tied[] {
  const numbers = new Map([...passages.values()].flat().map((passage, number) => [passage, number]))
  const tied = finds.map(find => {
    const ties = untied.has(find) ? new Map<KeyedPassage, Tie>() : tiesOf(passages, find)
    return {find, ties, wrong: isGraded(exercise, find) && ![...ties.keys()].some(({status}) => status !== 'distractor')}
  })
  const pairs = tied.flatMap(({ties}, answer) => [...ties].flatMap(([passage, {fit}]): Pair[] => {
    if (!isFindable(passage)) return []
    const value = valueOf(passage, fit)
    return [{item: numbers.get(passage)!, answer, value, brings: value, preferred: passage.status === 'required', of: passage}]
  }))
  const wrong = tied.filter(one => one.wrong).length
  const taken = new Map(matching(pairs, {required, wrong}).map(pair => [pair.answer, pair]))
  return tied.map((one, answer) => {
    const pair = taken.get(answer)
    return {...one, ...(pair && {matched: pair.of}), value: pair?.brings ?? 0}
  })
}

/** A find and a passage that it is tied to: `value` is what the pair weighs in a matching, `brings` what it earns. */
interface Pair extends Candidate {
  readonly brings: number
  readonly of: KeyedPassage
}

/** What finding is measured against: passages that are required, and quotations that answer nothing. */
interface Measure {
  readonly required: number
  readonly wrong: number
}

/**
 * F, from 0 to 1: `(R + A) / (m + A + W)`, see `gradeSpans`. With nothing to find it is 1 for leaving it at that.
 *
 * @param matched what is matched with a find: the passage, and what it brings in whole millionths
 */
export function finding(matched: readonly Pick<Pair, 'of' | 'brings'>[], {required, wrong}: Measure): number {
  const bring = (status: string) => matched.reduce((sum, {of, brings}) => of.status === status ? sum + brings : sum, 0) / UNIT
  const accepted = Math.min(required, bring('accepted'))
  const there = required + accepted + wrong
  return there === 0 ? 1 : Math.min(1, (bring('required') + accepted) / there)
}

/** What an accepted passage weighs at first, against a required one: what goes beyond as many as are required brings nothing. */
const FIRST_WEIGHT = 0.001

/**
 * The matching with the greatest F. What an accepted passage brings counts above and below the line, so that it weighs less the
 * more is found: from one that takes what is required first, each round takes the best matching by the weights that follow from
 * the F of the last one, until none is better (Dinkelbach 1967, for the greatest value of a fraction). It is the greatest of
 * all as long as accepted passages bring no more than is required; beyond, hardly ever is one better.
 */
function matching(pairs: readonly Pair[], measure: Measure): readonly Pair[] {
  const weighed = (weight: number): readonly Pair[] =>
    match(pairs.map(pair => pair.preferred ? pair : {...pair, value: Math.max(1, Math.round(pair.brings * weight))}))
  // Where no pair has a rival, all are taken whatever they weigh.
  const isContested = [pairs.map(({item}) => item), pairs.map(({answer}) => answer)].some(some => new Set(some).size < pairs.length)
  if (!isContested) return pairs
  let best = weighed(FIRST_WEIGHT)
  for (;;) {
    const reached = finding(best, measure)
    const next = weighed(1 - reached)
    if (finding(next, measure) <= reached) return best
    best = next
  }
}

/** A quotation over the limit is no answer yet. */
function isGraded({quotation}: OpenExercise, {given, item}: Find): boolean {
  return given.kind === 'quotation' && !isOverLimit(given.words, item.field(quotation)!.most)
}

function tiesOf(passages: KeyedSpans['passages'], {places, given}: Find): ReadonlyMap<KeyedPassage, Tie> {
  const ties = new Map<KeyedPassage, Tie>()
  if (given.kind !== 'quotation') return ties
  for (const paragraph of new Set(places.map(place => place.paragraph))) {
    for (const passage of passages.get(paragraph) ?? []) {
      const best = tie(places, given.article, passage.extent)
      if (best) ties.set(passage, best)
    }
  }
  return ties
}

/** In whole millionths, so that a sum of values does not depend on their order; at least one. */
function valueOf(passage: KeyedPassage, fit: number): number {
  return Math.max(1, Math.round(fit * passage.extent.credit * UNIT))
}

/**
 * The credits that a find's label is held to: of all passages to find that it is tied to, those which give it most, so
 * that a label does not hang on the matching. `undefined` where none of them asks for the label.
 */
export function creditsFor({find, ties}: Tied, field: string): Credits | undefined {
  const given = find.fields.get(field)
  let best: Credits | undefined
  for (const passage of ties.keys()) {
    const credits = isFindable(passage) ? passage.labels[field] : undefined
    if (credits && (!best || labelCredit(credits, given) > labelCredit(best, given))) best = credits
  }
  return best
}
