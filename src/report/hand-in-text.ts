import pc from 'picocolors'
import type {Look} from './look.ts'
import {copiesOf} from './notice.ts'
import {isChecked, verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import {signsOf} from './signs.ts'
import {table} from './table.ts'
import {wrap} from './wrap.ts'

/** What was packed, and where. */
export interface HandedIn {
  readonly name: string
  /** `hand-ins/parallax-ada-marsh.zip` */
  readonly path: string
  readonly rows: readonly ReportRow[]
}

/** Returns what a student is told of a packed hand-in: how far each exercise is, what is not yet done, where it lies. */
export function handInText({name, path, rows}: HandedIn, look: Look): string {
  const colours = pc.createColors(look.colour)
  const left = rows.filter(({outcome}) => outcome.kind === 'unread').map(({file}) => file)
  const copies = rows.flatMap((row) => copiesOf(row, 'packed'))
  const open = rows.filter((row) => verdict(row) !== 'passed').length
  return [
    ...wrap(`Hand-in of ${name}`, look.width).map(colours.bold),
    '',
    ...table(rows, look, signsOf(look), colours),
    '',
    ...left.length > 0 ? wrap(`Left out, because there is no readable file: ${left.join(', ')}`, look.width).map(colours.yellow) : [],
    ...copies.flatMap((sentence) => wrap(sentence, look.width)).map(colours.yellow),
    ...wrap(open === 0
      ? 'Every exercise is done.'
      : `${open} of ${rows.length} not done yet. You can hand in what there is, or go on and pack again.`, look.width),
    ...wrap(`Packed: ${path}`, look.width).map(colours.green),
    ...wrap(rows.some(isChecked)
      ? 'Marks come from your teacher, who reads what you hand in.'
      : 'Bands are for learning, not grades: your teacher reads what you hand in.', look.width),
    ...wrap('Next: give this one file to your teacher.', look.width),
    '',
  ].join('\n')
}
