import type {Answers, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, quotationField} from '../lesson/fields.ts'
import {mean, ofSets, ofTerms, pairsOf, spanOf} from './field-agreement.ts'
import type {FieldAgreement} from './field-agreement.ts'
import {LEAST_FIT} from '../grading/fit.ts'
import type {Articles} from '../grading/keyed.ts'
import {likeness, overlap, spanF1} from './span-agreement.ts'
import type {Span} from './span-agreement.ts'
import {given} from '../grading/state.ts'

/** One passage that one reading marked. */
interface Marked {
  readonly span: Span
  readonly words: string
  readonly row: Row
}

/** What each reading marked in one paragraph; `undefined` for a reading that has not answered it. */
interface Paragraph {
  readonly item: string
  readonly readings: readonly (readonly Marked[] | undefined)[]
}

/** A passage that two readings or more marked: reading by reading, `undefined` where one did not. */
interface Common {
  readonly item: string
  readonly readings: readonly (Marked | undefined)[]
}

/**
 * How far readings of a spans exercise agree: on the passages, the mean span F1 over pairs of readings; on each label,
 * alpha over the passages that two readings or more have in common.
 */
export function spansAgreement(exercise: Exercise, readings: readonly Answers[], articles: Articles): FieldAgreement[] {
  const field = quotationField(exercise)
  const paragraphs = Object.keys(exercise.items).map(item => ({
    item, readings: readings.map(answers => markedIn(answers, item, field, articles)),
  }))
  const common = paragraphs.flatMap(commonIn)
  return [
    passageAgreement(field, paragraphs, readings.length),
    ...fieldNames(exercise, 'term', 'terms').map(name => labelAgreement(exercise, name, common)),
  ]
}

function markedIn(answers: Answers, item: string, field: string, articles: Articles): Marked[] | undefined {
  return answers.get(item)?.rows?.flatMap(row => {
    const quotation = given(row, field)
    const span = spanOf(quotation, articles, item)
    return span && quotation.kind === 'quotation' ? [{span, words: quotation.words, row}] : []
  })
}

function passageAgreement(field: string, paragraphs: readonly Paragraph[], readings: number): FieldAgreement {
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
function commonIn({item, readings}: Paragraph): Common[] {
  const groups: (Marked | undefined)[][] = []
  readings.forEach((marked, reading) => {
    const known = groups.map(group => group.find(one => one !== undefined)!.span)
    const {pairs} = overlap((marked ?? []).map(({span}) => span), known)
    const partner = new Map(pairs.filter(([mine, group]) => likeness(marked![mine]!.span, known[group]!) >= LEAST_FIT))
    marked?.forEach((one, mine) => {
      const group = partner.get(mine)
      if (group !== undefined) groups[group]![reading] = one
      else groups.push(Object.assign(Array<Marked | undefined>(readings.length).fill(undefined), {[reading]: one}))
    })
  })
  return groups.filter(group => group.filter(one => one !== undefined).length > 1).map(group => ({item, readings: group}))
}

function labelAgreement(exercise: Exercise, field: string, common: readonly Common[]): FieldAgreement {
  const units = common.map(({readings}) => readings.map(one => one && given(one.row, field)))
  const its = exercise.fields[field]
  const several = its?.kind === 'terms'
  const {alpha, units: each} = several ? ofSets(units) : ofTerms(units)
  return {
    field, value: alpha,
    ...(its && 'typeName' in its && {list: its.typeName}),
    measure: several ? 'alpha, MASI' : 'alpha',
    units: common.map(({item, readings}, index) => ({
      item, words: readings.find(one => one !== undefined)!.words, value: each[index],
    })),
  }
}
