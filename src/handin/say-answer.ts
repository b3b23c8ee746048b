import type {ArticleId} from '../text/article.ts'
import {excerpt} from '../text/problem.ts'
import {MAX_CHARACTERS, MAX_ROWS} from './limits.ts'
import type {Saying} from '../text/problem.ts'
import {unseen} from '../text/unseen.ts'
import {suggest} from '../text/suggest.ts'

const quote = (article: ArticleId): string => `in${article}('…')`

const hover = 'Hover over the field in the editor to see the list.'
const thousands = (count: number): string => count.toLocaleString('en-GB')

/** "Did you mean …?" where one of `known` is near, else the whole list where it is short, else `otherwise`. */
function meant(given: string, known: readonly string[], otherwise: string): string {
  const near = suggest(given, known)
  if (near !== undefined && unseen(given)) return `Type it again: '${near}'`
  if (near !== undefined) return `Did you mean '${near}'?`
  return known.length <= 12 ? `Choose from: ${listed(known)}.` : otherwise
}

/** Between quotation marks where one of them has a comma in it, so that each is seen to be one. */
function listed(values: readonly string[]): string {
  const quoted = values.some((value) => value.includes(','))
  return values.map((value) => (quoted ? `'${value}'` : value)).join(', ')
}

/** How to say that an article has no such words, where a field may be left out. */
function leftOut(field: string): string {
  return `Where there are none to copy, leave \`${field}\` out, or write 'none'.`
}

/** What is said of an item or a field as a whole. */
export const sayOfItem = {
  missing: (item: string, blank: string, exercise: number): Saying => ({
    what: `The item '${item}' is missing; it counts as not answered.`,
    remedy: `Add ${blank} or get the blank file again with: npm run reset -- ${exercise}`,
  }),
  unknown: (given: string, items: readonly string[]): Saying => ({
    what: unseen(given)?.what ?? `This exercise has no item '${excerpt(given)}'.`,
    remedy: meant(given, items, 'Delete it, or give it its name from the blank file.'),
  }),
  twice: (item: string): Saying => ({
    what: `The item '${item}' is here twice; only the first one counts.`,
    remedy: 'Keep one of the two and delete the other.',
  }),
  missingField: (field: string): Saying => ({
    what: `\`${field}\` is missing here; it counts as not answered.`,
    remedy: `Add ${field}: todo, or your answer in place of todo.`,
  }),
  unknownField: (given: string, fields: readonly string[]): Saying => ({
    what: unseen(given)?.what ?? `'${excerpt(given)}' is not asked for here.`,
    remedy: meant(given, fields, 'Delete it.'),
  }),
  fieldTwice: (field: string): Saying => ({
    what: `\`${field}\` is here twice; only the first one counts.`,
    remedy: 'Keep one of the two and delete the other.',
  }),
  notARecord: (blank: string): Saying => ({
    what: 'The answer to this item needs its fields in braces.',
    remedy: `Write it in this shape: ${blank}`,
  }),
  listForOne: (): Saying => ({
    what: 'One answer belongs here, and this is a list.',
    remedy: 'Take the square brackets away.',
  }),
  notAList: (item: string): Saying => ({
    what: 'The answer to a paragraph is a list in square brackets.',
    remedy: `Write '${item}': [{…}], or [] if there is nothing to mark, or todo.`,
  }),
  bareField: (field: string): Saying => ({
    what: 'This answer has no field name.',
    remedy: `Put braces and the field around it: {${field}: …}`,
  }),
  tooManyRows: (count: number): Saying => ({
    what: `There are ${count} answers to one paragraph; only the first ${MAX_ROWS} are read.`,
    remedy: 'Keep those that answer the question.',
  }),
}

/** What is said of what stands in one field. */
export const sayOfField = {
  unknownTerm: (given: string, terms: readonly string[]): Saying => ({
    what: given.trim() === ''
      ? 'There is nothing between these quotation marks.'
      : unseen(given)?.what ?? `'${excerpt(given)}' is not in the list for this field.`,
    remedy: meant(given, terms, hover),
  }),
  termTwice: (term: string): Saying => ({
    what: `'${term}' is in this list twice.`,
    remedy: 'Delete one of the two.',
  }),
  quotationForTerm: (terms: readonly string[]): Saying => ({
    what: 'A term from a list belongs here, and these are words of an article.',
    remedy: terms.length <= 12 ? `Choose from: ${listed(terms)}.` : hover,
  }),
  quotationForText: (): Saying => ({
    what: 'Your own words belong here, and these are words of an article.',
    remedy: 'Write them between quotation marks, without inA or inB.',
  }),
  stringForQuotation: (article: ArticleId | undefined, instead: readonly string[]): Saying => ({
    what: 'Words of an article belong here, and this is plain text.',
    remedy: `Copy the words with ${article ? quote(article) : 'inA(\'…\') or inB(\'…\')'}`
      + `${instead.length > 0 ? `, or write ${instead.map((term) => `'${term}'`).join(' or ')}` : ''}.`,
  }),
  /** `field` may be left out, and `article` is the one that its words come from. */
  noWords: (field: string, article: ArticleId): Saying => ({
    what: 'Words of an article belong here, and there are none.',
    remedy: `Copy them with ${quote(article)}. ${leftOut(field)}`,
  }),
  stringForWords: (field: string, article: ArticleId): Saying => ({
    what: 'Words of an article belong here, and this is plain text.',
    remedy: `Copy the words with ${quote(article)}. ${leftOut(field)}`,
  }),
  noneAsked: (field: string, verdict: string, given: string): Saying => ({
    what: `\`${field}\` says that there are no words to copy, but '${excerpt(given)}' needs some.`,
    remedy: `Copy them, or change \`${verdict}\`.`,
  }),
  otherArticle: (given: ArticleId, asked: ArticleId): Saying => ({
    what: `These words are quoted from article ${given}, but this is about article ${asked}.`,
    remedy: `Copy the words from article ${asked}, with ${quote(asked)}.`,
  }),
  emptyQuotation: (article: ArticleId): Saying => ({
    what: 'No words were copied between these quotation marks.',
    remedy: `Copy at least one word from article ${article}, or write \`todo\`.`,
  }),
  tooLong: (length: number): Saying => ({
    what: `This text has ${thousands(length)} characters; at most ${thousands(MAX_CHARACTERS)} are read.`,
    remedy: 'Shorten it.',
  }),
  list: (): Saying => ({
    what: 'One answer belongs here, and this is a list.',
    remedy: 'Take the square brackets away and keep one answer.',
  }),
  notAList: (): Saying => ({
    what: 'A list belongs here, and this is a single answer.',
    remedy: 'Put square brackets around it.',
  }),
  record: (): Saying => ({
    what: 'One answer belongs here, and these are fields in braces.',
    remedy: 'Take the braces away and keep the answer.',
  }),
}
