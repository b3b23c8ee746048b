import type {ArticleId} from '../text/article.ts'
import type {Answers, Given, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf, quotationField} from '../lesson/fields.ts'
import type {Articles} from './keyed.ts'
import {wantedArticle} from './keyed.ts'
import {places} from '../text/locate.ts'
import type {Location} from '../text/locate.ts'
import {given} from './state.ts'
import {isOverLimit} from '../text/words.ts'

/** One row of a spans exercise: what was quoted, where it stands, how it is labelled. */
export interface Find {
  /** The paragraph under which it is listed. */
  readonly item: string
  /** Its number among the rows of the paragraph, from 0. */
  readonly number: number
  readonly row: Row
  readonly given: Given
  /** Where the words stand equally well; none when they are not found, the other article's or over the limit. */
  readonly places: readonly Location[]
  readonly labels: ReadonlyMap<string, Given>
  /** The article it has to come from; `undefined` when either will do. */
  readonly article: ArticleId | undefined
  /** The most words it may have. */
  readonly most: number | undefined
}

/**
 * Every row of the answers, in an order that depends on what they say alone: the same answers in another order are
 * matched in the same way.
 */
export function findsOf(exercise: Exercise, answers: Answers, articles: Articles): Find[] {
  const field = quotationField(exercise)
  const labels = fieldNames(exercise, 'term', 'terms')
  const finds = Object.entries(exercise.items).flatMap(([name, item]) => {
    const is = fieldOf(exercise, name, field)
    const most = is?.kind === 'quotation' ? is.maxWords : undefined
    const article = wantedArticle(item, is?.kind === 'quotation' ? is.article : undefined)
    return (answers.get(name)?.rows ?? []).map((row, number): Find => {
      const quotation = given(row, field)
      const known =
        quotation.kind === 'quotation' &&
        quotation.article === (article ?? quotation.article) &&
        !isOverLimit(quotation.words, most)
      return {
        item: name,
        number,
        row,
        given: quotation,
        places: known ? places(articles[quotation.article], quotation.words, name) : [],
        labels: new Map(labels.map(label => [label, given(row, label)])),
        article,
        most,
      }
    })
  })
  return sorted(finds)
}

function sorted(finds: readonly Find[]): Find[] {
  const named = finds.map(find => ({find, name: says(find)}))
  return named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({find}) => find)
}

function says({item, given, labels}: Find): string {
  const words = given.kind === 'quotation' ? given.words : given.kind
  return [item, words, ...[...labels.values()].map(labelSays)].join('\n')
}

function labelSays(label: Given): string {
  return label.kind === 'term' ? label.term : label.kind === 'terms' ? [...label.terms].sort().join() : label.kind
}
