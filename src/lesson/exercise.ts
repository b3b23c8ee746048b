import type {ArticleId} from '../text/article.ts'

/** A closed list of the field's terms, in the order in which they are taught. */
export type Terms = Readonly<Record<string, Term>>

/** One term: its definition, and what to ask of a text to see whether it applies. */
export interface Term {
  /** The definition, a phrase or sentence without a full stop: the editor's hover, the glossary, the feedback. */
  readonly means: string
  /**
   * The question that tells whether the term applies, said to a student who chose it wrongly: "no" has to be the true
   * answer whichever other term is right. So it names no place to look in, which another key could not bear out.
   */
  readonly ask: string
  /** An invented example, never from the key. */
  readonly example?: string
}

/** The four ways to answer, and so the four graders. */
export type AnswerForm =
  /** Paragraph by paragraph, a list of quotations with labels. */
  | 'spans'
  /** Item by item, fields that stand on their own. */
  | 'record'
  /** Item by item, a verdict and the quotations that prove it. */
  | 'table'
  /** The student's own sentences. */
  | 'text'

/** What a student fills in: one field of an item, or of a quotation. */
export type Field =
  /** One of a closed list. */
  | {readonly kind: 'term'; readonly terms: Terms; readonly typeName: string; readonly asks: string}
  /** Several of a closed list, as an array. */
  | {readonly kind: 'terms'; readonly terms: Terms; readonly typeName: string; readonly asks: string}
  /**
   * Words copied with `inA` or `inB`: of the named article, or of the item's own when none is named.
   * `instead` lists the terms that may stand there in place of words, such as `'none'`. In a table, `under` lists the
   * verdicts (terms of the first field) that need these words; under another verdict the field is left out.
   * A quotation of more than `maxWords` words is not graded, only told to be too long: choosing is the task, so that
   * copying whole sentences earns nothing. `italics`: only words in italics are asked for, the source's own.
   */
  | {
      readonly kind: 'quotation'
      readonly article?: ArticleId
      readonly instead?: Terms
      readonly under?: readonly string[]
      readonly maxWords?: number
      readonly italics?: true
      readonly asks: string
    }
  /**
   * The student's own words. `swap`: neutral wording for the row's quotation, checked as far as a program can: the
   * steering words are gone, numbers, names and negations are still there, and it is no longer than twice the original.
   * `sameNames`: groups of names of which each may stand for the others.
   */
  | {
      readonly kind: 'text'
      readonly check?: 'swap'
      readonly sameNames?: readonly (readonly string[])[]
      readonly under?: readonly string[]
      readonly maxWords?: number
      /** What is checked in sentences of the student's own, in a text exercise. */
      readonly checks?: readonly TextCheck[]
      readonly asks: string
    }

/**
 * Something mechanical that a program can see in a student's own sentences: done or not done, never a judgement. `to` is
 * what the student is told to do, as a command without a full stop: "name the Russian side".
 */
export type TextCheck =
  /** From `least` to `most` words. */
  | {readonly kind: 'length'; readonly to: string; readonly least: number; readonly most: number}
  /** One of these words stands there; where `beside` is given, one of those in the same sentence. */
  | {
      readonly kind: 'names'
      readonly to: string
      readonly anyOf: readonly string[]
      readonly beside?: readonly string[]
    }
  /** One sentence, or at most so many. */
  | {readonly kind: 'sentences'; readonly to: string; readonly most: number}
  /** Nothing is said again and again, and small words show that it is English. */
  | {readonly kind: 'prose'; readonly to: string}
  /** None of the words that the key says to avoid, nor of `OPINION_WORDS`, but where an article has them in direct speech. */
  | {readonly kind: 'avoids'; readonly to: string; /** The exercise whose phrases they are: "exercise 3". */ readonly of: string}

/** One question of a record or table; one paragraph of a spans exercise. */
export interface Item {
  /** The article it is about; 'both' where each field names its own. */
  readonly article: ArticleId | 'both'
  /** Where to look: `A.P2`. For spans it is the item's own name. */
  readonly paragraph?: string
  /** The comment above the item in the student's file: what it asks, retold, without the answer. */
  readonly asks: string
  /** Fields of this item that differ from the exercise's, under the same names: another list of terms, as a rule. */
  readonly fields?: Readonly<Record<string, Field>>
}

/** An exercise as both the student's file and the key see it. Order of `items` and `fields` is the file's order. */
export interface Exercise {
  /** `2-sources`: the name of the student's file, of the key, and in reports. */
  readonly id: string
  readonly number: number
  readonly title: string
  /** "I can …", one sentence. */
  readonly aim: string
  /** The lines at the top of the student's file, without `//`. At most three. */
  readonly prompt: readonly string[]
  /** What to do on paper, where `prompt` speaks of the editor and of commands: a sentence or two. The aim when left out. */
  readonly paper?: readonly string[]
  /** What to do in a form, where `paper` speaks of pens and columns. `paper` when left out. */
  readonly screen?: readonly string[]
  readonly minutes: number
  /** Share of the course's grade, in points of 100. 0: not counted. */
  readonly weight: number
  readonly form: AnswerForm
  /** The type that the student's file satisfies: `Sources`. */
  readonly typeName: string
  /** The type of one item's or one quotation's answer: `Statement`. */
  readonly answerName: string
  readonly fields: Readonly<Record<string, Field>>
  readonly items: Readonly<Record<string, Item>>
  /** Hints in steps, from gentle to plain; none contains a keyed quotation. */
  readonly hints: readonly string[]
  /** The file comes filled in: a worked example. */
  readonly workedExample?: true
}
