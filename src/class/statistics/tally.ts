import {findsOf, tieAll} from '../../grading/finds.ts'
import type {KeyedSpans, Tied} from '../../grading/finds.ts'
import {BAND_MEANS, band, tenthsIn} from '../../grading/marks.ts'
import type {Band} from '../../grading/marks.ts'
import {given, isAsked} from '../../grading/state.ts'
import type {Answers, Row} from '../../lesson/answer.ts'
import {labelCredit, share} from '../../lesson/credit.ts'
import type {OpenItem} from '../../lesson/fields.ts'
import {isFindable} from '../../lesson/keyed.ts'
import type {KeyedPassage} from '../../lesson/keyed.ts'
import type {OpenExercise, OpenLesson} from '../../lesson/open.ts'
import type {ArticleId} from '../../text/article.ts'
import {answersOf} from '../kept-answers.ts'
import type {ExerciseResult, KeptItem, StudentResult} from '../result.ts'
import {countChoice, isGiven} from './choices.ts'
import type {Choices} from './choices.ts'
import {countWords, noWords, placesIn} from './words-quoted.ts'
import type {WordTally} from './words-quoted.ts'

/** What a class gave in one field of an item of a record or a table. */
export interface FieldTally {
  /**
   * Students with an answer in it; of a quotation, only those whose verdict leaves nothing to be desired. Under another it earns
   * little or nothing whatever it is, and to a verdict that needs no words only those who are wrong quote any.
   */
  given: number
  /** What they earned in all, in whole thousandths: sums of whole numbers do not hang on their order. */
  earned: number
  readonly choices: Choices
}

/** What became of one keyed passage of a spans exercise. */
export interface PassageTally {
  /** Students with a quotation that is tied to it. */
  marked: number
  /** Label field → what it was given, by those whose quotation was matched with it. */
  readonly labels: ReadonlyMap<string, Choices>
}

/** Sums over students from which a correlation comes: x what the item earned, y what all others did, in whole thousandths. */
export interface Sums {
  n: number
  x: number
  y: number
  xx: number
  yy: number
  xy: number
}

/** What became of one item, or one paragraph of a spans exercise. */
export interface ItemTally {
  /** Students who began it. */
  begun: number
  /** Over those who left nothing in it `todo`. */
  readonly sums: Sums
  readonly fields: ReadonlyMap<string, FieldTally>
}

/** What became of one exercise. */
export interface ExerciseTally {
  /** Students whose file has an answer. */
  begun: number
  /** Students by what their score times ten begins with: 0 to .1, …, .9 to 1. */
  readonly tenths: number[]
  readonly bands: Map<Band, number>
  readonly items: ReadonlyMap<string, ItemTally>
  readonly passages: ReadonlyMap<KeyedPassage, PassageTally>
  readonly words: Readonly<Record<ArticleId, WordTally>>
}

/** What a class answered, counted. It grows with the lesson, and not with the class. */
export interface Tally {
  /** Students of whom any file has an answer. */
  students: number
  /** In the course's order, without worked examples. */
  readonly exercises: ReadonlyMap<OpenExercise, ExerciseTally>
}

/** Counts what a class answered, student by student: no more than one of them has to stand in memory. */
export function tallyOf(open: OpenLesson, students: Iterable<StudentResult>): Tally {
  const graded = open.exercises.filter(({definition}) => !definition.workedExample)
  const tally: Tally = {students: 0, exercises: new Map(graded.map(exercise => [exercise, emptyExercise(exercise)]))}
  for (const {exercises} of students) {
    const begun = exercises.filter(({state}) => state === 'incomplete' || state === 'graded')
    if (begun.length > 0) tally.students++
    for (const [exercise, counts] of tally.exercises) {
      const result = begun.find(({id}) => id === exercise.definition.id)
      if (result) countExercise(exercise, counts, result)
    }
  }
  return tally
}

function emptyExercise(exercise: OpenExercise): ExerciseTally {
  const {items, keyed} = exercise
  const passages = keyed?.form === 'spans' ? [...keyed.passages.values()].flat() : []
  return {
    begun: 0,
    tenths: Array<number>(10).fill(0),
    bands: new Map((Object.keys(BAND_MEANS) as Band[]).map(name => [name, 0])),
    items: new Map(items.map(({name, fields}) => [name, {
      begun: 0,
      sums: {n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0},
      fields: new Map(fields.map(field => [field.name, {given: 0, earned: 0, choices: new Map()}])),
    }])),
    passages: new Map(passages.map(passage => [
      passage, {marked: 0, labels: new Map(Object.keys(passage.labels).map(name => [name, new Map()]))},
    ])),
    words: {A: noWords(exercise, 'A'), B: noWords(exercise, 'B')},
  }
}

