import type {Given} from '../lesson/answer.ts'
import {labelCredit} from '../lesson/credit.ts'
import type {OpenField} from '../lesson/fields.ts'
import type {Credits} from '../lesson/key.ts'
import type {Location} from '../text/locate.ts'
import {tidied} from '../text/normalise.ts'
import {quoted} from '../text/problem.ts'
import {isOverLimit, wordCount} from '../text/words.ts'
import type {Remark} from './remark.ts'

/**
 * What is to be said of a quotation before its passage is looked at: unreadable, the other article's, over the limit,
 * not found, not word for word, in another paragraph. None when it stands word for word where it is expected.
 *
 * @param paragraph where it is expected; `undefined`: any paragraph will do
 * @param counts whether it earns credit all the same
 */
export function quotationRemarks(
  {name: field, article, most}: OpenField, paragraph: string | undefined, given: Given, location: Location | undefined,
  counts: boolean,
): Remark[] {
  if (given.kind === 'unreadable') return [{kind: 'unreadable', field, at: given.at}]
  if (given.kind !== 'quotation') return []
  const on = {field, quoted: quoted(given.words), at: given.at}
  if (article !== undefined && given.article !== article) {
    return [{...on, kind: 'other article', article: given.article, wanted: article}]
  }
  if (isOverLimit(given.words, most)) return [{...on, kind: 'over the limit', words: wordCount(tidied(given.words)), most: most!}]
  if (!location) return [{...on, kind: 'not found', article: given.article}]
  const stands = location.paragraph
  const remarks: Remark[] = []
  const why = whyInexact(given.words, location)
  if (why) remarks.push({...on, kind: 'inexact', why, paragraph: stands})
  if (paragraph !== undefined && stands !== paragraph) {
    remarks.push({...on, kind: 'elsewhere', paragraph: stands, wanted: paragraph, counts})
  }
  return remarks
}

function whyInexact(words: string, {likeness}: Location): Extract<Remark, {kind: 'inexact'}>['why'] | undefined {
  if (likeness === 'exact') return undefined
  if (likeness !== 'folded') return likeness
  return words.includes('*') ? 'asterisks' : 'folded'
}

/** One remark for each label that has less than full credit; `todo` is not one. */
export function labelRemarks(
  labels: Readonly<Record<string, Credits>>,
  given: ReadonlyMap<string, Given>,
  about: string,
): Remark[] {
  return Object.entries(labels).flatMap(([field, credits]) => labelRemark(field, credits, given.get(field)!, about))
}

/**
 * What is to be said of one label. None for full credit and for `todo`.
 *
 * @param others the best credit of what is no term: of words, where a term may stand in their place
 */
export function labelRemark(
  field: string,
  credits: Credits | undefined,
  given: Given,
  about?: string,
  beside?: string,
  others = 0,
): Remark[] {
  const {at} = given
  if (given.kind === 'unreadable') return [{kind: 'unreadable', field, at}]
  const credit = labelCredit(credits, given)
  const listed = credits ?? {}
  if (credit === 1) return []
  if (given.kind === 'term') {
    const more = {...(about !== undefined && {quoted: about}), ...(beside !== undefined && {beside})}
    const better = Math.max(others, ...Object.values(listed)) > credit
    return [{kind: 'label', field, term: quoted(given.term), credit, better, ...more, at}]
  }
  if (given.kind !== 'terms') return []
  const wrong = given.terms.filter(term => !Object.hasOwn(listed, term))
  const missing = Object.keys(listed).filter(term => listed[term] === 1 && !given.terms.includes(term)).length
  return [{kind: 'terms', field, wrong: [...new Set(wrong)].map(term => quoted(term)), missing, at}]
}
