import {indexed} from '../../src/text/locate.ts'
import type {Article, ArticleId, Paragraph, Range} from '../../src/text/article.ts'
import {normalise} from '../../src/text/normalise.ts'
import type {Answers, Given} from '../../src/lesson/answer.ts'

/** Two invented reports on a village council and its bridge. `*` marks the source's own words. */
const A: Readonly<Record<string, string>> = {
  H: '*Council Votes to Close Old Bridge*',
  P1: 'The village council *has voted* to close the *old* stone bridge. Mayor Ada Marsh *announced* it on Monday. ' +
    'The vote was *seven to two*, after a *heated debate* of three hours.',
  P2: 'Repairs *would cost* $66,000, the council’s engineer *said*. The village had spent that much in 2019, and ' +
    'the *beloved* bridge cracked again within a year.',
  P3: 'Farmers hope for the best. Lorries *will be* led round by the mill, the mayor *said*; buses *will not* run.',
}

const B: Readonly<Record<string, string>> = {
  H: '*Mayor* ‘*abandons*’ *bridge* – *farmers*',
  D: 'A *rushed* vote cuts the valley in two',
  P1: 'Farmers in the U.S.-style valley *claim* that nobody asked them. “*We heard it on the radio*,” one *said*.',
  P2: 'The council *rejects* that. Two letters *were sent* in May, it *insists*, and a third in June.',
  P3: 'What the detour *will cost* them has not been worked out, the farmers *say*; the mill’s owner *expects* dust.',
}

export const articles = {A: indexed(articleOf('A', A)), B: indexed(articleOf('B', B))}

/** An article of invented paragraphs, read without the Markdown reader: a sentence ends at `. `. */
export function articleOf(id: ArticleId, texts: Readonly<Record<string, string>>): Article {
  const paragraphs: Paragraph[] = []
  const ownWords: Range[] = []
  let printed = ''
  for (const [name, marked] of Object.entries(texts)) {
    if (printed !== '') printed += '\n\n'
    const start = printed.length
    for (const [index, piece] of marked.split('*').entries()) {
      if (index % 2 === 1) ownWords.push({start: printed.length, end: printed.length + piece.length})
      printed += piece
    }
    const text = printed.slice(start)
    const kind = name === 'H' ? 'headline' : name === 'D' ? 'standfirst' : 'body'
    paragraphs.push({id: `${id}.${name}`, kind, start, end: printed.length, sentences: sentencesOf(text, start)})
  }
  const provenance = {publisher: '', author: '', date: '', found: '', edition: ''}
  const text = normalise(printed)
  const speech = [...printed.matchAll(/(?<=“)[^”]*(?=”)/g)].map(({index, 0: said}) => ({start: index, end: index + said.length}))
  return {id, headline: printed.split('\n')[0]!, provenance, text, printed, paragraphs, ownWords, speech}
}

function sentencesOf(text: string, start: number): Range[] {
  return [...text.matchAll(/.+?(?:\.(?= )|$)\s*/g)].map(match => {
    const from = start + match.index
    return {start: from, end: from + match[0].trimEnd().length}
  })
}

const at = {line: 1, column: 1}

/** What a row says, tersely: `A:words` is a quotation, `"words` is text, `?` is todo, `!` cannot be read, a list
 * is several terms. */
export type Terse = Readonly<Record<string, string | readonly string[]>>

/** Answers written tersely; an item that is left out is not started. */
export function answersOf(items: readonly string[], rows: Readonly<Record<string, readonly Terse[]>>): Answers {
  return new Map(
    items.map(item => {
      const given = rows[item]?.map(row => new Map(Object.entries(row).map(([name, value]) => [name, givenOf(value)])))
      return [item, {at, rows: given}]
    }),
  )
}

export function givenOf(value: string | readonly string[]): Given {
  if (typeof value !== 'string') return {kind: 'terms', terms: value, at}
  if (value === '?') return {kind: 'todo', at}
  if (value === '!') return {kind: 'unreadable', at}
  if (/^[AB]:/.test(value)) return {kind: 'quotation', article: value[0] as ArticleId, words: value.slice(2), at}
  return value.startsWith('"') ? {kind: 'text', text: value.slice(1), at} : {kind: 'term', term: value, at}
}
