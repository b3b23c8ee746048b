import {termCredit, termsCredit} from './credit.ts'
import type {Unit} from './row-units.ts'

/** A list of terms that fewer units share is worth what a blind choice earns: one answer twice is no strategy. */
const FEWEST = 4

/**
 * What guessing is worth in units of one field with one list of terms, from 0 to 1: the weighted mean credit of one and
 * the same answer throughout, for the best such answer. For a quotation only the terms that may stand in its place are
 * tried; for several terms the empty list, each term alone, all of them, and each unit's own full set.
 */
export function guessOf(units: readonly Unit[]): number {
  const terms = Object.keys(units[0]?.list ?? {})
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0)
  const mean = (credit: (unit: Unit) => number) =>
    units.reduce((sum, unit) => sum + unit.weight * credit(unit), 0) / weight
  const several = units[0]?.kind === 'terms'
  const credits = several
    ? severalTerms(units, terms, mean)
    : terms.map(term => mean(one => termCredit(one.terms, term)))
  if (credits.length === 0) return 0
  const best = Math.max(...credits)
  return units.length < FEWEST ? credits.reduce((sum, credit) => sum + credit, 0) / credits.length : best
}

function severalTerms(
  units: readonly Unit[],
  each: readonly string[],
  mean: (credit: (unit: Unit) => number) => number,
): number[] {
  const full = units.map(({terms}) => each.filter(term => termCredit(terms, term) === 1))
  return [[], each, ...each.map(term => [term]), ...full].map(some => mean(({terms}) => termsCredit(terms, some)))
}
