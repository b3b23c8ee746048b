import type {ArticleId} from '../articles/article.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'

/** Returns the names of the fields of an answer, in the file's order. They are the same for all items. */
export function fieldNames(exercise: Exercise): readonly string[] {
  return Object.keys(exercise.fields)
}

/** Returns a field as one item asks it; `undefined` where the exercise has none of that name. */
export function fieldOf(exercise: Exercise, item: string, name: string): Field | undefined {
  return exercise.items[item]?.fields?.[name] ?? exercise.fields[name]
}

/** Returns the article whose words a field of an item asks for; `undefined` where either will do. */
export function articleAsked(exercise: Exercise, item: string, field: Field): ArticleId | undefined {
  if (field.kind !== 'quotation') return undefined
  const article = field.article ?? exercise.items[item]?.article
  return article === 'both' ? undefined : article
}

/**
 * Returns whether a field may be left out beside a verdict: in a table, some are asked only under the verdicts that
 * they list. `verdict` is the term in the row's first field, `undefined` where there is none yet.
 */
export function mayBeLeftOut(exercise: Exercise, item: string, name: string, verdict: string | undefined): boolean {
  const field = fieldOf(exercise, item, name)
  if (exercise.form !== 'table' || !field || !('under' in field) || field.under === undefined) return false
  return verdict === undefined || !field.under.includes(verdict)
}
