import type {Problem} from '../../src/text/problem.ts'
import type {Key} from '../../src/lesson/key.ts'
import {locateExtent} from '../../src/lesson/keyed.ts'
import type {Marks} from '../../src/grading/marks.ts'
import {shared, size, words, type WordRange} from '../../src/text/words.ts'
import {grade, modelAnswer, readHandIn, writeHandIn} from '../engine.ts'
import type {Draft, DraftRow, DraftValue} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {fieldOf, quotationField, verdictField} from '../definition.ts'
import type {FieldKey, Passage, Quotation, RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {articles} from './course-findings.ts'

/** An answer that the key accepts: a row of an item, and what it is to earn. */
export interface Variant {
  readonly item: string
  readonly row: DraftRow
  /** The field that differs from the model answer, and how: for the message of a test. */
  readonly what: string
  /** For a record or a table the field's credit, for spans the value of the passage; from 0 to 1. */
  readonly credit: number
  /** What the grader gave, out of the marks of a file that has this row and nothing else. */
  readonly earned: (marks: Marks) => number
}

/** Every term, passage and label that the key gives credit for, core and maximal extent of each passage. */
export function variantsOf(exercise: Exercise, key: Key): Variant[] {
  return exercise.form === 'spans' ? spanVariants(exercise, key as SpansKey) : rowVariants(exercise, key as RowsKey)
}

/** A draft as a student's file, read and graded: the only way in which answers become marks. */
export function throughFile(exercise: Exercise, key: Key, draft: Draft): {marks: Marks, problems: readonly Problem[]} {
  const {answers, problems} = readHandIn(exercise, writeHandIn(exercise, draft))
  if (!answers) throw new Error(`${exercise.id}: a file that the writer wrote cannot be read.`)
  return {marks: grade(exercise, key, answers, articles), problems}
}

function rowVariants(exercise: Exercise, key: RowsKey): Variant[] {
  const model = modelAnswer(exercise, key)
  return Object.keys(exercise.items).flatMap(item => {
    const row = model.get(item)![0]!
    const fields = key[item]!.fields
    return Object.entries(fields).flatMap(([field, keyed]) => [
      ...termVariants(exercise, item, field, keyed, row),
      ...passageVariants(exercise, item, field, fields, row),
    ])
  })
}

function rowVariant(exercise: Exercise, item: string, field: string, row: DraftRow, credit: number): Variant {
  const earned = (marks: Marks) => marks.items.find(one => one.item === item)!.fields[field]!.credit
  return {item, row: asked(exercise, item, row), what: `${field}: ${said(row[field])}`, credit, earned}
}

function termVariants(exercise: Exercise, item: string, field: string, {terms = {}}: FieldKey, row: DraftRow): Variant[] {
  const several = fieldOf(exercise, item, field)?.kind === 'terms'
  const wanted = Object.values(terms).filter(credit => credit === 1).length
  if (fieldOf(exercise, item, field)?.kind === 'text') return []
  return Object.entries(terms).map(([term, credit]) => several
    ? rowVariant(exercise, item, field, {...row, [field]: [term]}, credit / wanted)
    : rowVariant(exercise, item, field, {...row, [field]: term}, credit))
}

function passageVariants(
  exercise: Exercise, item: string, field: string, fields: Readonly<Record<string, FieldKey>>, row: DraftRow,
): Variant[] {
  const its = fieldOf(exercise, item, field)
  const verdict = verdictField(exercise)
  const under = its && 'under' in its ? its.under : undefined
  // The best of the verdicts under which these words are asked for.
  const [best] = Object.entries(fields[verdict]?.terms ?? {}).filter(([term]) => under?.includes(term))
    .sort(([, one], [, other]) => other - one)
  const proven = under && best ? {...row, [verdict]: best[0]} : row
  const {passages = []} = fields[field]!
  return passages.flatMap(passage => extents(passage, its?.kind === 'quotation' ? its.maxWords : undefined)
    .map(quotation => rowVariant(exercise, item, field, {...proven, [field]: value(quotation)},
      creditOf(quotation, passages, exercise.items[item]!.paragraph))))
}

function spanVariants(exercise: Exercise, key: SpansKey): Variant[] {
  const field = quotationField(exercise)
  const most = exercise.fields[field]?.kind === 'quotation' ? exercise.fields[field].maxWords : undefined
  const required = Object.values(key).flat().filter(({status}) => status === 'required').length
  return Object.entries(key).flatMap(([item, some]) => some.filter(isFindable).flatMap(one => {
    const labels = Object.fromEntries(Object.entries(one.labels ?? {}).map(([name, credits]) => [name, bestTerm(credits)]))
    const texts = Object.fromEntries(Object.entries(exercise.fields).flatMap(([name, {kind}]) =>
      kind === 'text' && labels[name] === undefined ? [[name, '']] : []))
    const full = one.passage.credit ?? 1
    // Alone and rightly labelled, an accepted passage stands on both sides of the fraction, but for one that answers a
    // required passage as well.
    const earned = ({score}: Marks) => one.status === 'required' || Math.abs(score * required - full) < 1e-9
      ? score * required : score * required / (1 - score)
    const quoted = extents(one.passage, most).map(quotation => ({
      item, row: {[field]: value(quotation), ...texts, ...labels}, what: `“${quotation.words}”`, credit: full, earned,
    }))
    const row = {[field]: value(one.passage.core), ...texts, ...labels}
    return [...quoted, ...labelVariants(exercise, item, one, row, earned)]
  }))
}

/** Samples of the student's own words are worth nothing by themselves: they are told, not counted. */
function labelVariants(
  exercise: Exercise, item: string, one: SpanKeyItem, row: DraftRow, earned: Variant['earned'],
): Variant[] {
  const counts = (name: string) => fieldOf(exercise, item, name)?.kind !== 'text'
  const labels = Object.entries(one.labels ?? {})
  return labels.flatMap(([name, credits]) => Object.entries(credits).map(([term, credit]) => ({
    item, row: {...row, [name]: term}, what: `“${one.passage.core.words}”, ${name}: ${term}`,
    earned: counts(name) ? (marks: Marks) => marks.items.find(each => each.item === item)!.fields[name]!.credit : earned,
    credit: counts(name) ? credit : one.passage.credit ?? 1,
  })))
}

function isFindable({status}: SpanKeyItem): boolean {
  return status === 'required' || status === 'accepted'
}

function bestTerm(credits: Readonly<Record<string, number>>): string {
  return Object.entries(credits).reduce((best, one) => one[1] > best[1] ? one : best)[0]
}

/** Core and maximal extent, but none that has too many words to be graded. */
function extents({core, maximal}: Passage, most = Infinity): Quotation[] {
  return [core, ...maximal ? [maximal] : []].filter(quotation => words(quotation.words).length <= most)
}

/** The greatest credit of a passage that a quotation answers wholly. */
function creditOf(quotation: Quotation, passages: readonly Passage[], paragraph: string | undefined): number {
  const mine = locateExtent(articles, {core: quotation}, paragraph, fail)!.core
  return Math.max(...passages.filter(({core}) => core.article === quotation.article).map(passage => {
    const {core, maximal, credit} = locateExtent(articles, passage, paragraph, fail)!
    return contains(maximal, mine) && contains(mine, core) ? credit : 0
  }))
}

function fail(what: string): never {
  throw new Error(what)
}

function contains(outer: WordRange, inner: WordRange): boolean {
  return shared(outer, inner) === size(inner)
}

/** A row without the fields that its verdict does not ask for. */
function asked(exercise: Exercise, item: string, row: DraftRow): DraftRow {
  if (exercise.form !== 'table') return row
  const verdict = row[verdictField(exercise)]
  return Object.fromEntries(Object.entries(row).filter(([name]) => {
    const field = fieldOf(exercise, item, name)
    return !field || !('under' in field) || !field.under || (typeof verdict === 'string' && field.under.includes(verdict))
  }))
}

function value({article, words}: Quotation): DraftValue {
  return {article, words}
}

function said(given: DraftValue): string {
  return given !== undefined && typeof given === 'object' && 'words' in given ? `“${given.words}”` : String(given)
}
