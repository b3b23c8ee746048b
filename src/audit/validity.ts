import type {Answers, Draft} from '../lesson/answer.ts'
import {fieldOf} from '../lesson/fields.ts'
import type {RowsKey, SpansKey} from '../lesson/key.ts'
import {termCredit} from '../grading/credit.ts'
import {draftAnswers} from '../grading/draft-answers.ts'
import {grade} from '../grading/grade.ts'
import {PASS} from '../grading/marks.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import {rowUnits} from '../grading/row-units.ts'
import {
  blind,
  copied,
  everything,
  halfKey,
  hasty,
  keyWithRandomLabels,
  nothing,
  oneLabel,
  otherArticle,
  seeds,
} from './strategies.ts'
import type {Case} from './strategies.ts'

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
export function validity(some: Case): Trial[] {
  const {exercise, key} = some
  const whole = trial('the key', score(some, modelAnswer(exercise, key)), {least: 1})
  if (exercise.workedExample || exercise.form === 'text') return [whole]
  const scores = (drafts: readonly Draft[]) => drafts.map(draft => score(some, draft))
  const best = (drafts: readonly Draft[]) => Math.max(0, ...scores(drafts))
  const mean = (drafts: readonly Draft[]) => scores(drafts).reduce((sum, one) => sum + one, 0) / drafts.length
  const gaming = (way: string, earned: number) => trial(way, earned, {under: GAMING})
  const labelled = exercise.form === 'spans' ? PASS : GAMING
  return [
    whole,
    trial('half of the key', mean(seeds(SEEDS, random => halfKey(some, random))), {least: 0.4, under: 0.6}),
    trial('in haste: the first half, well done', score(some, hasty(some)), {least: 0.3, under: 0.6}),
    gaming('nothing', score(some, nothing(some))),
    gaming('everything', best(everything(some))),
    gaming('every sentence', best(copied(some, ['sentences']))),
    gaming('whole paragraphs', best(copied(some, ['paragraphs']))),
    gaming('all italics', best(copied(some, ['italics']))),
    trial('every sentence, cut to the limit', best(copied(some, ['pieces'])), {under: PASS}),
    gaming('random', mean(seeds(SEEDS, random => blind(some, random)))),
    gaming('one label throughout', best(oneLabel(some))),
    gaming('the other article\'s answers', score(some, otherArticle(some))),
    trial('the key, random labels', mean(seeds(SEEDS, random => keyWithRandomLabels(some, random))), {under: labelled}),
    ...sameness(some).map(([name, credit]) => trial(`one answer to '${name}'`, credit, {under: SAMENESS})),
  ]
}

/**
 * What a careful reading that was made without sight of the key earns, beside what it should earn at least: where it
 * falls short, the question or the key is at fault, not the reader.
 *
 * @throws {KeyError} when the key does not fit the exercise or the articles
 */
export function readingTrial({exercise, key, articles}: Case, way: string, answers: Answers, least: number): Trial {
  return trial(way, grade(exercise, key, answers, articles).score, {least})
}

function score({exercise, key, articles}: Case, draft: Draft): number {
  return grade(exercise, key, draftAnswers(exercise, draft), articles).score
}

function trial(way: string, score: number, bound: {least?: number; under?: number}): Trial {
  const {least = 0, under = Infinity} = bound
  return {way, score, ...bound, holds: score >= least - 1e-9 && score < under}
}

/** Label field → the mean credit of the best constant answer to it. */
function sameness(some: Case): [string, number][] {
  return some.exercise.form === 'spans' ? spansSameness(some) : rowsSameness(some)
}

function rowsSameness({exercise, key, articles}: Case): [string, number][] {
  const units = [...rowUnits(exercise, key as RowsKey, articles).items.values()].flat()
  return Object.keys(exercise.fields).flatMap((name): [string, number][] => {
    const guesses = units.filter(({field, list}) => field === name && list !== undefined).map(({guess}) => guess)
    return guesses.length > 0 ? [[name, Math.max(...guesses)]] : []
  })
}

function spansSameness({exercise, key}: Case): [string, number][] {
  const required = Object.entries(key as SpansKey).flatMap(([paragraph, items]) =>
    items.filter(({status}) => status === 'required').map(item => ({paragraph, labels: item.labels ?? {}})),
  )
  return Object.keys(exercise.fields).flatMap((name): [string, number][] => {
    const labelled = required.filter(({labels}) => labels[name] !== undefined)
    if (labelled.length === 0) return []
    const field = fieldOf(exercise, labelled[0]!.paragraph, name)
    if (field?.kind !== 'term') return []
    const mean = (term: string) =>
      labelled.reduce((sum, {labels}) => sum + termCredit(labels[name], term), 0) / labelled.length
    return [[name, Math.max(...Object.keys(field.terms).map(mean))]]
  })
}
