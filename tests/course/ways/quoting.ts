import {locate} from '../../../src/text/locate.ts'
import type {IndexedArticle} from '../../../src/text/locate.ts'
import {rangeOf} from '../../../src/text/words.ts'
import type {DraftRow, DraftValue} from '../../../src/lesson/answer.ts'
import {articles} from '../course-findings.ts'

type Quoted = Extract<DraftValue, {words: string}>

/** Changes every quotation of a row; `paragraph` is where its words are looked for first. */
export function quoting(row: DraftRow, edit: (quoted: Quoted) => DraftValue): DraftRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isQuoted(value) ? edit(value) : value]))
}

/** The whole sentence round the words. */
export function sentence({article, words}: Quoted, paragraph?: string): Quoted {
  const {start, end} = spot(articles[article], words, paragraph)
  const all = articles[article].paragraphs.flatMap(({sentences}) => sentences)
  const whole = all.find(one => one.start <= start && end <= one.end)!
  return {article, words: articles[article].printed.slice(whole.start, whole.end)}
}

/** The words with so many more on both sides, as far as the sentence goes. */
export function around(quoted: Quoted, count: number, paragraph?: string): Quoted {
  const {article, words} = quoted
  const {start, end} = spot(articles[article], words, paragraph)
  const whole = spot(articles[article], sentence(quoted, paragraph).words, paragraph)
  const all = articles[article].words
  const within = (at: number) => all[at] !== undefined && all[at].start >= whole.start && all[at].end <= whole.end
  let [first, last] = [all.findIndex(one => one.end > start), all.findLastIndex(one => one.start < end)]
  for (let more = 0; more < count; more += 1) {
    if (within(first - 1)) first -= 1
    if (within(last + 1)) last += 1
  }
  return {article, words: articles[article].printed.slice(all[first]!.start, all[last]!.end)}
}

/** The longest word of a quotation, alone. */
export function single({article, words}: Quoted): Quoted {
  const [longest = words] = (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((one, other) => other.length - one.length)
  return {article, words: longest}
}

/** The words as somebody types them who looks away: two letters of the longest word change places. */
export function misspelt(quoted: Quoted): Quoted {
  const {words: word} = single(quoted)
  const at = Math.floor(word.length / 2)
  const turned = `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`
  return {...quoted, words: quoted.words.replace(word, turned)}
}

/** The words as they would begin a sentence. */
export function capital({article, words}: Quoted): Quoted {
  return {article, words: words.charAt(0).toUpperCase() + words.slice(1)}
}

/** The words, said to be the other article's. */
export function otherwise({article, words}: Quoted): Quoted {
  return {article: article === 'A' ? 'B' : 'A', words}
}

function isQuoted(value: DraftValue): value is Quoted {
  return value !== undefined && typeof value === 'object' && 'words' in value
}

function spot(article: IndexedArticle, words: string, paragraph: string | undefined): {start: number, end: number} {
  const found = locate(article, words, paragraph)
  if (!found) throw new Error(`“${words}” stands nowhere in article ${article.id}.`)
  return rangeOf(article.words, found.words)
}
