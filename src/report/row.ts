import type {Outcome} from '../mark.ts'
import {inFileOrder} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'

/** What the compiler says of one file. */
export type Types =
  /** It is still at work: while watching, marks are printed first. */
  | {readonly kind: 'pending'}
  | {
      readonly kind: 'checked'
      /** How many errors there are. */
      readonly errors: number
      /** Whether it could not even parse the file: then its errors are a cascade, and their number means nothing. */
      readonly broken: boolean
      /** Those that the reader of the file has not told already, in plain words. */
      readonly problems: readonly Problem[]
    }
  /** It could not run: a fault of ours, but where there is a remedy. */
  | {readonly kind: 'unchecked', readonly why: string, readonly remedy?: string}

/** One exercise of the report, as plain data that can be sent between threads. */
export interface ReportRow {
  /** `2-sources` */
  readonly exercise: string
  readonly number: number
  readonly title: string
  readonly minutes: number
  /** `exercises/2-sources.ts` */
  readonly file: string
  readonly outcome: Outcome
  readonly types: Types
  /** What is not started counts as failed. */
  readonly strict?: boolean
  /** Files beside it that look like copies of it, which nobody grades. */
  readonly copies?: readonly string[]
}

/** Counted as the last line of the report counts: an exercise that is not started is skipped and not failed, unless it is strict. */
export type Verdict = 'passed' | 'failed' | 'skipped'

/**
 * Returns whether an exercise passes: its marks have reached the pass mark, or without a key all is answered and in order,
 * and its file compiles. A file that does not
 * compile fails even where nothing is answered in it, and so does one whose types could not be checked, or in which the
 * reader has found an answer to mend.
 */
export function verdict(row: ReportRow): Verdict {
  const {outcome, types} = row
  if (outcome.kind !== 'marked' || types.kind === 'unchecked') return 'failed'
  if (types.kind === 'checked' && types.errors > 0) return 'failed'
  const {marks: {state, passed}, problems} = outcome.marked
  // What the reader finds in an answer counts, whatever the compiler was told (`// @ts-nocheck`).
  if (problems.some(({item}) => item !== undefined) || (state === 'not started' && problems.length > 0)) return 'failed'
  if (state === 'not started') return row.strict ? 'failed' : 'skipped'
  return passed ? 'passed' : 'failed'
}

/** Whether there is no key here, so that the file was only checked. */
export function isChecked({outcome}: ReportRow): boolean {
  return outcome.kind === 'marked' && outcome.marked.marks.checked === true
}

/** Returns everything in a file that somebody can mend, found by its reader or by the compiler, as it is told. */
export function problemsOf({outcome, types}: ReportRow): readonly Problem[] {
  const read = outcome.kind === 'marked' ? outcome.marked.problems : outcome.kind === 'unread' ? [outcome.problem] : []
  const all = types.kind === 'checked' ? [...read, ...types.problems] : read
  return inFileOrder(all)
}
