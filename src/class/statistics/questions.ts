import {agreementOfCounts, masi, nominal} from '../../audit/agreement.ts'
import type {Agreement} from '../../audit/agreement.ts'
import {termCredit, termsCredit} from '../../lesson/credit.ts'
import type {OpenField, OpenItem} from '../../lesson/fields.ts'
import type {Credits, RowsKey} from '../../lesson/key.ts'
import type {KeyedPassage} from '../../lesson/keyed.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import type {Choice, Choices, Quoted} from './choices.ts'
import type {ExerciseTally} from './tally.ts'

/** A question with a closed list of answers: a field of an item, or a label of a keyed passage. */
export interface Asked {
  readonly exercise: OpenExercise
  readonly item: OpenItem
  readonly field: OpenField
  /** In a spans exercise, the passage that is labelled. */
  readonly passage?: KeyedPassage
  /** Why the key has what it has. */
  readonly reason: string
  readonly credits: Credits
}

/** Some of a class who answered alike. */
export interface Camp {
  readonly terms: readonly string[]
  readonly times: number
  /** What it earns by the key, from 0 to 1. */
  readonly credit: number
  /** The words that they quoted with it, the commonest first. */
  readonly quoted: readonly Quoted[]
}

/** A question with what the class answered, the largest camp first. */
export interface Answered extends Asked {
  /** Students who answered it. */
  readonly of: number
  readonly camps: readonly Camp[]
  /** Krippendorff's alpha of this question among all with the same list, as in `Agreement.units`. */
  readonly alpha: number | undefined
}

/** One wrong answer to one question. */
export interface Confusion {
  readonly asked: Answered
  readonly camp: Camp
}

/** Questions of one field with one list of terms, which are one measurement: what chance gives comes from all of them. */
export interface QuestionList {
  readonly field: string
  /** The type of the terms, which names their list. */
  readonly list: string
  /** On the scale of `Agreement.alpha`; `undefined` where no two could have differed. */
  readonly alpha: number | undefined
  readonly questions: readonly Answered[]
}

/** All questions of an exercise with a closed list, with the class's answers and how far it agrees. */
export function questionLists(exercise: OpenExercise, tally: ExerciseTally): QuestionList[] {
  const groups = new Map<string, Counted[]>()
  for (const one of counted(exercise, tally)) {
    const name = `${one.field.name}\n${one.field.typeName}`
    groups.set(name, [...groups.get(name) ?? [], one])
  }
  return [...groups.values()].map(group => {
    const {name: field, typeName: list = '', kind} = group[0]!.field
    const {alpha, units} = kind === 'terms' ? agreementOnSets(group) : agreementOfCounts(group.map(({choices}) => timesOf(choices)), nominal)
    return {field, list, alpha, questions: group.map(({choices: _, ...one}, index) => ({...one, alpha: units[index]}))}
  })
}

/** A question whose alpha is not known yet. */
type Counted = Omit<Answered, 'alpha'> & {readonly choices: Choices}

function counted(exercise: OpenExercise, tally: ExerciseTally): Counted[] {
  const {keyed, key, items} = exercise
  if (keyed?.form === 'spans') {
    return [...tally.passages].flatMap(([passage, {labels}]) => {
      const item = exercise.item(passage.paragraph)!
      return [...labels].map(([name, choices]) =>
        withCamps({exercise, item, field: item.field(name)!, passage, reason: passage.reason, credits: passage.labels[name]!}, choices))
    })
  }
  if (keyed?.form !== 'record' && keyed?.form !== 'table') return []
  return items.flatMap(item => keyed.units.get(item.name)!.filter(({field}) => isLabel(field)).map(({field, terms = {}}) =>
    withCamps({exercise, item, field, reason: (key as RowsKey)[item.name]!.reason, credits: terms},
      tally.items.get(item.name)!.fields.get(field.name)!.choices)))
}

function isLabel({kind}: OpenField): boolean {
  return kind === 'term' || kind === 'terms'
}

function withCamps(asked: Asked, choices: Choices): Counted {
  const camps = [...choices].map(([value, choice]) => campOf(asked, value, choice))
    .toSorted((one, other) => other.times - one.times || compare(one.terms.join(), other.terms.join()))
  return {...asked, choices, camps, of: camps.reduce((sum, {times}) => sum + times, 0)}
}

function campOf({field, credits}: Asked, value: string, {times, quotations}: Choice): Camp {
  const terms = termsIn(value)
  const quoted = [...quotations.values()].toSorted((one, other) => other.times - one.times || byPlace(one, other))
  return {terms, times, quoted, credit: field.kind === 'terms' ? termsCredit(credits, terms) : termCredit(credits, value)}
}

function termsIn(value: string): string[] {
  return value === '' ? [] : value.split('\n')
}

function byPlace(one: Quoted, other: Quoted): number {
  return compare(one.article, other.article) || one.first - other.first || one.end - other.end
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** In the values' order, so that sums do not hang on who came first. */
function timesOf(choices: Choices): Map<string, number> {
  return new Map([...choices].map(([value, {times}]) => [value, times] as const).toSorted(([one], [other]) => compare(one, other)))
}

function agreementOnSets(group: readonly Counted[]): Agreement {
  const sets = new Map<string, ReadonlySet<string>>()
  const setOf = (value: string) => {
    const known = sets.get(value) ?? new Set(termsIn(value))
    sets.set(value, known)
    return known
  }
  return agreementOfCounts(group.map(({choices}) => new Map([...timesOf(choices)].map(([value, times]) => [setOf(value), times]))), masi)
}

/** One student who errs is no confusion of a class. */
const FEWEST_ALIKE = 2

/** Its wrong answers that several gave. */
export function confusionsIn(asked: Answered): Confusion[] {
  return asked.camps.filter(({credit, times}) => credit === 0 && times >= FEWEST_ALIKE).map(camp => ({asked, camp}))
}

/** The share of those who answer that makes a second camp. */
const CAMP = 0.2

/** The share of those who began an exercise that has to answer a question before it tells something of the class. */
export const ANSWERING = 1 / 3

/** Whether a class that answered it falls into two camps. */
export function isContested({camps: [, second], of, alpha}: Answered, begun: number): boolean {
  return alpha !== undefined && of >= ANSWERING * begun
    && second !== undefined && second.times >= FEWEST_ALIKE && second.times >= CAMP * of
}
