import {PASS, tenthsIn} from '../grading/marks.ts'
import type {Look} from './look.ts'

/** Marks that stand for a word beside them; never alone. */
export interface Signs {
  readonly passed: string
  readonly failed: string
  readonly skipped: string
  readonly fault: string
  readonly mend: string
  readonly look: string
  readonly todo: string
  readonly good: string
  readonly full: string
  readonly empty: string
  readonly pass: string
}

const fancy: Signs = {
  passed: '✓', failed: '✗', skipped: '·', fault: '!', mend: '!', look: '→', todo: '·', good: '✓', full: '█', empty: '░', pass: '│',
}

const plain: Signs = {
  passed: '+', failed: 'x', skipped: '-', fault: '!', mend: '!', look: '>', todo: '-', good: '+', full: '#', empty: '.', pass: '|',
}

/** Returns the signs that a screen can show. */
export function signsOf({unicode}: Look): Signs {
  return unicode ? fancy : plain
}

const TENTHS = 10
const PASS_TENTHS = Math.ceil(PASS * TENTHS)

/**
 * Returns a bar of ten cells with a line at the pass mark: `█████░░│░░░`. Whole tenths are filled; the line is reached
 * by exercises that have passed, and by them only. `score` is from 0 to 1.
 */
export function bar(score: number, passed: boolean, {full, empty, pass}: Signs): string {
  const whole = tenthsIn(score)
  const filled = passed ? Math.max(whole, PASS_TENTHS) : Math.min(whole, PASS_TENTHS - 1)
  const cells = full.repeat(filled) + empty.repeat(TENTHS - filled)
  return cells.slice(0, PASS_TENTHS) + pass + cells.slice(PASS_TENTHS)
}
