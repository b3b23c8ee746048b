import {excerpt} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'
import type {Maxima} from './gradebook.ts'
import {nameFinder, numberFinder} from './people/person-names.ts'
import type {Student} from './people/roster.ts'
import {MAXIMUM} from './people/student-keys.ts'
import type {ExerciseSummary, Override} from './result.ts'

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

/** What one row says, understood. */
interface Decision {
  readonly line: number
  /** A student's key, or `MAXIMUM`. */
  readonly whom: string
  readonly exercise: ExerciseSummary
  readonly override: Override
}

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
  const columns = ['student', 'exercise', 'points', 'reason'].map(name => names.indexOf(name))
  if (columns.slice(0, 3).includes(-1)) {
    const problem = problemAt(head?.line ?? 1, 'The first row does not name the columns.', 'Begin with this line: student,exercise,points,reason')
    return {students: new Map(), maxima: {}, problems: [problem]}
  }
  const find = studentFinder(students)
  const filledIn = lines.filter(({cells}) => cells.some(cell => cell.trim() !== ''))
  const read = filledIn.map(({line, cells}) => decisionIn(line, columns.map(index => cells[index]?.trim() ?? ''), exercises, find))
  const decisions = read.flatMap(one => 'what' in one ? [] : [one])
  const problems = read.flatMap(one => 'what' in one ? [one] : [])
  const maxima: Maxima = Object.fromEntries(decisions.filter(({whom}) => whom === MAXIMUM).map(({exercise: {id}, override}) => [id, override.points]))
  return {students: decidedBy(decisions), maxima, problems: [...problems, ...twice(decisions), ...tooMany(decisions, maxima)].toSorted((one, other) => one.at.line - other.at.line)}
}

function decisionIn(
  line: number, [student = '', what = '', points = '', reason = '']: readonly string[], exercises: readonly ExerciseSummary[], find: ReturnType<typeof studentFinder>,
): Decision | Problem {
  const [whom, ...others] = student === MAXIMUM ? [MAXIMUM] : find(student)
  if (whom === undefined) return problemAt(line, `There is no student “${excerpt(student)}”.`, 'Write the name as in the column “student” of grades.csv.')
  if (others.length > 0) {
    const [named, rest] = [[whom, ...others].slice(0, 4).join(', '), others.length > 3 ? ' …' : '']
    return problemAt(line, `There are ${others.length + 1} students “${excerpt(student)}”.`, `Write the one you mean: ${named}${rest}.`)
  }
  const exercise = exercises.find(one => what === String(one.number) || what === one.id || what === one.id.slice(one.id.indexOf('-') + 1))
  if (!exercise) return problemAt(line, `There is no exercise “${excerpt(what)}”.`, `Write one of: ${exercises.map(one => one.number).join(', ')}.`)
  // Of three digits after a comma or a point nobody knows whether they are thousands.
  if (!/^\d+(?:[.,]\d\d?)?$/.test(points)) return problemAt(line, `“${excerpt(points)}” are no points.`, 'Write a number from 0, such as 17.5.')
  return {line, whom, exercise, override: {points: Number(points.replace(',', '.')), reason}}
}

function decidedBy(decisions: readonly Decision[]): Overrides['students'] {
  const students = new Map<string, Record<string, Override>>()
  for (const {whom, exercise: {id}, override} of decisions) {
    if (whom !== MAXIMUM) students.set(whom, {...students.get(whom), [id]: override})
  }
  return students
}

/** Rows that say again what another before them says. */
function twice(decisions: readonly Decision[]): Problem[] {
  const seen = new Set<string>()
  return decisions.flatMap(({line, whom, exercise: {id, number}}) => {
    const [same, before] = [`${whom} ${id}`, seen.size]
    if (seen.add(same).size > before) return []
    return [problemAt(line, `There are two rows for ${whom} and exercise ${number}.`, 'Delete the one that does not count.')]
  })
}

/** Rows with more points than there are, or that leave fewer than the computer gives. */
function tooMany(decisions: readonly Decision[], maxima: Maxima): Problem[] {
  return decisions.flatMap(({line, whom, exercise: {id, number, points}, override}) => {
    const most = maxima[id] ?? points
    if (whom === MAXIMUM) {
      return override.points >= points ? [] : [problemAt(line, `The computer gives up to ${points} points for exercise ${number}, and these are fewer.`, 'Write at least as many, or delete this row.')]
    }
    if (override.points <= most) return []
    const what = most === 0 ? `The computer gives no points for exercise ${number}, and nothing says how many there are.` : `${override.points} points are more than the ${most} of exercise ${number}.`
    const remedy = maxima[id] === undefined ? `say how many in a row such as: ${MAXIMUM},${number},${Math.max(24, Math.ceil(override.points))},by the rubric` : `change the row ${MAXIMUM},${number}.`
    return [problemAt(line, what, `If there are to be more, ${remedy}`)]
  })
}

function problemAt(line: number, what: string, remedy: string): Problem {
  return {at: {line, column: 1}, what, remedy}
}

/** By key first, then by number, name or the key of another run, as a roster has them. The keys of all who fit. */
function studentFinder(students: readonly Pick<Student, 'key' | 'name' | 'id'>[]): (text: string) => readonly string[] {
  const keys = new Set(students.map(({key}) => key))
  const ways = [
    numberFinder(students, ({id = ''}) => [id]), nameFinder(students, ({name}) => name), nameFinder(students.filter(({id}) => id !== undefined), ({name, id}) => `${name} ${id}`),
  ]
  return text => {
    const key = text.normalize('NFC')
    return keys.has(key) ? [key] : [...new Set(ways.flatMap(way => [...way(text)]))].map(student => student.key)
  }
}
