import type {ArticleId} from '../text/article.ts'
import {indexed} from '../text/locate.ts'
import type {IndexedArticle} from '../text/locate.ts'
import type {AnswerForm, Exercise} from './exercise.ts'
import {openItem} from './fields.ts'
import type {OpenItem} from './fields.ts'
import type {Key, RowsKey, SpansKey} from './key.ts'
import {KeyError, keyedRows, keyedSpans, keyedText} from './keyed.ts'
import type {Keyed, Tell} from './keyed.ts'
import type {Lesson} from './lesson.ts'

/** The two articles, with what is worked out of them once. */
export type IndexedArticles = Readonly<Record<ArticleId, IndexedArticle>>

/** One exercise with all that is needed to read answers to it and to grade them. */
export interface OpenExercise {
  readonly definition: Exercise
  readonly form: AnswerForm
  readonly articles: IndexedArticles
  /** In the file's order. */
  readonly items: readonly OpenItem[]
  readonly item: (name: string) => OpenItem | undefined
  /** The names of its fields, in the file's order. */
  readonly fields: readonly string[]
  /** In a spans exercise, the field with the words that are marked. Empty where there is none. */
  readonly quotation: string
  /** In a table, the field with the verdict that the others prove; `undefined` in the other forms. */
  readonly verdict: string | undefined
  /** `undefined`: it is read and checked, and not graded. */
  readonly key: Key | undefined
  /** A worked example's file, where there is no key from which it could be written. */
  readonly example: string | undefined
  /** The key, located and weighed; `undefined` where there is none, or it is wrong. */
  readonly keyed: Keyed | undefined
  /** What is wrong with the key. */
  readonly error: KeyError | undefined
}

/** A lesson, resolved once. */
export interface OpenLesson {
  readonly lesson: Lesson
  readonly articles: IndexedArticles
  /** In the order in which they are done. */
  readonly exercises: readonly OpenExercise[]
  /** The exercise called `id`. Throws when there is none: ids come from the lesson itself. */
  readonly exercise: (id: string) => OpenExercise
}

/**
 * Resolves a lesson, once for all that is read and graded with it: fields with their items' own, the article that a
 * quotation comes from, limits, located keys, what guessing is worth. A key that does not fit keeps only its own
 * exercise from being graded: what is wrong with it stands in `error`.
 */
export function open(lesson: Lesson): OpenLesson {
  const articles = {A: indexed(lesson.articles.A), B: indexed(lesson.articles.B)}
  const exercises = lesson.exercises.map(definition => openExercise(definition, lesson, articles))
  const byId = new Map(exercises.map(exercise => [exercise.definition.id, exercise]))
  return {
    lesson, articles, exercises,
    exercise(id) {
      const found = byId.get(id)
      if (!found) throw new Error(`The lesson has no exercise ${id}.`)
      return found
    },
  }
}

function openExercise(definition: Exercise, {keys, examples = {}}: Lesson, articles: IndexedArticles): OpenExercise {
  const key = keys[definition.id]
  const {form, fields} = definition
  const items = Object.entries(definition.items).map(([name, item]) => openItem(definition, name, item))
  const byName = new Map(items.map(item => [item.name, item]))
  const names = Object.keys(fields)
  const problems: string[] = []
  const tell: Tell = (item, what) => problems.push(`answers/${definition.id}.ts, '${item}': ${what}`)
  checkItems(definition, items, key, articles, tell)
  const keyed = keyedOf(form, key, items, articles, tell)
  const error = problems.length > 0 ? new KeyError([...new Set(problems)].join('\n')) : undefined
  return {
    definition, form, articles, items,
    item: name => byName.get(name),
    fields: names,
    quotation: names.find(name => fields[name]!.kind === 'quotation') ?? '',
    verdict: form === 'table' ? names[0] : undefined,
    key, error,
    example: examples[definition.id],
    keyed: error ? undefined : keyed,
  }
}

/** What no student could ever get right: items and paragraphs that do not exist, verdicts that nobody can give. */
function checkItems(
  definition: Exercise, items: readonly OpenItem[], key: Key | undefined, articles: IndexedArticles, tell: Tell,
): void {
  for (const name of Object.keys(key ?? {})) {
    if (!Object.hasOwn(definition.items, name)) tell(name, 'The exercise has no such item: delete its key, or mend its name.')
  }
  const paragraphs = new Set(Object.values(articles).flatMap(article => article.paragraphs.map(({id}) => id)))
  for (const {name, paragraph} of items) {
    if (paragraph !== undefined && !paragraphs.has(paragraph)) tell(name, `No article has a paragraph ${paragraph}.`)
  }
}

function keyedOf(
  form: AnswerForm, key: Key | undefined, items: readonly OpenItem[], articles: IndexedArticles, tell: Tell,
): Keyed | undefined {
  switch (form) {
    case 'spans':
      return key && keyedSpans(key as SpansKey, items, articles, tell)
    case 'record':
    case 'table':
      return key && keyedRows(form, key as RowsKey, items, articles, tell)
    case 'text':
      return keyedText((key ?? {}) as RowsKey, items, articles, tell)
    default:
      return form satisfies never
  }
}
