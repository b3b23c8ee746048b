import {excerpt} from '../text/problem.ts'

/** What goes into a platform's file for one student. */
export interface LmsGrade {
  readonly total: number
  /** One line. */
  readonly feedback: string
}

/** A platform's file, parsed: its rows as they are to be understood. */
export interface LmsTable {
  readonly text: string
  readonly separator: string
  readonly rows: readonly (readonly string[])[]
}

/** Where grades go in a platform's file, and where feedback, where it has a place for it. */
export interface LmsColumns {
  readonly grade: number
  readonly feedback?: number
  /** Points there are, as the platform has it; `undefined` where it does not say. */
  readonly maximum?: number
}

/** Why a platform's file cannot be filled: two sentences. */
export interface LmsRefusal {
  readonly what: string
  readonly remedy: string
}

/**
 * The column of a Canvas export in which grades go. Canvas names an assignment's column after its title and number,
 * `Parallax (1234)`, and says in a row that begins with `    Points Possible` how many points there are. Without a name it is
 * the only such column, or the only one that speaks of Parallax. `lib/gradebook_exporter.rb`, `csv_data`, and
 * `Assignment#title_with_id`, github.com/instructure/canvas-lms.
 */
export function canvasColumns({rows}: LmsTable, wanted?: string): LmsColumns | LmsRefusal {
  const [head = [], ...others] = rows
  if (!head.includes('ID') || !head.some(name => name === 'Student' || name === 'LastName')) {
    return {what: 'It is no export of Canvas’s gradebook: the columns Student and ID are missing.', remedy: 'In Canvas, open Grades, then Export, and take that file.'}
  }
  const assignments = head.flatMap((name, index) => /\(\d+\)$/.test(name) ? [index] : [])
  const grade = chosen(head, assignments, wanted)
  if (typeof grade !== 'number') return grade
  const possible = others.find(([first]) => first?.trim() === 'Points Possible')?.[grade]
  return {grade, ...maximumFrom(possible)}
}

/**
 * The columns of a Moodle grading worksheet in which grades and feedback go. It identifies a student by `Identifier`
 * (`Participant 4711`), and takes what stands under `Grade` and `Feedback comments`; `Last modified (grade)` has to stay as it is.
 * `mod/assign/feedback/offline/importgradeslib.php`, `assignfeedback_offline_grade_importer`, github.com/moodle/moodle.
 */
export function moodleColumns({rows}: LmsTable, wanted?: string): LmsColumns | LmsRefusal {
  const [head = [], first = []] = rows
  if (!head.includes('Identifier') || !head.includes('Last modified (grade)')) {
    return {
      what: 'It is no grading worksheet of Moodle in English: the columns Identifier and Last modified (grade) are missing.',
      remedy: 'In Moodle, set the language to English, then in the assignment: Submissions, Actions, Download grading worksheet.',
    }
  }
  const grade = chosen(head, [head.indexOf('Grade')].filter(index => index >= 0), wanted)
  if (typeof grade !== 'number') return grade
  const feedback = head.indexOf('Feedback comments')
  const maximum = head.indexOf('Maximum Grade')
  return {grade, ...(feedback >= 0 && {feedback}), ...maximumFrom(first[maximum])}
}

function chosen(head: readonly string[], candidates: readonly number[], wanted: string | undefined): number | LmsRefusal {
  const listed = candidates.map(index => head[index]).join(', ') || 'none'
  if (wanted !== undefined) {
    const found = candidates.filter(index => head[index] === wanted || head[index]?.replace(/\s*\(\d+\)$/, '') === wanted)
    return found.length === 1 ? found[0]! : {what: `There is no column “${excerpt(wanted)}” for grades, or there are several.`, remedy: `There are: ${listed}.`}
  }
  const speaking = candidates.filter(index => /parallax/i.test(head[index] ?? ''))
  const only = candidates.length === 1 ? candidates : speaking
  if (only.length === 1) return only[0]!
  return {what: 'It is not clear in which column the grades go.', remedy: `Name it, as in: --column "${head[candidates[0] ?? 0] ?? 'Parallax'}". There are: ${listed}.`}
}

function maximumFrom(cell: string | undefined): {readonly maximum?: number} {
  const maximum = Number(cell?.trim().replace(',', '.') || NaN)
  return Number.isFinite(maximum) ? {maximum} : {}
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
