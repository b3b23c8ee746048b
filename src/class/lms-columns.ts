import {excerpt} from '../text/problem.ts'

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
  /** Where it says whether a grade can be changed, where it does. */
  readonly open?: number
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
  if (possible?.trim() === '(read only)') {
    return {what: `Canvas takes no grades for the column “${excerpt(head[grade] ?? '')}”: it is read only.`, remedy: 'Name the column of an assignment, as in: --column Parallax'}
  }
  return {grade, ...maximumFrom(possible)}
}

/**
 * The columns of a Moodle grading worksheet in which grades and feedback go. It identifies a student by `Identifier`
 * (`Participant 4711`), and takes what stands under `Grade` and `Feedback comments`; `Last modified (grade)` has to stay as it is.
 * It has `Maximum Grade` or, where grades are words, `Scale`. `mod/assign/gradingtable.php`, and
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
  const [maximum, open] = ['maximum grade', 'grade can be changed'].map(name => head.findIndex(cell => cell.toLowerCase() === name)) as [number, number]
  if (maximum < 0) {
    return {
      what: 'The assignment is not graded in points: the column Maximum Grade is missing.',
      remedy: 'In Moodle, in the settings of the assignment, let the grade be of the type Point, and download its worksheet anew.',
    }
  }
  return {grade, ...(feedback >= 0 && {feedback}), ...(open >= 0 && {open}), ...maximumFrom(first[maximum])}
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
