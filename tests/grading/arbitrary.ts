import type {IndexedArticle} from '../../src/text/locate.ts'
import fc from 'fast-check'

import type {ArticleId} from '../../src/text/article.ts'
import {rangeOf, wordsIn} from '../../src/text/words.ts'
import type {Given, Row} from '../../src/lesson/answer.ts'
import type {Exercise, Field, Terms} from '../../src/lesson/exercise.ts'
import type {Credits, FieldKey, Passage, RowKey, RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {claims, coverage, sources} from './exercises.ts'
import {articles} from './village.ts'

// Of mutants there are thousands: each is tried with few cases, the same for all.
const few = process.env['MUTANTS_OF'] !== undefined
if (few) fc.configureGlobal({seed: 2025})

/** What a text of any sort is made of; all code points there are take a second to be listed. */
export const anyUnit = few ? 'grapheme' : 'binary'

/** How many cases a law is tried with. */
export function runs(count: number): number {
  return few ? Math.ceil(count / 50) : count
}

const at = {line: 1, column: 1}

/** Words of a paragraph, from a to b of its words, as they are printed. */
function slice(article: IndexedArticle, id: string, from: number, length: number): string {
  const paragraph = article.paragraphs.find(one => one.id === id)!
  const {first, end} = wordsIn(article.words, paragraph)!
  const start = first + (from % (end - first))
  const range = rangeOf(article.words, {first: start, end: Math.min(end, start + length)})
  return article.printed.slice(range.start, range.end)
}

const articleOf = (id: string) => articles[id[0] as ArticleId]

/** A keyed passage of a paragraph: a core of up to six words, and up to four more on either side. */
function passage(paragraph: string): fc.Arbitrary<Passage> {
  const article = articleOf(paragraph)
  const numbers = fc.tuple(fc.nat(40), fc.integer({min: 1, max: 6}), fc.nat(4), fc.nat(4))
  return numbers.map(([from, length, before, after]) => {
    const {first, end} = wordsIn(article.words, article.paragraphs.find(({id}) => id === paragraph)!)!
    const start = first + (from % (end - first))
    const stop = Math.min(end, start + length)
    const words = (a: number, b: number) => {
      const range = rangeOf(article.words, {first: a, end: b})
      return {article: article.id, words: article.text.slice(range.start, range.end), paragraph}
    }
    return {
      core: words(start, stop),
      maximal: words(Math.max(first, start - before), Math.min(end, stop + after)),
    }
  })
}

/** Credits that give full credit to at least one term. */
function credits(terms: Terms): fc.Arbitrary<Credits> {
  const names = Object.keys(terms)
  return fc
    .tuple(fc.constantFrom(...names), fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0.3, 0.5, 1)))
    .map(([full, others]) => ({...others, [full]: 1}))
}

function termsOf(exercise: Exercise, name: string): Terms {
  const field = exercise.fields[name]!
  return (field.kind === 'quotation' ? field.instead : field.kind === 'text' ? {} : field.terms) ?? {}
}

function spanItem(paragraph: string): fc.Arbitrary<SpanKeyItem> {
  return fc.record({
    status: fc.constantFrom('required', 'required', 'accepted', 'neutral', 'distractor'),
    passage: passage(paragraph),
    labels: fc.record({type: credits(termsOf(claims, 'type'))}),
    reason: fc.constant('Because it is so.'),
  })
}

/** Keys with at least one required passage. */
export const spansKeys: fc.Arbitrary<SpansKey> = fc
  .record(Object.fromEntries(Object.keys(claims.items).map(item => [item, fc.array(spanItem(item), {maxLength: 4})])))
  .filter(key => Object.values(key).flat().some(({status}) => status === 'required'))

/** A quotation: words of the paragraph, of any, worn ones, the other article's, or none that stand anywhere. */
export function quotations(paragraph: string): fc.Arbitrary<Given> {
  const article = articleOf(paragraph)
  const other = articles[article.id === 'A' ? 'B' : 'A']
  const words = (from: IndexedArticle, ids: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...ids), fc.nat(40), fc.integer({min: 1, max: 14}))
      .map(([id, start, length]) => slice(from, id, start, length))
  const all = (from: IndexedArticle) => from.paragraphs.map(({id}) => id)
  const quote = (id: ArticleId) => (some: string): Given => ({kind: 'quotation', article: id, words: some, at})
  return fc.oneof(
    {weight: 6, arbitrary: words(article, [paragraph]).map(quote(article.id))},
    {weight: 1, arbitrary: words(article, all(article)).map(quote(article.id))},
    {weight: 1, arbitrary: words(article, [paragraph]).map(some => quote(article.id)(some.toUpperCase()))},
    {weight: 1, arbitrary: words(article, [paragraph]).map(some => quote(article.id)(some.replace('e', 'x')))},
    {weight: 1, arbitrary: words(other, all(other)).map(quote(other.id))},
    {weight: 1, arbitrary: fc.string({maxLength: 20}).map(quote(article.id))},
  )
}

