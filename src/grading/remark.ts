import type {TextCheck} from '../lesson/exercise.ts'
import type {ArticleId} from '../text/article.ts'
import type {Place} from '../text/problem.ts'
import type {ProseFault} from './prose.ts'
import type {Steering} from './steering.ts'

/** What a remark on one quotation has: the student's own words, cut when they are long, and where they stand. */
export interface OnQuotation {
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
      readonly why: 'half word' | 'asterisks' | 'folded' | 'near'
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
  /** Words that answer nothing that is asked; `several` where all items are asked the same, as in a spans exercise. */
  | (OnQuotation & {readonly kind: 'not asked for'; readonly paragraph: string; readonly several?: true})
  /** Words that the edition does not print in italics, where only those are asked for. */
  | (OnQuotation & {readonly kind: 'not in italics'; readonly paragraph: string})
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
      /** Whether the key has something that earns more. */
      readonly better: boolean
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
  /**
   * A check of the student's own sentences that is not done: how many words and sentences they have, which words should
   * go, and what keeps them from being prose.
   */
  | {
      readonly kind: 'check open'
      readonly field: string
      readonly check: TextCheck
      readonly words: number
      readonly sentences: number
      readonly steering: Steering
      readonly fault?: ProseFault
      readonly at: Place
    }
  /** Checks of the student's own sentences that are done. */
  | {readonly kind: 'checks done'; readonly checks: readonly TextCheck[]; readonly at: Place}
