import type {Line} from '../overrides.ts'
import type {Enrolled} from './roster.ts'

/** What a platform calls the columns of a roster, by what is surest first; in small letters. */
const IDS = ['id', 'identifier', 'student id', 'student number', 'id number', 'sis user id', 'sis login id', 'username', 'login', 'email', 'email address', 'e-mail', 'user name', 'account', 'github username', 'github_username', 'github']
const NAMES = ['name', 'student', 'full name', 'student name']
const FIRST = ['first name', 'firstname', 'given name']
const LAST = ['last name', 'lastname', 'surname', 'family name']

/** Somebody in a table of a class. */
export interface Listed extends Enrolled {
  /** The row's number, from 1 (0 is the header). */
  readonly row: number
}

/**
 * The students on a roster: a table whose first row names a column `name` (or first and last name) and perhaps one `id`. The
 * export of a platform's gradebook will do, Canvas's row of points and its test student left out. `undefined` where no column
 * has names.
 */
export function enrolledIn(table: readonly Line[]): Listed[] | undefined {
  const head = table[0]?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  const column = (names: readonly string[]): number => head.indexOf(names.find(name => head.includes(name)) ?? '')
  const [name, first, last, id] = [NAMES, FIRST, LAST, IDS].map(column) as [number, number, number, number]
  const tellApart = head.flatMap((title, index) => IDS.includes(title) ? [index] : [])
  if (name < 0 && (first < 0 || last < 0)) return undefined
  return table.slice(1).flatMap(({cells}, index) => {
    const cell = (at: number): string => at < 0 ? '' : cells[at]?.trim() ?? ''
    const whole = name >= 0 ? cell(name) : `${cell(first)} ${cell(last)}`.trim()
    if (whole === '' || /^(?:points possible|student, test|test student)$/i.test(whole)) return []
    const [number, numbers] = [numberIn(cell(id)), tellApart.map(at => numberIn(cell(at))).filter(one => one !== '')]
    return [{name: whole, ...(number !== '' && {id: number}), numbers, cells, row: index + 1}]
  })
}

/** Moodle's worksheet has `Participant 4711`. */
function numberIn(cell: string): string {
  return cell.replace(/^\D+ (?=\d+$)/, '')
}
