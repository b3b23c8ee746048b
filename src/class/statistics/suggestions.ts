import {LEAST_FIT, fit} from '../../grading/fit.ts'
import type {OpenItem} from '../../lesson/fields.ts'
import type {KeyedPassage} from '../../lesson/keyed.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {shared} from '../../text/words.ts'
import type {Quoted} from './choices.ts'
import type {HeatedParagraph} from './heat.ts'
import type {Answered, Camp} from './questions.ts'
import type {ItemStatistics} from './statistics.ts'
import type {ExerciseTally} from './tally.ts'

/** Where the class and the key part, for the key's author. */
export type Suggestion =
  | {readonly kind: 'wrong term', readonly asked: Answered, readonly camp: Camp}
  /** Words that the key calls tempting and wrong. */
  | {readonly kind: 'distractor', readonly exercise: OpenExercise, readonly passage: KeyedPassage, readonly times: number, readonly of: number}
  /** Words that the key does not have. */
  | {readonly kind: 'not keyed', readonly exercise: OpenExercise, readonly quoted: Quoted, readonly of: number}
  /** A question that those who do well elsewhere get wrong. */
  | {readonly kind: 'turned round', readonly exercise: OpenExercise, readonly item: OpenItem, readonly discrimination: number, readonly of: number}

/** Where an exercise's statistics tell its author to read the key again. */
export function suggestionsOf(
  exercise: OpenExercise, tally: ExerciseTally,
  {asked, heat, items}: {readonly asked: readonly Answered[], readonly heat: readonly HeatedParagraph[], readonly items: readonly ItemStatistics[]},
): Suggestion[] {
  return [
    ...asked.flatMap(wrongMajority), ...distractors(exercise, tally), ...heat.flatMap(one => unkeyed(exercise, one)),
    ...items.flatMap(one => turnedRound(exercise, one)),
  ]
}

/** Below this a majority is a few students. */
const FEWEST_FOR_MAJORITY = 5

function isMajority(times: number, of: number): boolean {
  return of >= FEWEST_FOR_MAJORITY && times > of / 2
}

function wrongMajority(asked: Answered): Suggestion[] {
  const [camp] = asked.camps
  return camp && camp.credit === 0 && isMajority(camp.times, asked.of) ? [{kind: 'wrong term', asked, camp}] : []
}

function distractors(exercise: OpenExercise, {passages, items}: ExerciseTally): Suggestion[] {
  return [...passages].flatMap(([passage, {marked: times}]): Suggestion[] => {
    const of = items.get(passage.paragraph)!.begun
    return passage.status === 'distractor' && isMajority(times, of) ? [{kind: 'distractor', exercise, passage, times, of}] : []
  })
}

/** Words that most of the class marked, and no passage of the key of a spans exercise has. */
function unkeyed(exercise: OpenExercise, {words, times, of, keyed, paragraph}: HeatedParagraph): Suggestion[] {
  if (exercise.form !== 'spans') return []
  const found: Suggestion[] = []
  const article = exercise.articles[paragraph.startsWith('A') ? 'A' : 'B'].id
  let run: number[] = []
  const close = () => {
    const place = {first: words.first + run[0]!, end: words.first + run.at(-1)! + 1}
    const known = keyed.some(one => shared(place, one.maximal) > 0 && fit(place, one) >= LEAST_FIT)
    const rarest = run.toSorted((one, other) => times[one]! - times[other]!)[0]!
    if (!known) found.push({kind: 'not keyed', exercise, of: of[rarest]!, quoted: {article, ...place, times: times[rarest]!}})
    run = []
  }
  times.forEach((marked, at) => {
    if (isMajority(marked, of[at]!)) run.push(at)
    else if (run.length > 0) close()
  })
  if (run.length > 0) close()
  return found
}

/** Below so many standard errors a discrimination lies by chance in one question of twenty. */
const BY_CHANCE = 1.65
const FEWEST_FOR_TURNED = 10

function turnedRound(exercise: OpenExercise, {item, discrimination, answered: of}: ItemStatistics): Suggestion[] {
  const turned = discrimination !== undefined && of >= FEWEST_FOR_TURNED && discrimination * Math.sqrt(of - 1) < -BY_CHANCE
  return turned ? [{kind: 'turned round', exercise, item, discrimination, of}] : []
}