function givens(exercise: Exercise, name: string, field: Field, paragraph: string): fc.Arbitrary<Given> {
  const terms = Object.keys(termsOf(exercise, name))
  const blank: fc.Arbitrary<Given> = fc.constantFrom({kind: 'todo', at}, {kind: 'unreadable', at})
  const term = terms.length > 0 ? fc.constantFrom(...terms).map((one): Given => ({kind: 'term', term: one, at})) : blank
  return fc.oneof(
    {weight: 1, arbitrary: blank},
    {weight: 4, arbitrary: term},
    {weight: 8, arbitrary: field.kind === 'quotation' ? quotations(paragraph) : term},
  )
}

/** A row of an exercise, as a student might fill it in. */
export function rows(exercise: Exercise, item: string, paragraph: string): fc.Arbitrary<Row> {
  const fields = Object.entries(exercise.fields)
  return fc
    .record(Object.fromEntries(fields.map(([name, field]) => [name, givens(exercise, name, field, paragraph)])))
    .map(row => new Map(Object.entries(row)))
}

/** Rows of a spans exercise, each under its paragraph. */
export const listed: fc.Arbitrary<{item: string; row: Row}> = fc
  .constantFrom(...Object.keys(claims.items))
  .chain(item => rows(claims, item, item).map(row => ({item, row})))

function fieldKey(exercise: Exercise, name: string, paragraph: string): fc.Arbitrary<FieldKey> {
  const terms = termsOf(exercise, name)
  const passages = fc.array(passage(paragraph), {minLength: 1, maxLength: 2}).map(some => ({passages: some}))
  const field = exercise.fields[name]!
  if (field.kind !== 'quotation') return credits(terms).map(some => ({terms: some}))
  return Object.keys(terms).length > 0 ? fc.oneof(passages, credits(terms).map(some => ({terms: some}))) : passages
}

/** The paragraph that a field of an item is about: where none is named, the article's first. */
export function paragraphFor(exercise: Exercise, item: string, name: string): string {
  const field = exercise.fields[name]!
  return exercise.items[item]!.paragraph ?? `${(field.kind === 'quotation' && field.article) || 'A'}.P1`
}

function rowsKey(exercise: Exercise): fc.Arbitrary<RowsKey> {
  const items = Object.keys(exercise.items).map(item => {
    const fields = Object.keys(exercise.fields).map(name => {
      return [name, fieldKey(exercise, name, paragraphFor(exercise, item, name))] as const
    })
    const row: fc.Arbitrary<RowKey> = fc.record({
      reason: fc.constant('Because it is so.'),
      fields: fc.record(Object.fromEntries(fields)),
    })
    return [item, row] as const
  })
  return fc.record(Object.fromEntries(items))
}

export const recordKeys = rowsKey(sources)

/** The first verdict of full credit. */
function fullVerdict({fields}: RowKey): string {
  return Object.entries(fields['in']!.terms!).find(([, credit]) => credit === 1)![0]
}

/** A proof is keyed only where the verdict of full credit asks for it. */
export const tableKeys = rowsKey(coverage).map(key =>
  Object.fromEntries(
    Object.entries(key).map(([item, row]) => {
      const asked = Object.entries(row.fields).filter(([name]) => {
        const field = coverage.fields[name]!
        return !('under' in field) || field.under!.includes(fullVerdict(row))
      })
      return [item, {...row, fields: Object.fromEntries(asked)}]
    }),
  ),
)

/** The key with the verdict of full credit alone. */
export function withoutAlternatives(key: RowsKey): RowsKey {
  return Object.fromEntries(
    Object.entries(key).map(([item, row]) => {
      return [item, {...row, fields: {...row.fields, in: {terms: {[fullVerdict(row)]: 1}}}}]
    }),
  )
}
