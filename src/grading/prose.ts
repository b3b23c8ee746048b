import type {Range} from '../text/article.ts'
import {spaced} from '../text/fold.ts'

/** Why a text is no sentence that somebody could mean, as far as a program can see. */
export type ProseFault =
  /** One word again and again. */
  | {readonly kind: 'word'; readonly word: string}
  /** One word twice in a row: a slip, as a rule. */
  | {readonly kind: 'doubled'; readonly word: string}
  /** The same sentence twice. */
  | {readonly kind: 'sentence'}
  /** The same text as an item before it. */
  | {readonly kind: 'copy'; readonly of: string}
  /** What the item asks, and no answer to it. */
  | {readonly kind: 'asked'}
  /** Words in a row that make no sentence. */
  | {readonly kind: 'list'}
  /** Not English, as far as its small words tell. */
  | {readonly kind: 'language'}

/** Words from which on English shows small ones: a headline may do without any. */
const SHOWS = 13

/** English is known by its small words: hardly a sentence does without. */
const ENGLISH = new Set(('the a an of in to and that is was were are by for on at with from not it as has have had be will would but '
  + 'or this his her their they he she who which what about said says say after before how made see out over up into no all than its').split(' '))

/** So many words in a row without a small one or a mark are a list, where small ones are fewer than one in so many. */
const LISTED = 12
const FEW_SMALL = 6

/** So many words of the question are no accident. */
const ASKED = 4

/** Small words of some languages that pupils may write in; none of them is an English word, or a part of names. */
const OTHER = new Set(('der das und nicht ein eine einen von mit dem ist für auf zu im zum zur über nach wird haben '
  + 'le les et une est dans avec que du sur qui pas el los las por del es sobre il della che gli di '
  + 'het een voor niet na nie się jest ve bir için').split(' '))

/** So many of them show another language: one may be in a name. */
const FEW = 2

/** A letter that is not one of the Latin alphabet. */
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u

/** Words that English doubles. */
const DOUBLED = new Set(['that', 'had', 'very', 'is', 'so', 'many'])

/** A text, as `spaced` folds it, where its words stand in it, and cut into sentences. */
export interface Prose {
  readonly text: string
  readonly folded: string
  readonly words: readonly Range[]
  readonly sentences: readonly string[]
}

/**
 * What shows that a text is repeated, or not English; `undefined` where nothing does, and for an empty one.
 *
 * @param earlier the texts of items before it, by name, as `spaced` folds them
 * @param asks what its own item asks
 */
export function proseFault(prose: Prose, earlier: ReadonlyMap<string, string>, asks = ''): ProseFault | undefined {
  const {text, folded, words, sentences} = prose
  if (words.length === 0) return undefined
  const all = words.map(({start, end}) => text.slice(start, end))
  const word = tooOften(all)
  if (word !== undefined) return {kind: 'word', word}
  const twice = doubled(text, words)
  if (twice !== undefined) return {kind: 'doubled', word: twice}
  const plain = sentences.length > 1 ? sentences.map(spaced).filter(one => one.trim() !== '') : [folded]
  if (new Set(plain).size < plain.length) return {kind: 'sentence'}
  const of = [...earlier].find(([, other]) => other === folded)?.[0]
  if (of !== undefined) return {kind: 'copy', of}
  const question = spaced(asks)
  if (all.length >= ASKED && plain.every(one => question.includes(one))) return {kind: 'asked'}
  const small = all.map(one => one.toLowerCase())
  if (isForeign(text, small)) return {kind: 'language'}
  return isList(prose, small) ? {kind: 'list'} : undefined
}

/** A word twice in a row, as it is written; with a mark between them they are two. */
function doubled(text: string, words: readonly Range[]): string | undefined {
  const again = words.find(({start, end}, index) => {
    const before = words[index - 1]
    const word = text.slice(start, end).toLowerCase()
    return before !== undefined && text.slice(before.start, before.end).toLowerCase() === word
      && text.slice(before.end, start).trim() === '' && !DOUBLED.has(word)
  })
  return again && text.slice(again.start, again.end)
}

/** A word thrice, and a third of all, as it is written first; small words may come as often as they like. */
function tooOften(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  const [found] = [...counts].find(([word, count]) => count >= 3 && count * 3 >= all.length && !ENGLISH.has(word)) ?? []
  return all.find(word => word.toLowerCase() === found)
}

function isForeign(text: string, all: readonly string[]): boolean {
  if (OTHER_LETTER.test(text) && count(text, /\p{Script=Latin}/gu) * 2 < count(text, /\p{L}/gu)) return true
  const english = all.filter(word => ENGLISH.has(word)).length
  const other = all.filter(word => OTHER.has(word)).length
  return (other >= FEW && other > english) || (english === 0 && all.length >= SHOWS)
}

/** Headlines may be all names and nouns; whoever writes more than one of them joins words, or parts them. */
function isList({text, words}: Prose, all: readonly string[]): boolean {
  if (all.filter(word => ENGLISH.has(word)).length * FEW_SMALL >= all.length) return false
  let run = 0
  return words.some(({start}, index) => {
    const joins = index > 0 && text.slice(words[index - 1]!.end, start).trim() === ''
    run = ENGLISH.has(all[index]!) ? 0 : joins ? run + 1 : 1
    return run >= LISTED
  })
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
