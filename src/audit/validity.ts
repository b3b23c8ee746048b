import type {Answers, Draft} from '../lesson/answer.ts'
import {termCredit} from '../lesson/credit.ts'
import type {Keyed} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {grade} from '../grading/grade.ts'
import {PASS, reaches} from '../grading/marks.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import {draftAnswers} from '../lesson/draft.ts'
import {
  blind, clausesLeft, copied, everything, findable, findableUnderAnyLabel, findableUnderOneLabel, halfKey, hasty,
  keyWithRandomLabels, nothing, oneLabel, otherArticle, rightLabels, seeds, wrongLabels,
} from './strategies.ts'

/** What one way of answering earns, and whether that is within its bound. */
export interface Trial {
  /** What was tried, in a few words. */
  readonly way: string
  /** From 0 to 1. */
  readonly score: number
  /** The least it should earn; 0 when left out. */
  readonly least?: number
  /** It should earn less than this; left out where it may earn all. */
  readonly under?: number
  readonly holds: boolean
}

/** What gaming must stay under. */
const GAMING = 0.35

/** One and the same answer to a field has to stay under this mean credit, or the field asks nothing. */
const SAMENESS = 0.8

/** Random ways of answering are tried so often. */
const SEEDS = 200

/**
 * What the key, half of it and each way of gaming earn in one exercise, each beside its bound. Where a way can be done
 * in several ways (the first sentence of each paragraph, the second, …) the best counts, where it is random the mean of
 * 200 seeds. A worked example comes filled in, and of a text only mechanics are checked: only their keys are tried.
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles
 */
export function validity(exercise: OpenExercise): Trial[] {
  const whole = trial('the key', score(exercise, modelAnswer(exercise)), {least: 1})
  if (exercise.definition.workedExample || exercise.form === 'text') return [whole]
  const scores = (drafts: readonly Draft[]) => drafts.map(draft => score(exercise, draft))
  const best = (drafts: readonly Draft[]) => Math.max(0, ...scores(drafts))
  const mean = (drafts: readonly Draft[]) => scores(drafts).reduce((sum, one) => sum + one, 0) / drafts.length
  const gaming = (way: string, earned: number) => trial(way, earned, {under: GAMING})
  const labelled = exercise.form === 'spans' ? PASS : GAMING
  return [
    whole,
    trial('half of the key', mean(seeds(SEEDS, random => halfKey(exercise, random))), {least: 0.4, under: 0.6}),
    trial('in haste: the first half, well done', score(exercise, hasty(exercise)), {least: 0.3, under: 0.6}),
    gaming('nothing', score(exercise, nothing(exercise))),
    gaming('everything', best(everything(exercise))),
    gaming('every sentence', best(copied(exercise, ['sentences']))),
    gaming('whole paragraphs', best(copied(exercise, ['paragraphs']))),
    gaming('all italics', best(copied(exercise, ['italics']))),
    trial('every sentence, cut to the limit', best(copied(exercise, ['pieces'])), {under: PASS}),
    gaming('random', mean(seeds(SEEDS, random => blind(exercise, random)))),
    gaming('one label throughout', best(oneLabel(exercise))),
    gaming('the other article\'s answers', score(exercise, otherArticle(exercise))),
    trial('the key, random labels', mean(seeds(SEEDS, random => keyWithRandomLabels(exercise, random))), {under: labelled}),
    ...labelTrials(exercise),
    ...sameness(exercise).map(([name, credit]) => trial(`one answer to '${name}'`, credit, {under: SAMENESS})),
  ]
}

