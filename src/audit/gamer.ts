import type {Article, ArticleId, Range} from '../text/article.ts'
import type {DraftRow, DraftValue} from '../lesson/answer.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'
import {fieldOf} from '../lesson/fields.ts'
import {termCredit} from '../grading/credit.ts'
import type {Credits, Key, RowsKey, SpansKey} from '../lesson/key.ts'
import type {Articles} from '../grading/keyed.ts'
import {rangeOf, wordsIn} from '../text/words.ts'

/** A kind of passage that somebody copies without reading. */
export type Chunk =
  | 'paragraphs'
  | 'sentences'
  | 'italics'
  /** Sentences cut into pieces that keep to the field's limit of words. */
  | 'pieces'

/** The passages of one kind in the paragraph an item is about, or in all of an article when it names none. */
export function chunks(articles: Articles, exercise: Exercise, item: string, name: string, chunk: Chunk): Chunked[] {
  const field = fieldOf(exercise, item, name)
  const named = field?.kind === 'quotation' ? field.article : undefined
  const {article: about, paragraph = exercise.form === 'spans' ? item : undefined} = exercise.items[item]!
  const article = articles[named ?? (about === 'both' ? 'A' : about)]
  const scope = article.paragraphs.filter(({id}) => paragraph === undefined || id === paragraph)
  const ranges = scope.flatMap((within): readonly Range[] => {
    if (chunk === 'paragraphs') return [within]
    if (chunk === 'sentences' || chunk === 'pieces') return within.sentences
    return article.ownWords.filter(({start, end}) => within.start <= start && end <= within.end)
  })
  const most = field?.kind === 'quotation' && chunk === 'pieces' ? field.maxWords : undefined
  return ranges.flatMap(range => split(article, range, most))
}

/** Words of an article, as a quotation in a draft. */
export interface Chunked {
  readonly article: ArticleId
  readonly words: string
}

function split(article: Article, range: Range, most: number | undefined): Chunked[] {
  const found = wordsIn(article, range)
  if (!found) return []
  const step = most ?? Infinity
  const pieces: Chunked[] = []
  for (let first = found.first; first < found.end; first += step) {
    const {start, end} = rangeOf(article, {first, end: Math.min(found.end, first + step)})
    pieces.push({article: article.id, words: article.text.slice(start, end)})
  }
  return pieces
}

/** The terms that a field of an item is answered with: those to choose from, or those in a quotation's place. */
export function termsOf(field: Field | undefined): string[] {
  if (!field || field.kind === 'text') return []
  return Object.keys((field.kind === 'quotation' ? field.instead : field.terms) ?? {})
}

/** A term as a field's value: alone, or as the only one of several. */
export function asValue(field: Field | undefined, term: string | undefined): DraftValue {
  return field?.kind === 'terms' && term !== undefined ? [term] : term
}

/**
 * For each label field of an item, the term that earns most when it is given throughout: the luckiest guesser's. Text
 * fields are left empty.
 */
export function luckyLabels(exercise: Exercise, key: Key, item: string): DraftRow {
  return labels(exercise, item, (name, terms) => {
    const credits = creditsOf(exercise, key, name)
    const worth = (term: string) => credits.reduce((sum, some) => sum + termCredit(some, term), 0)
    return terms.reduce((best, term) => (worth(term) > worth(best) ? term : best))
  })
}

/** A row with each label field of an item as `choose` says, text fields empty and quotations left out. */
export function labels(
  exercise: Exercise,
  item: string,
  choose: (name: string, terms: readonly string[]) => string | undefined,
): DraftRow {
  const row: Record<string, DraftValue> = {}
  for (const name of Object.keys(exercise.fields)) {
    const field = fieldOf(exercise, item, name)
    const terms = termsOf(field)
    if (field?.kind === 'text') row[name] = ''
    else if (field?.kind !== 'quotation' && terms.length > 0) row[name] = asValue(field, choose(name, terms))
  }
  return row
}

function creditsOf(exercise: Exercise, key: Key, name: string): Credits[] {
  if (exercise.form !== 'spans') return Object.values(key as RowsKey).map(({fields}) => fields[name]?.terms ?? {})
  const required = Object.values(key as SpansKey).flat().filter(({status}) => status === 'required')
  return required.map(({labels: some}) => some?.[name] ?? {})
}
