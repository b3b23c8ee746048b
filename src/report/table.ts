import type {Colours, Look} from './look.ts'
import {isChecked} from './row.ts'
import type {ReportRow} from './row.ts'
import {bar} from './signs.ts'
import type {Signs} from './signs.ts'
import {statusOf} from './status.ts'
import type {Status} from './status.ts'
import {columns, fit, wrap} from './wrap.ts'

const BAR = 11

/**
 * Returns a line for each exercise: sign, number, title, bar, band and reason. Where the screen is too narrow for that,
 * the bar and the reason each get a line of their own. Where nothing is graded, there are no bars.
 */
export function table(rows: readonly ReportRow[], look: Look, signs: Signs, colours: Colours): string[] {
  const title = Math.max(0, ...rows.map((row) => columns(row.title)))
  const number = Math.max(1, ...rows.map((row) => String(row.number).length))
  const statuses = rows.map((row) => ({row, status: statusOf(row)}))
  const word = Math.max(0, ...statuses.map(({status}) => columns(status.word)))
  const before = 2 + number + 1 + title + 2
  const graded = !rows.some(isChecked)
  const room = look.width - (before + (graded ? BAR + 2 : 0) + word + 2)
  return statuses.flatMap(({row, status}) => {
    const paint = paintOf(status, colours)
    const earned = status.earned ?? {score: 0, passed: false}
    const bars = graded ? bar(earned.score, earned.passed, signs) : ''
    const name = `${String(row.number).padStart(number)} ${row.title}`
    if (room < 12) {
      const hang = ' '.repeat(number + 3)
      return [
        `${paint(signs[status.sign])} ${colours.bold(fit(name, look.width - 2))}`,
        `${hang}${graded ? `${paint(bars)} ` : ''}${paint(status.word)}`,
        ...wrap(status.reasons[0], look.width, {first: hang, rest: hang}).map(colours.dim),
      ]
    }
    const reason = status.reasons.find((text) => columns(text) <= room) ?? fit(status.reasons.at(-1) ?? '', room)
    const filler = ' '.repeat(before - 2 - columns(name))
    return [`${paint(signs[status.sign])} ${name}${filler}${graded ? `${paint(bars)}  ` : ''}${paint(status.word.padEnd(word))}  ${colours.dim(reason)}`]
  })
}

function paintOf({sign}: Status, {green, yellow, magenta, dim}: Colours): (text: string) => string {
  switch (sign) {
    case 'passed': return green
    case 'failed': return yellow
    case 'fault': return magenta
    default: return dim
  }
}
