import type {ArticleId} from '../text/article.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'
import {askedUnder} from '../lesson/fields.ts'

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
  const under = askedUnder(exercise, item, name)
  return under !== undefined && (verdict === undefined || !under.includes(verdict))
}