function countExercise(exercise: OpenExercise, tally: ExerciseTally, result: ExerciseResult): void {
  tally.begun++
  tally.tenths[Math.min(9, tenthsIn(result.score))]!++
  const level = band(result.score)
  tally.bands.set(level, tally.bands.get(level)! + 1)
  countItems(tally, result.items)
  if (!result.answers) return
  const answers = answersOf(exercise, result.answers)
  if (exercise.keyed?.form === 'spans') countSpans(exercise, exercise.keyed, tally, answers)
  else countRows(exercise, tally, answers, result.items)
  countWords(exercise, tally.words, answers)
}

/**
 * What an item earned of what it can, in whole thousandths: a passage that answers nothing lowers it; with nothing to find, it is
 * all for leaving it at that.
 */
function thousandths({credit, of, wrong}: KeptItem): number {
  return Math.round(1000 * share(of, credit, wrong))
}

function countItems(tally: ExerciseTally, items: readonly KeptItem[]): void {
  const earned = items.map(item => item.answered ? thousandths(item) : 0)
  const all = earned.reduce((sum, one) => sum + one, 0)
  items.forEach(({item, answered}, index) => {
    const sums = tally.items.get(item)?.sums
    if (!answered || !sums) return
    const x = earned[index]!
    const y = all - x
    sums.n++
    sums.x += x
    sums.y += y
    sums.xx += x * x
    sums.yy += y * y
    sums.xy += x * y
  })
}

function countRows(exercise: OpenExercise, tally: ExerciseTally, answers: Answers, items: readonly KeptItem[]): void {
  const earned = new Map(items.map(({item, fields}) => [item, fields]))
  for (const item of exercise.items) {
    const counts = tally.items.get(item.name)!
    const row = answers.get(item.name)?.rows?.[0]
    const asked = item.fields.filter(field => row && isAsked(exercise, row, field) && isGiven(given(row, field.name)))
    if (!row || asked.length === 0) continue
    counts.begun++
    const places = placesIn(exercise, item, row)
    for (const field of asked) {
      const count = counts.fields.get(field.name)!
      countChoice(count.choices, field, given(row, field.name), places)
      if (field.kind === 'quotation' && !isVerdictRight(exercise, item, row)) continue
      count.given++
      count.earned += Math.round(1000 * (earned.get(item.name)?.[field.name]?.credit ?? 0))
    }
  }
}

/** Whether a row's verdict earns as much as any verdict there; where none is asked for, it does. */
function isVerdictRight({keyed, verdict}: OpenExercise, {name}: OpenItem, row: Row): boolean {
  if (keyed?.form !== 'table' || verdict === undefined) return true
  const {field, terms = {}} = keyed.units.get(name)!.find(one => one.field.name === verdict) ?? {}
  return field === undefined || labelCredit(terms, given(row, verdict)) >= (field.kind === 'terms' ? 1 : Math.max(...Object.values(terms)))
}

function countSpans(exercise: OpenExercise, keyed: KeyedSpans, tally: ExerciseTally, answers: Answers): void {
  for (const item of exercise.items) {
    if (answers.get(item.name)?.rows !== undefined) tally.items.get(item.name)!.begun++
  }
  const tied = tieAll(exercise, keyed, findsOf(exercise, answers))
  for (const passage of new Set(tied.flatMap(({ties}) => [...ties.keys()]))) tally.passages.get(passage)!.marked++
  for (const one of tied) countLabels(exercise, tally, one)
}

function countLabels(exercise: OpenExercise, tally: ExerciseTally, {find, matched, ties}: Tied): void {
  if (!matched || !isFindable(matched)) return
  const place = ties.get(matched)!.location.words
  for (const [name, choices] of tally.passages.get(matched)!.labels) {
    const field = find.item.field(name)
    if (field) countChoice(choices, field, given(find.row, name), [{article: matched.extent.article, ...place}])
  }
}
