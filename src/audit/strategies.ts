import type {Draft, DraftRow, DraftValue} from '../lesson/answer.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {isFindable} from '../lesson/keyed.ts'
import type {KeyedPassage} from '../lesson/keyed.ts'
import {termCredit} from '../lesson/credit.ts'
import {grade} from '../grading/grade.ts'
import {bestTerm, modelAnswer} from '../grading/model-answer.ts'
import {draftAnswers} from '../lesson/draft.ts'
import type {Remark} from '../grading/remark.ts'
import {quoted} from '../text/problem.ts'
import {asValue, chunks, labels, luckyLabels, seeded, termsOf} from './gamer.ts'
import type {Chunk, Chunked, Labels, Seeded} from './gamer.ts'

/** A row of a spans exercise for each quotation, a row with one quotation in each of its fields otherwise. */
type Copied = (item: OpenItem, field: OpenField) => readonly Chunked[]

/** Nothing copied: no passage at all, or the term that stands for none. */
export function nothing(exercise: OpenExercise): Draft {
  return draft(exercise, item => exercise.form === 'spans' ? []
    : [Object.fromEntries(quotationsOf(item).map(field => [field.name, termsOf(field)[0]]))])
}

/**
 * Passages of some kinds copied without reading, with the luckiest label throughout. In a spans exercise all of them,
 * one draft; in a record or table one in each field, so a draft for the first of each paragraph, the second, and so on.
 */
export function copied(exercise: OpenExercise, kinds: readonly Chunk[], label: Labels = luckyLabels): Draft[] {
  const all: Copied = (item, field) => kinds.flatMap(kind => chunks(exercise, item, field, kind))
  if (exercise.form === 'spans') {
    return [draft(exercise, item => all(item, item.field(exercise.quotation)!)
      .map(one => ({...label(exercise, item), [exercise.quotation]: one})))]
  }
  const counts = exercise.items.flatMap(item => quotationsOf(item).map(field => all(item, field).length))
  return Array.from({length: Math.max(1, ...counts)}, (_, number) =>
    draft(exercise, item => {
      const row = quotationsOf(item).map(field => {
        const some = all(item, field)
        return [field.name, some[number % Math.max(1, some.length)]]
      })
      return [{...label(exercise, item), ...Object.fromEntries(row)}]
    }),
  )
}

/** Everything at once: all passages of all kinds, all terms where several may be given. */
export function everything(exercise: OpenExercise): Draft[] {
  const drafts = copied(exercise, ['paragraphs', 'sentences', 'italics'])
  return drafts.map(one => withRows(exercise, one, (row, item) => ({...row, ...allTerms(item)})))
}

function allTerms({fields}: OpenItem): DraftRow {
  return Object.fromEntries(fields.filter(({kind}) => kind === 'terms').map(field => [field.name, termsOf(field)]))
}

/** The first term of every field throughout, the second, and so on, and the luckiest, over sentences copied blindly. */
export function oneLabel(exercise: OpenExercise): Draft[] {
  const lists = exercise.items.flatMap(item => item.fields.map(field => termsOf(field).length))
  const same = Array.from({length: Math.max(0, ...lists)}, (_, number) =>
    copied(exercise, ['sentences'], (_exercise, item) => labels(item, (_field, terms) => terms[number % terms.length]))[0]!)
  return [...same, copied(exercise, ['sentences'])[0]!, ...withoutQuotations(exercise)]
}

/** The luckiest labels with nothing to prove them. */
function withoutQuotations(exercise: OpenExercise): Draft[] {
  return exercise.form === 'spans' ? [] : [draft(exercise, item => [luckyLabels(exercise, item)])]
}

/** Blind choices: up to three passages a paragraph, or one a field, and any label. */
export function blind(exercise: OpenExercise, random: Seeded): Draft {
  const any = (item: OpenItem, field: OpenField): DraftValue => {
    const some = chunks(exercise, item, field, random.pick(['sentences', 'italics']))
    const terms = termsOf(field)
    if (terms.length > 0 && random.number(4) === 0) return random.pick(terms)
    return some.length > 0 ? random.pick(some) : undefined
  }
  return draft(exercise, item => {
    const rows = exercise.form === 'spans' ? random.number(4) : 1
    return Array.from({length: rows}, () => ({
      ...randomLabels(item, random),
      ...Object.fromEntries(quotationsOf(item).map(field => [field.name, any(item, field)])),
    }))
  })
}

/** The key's quotations, each with any label. */
export function keyWithRandomLabels(exercise: OpenExercise, random: Seeded): Draft {
  return withRows(exercise, modelAnswer(exercise), (row, item) => ({...row, ...randomLabels(item, random)}))
}

function randomLabels(item: OpenItem, random: Seeded): DraftRow {
  return labels(item, (_, terms) => random.pick(terms))
}

