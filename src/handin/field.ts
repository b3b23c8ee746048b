import type {Place, Saying} from '../text/problem.ts'
import type {Given} from '../lesson/answer.ts'
import type {Terms} from '../lesson/exercise.ts'
import type {OpenField} from '../lesson/fields.ts'
import {hasWords} from '../text/words.ts'
import {MAX_CHARACTERS} from './limits.ts'
import type {Value} from './literal.ts'
import {sayOfField} from './say-answer.ts'

/** Notes a problem. */
export type Tell = (at: Place, saying: Saying) => void

/**
 * Returns what stands in one field, as its definition asks for it: `todo`, what was given, or `unreadable` with a
 * problem told. A quotation from the wrong article is told and kept as it was given.
 */
export function readField(field: OpenField, value: Value, tell: Tell): Given {
  const {at} = value
  if (value.kind === 'todo' || saysNone(field, value)) return {kind: 'todo', at}
  if (saysNothing(value) && mayBeLeftOut(field)) return unreadable(tell, at, sayOfField.noWords(field.name, field.article ?? 'A'))
  if (value.kind === 'refused') return unreadable(tell, value.refusal.at, value.refusal)
  if (value.kind === 'record') return unreadable(tell, at, sayOfField.record())
  const length = value.kind === 'string' ? value.text.length : value.kind === 'quotation' ? value.words.length : 0
  if (length > MAX_CHARACTERS) return unreadable(tell, at, sayOfField.tooLong(length))
  switch (field.kind) {
    case 'term':
      return readTerm(field, value, tell)
    case 'terms':
      return readTerms(field, value, tell)
    case 'quotation':
      return readQuotation(field, value, tell)
    case 'text':
      if (value.kind === 'string') return {kind: 'text', text: value.text, at}
      return unreadable(tell, at, value.kind === 'list' ? sayOfField.list() : sayOfField.quotationForText())
    default:
      return field.kind satisfies never
  }
}

/** Words that only some verdicts need: a field that may be left out. */
function mayBeLeftOut({kind, under}: OpenField): boolean {
  return kind === 'quotation' && under !== undefined
}

/** Whether a field that may be left out says so in a word: exercise 2 teaches 'none'. */
export function saysNone(field: OpenField, value: Value): boolean {
  return value.kind === 'string' && mayBeLeftOut(field) && value.text.trim().toLowerCase() === NONE && !isTerm(field.terms ?? {}, value.text)
}

/** Stands where words may be left out. */
const NONE = 'none'

/** What people write for "there is nothing": '', inB(''), [], null. */
function saysNothing(value: Value): boolean {
  switch (value.kind) {
    case 'string': return value.text.trim() === ''
    case 'quotation': return !hasWords(value.words)
    case 'list': return value.elements.length === 0
    case 'refused': return value.refusal.absent === true
    default: return false
  }
}

type Readable = Extract<Value, {kind: 'string' | 'quotation' | 'list'}>

function unreadable(tell: Tell, at: Place, saying: Saying): Given {
  tell(at, saying)
  return {kind: 'unreadable', at}
}

function readTerm({terms = {}}: OpenField, value: Readable, tell: Tell): Given {
  const {at} = value
  if (value.kind === 'list') return unreadable(tell, at, sayOfField.list())
  if (value.kind === 'quotation') return unreadable(tell, at, sayOfField.quotationForTerm(Object.keys(terms)))
  if (isTerm(terms, value.text)) return {kind: 'term', term: value.text, at}
  return unreadable(tell, at, sayOfField.unknownTerm(value.text, Object.keys(terms)))
}

/** Terms that are not in the list are told and left out; the others stand. */
function readTerms({terms = {}}: OpenField, value: Readable, tell: Tell): Given {
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

function readQuotation(field: OpenField, value: Readable, tell: Tell): Given {
  const {article: asked, terms: instead = {}} = field
  const {at} = value
  if (value.kind === 'list') return unreadable(tell, at, sayOfField.list())
  if (value.kind === 'string') {
    if (isTerm(instead, value.text)) return {kind: 'term', term: value.text, at}
    if (asked !== undefined && mayBeLeftOut(field)) return unreadable(tell, at, sayOfField.stringForWords(field.name, asked))
    return unreadable(tell, at, sayOfField.stringForQuotation(asked, Object.keys(instead)))
  }
  const {article, words} = value
  if (!hasWords(words)) return unreadable(tell, at, sayOfField.emptyQuotation(asked ?? article))
  if (asked !== undefined && asked !== article) tell(at, sayOfField.otherArticle(article, asked))
  return {kind: 'quotation', article, words, at}
}

function isTerm(terms: Terms, given: string): boolean {
  return Object.hasOwn(terms, given)
}
