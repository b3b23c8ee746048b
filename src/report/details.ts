import type {Colours, Look} from './look.ts'
import {noticesOf} from './notice.ts'
import type {Notice} from './notice.ts'
import {verdict} from './row.ts'
import type {ReportRow} from './row.ts'
import type {Signs} from './signs.ts'
import {command, columns, fit, wrap} from './wrap.ts'

/** How many notices a screen holds for all exercises together, and for each at least. */
const NOTICES = 8
const AT_LEAST = 2

/**
 * Returns what there is to say under the table: exercise by exercise, what is right in all first, then in the file's order, and how many more
 * there are. One exercise alone is told in full. Exercises that passed have their say only then.
 */
export function details(rows: readonly ReportRow[], look: Look, signs: Signs, colours: Colours): string[] {
  const alone = rows.length === 1
  const told = rows.filter((row) => row.outcome.kind !== 'fault' && (alone || verdict(row) !== 'passed') && noticesOf(row).length > 0)
  const limit = alone ? Infinity : Math.max(AT_LEAST, Math.floor(NOTICES / Math.max(1, told.length)))
  return told.flatMap((row) => ['', ...detailsOf(row, limit, look, signs, colours)])
}

function detailsOf(row: ReportRow, limit: number, look: Look, signs: Signs, colours: Colours): string[] {
  // Among others, what is still to do in a row that is begun only takes room: the next step names it.
  const all = noticesOf(row)
  const most = all.filter(({tone}, index) => limit === Infinity || tone === 'mend' || tone === 'look' || index === 0)
  const notices = most.some(({tone}) => tone !== 'good') ? most : all
  const shown = notices.slice(0, notices.length === limit + 1 ? limit + 1 : limit)
  const lines = [
    colours.bold(fit(`${row.number} ${row.title}`, look.width)),
    ...shown.flatMap((notice, index) => {
      return [
        ...isSameRow(notice, shown[index - 1]) ? [] : placeLines(placeOf(row, notice), look).map(colours.dim),
        ...noticeLines(notice, look, signs, colours),
      ]
    }),
  ]
  const more = notices.length - shown.length
  return more === 0 ? lines : [
    ...lines, ...wrap(`and ${more} more: ${command(`npm test -- ${row.number}`)}`, look.width, {first: '  ', rest: '    '}).map(colours.dim),
  ]
}

/** Of several notices on one line of the file only the first says where that is. */
function isSameRow(one: Notice, other: Notice | undefined): boolean {
  return one.at?.line === other?.at?.line && one.about === other?.about
}

/** `exercises/2-sources.ts:14:12`, of which editors make a link, and `aid-figure, A.P2`; whichever there is. */
function placeOf(row: ReportRow, notice: Notice): string[] {
  const place = notice.at ? `${row.file}:${notice.at.line}:${notice.at.column}` : ''
  return [place, notice.about].filter((part) => part !== '')
}

function placeLines(parts: readonly string[], {width}: Look): string[] {
  const line = `  ${parts.join('  ')}`
  if (parts.length > 0 && columns(line) <= width) return [line]
  return parts.flatMap((part) => wrap(part, width, {first: '  ', rest: '    '}))
}

function noticeLines({tone, sentences}: Notice, look: Look, signs: Signs, colours: Colours): string[] {
  const paint = {mend: colours.red, look: colours.yellow, good: colours.green, todo: colours.dim}[tone]
  return sentences.flatMap((sentence, index) => {
    const lines = wrap(sentence, look.width, {first: index === 0 ? `    ${signs[tone]} ` : '      ', rest: '      '})
    return index === 0 ? lines.map((line, at) => (at === 0 ? line.replace(signs[tone], paint) : line)) : lines
  })
}
