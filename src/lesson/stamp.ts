import type {ArticleId} from '../text/article.ts'
import type {Exercise, Field, TextCheck} from './exercise.ts'
import type {Lesson} from './lesson.ts'
import type {OpenLesson} from './open.ts'

/** The grader's version: that of the package, to which a test holds it. */
export const GRADER = '0.2.0'

/** The file in which it stands beside a copy's exercises, so that it comes back with a clone or a folder of them. */
export const MADE_WITH = 'made-with.json'

/** By which texts, questions and grader something was made: it travels with a student's copy and with what is handed in. */
export interface Stamp {
  /** `0.2.0` */
  readonly grader: string
  /** Article → hash of its words. */
  readonly articles: Readonly<Record<ArticleId, string>>
  /** Exercise's id → hash of what it asks, and how it is answered. Keys and hints are not in it: a copy may have none. */
  readonly exercises: Readonly<Record<string, string>>
}

/** The stamp of a lesson as it is here. */
export function stampOf({articles, exercises}: Lesson): Stamp {
  return {
    grader: GRADER,
    articles: {A: hash(articles.A.text), B: hash(articles.B.text)},
    exercises: Object.fromEntries(exercises.map(exercise => [exercise.id, hash(JSON.stringify(asked(exercise)))])),
  }
}

/** A stamp that was written as JSON; `undefined` where something else stands there: whoever made it may have changed it. */
export function readStamp(json: unknown): Stamp | undefined {
  if (!isRecord(json) || typeof json['grader'] !== 'string') return undefined
  const {grader, articles, exercises} = json
  if (!isRecord(articles) || typeof articles['A'] !== 'string' || typeof articles['B'] !== 'string') return undefined
  if (!isRecord(exercises)) return undefined
  return {
    grader,
    articles: {A: articles['A'], B: articles['B']},
    exercises: Object.fromEntries(Object.entries(exercises).flatMap(([id, value]) => typeof value === 'string' ? [[id, value]] : [])),
  }
}

/**
 * What differs between a hand-in's stamp and the lesson that it is graded with, a sentence each, for the teacher; none
 * where they agree. It is no reason to stop: what stands in the file can be graded all the same.
 */
export function compare(stamp: Stamp, {lesson}: OpenLesson): string[] {
  const here = stampOf(lesson)
  const articles = (['A', 'B'] as const).filter(id => stamp.articles[id] !== here.articles[id])
  const ids = Object.keys(here.exercises)
  const [gone, changed] = [ids.filter(id => !Object.hasOwn(stamp.exercises, id)), ids.filter(id => Object.hasOwn(stamp.exercises, id)
    && stamp.exercises[id] !== here.exercises[id])]
  return [
    ...articles.map(id => `It was made with other words of article ${id}: a quotation may not be found here.`),
    ...changed.map(id => `Exercise ${id} asked something else there: look at its marks yourself.`),
    ...gone.map(id => `There was no exercise ${id} in the copy that it was made with.`),
    ...stamp.grader === here.grader ? [] : [`It was made with Parallax ${short(stamp.grader)} and is graded with ${here.grader}.`],
  ]
}

/** What a student is asked, and what the answer may be. */
function asked({form, fields, items}: Exercise): unknown {
  return [form, entries(fields, field), entries(items, ({article, paragraph, asks, fields: own = {}}) => [article, paragraph, asks, entries(own, field)])]
}

function field(one: Field): unknown {
  const {kind, asks} = one
  const terms = 'terms' in one ? one.terms : 'instead' in one ? one.instead : undefined
  return [kind, asks, Object.keys(terms ?? {}), 'article' in one && one.article, 'under' in one && one.under,
    'maxWords' in one && one.maxWords, 'italics' in one, 'checks' in one && one.checks?.map(({kind: check, to}: TextCheck) => [check, to])]
}

function entries<Value>(record: Readonly<Record<string, Value>>, of: (value: Value) => unknown): unknown[] {
  return Object.entries(record).map(([name, value]) => [name, of(value)])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whoever handed it in may have written anything there. */
function short(version: string): string {
  return version.replace(/[^\w.+-]/g, '').slice(0, 20) || 'of an unknown version'
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units, twice with different beginnings: 16 hexadecimal digits. */
export function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9dc5811c]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit ^ (at & 0xff), 0x01000193)
  }
  return [one, two].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
