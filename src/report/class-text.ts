import pc from 'picocolors'
import type {ClassSummary, Unmarked} from '../class/class-grader.ts'
import type {Look} from './look.ts'
import {wrap} from './wrap.ts'

/** What was done with a class. */
export interface ClassDone {
  readonly summary: ClassSummary
  /** Files of answers that belong to nobody. */
  readonly loose: readonly string[]
  /** What was written, as paths. */
  readonly written: readonly string[]
  /** What else a person should know. Sentences. */
  readonly notes: readonly string[]
  /** What was made after it is late. Milliseconds since 1970. */
  readonly lateAfter?: number
}

/** Returns what a teacher is told of a graded class: how many, what to look at, where the results are. */
export function classText({summary, loose, written, notes, lateAfter}: ClassDone, look: Look): string {
  const {students, statuses, late, overrides, look: first, looks, unmarked, faults} = summary
  const colours = pc.createColors(look.colour)
  const counts = Object.entries(statuses).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`)
  const more = [...late > 0 ? [`${late} late`] : [], ...overrides > 0 ? [`${overrides} ${overrides === 1 ? 'exercise' : 'exercises'} with points of your own`] : []]
  const lines = (text: string, indent = ''): string[] => wrap(text, look.width, {first: indent, rest: indent && `${indent}  `})
  return [
    ...lines(`${students} ${students === 1 ? 'student' : 'students'}: ${[...counts, ...more].join(', ') || 'nobody'}`).map(colours.bold),
    ...lateAfter === undefined ? [] : lines(`Late is what was made after ${momentText(lateAfter)}.`),
    ...looks > 0 ? ['', ...lines('To look at:'), ...first.flatMap(({name, why}) => lines(`${name}: ${why}`, '  '))] : [],
    ...looks > first.length ? lines(`and ${looks - first.length} more: see the column “notes”.`, '  ') : [],
    ...unmarked.length > 0 ? ['', ...unmarked.flatMap(one => lines(unmarkedText(one)))] : [],
    ...loose.length > 0 ? ['', ...lines(`These lie beside the students’ folders and belong to nobody: ${loose.slice(0, 5).join(', ')}${loose.length > 5 ? ` and ${loose.length - 5} more` : ''}`)] : [],
    ...notes.length > 0 ? ['', ...notes.flatMap(note => lines(note))] : [],
    ...faults.length > 0 ? ['', ...lines('A fault of Parallax, not of a student. These exercises need a person’s eye; please report this:').map(colours.magenta), ...faults] : [],
    '',
    ...lines(`Written: ${written.join(', ')}`).map(colours.green),
    '',
  ].join('\n')
}

function unmarkedText({number, students, names}: Unmarked): string {
  const first = names.slice(0, 5)
  return `Exercise ${number} waits for points of yours, and adds none to a total until then: ${first.join(', ')}${students > first.length ? ` and ${students - first.length} more` : ''}.`
}

/** A moment by this computer’s clock, with the day of the week and the name of the month: no two can be mixed up. */
function momentText(time: number): string {
  const parts = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short'} as const
  return new Intl.DateTimeFormat('en-GB', parts).format(time)
}
