import type {ArticleId} from '../text/article.ts'
import type {Place} from '../text/problem.ts'
import type {Exercise, TextCheck} from '../lesson/exercise.ts'

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

/** The result of grading one exercise of one student. Plain data: it can be sent between threads or stored. */
export interface Marks {
  readonly exercise: string
  readonly state: State
  /** From 0 to 1. */
  readonly score: number
  /** Whether the score has reached the pass mark; with `mechanical`, whether it is 1. */
  readonly passed: boolean
  /**
   * Only mechanics were checked, as in the student's own sentences: the score is the share of checks that are done, and
   * says nothing of quality. No band is shown for it.
   */
  readonly mechanical?: true
  /** Items (paragraphs) with an answer, of all. */
  readonly answered: number
  readonly of: number
  readonly items: readonly ItemMarks[]
}

/** The pass mark, on the scale of `Marks.score`. */
export const PASS = 0.7

/** What a remark on one quotation has: the student's own words, cut when they are long, and where they stand. */
interface OnQuotation {
  readonly field: string
  readonly quoted: string
  readonly at: Place
}

/**
 * What the grader noticed, as data: never a word of the key but a distractor's reason, and that only to whoever marked
 * the distractor. `feedback` puts it into words.
 */
export type Remark =
  /** Fields that are still `todo` in an item that is begun. */
  | {readonly kind: 'todo'; readonly fields: readonly string[]; readonly at: Place}
  | {readonly kind: 'unreadable'; readonly field: string; readonly at: Place}
  /** The words stand nowhere in the article. */
  | (OnQuotation & {readonly kind: 'not found'; readonly article: ArticleId})
  /** A quotation of the other article. */
  | (OnQuotation & {readonly kind: 'other article'; readonly article: ArticleId; readonly wanted: ArticleId})
  /** Recognised, but not word for word. */
  | (OnQuotation & {
      readonly kind: 'inexact'
      readonly why: 'half word' | 'folded' | 'near'
      readonly paragraph: string
    })
  /** The words stand in another paragraph than the one asked about. */
  | (OnQuotation & {
      readonly kind: 'elsewhere'
      readonly paragraph: string
      readonly wanted?: string
      /** Whether it earns credit all the same. */
      readonly counts: boolean
    })
  /** Words to leave out or to add, how many and where; `counts` when it earns credit all the same. */
  | (OnQuotation & {
      readonly kind: 'too long' | 'too short'
      readonly words: number
      readonly side: 'before' | 'after' | 'both'
      readonly counts: boolean
    })
  /** More words than the field allows: not graded. */
  | (OnQuotation & {readonly kind: 'over the limit'; readonly words: number; readonly most: number})
  /** Words that answer nothing that is asked. */
  | (OnQuotation & {readonly kind: 'not asked for'; readonly paragraph: string})
  /** Words with less than full credit, though they stand where they should: others show it better. */
  | (OnQuotation & {readonly kind: 'defensible'})
  | (OnQuotation & {readonly kind: 'distractor'; readonly reason: string})
  | (OnQuotation & {readonly kind: 'neutral'})
  /** The same passage as another answer. */
  | (OnQuotation & {readonly kind: 'duplicate'})
  /** A quotation that waits for the right verdict. */
  | (OnQuotation & {readonly kind: 'under wrong verdict'; readonly verdict: string})
  /** A term with less than full credit: 0 is wrong, more is defensible. */
  | {
      readonly kind: 'label'
      readonly field: string
      readonly term: string
      readonly credit: number
      /** The student's words that the term is about. */
      readonly quoted?: string
      /** The quotation field of the same item that is right. */
      readonly beside?: string
      readonly at: Place
    }
  /** Several terms: those that do not belong, and how many are missing. */
  | {
      readonly kind: 'terms'
      readonly field: string
      readonly wrong: readonly string[]
      readonly missing: number
      readonly at: Place
    }
  /** More words of the student's own than the field, or the original, allows. */
  | {
      readonly kind: 'text too long'
      readonly field: string
      readonly words: number
      readonly most: number
      readonly at: Place
    }
  /** Neutral wording in which the steering words still stand. */
  | {readonly kind: 'swap steers'; readonly field: string; readonly at: Place}
  /** Neutral wording that has lost numbers, names or the negation of the student's quotation. */
  | {readonly kind: 'swap loses'; readonly field: string; readonly words: readonly string[]; readonly at: Place}
  /** Neutral wording with which nothing is wrong that a program can see. */
  | {readonly kind: 'swap done'; readonly field: string; readonly at: Place}
  /** Required passages of the paragraph that are found, of all. */
  | {readonly kind: 'found'; readonly found: number; readonly of: number}
  | {readonly kind: 'missing'; readonly missing: number; readonly at: Place}
  /** "Nothing here", rightly. */
  | {readonly kind: 'nothing here'}
  /** "Nothing here", where there is something. */
  | {readonly kind: 'something here'; readonly missing: number; readonly at: Place}
  /** Fields with full credit. */
  | {readonly kind: 'right'; readonly fields: readonly string[]}
  /** A check of the student's own sentences that is not done: how many words they have, and which should go. */
  | {
      readonly kind: 'check open'
      readonly field: string
      readonly check: TextCheck
      readonly words: number
      readonly found: readonly string[]
      readonly at: Place
    }
  /** Checks of the student's own sentences that are done. */
  | {readonly kind: 'checks done'; readonly checks: readonly TextCheck[]; readonly at: Place}

/** The marks of an exercise whose file could not be read at all: score 0, needs review. */
export function unreadable(exercise: Exercise): Marks {
  const items = Object.keys(exercise.items)
  return {
    exercise: exercise.id,
    state: 'unreadable',
    score: 0,
    passed: false,
    ...mechanical(exercise),
    answered: 0,
    of: items.length,
    items: items.map(item => ({item, credit: 0, of: 0, wrong: 0, answered: false, fields: {}, remarks: []})),
  }
}

/** A total with the state, what is passed and how many are answered. An unreadable or unstarted exercise scores 0. */
export function marks(exercise: Exercise, state: State, score: number, items: readonly ItemMarks[]): Marks {
  const counted = state === 'unreadable' || state === 'not started' ? 0 : score
  return {
    exercise: exercise.id,
    state,
    score: counted,
    passed: counted >= (exercise.form === 'text' ? 1 : PASS),
    ...mechanical(exercise),
    answered: items.filter(({answered}) => answered).length,
    of: items.length,
    items,
  }
}

function mechanical({form}: Exercise): Pick<Marks, 'mechanical'> {
  return form === 'text' ? {mechanical: true} : {}
}
