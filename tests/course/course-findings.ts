import type {ArticleId} from '../../src/text/article.ts'
import {phoneCall} from '../open.ts'
import {paragraphOf} from '../../src/text/article.ts'
import {locateExtent} from '../../src/lesson/keyed.ts'
import {places} from '../../src/text/locate.ts'
import {spoils} from '../engine.ts'
import {rangeOf} from '../../src/text/words.ts'
import type {Exercise, Field} from '../../src/lesson/exercise.ts'
import {fieldNames, fieldOf, verdictField} from '../definition.ts'
import type {Credits, FieldKey, Key, Passage, Quotation, RowsKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'

export const {articles} = phoneCall

const IDS: readonly ArticleId[] = ['A', 'B']

/** A keyed passage and where it belongs. */
interface Keyed {
  readonly item: string
  readonly passage: Passage
  /** Where words are looked for that name no paragraph. */
  readonly paragraph: string | undefined
}

/** Every keyed passage of an exercise. */
export function passagesOf(exercise: Exercise, key: Key): Keyed[] {
  if (exercise.form === 'spans') {
    return Object.entries(key as SpansKey).flatMap(([item, some]) => some.map(({passage}) => ({item, passage, paragraph: item})))
  }
  return Object.entries(key as RowsKey).flatMap(([item, {fields}]) => Object.values(fields).flatMap(({passages = []}) =>
    passages.map(passage => ({item, passage, paragraph: exercise.items[item]?.paragraph}))))
}

/** Passages that do not stand where they should, a sentence for each. */
export function passageFindings(exercise: Exercise, key: Key): string[] {
  return passagesOf(exercise, key).flatMap(({item, passage, paragraph}) => {
    const quotations = [passage.core, ...passage.maximal ? [passage.maximal] : []]
    return [
      ...quotations.flatMap(quotation => standingFindings(quotation, paragraph).map(found => `${item}: ${found}`)),
      ...extentFindings(passage, paragraph).map(found => `${item}: ${found}`),
    ]
  })
}

function standingFindings({article, words, paragraph}: Quotation, fallback: string | undefined): string[] {
  const scope = paragraph ?? fallback
  const own = scope?.startsWith(`${article}.`) ? scope : paragraph
  if (own !== undefined && !paragraphOf(articles[article], own)) return [`there is no paragraph ${own}.`]
  const found = places(articles[article], words, own).filter(({likeness, paragraph: there}) =>
    likeness === 'exact' && (own === undefined || own === there))
  if (found.length === 1) return []
  return [`“${words}” stands ${found.length} times in ${own ?? `article ${article}`}.`]
}

function extentFindings({core, maximal = core, ...rest}: Passage, paragraph: string | undefined): string[] {
  const article = articles[core.article]
  const found: string[] = []
  const extent = locateExtent(articles, {core, maximal, ...rest}, paragraph, what => found.push(what))
  if (!extent) return found
  const {start, end} = rangeOf(article.words, extent.maximal)
  const sentences = article.paragraphs.flatMap(one => one.sentences)
  return sentences.some(one => one.start <= start && end <= one.end) ? [] : [`“${maximal.words}” is more than a sentence.`]
}

/** Items of the definition that the key does not have, and the other way round; fields and terms that there are not. */
export function keyFindings(exercise: Exercise, key: Key): string[] {
  const [asked, keyed] = [Object.keys(exercise.items), Object.keys(key)]
  return [
    ...asked.filter(item => !keyed.includes(item)).map(item => `${item} has no key.`),
    ...keyed.filter(item => !asked.includes(item)).map(item => `${item} has a key, and is not asked.`),
    ...asked.filter(item => keyed.includes(item)).flatMap(item => exercise.form === 'spans'
      ? (key as SpansKey)[item]!.flatMap(one => spanFindings(exercise, item, one))
      : rowFindings(exercise, item, (key as RowsKey)[item]!.fields)),
    ...reasonsOf(exercise, key).filter(({reason}) => reason.trim() === '').map(({item}) => `${item} has no reason.`),
  ]
}

function spanFindings(exercise: Exercise, item: string, {status, labels = {}, passage}: SpanKeyItem): string[] {
  const name = `${item} “${passage.core.words}”`
  const wanted = status === 'required' || status === 'accepted'
  const needed = fieldNames(exercise, 'term', 'terms')
  return [
    ...needed.filter(field => wanted && !labels[field]).map(field => `${name} has no key for ${field}.`),
    ...Object.entries(labels).flatMap(([field, credits]) => creditFindings(name, field, fieldOf(exercise, item, field), credits)),
  ]
}

function rowFindings(exercise: Exercise, item: string, fields: Readonly<Record<string, FieldKey>>): string[] {
  const best = bestOf(fields[verdictField(exercise)]?.terms ?? {})
  return [
    ...Object.keys(fields).filter(field => !exercise.fields[field]).map(field => `${item} has a key for ${field}, and it is not asked.`),
    ...Object.keys(exercise.fields).flatMap(field => {
      const its = fieldOf(exercise, item, field)!
      const keyed = fields[field]
      const under = 'under' in its ? its.under : undefined
      if (its.kind === 'text') return []
      if (!keyed) return under && !best.some(term => under.includes(term)) ? [] : [`${item} has no key for ${field}.`]
      const full = (keyed.passages ?? []).some(({credit = 1}) => credit === 1)
      return creditFindings(item, field, its, keyed.terms ?? {}, full)
    }),
  ]
}

function creditFindings(
  item: string, name: string, field: Field | undefined, credits: Credits, full = false,
): string[] {
  if (!field) return [`${item} has a key for ${name}, and it is not asked.`]
  const list = field.kind === 'quotation' ? field.instead ?? {} : field.kind === 'text' ? undefined : field.terms
  const entries = Object.entries(credits)
  return [
    ...list ? entries.filter(([term]) => !Object.hasOwn(list, term)).map(([term]) => `${item}: there is no '${term}' for ${name}.`) : [],
    ...entries.filter(([, credit]) => !(credit >= 0 && credit <= 1)).map(([term, credit]) => `${item}: '${term}' has credit ${credit}.`),
    ...full || entries.some(([, credit]) => credit === 1) ? [] : [`${item}: nothing earns all for ${name}.`],
  ]
}

function bestOf(credits: Credits): string[] {
  const most = Math.max(...Object.values(credits))
  return Object.keys(credits).filter(term => credits[term] === most)
}

function reasonsOf(exercise: Exercise, key: Key): {item: string, reason: string, distractor: boolean}[] {
  if (exercise.form !== 'spans') {
    return Object.entries(key as RowsKey).map(([item, {reason}]) => ({item, reason, distractor: false}))
  }
  return Object.entries(key as SpansKey).flatMap(([item, some]) =>
    some.map(({reason, status}) => ({item, reason, distractor: status === 'distractor'})))
}

/** What a student reads before anything is answered and that has keyed words in it. */
export function spoilerFindings(exercise: Exercise, key: Key): string[] {
  const {title, aim, prompt, fields, items, hints} = exercise
  const told = [
    title, aim, ...prompt, ...hints, ...Object.values(items).map(({asks}) => asks), ...Object.values(fields).map(({asks}) => asks),
    ...reasonsOf(exercise, key).flatMap(({reason, distractor}) => distractor ? [reason] : []),
  ]
  // Without words of its own: what the exercise says itself is no excuse here.
  const silent: Exercise = {...exercise, title: '', aim: '', prompt: [], fields: {}, items: {}}
  return told.flatMap(text => {
    const spoilt = spoils(text, key, new Map(), silent)
    return spoilt === undefined ? [] : [`“${text}” has the keyed words “${spoilt}”.`]
  })
}

/** Where the two articles do not get the same number of items to find. */
export function balanceFindings(exercise: Exercise, key: Key): string[] {
  const [a, b] = IDS.map(id => itemsOf(exercise, key, id))
  return a === b ? [] : [`Article A has ${a} items, article B ${b}.`]
}

/** For spans, required passages; else items about the article, and fields with words of it in items about both. */
function itemsOf(exercise: Exercise, key: Key, article: ArticleId): number {
  if (exercise.form === 'spans') {
    return Object.values(key as SpansKey).flat().filter(({status, passage}) => status === 'required' && passage.core.article === article).length
  }
  const about = Object.values(exercise.items).filter(item => item.article === article).length
  const words = Object.entries(exercise.items).flatMap(([name, item]) => item.article === 'both'
    ? Object.values((key as RowsKey)[name]?.fields ?? {}).filter(({passages = []}) => passages.some(({core}) => core.article === article))
    : [])
  return about + words.length
}
