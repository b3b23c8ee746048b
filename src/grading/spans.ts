import type {Answers} from '../lesson/answer.ts'
import {labelCredit} from '../lesson/credit.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {creditsFor, finding, findsOf, tieAll} from './finds.ts'
import type {KeyedSpans, Tied} from './finds.ts'
import {marks} from './marks.ts'
import type {Marks} from './marks.ts'
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
 * Labels, L: the mean over the label fields of `(mean credit − e) / (1 − e)`, at least 0, over the matched quotations; e
 * is what the best single label for all would earn. A quotation's label is held to the tie that gives it most.
 *
 * Words count where they stand, also when they are listed under another paragraph. A quotation that stands nowhere in
 * the article, or is the other article's, counts in W; one that cannot be read, is over the field's limit of words or
 * is still `todo` is not graded.
 */
export function gradeSpans(exercise: OpenExercise, keyed: KeyedSpans, answers: Answers): Marks {
  const tied = tieAll(exercise, keyed, findsOf(exercise, answers))
  const score = found(keyed, tied) * (keyed.chance.size > 0 ? FINDING + (1 - FINDING) * labelling(keyed, tied) : 1)
  return marks(exercise, stateOf(exercise, answers), score, paragraphMarks(exercise, keyed, tied, answers))
}

function found({required}: KeyedSpans, tied: readonly Tied[]): number {
  const matched = tied.flatMap(({matched: of, value: brings}) => of ? [{of, brings}] : [])
  return finding(matched, {required, wrong: tied.filter(({wrong}) => wrong).length})
}

/** L, from 0 to 1; 0 while nothing is found. */
function labelling({chance}: KeyedSpans, tied: readonly Tied[]): number {
  const matched = tied.filter(one => one.matched !== undefined)
  const shares = [...chance].flatMap(([field, e]) => {
    const credits = matched.flatMap(one => {
      const some = creditsFor(one, field)
      return some ? [labelCredit(some, one.find.fields.get(field))] : []
    })
    if (credits.length === 0) return []
    const mean = credits.reduce((sum, credit) => sum + credit, 0) / credits.length
    // Where one label fits everything, it says nothing, and only all of them right are worth anything.
    return [e > 1 - 1e-9 ? Math.floor(mean + 1e-9) : Math.max(0, (mean - e) / (1 - e))]
  })
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
