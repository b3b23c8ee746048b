import type {DraftRow, DraftValue} from '../lesson/answer.ts'
import {termCredit} from '../lesson/credit.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {Credits} from '../lesson/key.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {ArticleId, Range} from '../text/article.ts'
import type {IndexedArticle} from '../text/locate.ts'
import {rangeOf, wordsIn} from '../text/words.ts'

/** A kind of passage that somebody copies without reading. */
export type Chunk =
  | 'paragraphs'
  | 'sentences'
  | 'italics'
  /** Sentences cut into pieces that keep to the field's limit of words. */
  | 'pieces'
  /** What stands between two commas, or other marks, cut to the limit too. */
  | 'clauses'

/** The passages of one kind in the paragraph an item is about, or in all of an article when it names none. */
export function chunks({articles}: OpenExercise, {paragraph}: OpenItem, field: OpenField, chunk: Chunk): Chunked[] {
  const article = articles[field.article ?? 'A']
  const scope = article.paragraphs.filter(({id}) => paragraph === undefined || id === paragraph)
  const ranges = scope.flatMap((within): readonly Range[] => {
    if (chunk === 'paragraphs') return [within]
    if (chunk === 'sentences' || chunk === 'pieces') return within.sentences
    if (chunk === 'clauses') return within.sentences.flatMap(one => clausesOf(article, one))
    return article.ownWords.filter(({start, end}) => within.start <= start && end <= within.end)
  })
  const most = chunk === 'pieces' || chunk === 'clauses' ? field.most : undefined
  return ranges.flatMap(range => split(article, range, most))
}

function clausesOf({text}: IndexedArticle, {start, end}: Range): Range[] {
  return [...text.slice(start, end).matchAll(/[^,;:()]+/g)]
    .map(match => ({start: start + match.index, end: start + match.index + match[0].length}))
}

/** Words of an article, as a quotation in a draft. */
export interface Chunked {
  readonly article: ArticleId
  readonly words: string
}

function split(article: IndexedArticle, range: Range, most: number | undefined): Chunked[] {
  const found = wordsIn(article.words, range)
  if (!found) return []
  const step = most ?? Infinity
  const pieces: Chunked[] = []
  for (let first = found.first; first < found.end; first += step) {
    const {start, end} = rangeOf(article.words, {first, end: Math.min(found.end, first + step)})
    pieces.push({article: article.id, words: article.text.slice(start, end)})
  }
  return pieces
}

/** The terms that a field of an item is answered with: those to choose from, or those in a quotation's place. */
export function termsOf({terms}: OpenField): string[] {
  return Object.keys(terms ?? {})
}

/** A term as a field's value: alone, or as the only one of several. */
export function asValue({kind}: OpenField, term: string | undefined): DraftValue {
  return kind === 'terms' && term !== undefined ? [term] : term
}

/** What a gamer writes into the label fields of an item. */
export type Labels = (exercise: OpenExercise, item: OpenItem) => DraftRow

/**
 * For each label field of an item, the term that earns most when it is given throughout: the luckiest guesser's. Text
 * fields are left empty.
 */
export function luckyLabels(exercise: OpenExercise, item: OpenItem): DraftRow {
  return labels(item, ({name}, terms) => {
    const credits = creditsOf(exercise, name)
    const worth = (term: string) => credits.reduce((sum, some) => sum + termCredit(some, term), 0)
    return terms.reduce((best, term) => (worth(term) > worth(best) ? term : best))
  })
}

/** A row with each label field of an item as `choose` says, text fields empty and quotations left out. */
export function labels(
  item: OpenItem, choose: (field: OpenField, terms: readonly string[]) => string | undefined,
): DraftRow {
  const row: Record<string, DraftValue> = {}
  for (const field of item.fields) {
    const terms = termsOf(field)
    if (field.kind === 'text') row[field.name] = ''
    else if (field.kind !== 'quotation' && terms.length > 0) row[field.name] = asValue(field, choose(field, terms))
  }
  return row
}

function creditsOf({keyed}: OpenExercise, name: string): Credits[] {
  if (keyed?.form === 'spans') {
    return [...keyed.passages.values()].flat().filter(({status}) => status === 'required').map(({labels: some}) => some[name] ?? {})
  }
  if (keyed?.form !== 'record' && keyed?.form !== 'table') return []
  return [...keyed.units.values()].flatMap(units => units.filter(({field}) => field.name === name).map(({terms = {}}) => terms))
}

/** A source of pseudo-random numbers that is the same for the same seed, so that every run prints the same figures. */
export interface Seeded {
  /** A whole number from 0 to `below` − 1. */
  number(below: number): number
  /** One of several, which must not be none. */
  pick<T>(some: readonly T[]): T
  /** The same ones in another order. */
  shuffle<T>(some: readonly T[]): T[]
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to try strategies with. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number) => Math.floor(next() * below)
  return {
    number,
    pick: some => some[number(some.length)]!,
    shuffle: some =>
      some
        .map(one => ({one, rank: next()}))
        .sort((a, b) => a.rank - b.rank)
        .map(({one}) => one),
  }
}