/** All there is to find, without the labels that show it was understood: none may pass. None for the other forms. */
function labelTrials(exercise: OpenExercise): Trial[] {
  if (exercise.form !== 'spans') return []
  const best = (drafts: readonly Draft[]) => Math.max(0, ...drafts.map(draft => score(exercise, draft)))
  const lots = seeds(SEEDS, random => findableUnderAnyLabel(exercise, random)).map(draft => score(exercise, draft))
  const failing = (way: string, earned: number) => trial(way, earned, {under: PASS})
  return [
    failing('every passage, one label throughout', best(findableUnderOneLabel(exercise))),
    failing('every passage, labels by lot', lots.reduce((sum, one) => sum + one, 0) / lots.length),
    failing('every passage, labels wrong', score(exercise, findable(exercise, wrongLabels))),
    failing('every passage, labels to do', score(exercise, findable(exercise, () => ({})))),
    failing('accepted ones alone, labels right', score(exercise, findable(exercise, rightLabels, ({status}) => status === 'accepted'))),
    failing('every clause, one label throughout', best(copied(exercise, ['clauses']))),
    failing('every clause but those that are flagged', score(exercise, clausesLeft(exercise))),
  ]
}

/**
 * What a careful reading that was made without sight of the key earns, beside what it should earn at least: where it
 * falls short, the question or the key is at fault, not the reader.
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles
 */
export function readingTrial(exercise: OpenExercise, way: string, answers: Answers, least: number): Trial {
  return trial(way, grade(exercise, answers).score, {least})
}

function score(exercise: OpenExercise, draft: Draft): number {
  return grade(exercise, draftAnswers(exercise, draft)).score
}

function trial(way: string, score: number, bound: {least?: number; under?: number}): Trial {
  const {least = 0, under = Infinity} = bound
  return {way, score, ...bound, holds: reaches(score, least) && !reaches(score, under)}
}

/** Label field → the mean credit of the best constant answer to it. */
function sameness({keyed, fields}: OpenExercise): [string, number][] {
  return fields.flatMap((name): [string, number][] => {
    if (keyed?.form === 'record' || keyed?.form === 'table') {
      const units = [...keyed.units.values()].flat().filter(({field}) => field.name === name && field.terms !== undefined)
      return units.length > 0 ? [[name, Math.max(...units.map(({guess}) => guess))]] : []
    }
    const best = keyed?.form === 'spans' ? bestLabel(keyed, name) : undefined
    return best === undefined ? [] : [[name, best]]
  })
}

/** The mean credit of the best single term over the required passages; `undefined` where none is labelled. */
function bestLabel({passages}: Extract<Keyed, {form: 'spans'}>, name: string): number | undefined {
  const required = [...passages.values()].flat().filter(({status}) => status === 'required')
  const credits = required.map(({labels}) => labels[name]).filter(some => some !== undefined)
  const terms = [...new Set(credits.flatMap(some => Object.keys(some)))]
  if (terms.length === 0) return undefined
  const mean = (term: string) => credits.reduce((sum, some) => sum + termCredit(some, term), 0) / credits.length
  return Math.max(...terms.map(mean))
}

/** The trials of one exercise as a table for a terminal, a line for each, `breach` where a bound is broken. */
export function validityText(title: string, trials: readonly Trial[]): string {
  if (trials.length === 0) return `${title}\n  no program judges this exercise\n`
  const width = Math.max(...trials.map(({way}) => way.length))
  const lines = trials.map(trial => {
    const {way, score, holds} = trial
    const cells = [way.padEnd(width), score.toFixed(2), bound(trial).padEnd(13), holds ? '' : 'BREACH']
    return `  ${cells.join('  ')}`.trimEnd()
  })
  return `${title}\n${lines.join('\n')}\n`
}

/** The bound in words: `under 0.35`, `0.40 to 0.60`, `at least 1.00`. */
function bound({least, under}: Trial): string {
  if (least !== undefined && under !== undefined) return `${least.toFixed(2)} to ${under.toFixed(2)}`
  if (under !== undefined) return `under ${under.toFixed(2)}`
  return `at least ${(least ?? 0).toFixed(2)}`
}

/** One sentence for each broken bound, with what to mend. */
export function breaches(id: string, trials: readonly Trial[]): string[] {
  return trials
    .filter(({holds}) => !holds)
    .map(trial => `${id}: ${trial.way} earns ${trial.score.toFixed(2)}, and should earn ${bound(trial)}.`)
}
