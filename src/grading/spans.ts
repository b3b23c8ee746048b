import type {Answers} from '../lesson/answer.ts'
import {labelCredit} from '../lesson/credit.ts'
import {isFindable} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {creditsFor, finding, findsOf, tieAll} from './finds.ts'
import type {KeyedSpans, Tied} from './finds.ts'
import {marks} from './marks.ts'
import type {Marks} from './marks.ts'
import {UNIT} from './match.ts'
import {paragraphMarks} from './span-marks.ts'
import {stateOf} from './state.ts'

/** What finding the passages is worth with no label right; the labels are worth the rest. */
const FINDING = 0.6

/**
 * Marks of a spans exercise. The score, from 0 to 1, is `F × (0.6 + 0.4 L)`, or F alone where nothing is labelled.
 *
 * Finding, `F = (R + A) / (m + A + W)`: m is the number of required passages; R and A are what the required and the
 * accepted ones bring in a one-to-one matching of quotations with them, the sums of fit × similarity × the passage's
 * credit, A at most m; the matching is the one with the greatest F; W is the number of quotations that are tied to no required, accepted or neutral passage.
 * A quotation is tied where fit × similarity is at least ½; one that has a tie and no match is a duplicate, and free. So
 * accepted passages are never needed, never stand in for all that is required, and right ones soften a wrong one.
 *
 * Labels, L: the mean over the label fields of `(mean credit − e) / (1 − e)`, at least 0, over the matched quotations, each
 * counting by what it brings to F; e is what the best single label for all would earn. A quotation's label is held to the
 * tie that gives it most.
 *
 * Where e is high, a wrong label can cost more than a quotation that answers nothing. An accepted passage never does: with
 * such labels it is taken for wrong where that is more.
 *
 * Words count where they stand, also when they are listed under another paragraph. A quotation that stands nowhere in
 * the article, or is the other article's, counts in W; one that cannot be read, is over the field's limit of words or
 * is still `todo` is not graded.
 */
export function gradeSpans(exercise: OpenExercise, keyed: KeyedSpans, answers: Answers): Marks {
  const tied = tieAll(exercise, keyed, findsOf(exercise, answers))
  const score = spared(exercise, keyed, tied)
  return marks(exercise, stateOf(exercise, answers), score, paragraphMarks(exercise, keyed, tied, answers))
}

/**
 * The score where accepted passages whose labels cost more than a wrong quotation are taken for wrong. Which they are hangs on the
 * score, so that each round goes by that of the last one, until none is better (Dinkelbach 1967, as for the matching).
 */
function spared(exercise: OpenExercise, keyed: KeyedSpans, tied: readonly Tied[]): number {
  const optional = tied.filter(one => one.matched && isOptional(one)).map(one => ({...one, worth: worth(keyed, one), brings: one.value / UNIT}))
  let best = scoreOf(keyed, tied)
  for (;;) {
    const costly = new Set(optional.filter(({worth, brings}) => brings * worth + best * (1 - brings) < 0).map(({find}) => find))
    const next = costly.size > 0 ? scoreOf(keyed, tieAll(exercise, keyed, tied.map(({find}) => find), costly)) : best
    if (next <= best) return best
    best = next
  }
}

function scoreOf(keyed: KeyedSpans, tied: readonly Tied[]): number {
  return found(keyed, tied) * (keyed.chance.size > 0 ? FINDING + (1 - FINDING) * labelling(keyed, tied) : 1)
}

/** Tied to passages that are merely accepted: the others are to be found under any label. */
function isOptional({ties}: Tied): boolean {
  const findable = [...ties.keys()].filter(isFindable)
  return findable.length > 0 && findable.every(({status}) => status === 'accepted')
}

function found({required}: KeyedSpans, tied: readonly Tied[]): number {
  const matched = tied.flatMap(({matched: of, value: brings}) => of ? [{of, brings}] : [])
  return finding(matched, {required, wrong: tied.filter(({wrong}) => wrong).length})
}

/** What a quotation adds to the score for each bit that it brings to F: at most 1, below 0 where its labels cost more. */
function worth({chance}: KeyedSpans, one: Tied): number {
  const shares = [...chance].flatMap(([field, e]) => {
    const credit = creditOf(one, field)
    return credit === undefined ? [] : [credit < 1 || !isSure(e) ? (credit - e) / (1 - e) : 1]
  })
  return shares.length === 0 ? 1 : FINDING + (1 - FINDING) * mean(shares.map(share => ({share, weight: 1})))
}

/** L, from 0 to 1; 0 while nothing is found. */
function labelling({chance}: KeyedSpans, tied: readonly Tied[]): number {
  const matched = tied.filter(one => one.matched !== undefined)
  const shares = [...chance].flatMap(([field, e]) => {
    const credits = matched.flatMap(one => {
      const share = creditOf(one, field)
      return share === undefined ? [] : [{share, weight: one.value}]
    })
    if (credits.length === 0) return []
    // Where one label fits everything, it says nothing, and only all of them right are worth anything.
    const share = isSure(e) ? Math.floor(mean(credits) + 1e-9) : Math.max(0, (mean(credits) - e) / (1 - e))
    return [{share, weight: 1}]
  })
  return shares.length === 0 ? 0 : mean(shares)
}

/** The credit of a quotation's label, from 0 to 1; `undefined` where no passage that it is tied to asks for one. */
function creditOf(one: Tied, field: string): number | undefined {
  const credits = creditsFor(one, field)
  return credits && labelCredit(credits, one.find.fields.get(field))
}

/** Whether one label for all would be right everywhere. */
function isSure(e: number): boolean {
  return e > 1 - 1e-9
}

function mean(shares: readonly {readonly share: number; readonly weight: number}[]): number {
  const sum = (of: (one: typeof shares[number]) => number): number => shares.reduce((total, one) => total + of(one), 0)
  return sum(({share, weight}) => share * weight) / sum(({weight}) => weight)
}
