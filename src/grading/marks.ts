import type {OpenExercise} from '../lesson/open.ts'
import {lazily} from './lazy.ts'
import type {Remark} from './remark.ts'

export type State =
  /** Every field is still `todo`. Not started is not failed. */
  | 'not started'
  /** Some fields are still `todo`. */
  | 'incomplete'
  /** Everything is answered. */
  | 'graded'
  /** Nothing could be read: score 0, needs review. */
  | 'unreadable'

/** What one field of an item, or one skill in a paragraph, earned. */
export interface FieldMarks {
  /** Credit earned, before the correction for guessing; from 0 to `of`. */
  readonly credit: number
  readonly of: number
}

/** What one item, or one paragraph of a spans exercise, earned. */
export interface ItemMarks {
  readonly item: string
  /** Credit earned, before the correction for guessing; from 0 to `of`. */
  readonly credit: number
  /** Credit there is. */
  readonly of: number
  /** Quotations of a spans exercise that answer nothing: each lowers the score. 0 in the other forms. */
  readonly wrong: number
  /** False while anything in it is `todo`. */
  readonly answered: boolean
  /**
   * Field → what it earned. In a spans exercise the quotation's field says how well the required passages are found,
   * a label's field how well the passages found are labelled.
   */
  readonly fields: Readonly<Record<string, FieldMarks>>
  readonly remarks: readonly Remark[]
}

const withRemarks = lazily<'remarks', readonly Remark[]>('remarks')

/** An item's marks with its remarks, which are worked out once somebody asks for them: a gradebook does not. */
export function itemMarks({item, credit, of, wrong, answered, fields}: Omit<ItemMarks, 'remarks'>, remarks: () => readonly Remark[]): ItemMarks {
  return withRemarks({item, credit, of, wrong, answered, fields}, remarks)
}

/** The result of grading one exercise of one student. Plain data: it can be sent between threads or stored. */
export interface Marks {
  readonly exercise: string
  readonly state: State
  /** From 0 to 1; 0 where nothing is graded (`checked`). */
  readonly score: number
  /** Whether the score has reached the pass mark; with `mechanical`, whether it is 1; with `checked`, see there. */
  readonly passed: boolean
  /**
   * Only mechanics were checked, as in the student's own sentences: the score is the share of checks that are done, and
   * says nothing of quality. No band is shown for it.
   */
  readonly mechanical?: true
  /**
   * There is no key here to grade by, as in a student's copy: types, quotations and completeness were checked, and the marks
   * come from the teacher. `passed` says that everything is answered and every check passes.
   */
  readonly checked?: true
  /** Items (paragraphs) with an answer, of all. */
  readonly answered: number
  readonly of: number
  readonly items: readonly ItemMarks[]
}

/** A score in words, as students and teachers see it: four levels, and no per cent. */
export type Band = 'Beginning' | 'Emerging' | 'Proficient' | 'Strong'

/** The least score of each band, on the scale of `Marks.score`; a pass is at least Proficient. */
export const LEAST_SCORE: Readonly<Record<Band, number>> = {Strong: 0.9, Proficient: 0.7, Emerging: 0.4, Beginning: 0}

/** The pass mark, on the scale of `Marks.score`. */
export const PASS = LEAST_SCORE.Proficient

/** Sums of fractions are not kept to the last digit: seven points of ten can come out as 0.6999999999999998. */
const ROUNDING = 1e-9

/** Whether a score has reached a mark, both from 0 to 1. Bands, passes and tenths all come from here, so that they agree. */
export function reaches(score: number, mark: number): boolean {
  return score >= mark - ROUNDING
}

/** How many whole tenths a score from 0 to 1 has reached: 0 to 10. */
export function tenthsIn(score: number): number {
  const tenths = Math.round(score * 10)
  return reaches(score, tenths / 10) ? tenths : tenths - 1
}

/** What each band says of the work. */
export const BAND_MEANS: Readonly<Record<Band, string>> = {
  Beginning: 'a first part is there',
  Emerging: 'much is there, and much needs another look',
  Proficient: 'most is there',
  Strong: 'nearly everything is there, and nearly all of it right',
}

/** The band of a score from 0 to 1. */
export function band(score: number): Band {
  const bands: readonly Band[] = ['Strong', 'Proficient', 'Emerging']
  return bands.find(name => reaches(score, LEAST_SCORE[name])) ?? 'Beginning'
}

/** The points that a score earns of some, to two decimals: those of a band only where the score has reached it, however near it is. */
export function pointsFor(score: number, of: number): number {
  const hundredths = Math.round((score * of + Number.EPSILON) * 100)
  const isOver = Object.values(LEAST_SCORE).some(mark => !reaches(score, mark) && reaches(hundredths / 100 / of, mark))
  return (isOver ? hundredths - 1 : hundredths) / 100
}

/** The marks of an exercise whose file could not be read at all: score 0, needs review. */
export function unreadable(exercise: OpenExercise): Marks {
  const {items} = exercise
  return {
    exercise: exercise.definition.id,
    state: 'unreadable',
    score: 0,
    passed: false,
    ...kindOf(exercise),
    answered: 0,
    of: items.length,
    items: items.map(({name}) => ({item: name, credit: 0, of: 0, wrong: 0, answered: false, fields: {}, remarks: []})),
  }
}

/** A total with the state, what is passed and how many are answered. An unreadable or unstarted exercise scores 0. */
export function marks(exercise: OpenExercise, state: State, score: number, items: readonly ItemMarks[]): Marks {
  const counted = state === 'unreadable' || state === 'not started' ? 0 : score
  return {
    exercise: exercise.definition.id,
    state,
    score: exercise.key ? counted : 0,
    passed: reaches(counted, exercise.form === 'text' ? 1 : PASS),
    ...kindOf(exercise),
    answered: items.filter(({answered}) => answered).length,
    of: items.length,
    items,
  }
}

function kindOf({form, key}: OpenExercise): Pick<Marks, 'mechanical' | 'checked'> {
  return {...(form === 'text' && {mechanical: true}), ...(key === undefined && {checked: true})}
}
