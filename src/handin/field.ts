import type {Place, Saying} from '../text/problem.ts'
import type {ArticleId} from '../text/article.ts'
import type {Given} from '../lesson/answer.ts'
import type {Exercise, Field} from '../lesson/exercise.ts'
import {fieldOf} from '../lesson/fields.ts'
import type {Terms} from '../lesson/terms.ts'
import {MAX_CHARACTERS} from './limits.ts'
import type {Value} from './literal.ts'
import {sayOfField} from './say-answer.ts'
import {articleAsked} from './shape.ts'

/** Notes a problem. */
export type Tell = (at: Place, saying: Saying) => void
type Kind<K extends Field['kind']> = Extract<Field, {kind: K}>

/**
 * Returns what stands in one field, as its definition asks for it: `todo`, what was given, or `unreadable` with a
 * problem told. A quotation from the wrong article is told and kept as it was given.
 */
export function readField(exercise: Exercise, item: string, name: string, value: Value, tell: Tell): Given {
  const field = fieldOf(exercise, item, name)
  const {at} = value
  if (value.kind === 'todo') return {kind: 'todo', at}
  if (value.kind === 'refused') return unreadable(tell, value.refusal.at, value.refusal)
  if (value.kind === 'record') return unreadable(tell, at, sayOfField.record())
  const length = value.kind === 'string' ? value.text.length : value.kind === 'quotation' ? value.words.length : 0
  if (length > MAX_CHARACTERS) return unreadable(tell, at, sayOfField.tooLong(length))
  switch (field?.kind) {
    case 'term':
      return readTerm(field, value, tell)
    case 'terms':
      return readTerms(field, value, tell)
    case 'quotation':
      return readQuotation(field, articleAsked(exercise, item, field), value, tell)
    case 'text':
      if (value.kind === 'string') return {kind: 'text', text: value.text, at}
      return unreadable(tell, at, value.kind === 'list' ? sayOfField.list() : sayOfField.quotationForText())
    case undefined:
      return {kind: 'unreadable', at}
    default:
      return field satisfies never
  }
}

type Readable = Extract<Value, {kind: 'string' | 'quotation' | 'list'}>

function unreadable(tell: Tell, at: Place, saying: Saying): Given {
  tell(at, saying)
  return {kind: 'unreadable', at}
}

function readTerm({terms}: Kind<'term'>, value: Readable, tell: Tell): Given {
  const {at} = value
  if (value.kind === 'list') return unreadable(tell, at, sayOfField.list())
  if (value.kind === 'quotation') return unreadable(tell, at, sayOfField.quotationForTerm(Object.keys(terms)))
  if (isTerm(terms, value.text)) return {kind: 'term', term: value.text, at}
  return unreadable(tell, at, sayOfField.unknownTerm(value.text, Object.keys(terms)))
}

/** Terms that are not in the list are told and left out; the others stand. */
function readTerms({terms}: Kind<'terms'>, value: Readable, tell: Tell): Given {
  const {at} = value
  if (value.kind === 'quotation') return unreadable(tell, at, sayOfField.quotationForTerm(Object.keys(terms)))
  if (value.kind === 'string') tell(at, sayOfField.notAList())
  const elements = value.kind === 'string' ? [value] : value.elements
  const given = new Set<string>()
  for (const element of elements) {
    if (element.kind === 'todo') return {kind: 'todo', at: element.at}
    if (element.kind === 'refused') tell(element.refusal.at, element.refusal)
    else if (element.kind !== 'string') tell(element.at, sayOfField.quotationForTerm(Object.keys(terms)))
    else if (!isTerm(terms, element.text)) tell(element.at, sayOfField.unknownTerm(element.text, Object.keys(terms)))
    else if (given.has(element.text)) tell(element.at, sayOfField.termTwice(element.text))
    else given.add(element.text)
  }
  if (given.size === 0 && elements.length > 0) return {kind: 'unreadable', at}
  return {kind: 'terms', terms: [...given], at}
}

function readQuotation(
  field: Kind<'quotation'>,
  asked: ArticleId | undefined,
  value: Readable,
  tell: Tell,
): Given {
  const {at} = value
  const instead = field.instead ?? {}
  if (value.kind === 'list') return unreadable(tell, at, sayOfField.list())
  if (value.kind === 'string') {
    if (isTerm(instead, value.text)) return {kind: 'term', term: value.text, at}
    return unreadable(tell, at, sayOfField.stringForQuotation(asked, Object.keys(instead)))
  }
  const {article, words} = value
  if (!/[\p{L}\p{N}]/u.test(words)) return unreadable(tell, at, sayOfField.emptyQuotation(asked ?? article))
  if (asked !== undefined && asked !== article) tell(at, sayOfField.otherArticle(article, asked))
  return {kind: 'quotation', article, words, at}
}

function isTerm(terms: Terms, given: string): boolean {
  return Object.hasOwn(terms, given)
}