/** What a strategy writes into the label fields of a passage of the key. */
export type PassageLabels = (passage: KeyedPassage, item: OpenItem) => DraftRow

/** Passages of a spans exercise's key, each by its core, labelled in some way; all that there are to find, as a rule. */
export function findable(exercise: OpenExercise, label: PassageLabels, wanted = isFindable): Draft {
  const {keyed, quotation} = exercise
  if (keyed?.form !== 'spans') return new Map()
  return draft(exercise, item => (keyed.passages.get(item.name) ?? []).filter(wanted).map(passage => ({
    ...texts(item), ...label(passage, item), [quotation]: {article: passage.extent.article, words: passage.steering},
  })))
}

function texts({fields}: OpenItem): DraftRow {
  return Object.fromEntries(fields.filter(({kind}) => kind === 'text').map(({name}) => [name, '']))
}

/** The best label for each passage. */
export function rightLabels({labels: keyed}: KeyedPassage, {fields}: OpenItem): DraftRow {
  return Object.fromEntries(fields.flatMap(field => {
    const credits = keyed[field.name]
    return credits ? [[field.name, asValue(field, bestTerm(credits))]] : []
  }))
}

/** A label that earns least for each passage. */
export function wrongLabels({labels: keyed}: KeyedPassage, item: OpenItem): DraftRow {
  return labels(item, ({name}, terms) => terms.reduce((worst, term) =>
    termCredit(keyed[name], term) < termCredit(keyed[name], worst) ? term : worst))
}

/** Every passage with the first label of each list, with the second, and so on. */
export function findableUnderOneLabel(exercise: OpenExercise): Draft[] {
  const longest = Math.max(0, ...exercise.items.flatMap(item => item.fields.map(field => termsOf(field).length)))
  return Array.from({length: longest}, (_, number) =>
    findable(exercise, (_passage, item) => labels(item, (_field, terms) => terms[number % terms.length])))
}

/** Every passage with any label. */
export function findableUnderAnyLabel(exercise: OpenExercise, random: Seeded): Draft {
  return findable(exercise, (_passage, item) => randomLabels(item, random))
}

/** What is said of a quotation that somebody takes away without thinking. */
const FLAGGED: readonly Remark['kind'][] = ['not asked for', 'distractor', 'too long', 'elsewhere', 'over the limit', 'neutral', 'duplicate']

/** Every clause, copied blindly, without those that the grader has flagged: what a script does that never reads. */
export function clausesLeft(exercise: OpenExercise): Draft {
  const all = copied(exercise, ['clauses'])[0]!
  const flagged = new Set(grade(exercise, draftAnswers(exercise, all)).items.flatMap(({item, remarks}) => remarks.flatMap(remark =>
    'quoted' in remark && FLAGGED.includes(remark.kind) ? [`${item} ${remark.quoted}`] : [])))
  return new Map([...all].map(([item, rows]) => [item, rows?.filter(row => {
    const value = row[exercise.quotation]
    return !flagged.has(`${item} ${value !== undefined && typeof value === 'object' && 'words' in value ? quoted(value.words) : ''}`)
  })]))
}

/** Half of the key: of its quotations in a spans exercise, of its items otherwise. */
export function halfKey(exercise: OpenExercise, random: Seeded): Draft {
  const model = modelAnswer(exercise)
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
export function hasty(exercise: OpenExercise): Draft {
  const model = modelAnswer(exercise)
  return new Map([...model].slice(0, Math.floor(model.size / 2)))
}

/** Each item answered with the key of an item of the other article; of the next item where items are about both. */
export function otherArticle(exercise: OpenExercise): Draft {
  const model = modelAnswer(exercise)
  const {items} = exercise
  return draft(exercise, item => {
    const others = items.filter(({article}) => item.article === 'both' || article !== item.article)
    const same = items.filter(({article}) => item.article === 'both' || article === item.article)
    const number = same.indexOf(item) + (item.article === 'both' ? 1 : 0)
    return others.length > 0 ? model.get(others[number % others.length]!.name) : undefined
  })
}

/** The same draft for every seed from 1 to `count`. */
export function seeds(count: number, make: (random: Seeded) => Draft): Draft[] {
  return Array.from({length: count}, (_, seed) => make(seeded(seed + 1)))
}

function draft({items}: OpenExercise, rowsOf: (item: OpenItem) => readonly DraftRow[] | undefined): Draft {
  return new Map(items.map(item => [item.name, rowsOf(item)]))
}

function withRows({items}: OpenExercise, from: Draft, change: (row: DraftRow, item: OpenItem) => DraftRow): Draft {
  return new Map(items.map(item => [item.name, from.get(item.name)?.map(row => change(row, item))]))
}

function quotationsOf({fields}: OpenItem): OpenField[] {
  return fields.filter(({kind}) => kind === 'quotation')
}
