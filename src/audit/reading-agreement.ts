import type {Answers, Given, Row} from '../lesson/answer.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {IndexedArticles, OpenExercise} from '../lesson/open.ts'
import {LEAST_FIT} from '../grading/fit.ts'
import {given, isAsked} from '../grading/state.ts'
import {likeness, mean, ofSets, ofTerms, overlap, pairsOf, spanF1, spanOf} from './field-agreement.ts'
import type {FieldAgreement, Span} from './field-agreement.ts'

/**
 * How far several readings of one exercise agree, field by field: Krippendorff's alpha for terms, with the MASI distance
 * for sets of them, and span F1 for quotations. What is `todo` or cannot be read is missing. Text fields are left out,
 * and so is a text exercise.
 */
export function readingAgreement(exercise: OpenExercise, readings: readonly Answers[]): FieldAgreement[] {
  switch (exercise.form) {
    case 'spans':
      return spansAgreement(exercise, readings)
    case 'record':
    case 'table':
      return rowsAgreement(exercise, readings)
    case 'text':
      return []
    default:
      return exercise.form satisfies never
  }
}

/** How far readings of a record or a table agree, field by field. */
function rowsAgreement(exercise: OpenExercise, readings: readonly Answers[]): FieldAgreement[] {
  return exercise.fields.flatMap(name => {
    const fields = exercise.items.map(item => ({item, field: item.field(name)!}))
    const kind = fields[0]?.field.kind
    if (kind === 'text') return []
    if (kind === 'quotation') return [wordsAgreement(exercise, name, readings)]
    const lists = new Set(fields.map(({field}) => field.typeName ?? ''))
    return [...lists].map(list => termsAgreement(exercise, name, list, readings))
  })
}

function termsAgreement(exercise: OpenExercise, name: string, list: string, readings: readonly Answers[]): FieldAgreement {
  const items = exercise.items.filter(item => item.field(name)?.typeName === list)
  const units = items.map(item => readings.map(answers => givenTo(exercise, answers, item, name)))
  const several = items[0]?.field(name)?.kind === 'terms'
  const {alpha, units: each} = several ? ofSets(units) : ofTerms(units)
  return {
    field: name, list, value: alpha,
    measure: several ? 'alpha, MASI' : 'alpha',
    units: items.map((item, index) => ({item: item.name, value: each[index]})),
  }
}

/** A term in the place of words is like itself alone. Words are compared only where both readings quote. */
function wordsAgreement(exercise: OpenExercise, name: string, readings: readonly Answers[]): FieldAgreement {
  const units = exercise.items.map(item => {
    const values = readings.map(answers => wordsOrTerm(givenTo(exercise, answers, item, name), exercise, item))
    return {item: item.name, alike: pairsOf(values).flatMap(([one, other]) => one && other ? [alike(one, other)] : [])}
  })
  return {
    field: name, measure: 'F1', value: mean(units.flatMap(unit => unit.alike)),
    units: units.map(unit => ({item: unit.item, value: mean(unit.alike)})),
  }
}

/** What a row has in a field; `undefined` where nothing stands there, or the row's verdict does not ask for it. */
function givenTo(exercise: OpenExercise, answers: Answers, item: OpenItem, name: string): Given | undefined {
  const row = answers.get(item.name)?.rows?.[0]
  const field = item.field(name)
  return row && field && isAsked(exercise, row, field) ? given(row, name) : undefined
}

function wordsOrTerm(
  answer: Given | undefined, {articles}: OpenExercise, {paragraph}: OpenItem,
): Span | string | undefined {
  return answer?.kind === 'term' ? answer.term : spanOf(answer, articles, paragraph)
}

function alike(one: Span | string, other: Span | string): number {
  if (typeof one === 'string' || typeof other === 'string') return one === other ? 1 : 0
  return likeness(one, other)
}

/** One passage that one reading marked. */
interface MarkedPassage {
  readonly span: Span
  readonly words: string
  readonly row: Row
}

