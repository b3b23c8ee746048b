import {findsOf, tieAll} from '../grading/finds.ts'
import type {KeyedSpans, Tied} from '../grading/finds.ts'
import {BAND_MEANS, band, tenthsIn} from '../grading/marks.ts'
import type {Band} from '../grading/marks.ts'
import {given, isAsked} from '../grading/state.ts'
import type {Answers, Given, Row} from '../lesson/answer.ts'
import {share} from '../lesson/credit.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import {isFindable} from '../lesson/keyed.ts'
import type {KeyedPassage} from '../lesson/keyed.ts'
import type {OpenExercise, OpenLesson} from '../lesson/open.ts'
import type {ArticleId} from '../text/article.ts'
import {locate} from '../text/locate.ts'
import type {WordRange} from '../text/words.ts'
import {answersOf} from './kept-answers.ts'
import type {ExerciseResult, KeptItem, StudentResult} from './result.ts'

/** Words of an article, and how many students quoted just these. */
export interface Quoted extends WordRange {
  readonly article: ArticleId
  times: number
}

/** Quotations by the name of their place. */
export type Quotations = Map<string, Quoted>

/** How many students chose something, and the words that they quoted with it. */
export interface Choice {
  times: number
  readonly quotations: Quotations
}

/** What was chosen: a term, or several in their list's order with a line break between. */
export type Choices = Map<string, Choice>

/** What a class gave in one field of an item of a record or a table. */
export interface FieldTally {
  /** Students with an answer in it. */
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
  /** For each word of an article, how many students quoted it. */
  readonly words: Readonly<Record<ArticleId, number[]>>
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

function emptyExercise({articles, items, keyed}: OpenExercise): ExerciseTally {
  const passages = keyed?.form === 'spans' ? [...keyed.passages.values()].flat() : []
  const noWords = (id: ArticleId) => Array<number>(articles[id].words.length).fill(0)
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
    words: {A: noWords('A'), B: noWords('B')},
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
  countWords(exercise, tally, answers)
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
      count.given++
      count.earned += Math.round(1000 * (earned.get(item.name)?.[field.name]?.credit ?? 0))
      countChoice(count.choices, field, given(row, field.name), places)
    }
  }
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

/** Each word once for each student, however often it is quoted. */
function countWords(exercise: OpenExercise, tally: ExerciseTally, answers: Answers): void {
  const quoted = {A: new Set<number>(), B: new Set<number>()}
  for (const item of exercise.items) {
    for (const row of answers.get(item.name)?.rows ?? []) {
      for (const place of placesIn(exercise, item, row)) {
        for (let word = place.first; word < place.end; word++) quoted[place.article].add(word)
      }
    }
  }
  for (const id of ['A', 'B'] as const) for (const word of quoted[id]) tally.words[id][word]!++
}

type Place = WordRange & {readonly article: ArticleId}

function placesIn(exercise: OpenExercise, item: OpenItem, row: Row): Place[] {
  return item.fields.filter(field => isAsked(exercise, row, field))
    .flatMap(field => placeOf(exercise, item, given(row, field.name)) ?? [])
}

function placeOf({articles}: OpenExercise, {paragraph}: OpenItem, answer: Given): Place | undefined {
  if (answer.kind !== 'quotation') return undefined
  const found = locate(articles[answer.article], answer.words, paragraph)
  return found && {article: answer.article, ...found.words}
}

/** Names a place, so that the same words quoted twice are counted together. */
function placeName({article, first, end}: Place): string {
  return `${article} ${first} ${end}`
}

function countPlace(quotations: Quotations, place: Place): void {
  const name = placeName(place)
  const known = quotations.get(name)
  if (known) known.times++
  else quotations.set(name, {...place, times: 1})
}

function countChoice(choices: Choices, field: OpenField, answer: Given, places: readonly Place[]): void {
  const value = valueOf(field, answer)
  if (value === undefined) return
  const choice = choices.get(value) ?? {times: 0, quotations: new Map()}
  choices.set(value, choice)
  choice.times++
  for (const place of new Map(places.map(one => [placeName(one), one])).values()) countPlace(choice.quotations, place)
}

/** What was chosen from a list; terms that it does not have are left out. */
function valueOf({terms}: OpenField, answer: Given): string | undefined {
  const known = Object.keys(terms ?? {})
  if (answer.kind === 'term') return known.includes(answer.term) ? answer.term : undefined
  return answer.kind === 'terms' ? known.filter(term => answer.terms.includes(term)).join('\n') : undefined
}

function isGiven({kind}: Given): boolean {
  return kind !== 'todo' && kind !== 'unreadable'
}
