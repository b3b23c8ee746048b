import type {Colours, Look} from './look.ts'
import type {ReportRow} from './row.ts'
import {wrap} from './wrap.ts'

/** What keeps the exercises from being graded: as a rule a fault of the course or of its programs, nobody's who answers. */
export interface Fault {
  readonly what: string
  readonly remedy: string
  /** Where in the programs it happened; for whoever mends it. */
  readonly stack?: string | undefined
  /** Whoever answers can mend it. */
  readonly isMendable?: boolean
}

/** A stack is cut after so many lines: its end lies in programs of others. */
const STACK_LINES = 8

const tell = 'Show this to your teacher, or report it where you got the project.'

/** Returns a fault of a program that grades, from what it threw. */
export function programFault(what: string, stack: string): Fault {
  return {what, remedy: tell, stack}
}

/** Returns the faults that stopped the grading of an exercise, and the check of types, each once. */
export function faultsOf(rows: readonly ReportRow[]): Fault[] {
  const graded = rows.flatMap(({outcome, number, title, file}) => outcome.kind !== 'fault' ? [] : [{
    what: `exercise ${number}, ${title}, could not be graded.`,
    remedy: `Your answers are safe in ${file}. ${tell}`,
    stack: outcome.stack,
  }])
  const reasons = new Map(rows.flatMap(({types}) => (types.kind === 'unchecked' ? [[types.why, types.remedy] as const] : [])))
  return [...graded, ...[...reasons].map(([why, remedy]) => remedy !== undefined ? {what: why, remedy, isMendable: true} : ({
    what: `types could not be checked. ${why}`,
    remedy: `Marks are as shown, but nothing passes while its types are unchecked. Run npm install, then npm test; if that does not help: ${lower(tell)}`,
  }))]
}

/** Returns faults as they are printed: that they are ours, what happened, what to do, and where it happened. */
export function faultLines(faults: readonly Fault[], {width}: Look, colours: Colours): string[] {
  return faults.flatMap(({what, remedy, stack, isMendable}) => [
    '',
    ...wrap(isMendable ? what : `This is a fault in Parallax, not yours: ${what}`, width).map(colours.magenta),
    ...wrap(remedy, width),
    ...(stack ?? '').split('\n').filter((line) => line.trim() !== '').slice(0, STACK_LINES)
      .flatMap((line) => wrap(line, width, {first: '  ', rest: '    '})).map(colours.dim),
  ])
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
