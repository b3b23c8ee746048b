import type {LmsColumns, LmsRefusal, LmsTable} from './lms-columns.ts'

/** What goes into a platform's file for one student. */
export interface LmsGrade {
  readonly total: number
  /** One line. */
  readonly feedback: string
}

/**
 * Why a table's grades would go astray; `undefined` where they do not. The library that reads it says what cells mean and not where
 * they stand, so both must find the same cells; and no row that is to be filled may end before its grade, or have more cells than
 * the first row has names.
 *
 * @param needed rows that are to be filled, from 1 (0 is the header)
 */
export function oddRow({text, separator, rows}: LmsTable, {grade, feedback = 0}: LmsColumns, needed: ReadonlySet<number>): LmsRefusal | undefined {
  const places = cellsOf(text, separator)
  const isOther = (cells: typeof places[number] | undefined, index: number): boolean =>
    cells?.length !== rows[index]?.length || cells?.some(([start, end], column) => meant(text.slice(start, end)) !== rows[index]?.[column]) !== false
  const other = (places.length > rows.length ? places : rows).findIndex((_, index) => isOther(places[index], index))
  if (other >= 0) {
    const line = lineAt(text, (places[other] ?? places.at(-1))?.[0]?.[0] ?? 0)
    return {what: `Line ${line} can be read in two ways, for a quotation mark or the end of a line stands where none belongs.`, remedy: 'Take the file anew from the platform, and do not change it by hand.'}
  }
  const width = rows[0]?.length ?? 0
  const uneven = rows.findIndex((cells, index) => cells.slice(width).some(cell => cell.trim() !== '')
    || needed.has(index) && cells.length <= Math.max(grade, feedback))
  if (uneven < 0) return undefined
  const line = lineAt(text, places[uneven]?.[0]?.[0] ?? 0)
  return {what: `Line ${line} has ${rows[uneven]?.length} cells, and the first line has ${width}.`, remedy: 'Take the file anew from the platform, and do not change it by hand.'}
}

/** What a cell says that stands so in a table's text. */
function meant(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length
}

/** What of a class goes into a platform's file. */
export interface Filling {
  /** The row's number, from 1 (0 is the header) → what goes into it. */
  readonly grades: ReadonlyMap<number, LmsGrade>
  /** Rows that stay as they are, for the platform lets nobody change them, or a person there has decided otherwise. */
  readonly closed: readonly number[]
  /** Rows that had another grade, or other words of feedback. */
  readonly replaced: readonly number[]
}

/** Tells what can go into a platform's file of what is wanted, and what it would replace there. */
export function fillingOf({rows}: LmsTable, columns: LmsColumns, wanted: ReadonlyMap<number, LmsGrade>): Filling {
  const closed = [...wanted.keys()].filter(row => isClosed(rows[row] ?? [], columns))
  const grades = new Map([...wanted].filter(([row]) => !closed.includes(row)))
  return {grades, closed, replaced: [...grades].flatMap(([row, grade]) => isReplaced(rows[row] ?? [], columns, grade) ? [row] : [])}
}

/** `No` under Moodle's `Grade can be changed`; in Canvas a student who is excused (`EX`), or does not have the assignment (`N/A`). */
function isClosed(cells: readonly string[], {grade, open}: LmsColumns): boolean {
  return open !== undefined && /^no$/i.test(cells[open]?.trim() ?? '') || /^(?:EX|N\/A)$/i.test(cells[grade]?.trim() ?? '')
}

function isReplaced(cells: readonly string[], {grade, feedback}: LmsColumns, {total, feedback: words}: LmsGrade): boolean {
  const [before, said] = [cells[grade]?.trim() ?? '', feedback === undefined ? '' : cells[feedback]?.trim() ?? '']
  return before !== '' && before !== '-' && Number(before.replace(',', '.')) !== total || said !== '' && said !== words
}

/**
 * Fills grades, and feedback where there is a column for it, into a platform's file, and leaves every other character as it
 * is: signs at the ends of lines, quotation marks, a byte-order mark. A student without a grade keeps what stands there.
 *
 * @param gradeOf the row's number, from 1 (0 is the header) → what goes into it
 */
export function filled({text, separator, rows}: LmsTable, {grade, feedback}: LmsColumns, gradeOf: (row: number) => LmsGrade | undefined): string {
  let [out, done] = ['', 0]
  cellsOf(text, separator).forEach((cells, index) => {
    const value = index > 0 && index < rows.length ? gradeOf(index) : undefined
    if (!value) return
    const wanted = new Map<number, string>([[grade, numberText(value.total, separator)]])
    if (feedback !== undefined) wanted.set(feedback, value.feedback)
    cells.forEach(([start, end], column) => {
      const cell = wanted.get(column)
      if (cell === undefined) return
      out += text.slice(done, start) + quotedCell(cell, separator)
      done = end
    })
  })
  return out + text.slice(done)
}

/** Where columns are separated by semicolons, numbers have a comma. */
function numberText(number: number, separator: string): string {
  return separator === ';' ? String(number).replace('.', ',') : String(number)
}

function quotedCell(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Where the cells of a table stand in its text, row by row, quotation marks included; rows without a sign are passed over. RFC 4180:
 * a quotation begins a cell, and a quotation mark within it stands twice. One that comes later is a sign like others.
 */
export function cellsOf(text: string, separator: string): (readonly [start: number, end: number])[][] {
  const rows: [number, number][][] = []
  let [row, start]: [[number, number][], number] = [[], text.startsWith('\ufeff') ? 1 : 0]
  const closeRow = (end: number): void => {
    if (end > start || row.length > 0) rows.push([...row, [start, end]])
    row = []
  }
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"' && at === start) at = endOfQuotation(text, at)
    else if (sign === separator) {
      row.push([start, at])
      start = at + 1
    } else if (sign === '\n' || sign === '\r') {
      closeRow(at)
      if (sign === '\r' && text[at + 1] === '\n') at++
      start = at + 1
    }
  }
  closeRow(text.length)
  return rows
}

/** The quotation mark that closes what one opens; the text's end where none does. */
function endOfQuotation(text: string, open: number): number {
  let at = open + 1
  for (; at < text.length; at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at
    at++
  }
  return at
}
