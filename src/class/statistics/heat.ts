import {agreementOfCounts} from '../../audit/agreement.ts'
import type {KeyedPassage} from '../../lesson/keyed.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import type {ArticleId} from '../../text/article.ts'
import {shared, wordsIn} from '../../text/words.ts'
import type {WordRange} from '../../text/words.ts'
import type {ExerciseTally} from './tally.ts'
import {askedOf} from './words-quoted.ts'

/** How many of a class quoted each word of a paragraph. */
export interface HeatedParagraph {
  readonly paragraph: string
  /** Its words in the article. */
  readonly words: WordRange
  /** For each word, how many students answered what it could be quoted for; in a spans exercise, how many began the paragraph. */
  readonly of: readonly number[]
  /** For each word, how many of them quoted it. */
  readonly times: readonly number[]
  /** What the key has there. */
  readonly keyed: readonly {readonly status: KeyedPassage['status'], readonly core: WordRange, readonly maximal: WordRange}[]
}

/** Every paragraph of which the exercise, its key or the class has words, in the articles' order. */
export function heated(exercise: OpenExercise, tally: ExerciseTally): HeatedParagraph[] {
  if (exercise.quotation === '') return []
  const spans = exercise.form === 'spans'
  return (['A', 'B'] as const).flatMap(id => exercise.articles[id].paragraphs.flatMap(({id: paragraph, ...range}): HeatedParagraph[] => {
    const words = wordsIn(exercise.articles[id].words, range)
    if (!words || (spans && !exercise.item(paragraph))) return []
    const times = tally.words[id].quoted.slice(words.first, words.end)
    const of = times.map((_, at) => askedOf(tally.words[id], words.first + at))
    const keyed = keyedIn(exercise, id, words)
    return spans || keyed.length > 0 || times.some(marked => marked > 0) ? [{paragraph, words, of, times, keyed}] : []
  }))
}

function keyedIn({keyed}: OpenExercise, article: ArticleId, words: WordRange): HeatedParagraph['keyed'] {
  const extents = keyed?.form === 'spans' ? [...keyed.passages.values()].flat()
    : keyed?.form === 'record' || keyed?.form === 'table'
      ? [...keyed.units.values()].flat().flatMap(({extents}) => extents.map(extent => ({status: 'required' as const, extent})))
      : []
  return extents.filter(({extent}) => extent.article === article && shared(extent.core, words) > 0)
    .map(({status, extent: {core, maximal}}) => ({status, core, maximal}))
}

/** Krippendorff's alpha on which words to quote: each word is marked or it is not, as PolNeAR measures it (Newell et al. 2018). */
export function wordAgreement(heat: readonly HeatedParagraph[]): number | undefined {
  const words = heat.flatMap(({of, times}) => times.map((marked, at) => new Map([[true, marked], [false, of[at]! - marked]].filter(
    (entry): entry is [boolean, number] => Number(entry[1]) > 0))))
  return agreementOfCounts(words).alpha
}
