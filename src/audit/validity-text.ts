import type {Trial} from './validity.ts'

/** The trials of one exercise as a table for a terminal, a line for each, `breach` where a bound is broken. */
export function validityText(title: string, trials: readonly Trial[]): string {
  if (trials.length === 0) return `${title}\n  no program judges this exercise\n`
  const width = Math.max(...trials.map(({way}) => way.length))
  const lines = trials.map(trial => {
    const {way, score, holds} = trial
    const cells = [way.padEnd(width), score.toFixed(2), bound(trial).padEnd(13), holds ? '' : 'BREACH']
    return `  ${cells.join('  ')}`.trimEnd()
  })
  return `${title}\n${lines.join('\n')}\n`
}

/** The bound in words: `under 0.35`, `0.40 to 0.60`, `at least 1.00`. */
function bound({least, under}: Trial): string {
  if (least !== undefined && under !== undefined) return `${least.toFixed(2)} to ${under.toFixed(2)}`
  if (under !== undefined) return `under ${under.toFixed(2)}`
  return `at least ${(least ?? 0).toFixed(2)}`
}

/** One sentence for each broken bound, with what to mend. */
export function breaches(id: string, trials: readonly Trial[]): string[] {
  return trials
    .filter(({holds}) => !holds)
    .map(trial => `${id}: ${trial.way} earns ${trial.score.toFixed(2)}, and should earn ${bound(trial)}.`)
}