/** What each reading marked in one paragraph; `undefined` for a reading that has not answered it. */
interface MarkedParagraph {
  readonly item: string
  readonly readings: readonly (readonly MarkedPassage[] | undefined)[]
}

/** A passage that two readings or more marked: reading by reading, `undefined` where one did not. */
interface Common {
  readonly item: string
  readonly readings: readonly (MarkedPassage | undefined)[]
}

/**
 * How far readings of a spans exercise agree: on the passages, the mean span F1 over pairs of readings; on each label,
 * alpha over the passages that two readings or more have in common.
 */
function spansAgreement(exercise: OpenExercise, readings: readonly Answers[]): FieldAgreement[] {
  const field = exercise.quotation
  const paragraphs = exercise.items.map(({name}) => ({
    item: name, readings: readings.map(answers => markedIn(answers, name, field, exercise.articles)),
  }))
  const common = paragraphs.flatMap(commonIn)
  return [
    passageAgreement(field, paragraphs, readings.length),
    ...(exercise.items[0]?.fields ?? []).filter(({kind}) => kind === 'term' || kind === 'terms')
      .map(label => labelAgreement(label, common)),
  ]
}

function markedIn(answers: Answers, item: string, field: string, articles: IndexedArticles): MarkedPassage[] | undefined {
  return answers.get(item)?.rows?.flatMap(row => {
    const quotation = given(row, field)
    const span = spanOf(quotation, articles, item)
    return span && quotation.kind === 'quotation' ? [{span, words: quotation.words, row}] : []
  })
}

function passageAgreement(field: string, paragraphs: readonly MarkedParagraph[], readings: number): FieldAgreement {
  const pairs = pairsOf([...Array(readings).keys()])
  const overlaps = paragraphs.map(({readings}) => pairs.map(([one, other]) => {
    const [ones, others] = [readings[one], readings[other]]
    return ones && others && overlap(ones.map(({span}) => span), others.map(({span}) => span))
  }))
  const ofPair = (pair: number) => overlaps.flatMap(paragraph => paragraph[pair] ?? [])
  return {
    field, measure: 'F1',
    value: mean(pairs.flatMap((_, pair) => ofPair(pair).length > 0 ? [spanF1(...ofPair(pair))] : [])),
    units: paragraphs.map(({item}, index) => ({
      item, value: mean(overlaps[index]!.flatMap(one => one ? [spanF1(one)] : [])),
    })),
  }
}

/** Passages are taken for the same where half of their words are; each reading's passage stands in one at most. */
function commonIn({item, readings}: MarkedParagraph): Common[] {
  const groups: (MarkedPassage | undefined)[][] = []
  readings.forEach((marked, reading) => {
    const known = groups.map(group => group.find(one => one !== undefined)!.span)
    const {pairs} = overlap((marked ?? []).map(({span}) => span), known)
    const partner = new Map(pairs.filter(([mine, group]) => likeness(marked![mine]!.span, known[group]!) >= LEAST_FIT))
    marked?.forEach((one, mine) => {
      const group = partner.get(mine)
      if (group !== undefined) groups[group]![reading] = one
      else groups.push(Object.assign(Array<MarkedPassage | undefined>(readings.length).fill(undefined), {[reading]: one}))
    })
  })
  return groups.filter(group => group.filter(one => one !== undefined).length > 1).map(group => ({item, readings: group}))
}

function labelAgreement({name, kind, typeName}: OpenField, common: readonly Common[]): FieldAgreement {
  const units = common.map(({readings}) => readings.map(one => one && given(one.row, name)))
  const several = kind === 'terms'
  const {alpha, units: each} = several ? ofSets(units) : ofTerms(units)
  return {
    field: name, value: alpha,
    ...(typeName !== undefined && {list: typeName}),
    measure: several ? 'alpha, MASI' : 'alpha',
    units: common.map(({item, readings}, index) => ({
      item, words: readings.find(one => one !== undefined)!.words, value: each[index],
    })),
  }
}
