import type {Band} from '../../grading/marks.ts'
import type {OpenField, OpenItem} from '../../lesson/fields.ts'
import type {RowsKey} from '../../lesson/key.ts'
import type {Extent, KeyedPassage} from '../../lesson/keyed.ts'
import type {OpenExercise, OpenLesson} from '../../lesson/open.ts'
import type {StudentResult} from '../result.ts'
import {heated, wordAgreement} from './heat.ts'
import type {HeatedParagraph} from './heat.ts'
import {ANSWERING, confusionsIn, isContested, questionLists} from './questions.ts'
import type {Answered, Confusion} from './questions.ts'
import {suggestionsOf} from './suggestions.ts'
import type {Suggestion} from './suggestions.ts'
import {tallyOf} from './tally.ts'
import type {ExerciseTally, Sums, Tally} from './tally.ts'

/** One item as a question of a test. */
export interface ItemStatistics {
  readonly item: OpenItem
  /** Students who left nothing in it `todo`. */
  readonly answered: number
  /** The mean of what they earned of it, from 0 (hardest) to 1; `undefined` where nobody answered it. */
  readonly difficulty: number | undefined
  /**
   * Whether those who earn more elsewhere earn more here: the correlation, from −1 to 1, of what the item earned with
   * what all other items of the exercise did. With right and wrong alone it is the point-biserial correlation, corrected
   * for the item itself (Guilford 1953, The correlation of an item with a composite of the remaining items in a test).
   * `undefined` below three students, and where all earned the same, here or elsewhere.
   */
  readonly discrimination: number | undefined
}

/** Something of the key that few had. */
export type Missed =
  /** A required passage, which so many of those who began the paragraph marked. */
  | {readonly kind: 'passage', readonly exercise: OpenExercise, readonly passage: KeyedPassage, readonly share: number, readonly of: number}
  /** A field of an item, of which those who answered it earned so much. */
  | {
      readonly kind: 'field', readonly exercise: OpenExercise, readonly item: OpenItem, readonly field: OpenField
      readonly extents: readonly Extent[], readonly reason: string, readonly share: number, readonly of: number
    }

/** How far the class agrees in one field. */
export interface FieldAgreement {
  readonly field: string
  /** The list that was chosen from; left out for quotations, where each word is marked or not. */
  readonly list?: string
  /** On the scale of `Agreement.alpha`; `undefined` where no two could have differed. */
  readonly alpha: number | undefined
}

/** What a class made of one exercise. */
export interface ExerciseStatistics {
  readonly exercise: OpenExercise
  /** Students whose file has an answer. */
  readonly begun: number
  /** How many scored from 0 to .1, from there to .2, …, from .9 to 1. */
  readonly tenths: readonly number[]
  readonly bands: ReadonlyMap<Band, number>
  /** In the file's order; none for a text exercise, of which only mechanics are checked. */
  readonly items: readonly ItemStatistics[]
  /** The least found first. */
  readonly missed: readonly Missed[]
  /** The commonest first. */
  readonly confusions: readonly Confusion[]
  readonly agreement: readonly FieldAgreement[]
  /** Questions with two camps, the most contested first. */
  readonly contested: readonly Answered[]
  /** In the articles' order; none where nothing is quoted. */
  readonly heat: readonly HeatedParagraph[]
  readonly suggestions: readonly Suggestion[]
}

/** What a class found hard, and what it disagrees about. */
export interface ClassStatistics {
  /** Students of whom any file has an answer. */
  readonly students: number
  readonly exercises: readonly ExerciseStatistics[]
}

/** The statistics of a class. They do not hang on the order of the students. */
export function statisticsOf(open: OpenLesson, students: Iterable<StudentResult>): ClassStatistics {
  return statisticsOfTally(tallyOf(open, students))
}

function statisticsOfTally({students, exercises}: Tally): ClassStatistics {
  return {students, exercises: [...exercises].map(([exercise, tally]) => exerciseStatistics(exercise, tally))}
}

function exerciseStatistics(exercise: OpenExercise, tally: ExerciseTally): ExerciseStatistics {
  const {begun, tenths, bands} = tally
  const items = exercise.form === 'text' ? [] : exercise.items.map(item => itemStatistics(item, tally.items.get(item.name)!.sums))
  const lists = questionLists(exercise, tally)
  const asked = lists.flatMap(({questions}) => questions)
  const heat = heated(exercise, tally)
  return {
    exercise, begun, tenths, bands, items, heat,
    missed: missed(exercise, tally).toSorted((one, other) => one.share - other.share),
    confusions: asked.flatMap(confusionsIn).toSorted((one, other) => other.camp.times - one.camp.times),
    agreement: [
      ...lists.map(({field, list, alpha}) => ({field, list, alpha})),
      ...heat.length > 0 ? [{field: quotationFields(exercise).join(', '), alpha: wordAgreement(heat)}] : [],
    ],
    contested: asked.filter(one => isContested(one, begun)).toSorted((one, other) => one.alpha! - other.alpha!),
    suggestions: suggestionsOf(exercise, tally, {asked, heat, items}),
  }
}

/** Two students lie on a line, whatever they did. */
const FEWEST_FOR_CORRELATION = 3

function itemStatistics(item: OpenItem, sums: Sums): ItemStatistics {
  const {n, x} = sums
  return {item, answered: n, difficulty: n > 0 ? x / n / 1000 : undefined, discrimination: correlation(sums)}
}

function correlation({n, x, y, xx, yy, xy}: Sums): number | undefined {
  const [here, elsewhere] = [n * xx - x * x, n * yy - y * y]
  if (n < FEWEST_FOR_CORRELATION || here === 0 || elsewhere === 0) return undefined
  return Math.min(1, Math.max(-1, (n * xy - x * y) / Math.sqrt(here) / Math.sqrt(elsewhere)))
}

function quotationFields({definition: {fields}}: OpenExercise): string[] {
  return Object.keys(fields).filter(name => fields[name]!.kind === 'quotation')
}

/** So many of those who began an exercise tell something of all of them, and one alone only of a class of one. */
function isEnough(of: number, begun: number): boolean {
  return of >= Math.max(Math.min(2, begun), ANSWERING * begun) && of > 0
}

function missed(exercise: OpenExercise, tally: ExerciseTally): Missed[] {
  const {keyed, key, items} = exercise
  const {begun} = tally
  if (keyed?.form === 'spans') {
    return [...tally.passages].flatMap(([passage, {marked}]): Missed[] => {
      const of = tally.items.get(passage.paragraph)!.begun
      return isEnough(of, begun) && passage.status === 'required' ? [{kind: 'passage', exercise, passage, share: Math.min(1, marked / of), of}] : []
    })
  }
  if (keyed?.form !== 'record' && keyed?.form !== 'table') return []
  return items.flatMap(item => keyed.units.get(item.name)!.flatMap(({field, extents}): Missed[] => {
    const {given: of, earned} = tally.items.get(item.name)!.fields.get(field.name)!
    const {reason} = (key as RowsKey)[item.name]!
    return isEnough(of, begun) ? [{kind: 'field', exercise, item, field, extents, reason, share: earned / of / 1000, of}] : []
  }))
}
