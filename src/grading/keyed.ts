import type {Article, ArticleId} from '../text/article.ts'
import type {Exercise, Item} from '../lesson/exercise.ts'
import type {Passage, Quotation} from '../lesson/key.ts'
import type {Extent} from './fit.ts'
import {KeyError} from './key-error.ts'
import {places} from '../text/locate.ts'
import {shared, size} from '../text/words.ts'
import type {WordRange} from '../text/words.ts'

/** The articles by their ids. */
export type Articles = Readonly<Record<ArticleId, Article>>

/**
 * A keyed passage, located in its article.
 *
 * @param paragraph where to look when a quotation does not say
 * @throws {KeyError} when the key's words do not stand there word for word, or the maximal extent does not contain the
 *   core
 */
export function extent(articles: Articles, passage: Passage, paragraph: string | undefined): Extent {
  const {core, maximal = core, credit = 1} = passage
  const outer = stands(articles, maximal, paragraph)
  const most = outer[0]!
  const inner = stands(articles, core, maximal.paragraph ?? paragraph).find(within => contains(most, within))
  if (core.article !== maximal.article || !inner) {
    throw new KeyError(`"${maximal.words}" does not contain its core, "${core.words}": copy a longer passage.`)
  }
  return {article: core.article, core: inner, maximal: most, credit}
}

function stands(articles: Articles, {article, words, paragraph}: Quotation, fallback?: string): WordRange[] {
  const found = places(articles[article], words, paragraph ?? fallback).filter(
    location => location.likeness === 'exact' && (paragraph === undefined || location.paragraph === paragraph),
  )
  if (found.length === 0) {
    const where = paragraph ?? `article ${article}`
    throw new KeyError(`"${words}" does not stand word for word in ${where}: copy it from the article.`)
  }
  return found.map(location => location.words)
}

function contains(outer: WordRange, inner: WordRange): boolean {
  return shared(outer, inner) === size(inner)
}

/** The article that a quotation in an item has to come from; `undefined` when either will do. */
export function wantedArticle(item: Item, named: ArticleId | undefined): ArticleId | undefined {
  return named ?? (item.article === 'both' ? undefined : item.article)
}

/**
 * A memory for what is worked out once for each key: `once(key, exercise, articles)` calls `prepare` when one of the
 * three is new, and gives back what it returned otherwise.
 */
export function oncePerKey<Key extends object, Result>(
  prepare: (exercise: Exercise, key: Key, articles: Articles) => Result,
): (exercise: Exercise, key: Key, articles: Articles) => Result {
  const memory = new WeakMap<Key, {exercise: Exercise; a: Article; b: Article; result: Result}>()
  return (exercise, key, articles) => {
    const known = memory.get(key)
    if (known && known.exercise === exercise && known.a === articles.A && known.b === articles.B) return known.result
    const result = prepare(exercise, key, articles)
    memory.set(key, {exercise, a: articles.A, b: articles.B, result})
    return result
  }
}
