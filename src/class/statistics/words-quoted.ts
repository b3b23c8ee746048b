import {given, isAsked} from '../../grading/state.ts'
import type {Answers, Given, Row} from '../../lesson/answer.ts'
import type {OpenField, OpenItem} from '../../lesson/fields.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import type {ArticleId} from '../../text/article.ts'
import {locate} from '../../text/locate.ts'
import {shared, wordsIn} from '../../text/words.ts'
import {isGiven} from './choices.ts'
import type {Place} from './choices.ts'

/** A question for words: a field of an item. */
interface Asking {
  readonly item: OpenItem
  readonly field: OpenField
}

/** Neighbouring words that could be quoted for the same questions. */
interface Stretch extends Place {
  readonly for: readonly Asking[]
  /** Students who answered one of them. */
  answered: number
}

/** What became of the words of an article. */
export interface WordTally {
  readonly stretches: readonly Stretch[]
  /** For each word, the number of its stretch. */
  readonly stretchOf: readonly number[]
  /** For each word, students who quoted it. */
  readonly quoted: number[]
  /** For each word, those of them who answered nothing that it could be quoted for. */
  readonly besides: number[]
}

/** How many students quoted a word, or answered what it could have been quoted for and did not. */
export function askedOf({stretches, stretchOf, besides}: WordTally, word: number): number {
  return stretches[stretchOf[word]!]!.answered + besides[word]!
}

/**
 * No word of an article counted yet, and what each could be quoted for. Words that the key has belong to the questions for which
 * no others earn more; other words to the questions that are about their paragraph, or have passages of the key there; and what
 * is left to all about the article. A question that somebody has not answered is missing, and no sign that its words were not
 * worth quoting.
 */
export function noWords(exercise: OpenExercise, article: ArticleId): WordTally {
  const {words, paragraphs} = exercise.articles[article]
  const asking = exercise.items.flatMap(item => item.fields.filter(({kind}) => kind === 'quotation')
    .map(field => ({item, field, ...keyedFor(exercise, item, field)})))
  const stretches: {article: ArticleId, first: number, end: number, for: readonly Asking[], answered: number}[] = []
  for (const {id, ...range} of paragraphs) {
    const here = {article, ...wordsIn(words, range) ?? {first: 0, end: 0}}
    const about = asking.filter(({item, keyed}) => item.paragraph === id || keyed.some(place => isShared(place, here)))
    const anywhere = exercise.form === 'spans' ? [] : asking.filter(({field}) => (field.article ?? article) === article)
    for (let first = here.first; first < here.end; first++) {
      const word = {article, first, end: first + 1}
      const wanting = about.filter(({best}) => best.some(place => isShared(place, word)))
      const questions = [wanting, about, anywhere].find(({length}) => length > 0) ?? []
      const last = stretches.at(-1)
      if (last && isSame(last.for, questions)) last.end = word.end
      else stretches.push({...word, for: questions, answered: 0})
    }
  }
  const none = () => Array<number>(words.length).fill(0)
  return {stretches, stretchOf: stretches.flatMap(({first, end}, at) => Array<number>(end - first).fill(at)), quoted: none(), besides: none()}
}

/** The passages of the key for a question, and those that earn most; none in a spans exercise, which asks about whole paragraphs. */
function keyedFor({keyed}: OpenExercise, item: OpenItem, field: OpenField): {readonly keyed: readonly Place[], readonly best: readonly Place[]} {
  if (keyed?.form !== 'record' && keyed?.form !== 'table') return {keyed: [], best: []}
  const {extents = []} = keyed.units.get(item.name)!.find(unit => unit.field.name === field.name) ?? {}
  const most = Math.max(...extents.map(({credit}) => credit))
  const placesOf = (some: typeof extents) => some.map(({article, maximal}) => ({article, ...maximal}))
  return {keyed: placesOf(extents), best: placesOf(extents.filter(({credit}) => credit === most))}
}

function isShared(one: Place, other: Place): boolean {
  return one.article === other.article && shared(one, other) > 0
}

function isSame(some: readonly Asking[], others: readonly Asking[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at])
}

/** Counts each word once for each student, however often it is quoted. */
export function countWords(exercise: OpenExercise, tally: Readonly<Record<ArticleId, WordTally>>, answers: Answers): void {
  const quoted = {A: new Set<number>(), B: new Set<number>()}
  for (const item of exercise.items) {
    for (const row of answers.get(item.name)?.rows ?? []) {
      for (const {article, first, end} of placesIn(exercise, item, row)) for (let word = first; word < end; word++) quoted[article].add(word)
    }
  }
  for (const id of ['A', 'B'] as const) {
    const {stretches, stretchOf, quoted: times, besides} = tally[id]
    const answered = stretches.map(({for: questions}) => questions.some(one => isSettled(exercise, one, answers)))
    stretches.forEach((one, at) => { if (answered[at]) one.answered++ })
    for (const word of quoted[id]) {
      times[word]!++
      if (!answered[stretchOf[word]!]) besides[word]!++
    }
  }
}

/** Whether a student has said what to quote for a question, or that there is nothing to quote. */
function isSettled(exercise: OpenExercise, {item, field}: Asking, answers: Answers): boolean {
  const rows = answers.get(item.name)?.rows
  if (exercise.form === 'spans') return rows !== undefined
  return rows?.some(row => !isAsked(exercise, row, field) || isGiven(given(row, field.name))) ?? false
}

/** Where the quotations of a row stand; those that stand nowhere are left out. */
export function placesIn(exercise: OpenExercise, item: OpenItem, row: Row): Place[] {
  return item.fields.filter(field => isAsked(exercise, row, field))
    .flatMap(field => placeOf(exercise, item, given(row, field.name)) ?? [])
}

function placeOf({articles}: OpenExercise, {paragraph}: OpenItem, answer: Given): Place | undefined {
  if (answer.kind !== 'quotation') return undefined
  const found = locate(articles[answer.article], answer.words, paragraph)
  return found && {article: answer.article, ...found.words}
}
