import {chunks, seeded} from '../../src/audit/gamer.ts'
import type {Seeded} from '../../src/audit/gamer.ts'
import {gradeHandIn} from '../../src/class/grade-hand-in.ts'
import type {Beside} from '../../src/class/grade-hand-in.ts'
import type {GradedHandIn, StudentResult} from '../../src/class/result.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft, DraftRow, DraftValue} from '../../src/lesson/answer.ts'
import type {OpenField, OpenItem} from '../../src/lesson/fields.ts'
import type {OpenExercise, OpenLesson} from '../../src/lesson/open.ts'

/** Somebody who does not exist, and what lies in the hand-in. */
export interface InventedStudent {
  readonly name: string
  /** Exercise's id → its file; one that was not handed in is left out. */
  readonly files: Readonly<Record<string, string>>
}

const NAMES = [
  'Ana López', 'Žofie Nováková', '李 小龙', 'Ольга Петренко', 'Seán O’Brien', 'محمد علي', 'Nguyễn Thị Minh', 'Jean-Luc D’Arc',
  'Σοφία Παππά', 'Şule Yılmaz', 'דוד כהן', 'Zoë van der Berg', '김 민준', 'Łukasz Żak', 'अनन्या शर्मा', 'Tom <b>Bold</b> & "Co"',
]

/** What every student of a class finds hard in the same way: item by item, from 0 to 1, and the wrong term that tempts. */
interface Lot {
  readonly hard: (item: string) => number
  readonly tempting: (item: string, field: OpenField) => string | undefined
}

/**
 * A class of invented students, the same for the same seed: model answers spoiled more or less, in what is hard more
 * often. A few hand in nothing of an exercise, or stop halfway.
 */
export function inventedClass(open: OpenLesson, count: number, seed = 1): InventedStudent[] {
  const random = seeded(seed)
  const models = new Map(open.exercises.map(exercise => [exercise, modelAnswer(exercise)]))
  const lots = new Map(open.exercises.map(exercise => [exercise, lotOf(exercise, random)]))
  return Array.from({length: count}, (_, number) => {
    const skill = 0.3 + random.number(40) / 100 + random.number(30) / 100
    const files = open.exercises.flatMap(exercise => {
      const draft = spoiled(exercise, models.get(exercise)!, lots.get(exercise)!, skill, random)
      return draft ? [[exercise.definition.id, writeHandIn(exercise, draft)] as const] : []
    })
    const round = Math.floor(number / NAMES.length)
    return {name: `${NAMES[number % NAMES.length]!}${round === 0 ? '' : ` ${round + 1}`}`, files: Object.fromEntries(files)}
  })
}

function lotOf(exercise: OpenExercise, random: Seeded): Lot {
  const hard = new Map(exercise.items.map(({name}) => [name, random.number(70) / 100]))
  const tempting = new Map(exercise.items.flatMap(({name, fields}) => fields.map(({name: field, terms}) =>
    [`${name} ${field}`, terms && random.pick(Object.keys(terms))] as const)))
  return {hard: item => hard.get(item)!, tempting: (item, {name}) => tempting.get(`${item} ${name}`)}
}

function spoiled(exercise: OpenExercise, model: Draft, lot: Lot, skill: number, random: Seeded): Draft | undefined {
  const late = random.number(100)
  if (late < 6) return undefined
  if (exercise.definition.workedExample) return model
  const stop = late < 16 ? random.number(exercise.items.length) : exercise.items.length
  return new Map(exercise.items.map((item, number) => {
    const rows = number < stop ? model.get(item.name) : undefined
    const slips = () => random.number(100) / 100 < (1 - skill) * (0.3 + 1.2 * lot.hard(item.name))
    return [item.name, rows && rowsOf(exercise, item, rows, lot, slips, random)]
  }))
}

function rowsOf(
  exercise: OpenExercise, item: OpenItem, rows: readonly DraftRow[], lot: Lot, slips: () => boolean, random: Seeded,
): DraftRow[] {
  const spans = exercise.form === 'spans'
  const kept = spans ? rows.filter(() => !slips() || random.number(3) === 0) : rows
  const own = kept.map(row => Object.fromEntries(Object.entries(row).map(([name, value]) => {
    const field = item.field(name)!
    return [name, field.kind === 'text' ? textOf(value) : slips() ? slipOf(exercise, item, field, value, lot, random) : value]
  })))
  const more = spans && slips() ? [strayRow(exercise, item, lot, random)] : []
  return [...own, ...more]
}

function textOf(value: DraftValue): DraftValue {
  return value === '' ? 'plain words' : value
}

/** What somebody writes who is not sure: the term that tempts, as a rule; a clause beside it; now and then nothing. */
function slipOf(
  exercise: OpenExercise, item: OpenItem, field: OpenField, value: DraftValue, lot: Lot, random: Seeded,
): DraftValue {
  const chance = random.number(10)
  if (chance === 0) return undefined
  if (field.kind === 'quotation') {
    const clauses = chunks(exercise, item, field, 'clauses')
    return clauses.length > 0 ? random.pick(clauses) : value
  }
  const terms = Object.keys(field.terms ?? {})
  const term = chance < 7 ? lot.tempting(item.name, field) : random.pick(terms)
  return field.kind === 'terms' && term !== undefined ? [term] : term
}

function strayRow(exercise: OpenExercise, item: OpenItem, lot: Lot, random: Seeded): DraftRow {
  return Object.fromEntries(item.fields.map(field => {
    if (field.kind === 'quotation') return [field.name, slipOf(exercise, item, field, undefined, lot, random)]
    return [field.name, field.kind === 'text' ? 'plain words' : random.pick(Object.keys(field.terms ?? {}))]
  }))
}

/** What one student answers otherwise than the model: exercise → item → rows, or the fields of its only row. */
export type Otherwise = Readonly<Record<string, Readonly<Record<string, readonly DraftRow[] | DraftRow>>>>

/** A student who hands in the model answer of every exercise, but for what is said to be otherwise. */
export function handedIn(open: OpenLesson, key: string, otherwise: Otherwise): StudentResult {
  const files = open.exercises.map(exercise => {
    const draft = new Map(modelAnswer(exercise))
    for (const [item, rows] of Object.entries(otherwise[exercise.definition.id] ?? {})) {
      draft.set(item, Array.isArray(rows) ? rows : [{...draft.get(item)?.[0], ...rows}])
    }
    return [exercise.definition.id, writeHandIn(exercise, draft)] as const
  })
  return graded(open, key, {name: key, files: Object.fromEntries(files)}).student
}

/** A class, graded as the command grades it. */
export function gradedClass(open: OpenLesson, students: readonly InventedStudent[]): StudentResult[] {
  return students.map((student, number) => graded(open, `student-${number + 1}`, student).student)
}

/** One student, graded as the command does it. */
export function graded(open: OpenLesson, key: string, {name, files}: InventedStudent, beside?: Beside): GradedHandIn {
  const bytes = Object.entries(files).map(([id, text]) => [id, new TextEncoder().encode(text)] as const)
  return gradeHandIn(open, {key, name, notes: [], files: new Map(bytes)}, beside)
}
