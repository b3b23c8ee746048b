import type {Given} from './answer.ts'
import type {Credits} from './key.ts'

/**
 * What is found, less what is marked in vain, from 0 to 1: `min(m, found) / (m + wrong)`. With nothing to find (m = 0)
 * it is 1 for leaving it at that and 0 otherwise.
 *
 * @param m how many there are to find
 * @param found total value found, at least 0
 * @param wrong how many were marked that are nothing
 */
export function share(m: number, found: number, wrong: number): number {
  if (m + wrong === 0) return 1
  return Math.min(m, found) / (m + wrong)
}

/** The credit of one term, from 0 to 1; 0 when the key does not list it. */
export function termCredit(credits: Credits | undefined, term: string): number {
  return credits && Object.hasOwn(credits, term) ? credits[term]! : 0
}

/**
 * The credit of several terms, from 0 to 1, by the rule of the spans: those with full credit are to be found, those
 * with less are accepted beside them, one listed with 0 is neutral, and one that is not listed counts against.
 * A term given twice counts once; none is right where the key wants none.
 */
export function termsCredit(credits: Credits | undefined, terms: readonly string[]): number {
  const given = [...new Set(terms)]
  const wanted = Object.values(credits ?? {}).filter(credit => credit === 1).length
  const wrong = given.filter(term => !credits || !Object.hasOwn(credits, term)).length
  return share(wanted, given.reduce((sum, term) => sum + termCredit(credits, term), 0), wrong)
}

/** The credit of a label; 0 for what is no label, for what cannot be read and for `todo`. */
export function labelCredit(credits: Credits | undefined, given: Given | undefined): number {
  if (given?.kind === 'term') return termCredit(credits, given.term)
  if (given?.kind === 'terms') return termsCredit(credits, given.terms)
  return 0
}
