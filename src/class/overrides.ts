import type {ExerciseSummary, Override} from './result.ts'
import type {Maxima} from './gradebook.ts'
import {excerpt} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import type {Student} from './roster.ts'

/** A table's row, and the line of the file in which it begins. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** What a teacher decided over the computer. */
export interface Overrides {
  /** Student's key → exercise's id → points and reason. */
  readonly students: ReadonlyMap<string, Readonly<Record<string, Override>>>
  /** Points there are for an exercise, in place of the lesson's. */
  readonly maxima: Maxima
  /** What keeps the file from being used; every line of it. */
  readonly problems: readonly Problem[]
}

/** Stands in the place of a student where a row says how many points there are. */
const MAXIMUM = 'maximum'

/**
 * Reads `overrides.csv`: student (as in the gradebook: key, number or name), exercise (number or name), points, reason, under a
 * first row that names these columns. A row of the student `maximum` says how many points an exercise has, as it is needed
 * for what the computer gives none for: `maximum,7,24,by the rubric`.
 */
export function readOverrides(
  table: readonly Line[], exercises: readonly ExerciseSummary[], students: readonly Pick<Student, 'key' | 'name' | 'id'>[],
): Overrides {
  const [head, ...lines] = table
  const names = head?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  const [student, exercise, points, reason] = ['student', 'exercise', 'points', 'reason'].map(name => names.indexOf(name))
  if (student === -1 || exercise === -1 || points === -1) {
    const problem = problemAt(head?.line ?? 1, 'The first row does not name the columns.', 'Begin with this line: student,exercise,points,reason')
    return {students: new Map(), maxima: {}, problems: [problem]}
  }
  const find = studentFinder(students)
  const [decided, maxima, problems] = [new Map<string, Record<string, Override>>(), {} as Record<string, number>, [] as Problem[]]
  for (const {line, cells} of lines) {
    const cell = (index: number | undefined): string => cells[index ?? -1]?.trim() ?? ''
    const [whom, what] = [cell(student), cell(exercise)]
    const id = exercises.find(one => what === String(one.number) || what === one.id || what === one.id.slice(one.id.indexOf('-') + 1))?.id
    const number = Number(cell(points).replace(',', '.'))
    const key = whom === MAXIMUM ? MAXIMUM : find(whom)
    if (key === undefined) {
      problems.push(problemAt(line, `There is no student “${excerpt(whom)}”, or there are several.`, 'Write the name as in the column “student” of grades.csv.'))
    } else if (id === undefined) {
      problems.push(problemAt(line, `There is no exercise “${excerpt(what)}”.`, `Write one of: ${exercises.map(one => one.number).join(', ')}.`))
    } else if (cell(points) === '' || !Number.isFinite(number) || number < 0) {
      problems.push(problemAt(line, `“${excerpt(cell(points))}” are no points.`, 'Write a number from 0, such as 17.5.'))
    } else if (key === MAXIMUM) {
      maxima[id] = number
    } else if (decided.get(key)?.[id]) {
      problems.push(problemAt(line, `There are two rows for ${key} and exercise ${what}.`, 'Delete the one that does not count.'))
    } else {
      decided.set(key, {...decided.get(key), [id]: {points: number, reason: cell(reason)}})
    }
  }
  return {students: decided, maxima, problems}
}

function problemAt(line: number, what: string, remedy: string): Problem {
  return {at: {line, column: 1}, what, remedy}
}

/** By key first, by number, by name. `undefined` where none or several fit. */
function studentFinder(students: readonly Pick<Student, 'key' | 'name' | 'id'>[]): (text: string) => string | undefined {
  const [keys, others] = [new Set(students.map(({key}) => key)), new Map<string, Set<string>>()]
  for (const {key, name, id} of students) {
    for (const one of [name, id]) if (one) others.set(plain(one), (others.get(plain(one)) ?? new Set()).add(key))
  }
  return text => {
    if (keys.has(text)) return text
    const found = others.get(plain(text))
    return found?.size === 1 ? [...found][0] : undefined
  }
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase()
}
