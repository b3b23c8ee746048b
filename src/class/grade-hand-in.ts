import {grade} from '../grading/grade.ts'
import {pointsFor} from '../grading/marks.ts'
import type {ItemMarks, State} from '../grading/marks.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import {draftAnswers} from '../lesson/draft.ts'
import type {OpenExercise, OpenLesson} from '../lesson/open.ts'
import {assess} from '../mark.ts'
import type {Outcome} from '../mark.ts'
import type {Problem} from '../text/problem.ts'
import {keptAnswers} from './kept-answers.ts'
import type {
  ExerciseResult, ExerciseSummary, GradedHandIn, ItemGroup, KeptAnswers, MarkedFile, Override, Status, StudentResult, Submission, Types,
} from './result.ts'

/** What is said of a student beside the files. */
export interface Beside {
  /** Exercises' ids; all that are graded where left out. */
  readonly only?: readonly string[]
  /** Exercise's id → whether its file compiles; `not checked` where left out. */
  readonly types?: Readonly<Record<string, Types>>
  /** Exercise's id → what the teacher decided. */
  readonly overrides?: Readonly<Record<string, Override>>
  /** How files become marks, where something is remembered of those before. */
  readonly assess?: Assess
}

/** The exercises of a gradebook: all but worked examples, which come filled in. */
export function gradedExercises(open: OpenLesson, only?: readonly string[]): readonly OpenExercise[] {
  return open.exercises.filter(({definition: {id, workedExample}}) => only ? only.includes(id) : !workedExample)
}

/** The exercises of a gradebook with their columns. */
export function exerciseSummaries(open: OpenLesson, only?: readonly string[]): readonly ExerciseSummary[] {
  return gradedExercises(open, only).map(exercise => {
    const {definition: {id, number, title, weight}, form} = exercise
    return {id, number, title, points: weight, ...(form === 'text' && {mechanical: true as const}), groups: groupsOf(exercise)}
  })
}

function groupsOf(exercise: OpenExercise): readonly ItemGroup[] {
  const {items, keyed, form} = exercise
  if (!keyed || form === 'text') return []
  const best = grade(exercise, draftAnswers(exercise, modelAnswer(exercise)))
  const articles = [...new Set(items.map(({article}) => article))]
  return articles.map(article => {
    const names = items.filter(item => item.article === article).map(({name}) => name)
    return {article, items: names, of: creditOf(best.items.filter(({item}) => names.includes(item)), 'of')}
  })
}

/** What items earned, or what there was to earn, in all; to two decimals. */
export function creditOf(items: readonly Pick<ItemMarks, 'credit' | 'of'>[], which: 'credit' | 'of'): number {
  return cents(items.reduce((sum, item) => sum + item[which], 0))
}

/**
 * Grades what one student handed in, each file through the same door as `npm test`, so that the scores are the same to
 * the last digit. Never throws: whatever goes wrong is told in the student's own row.
 */
export function gradeHandIn(open: OpenLesson, submission: Submission, beside: Beside = {}): GradedHandIn {
  const {key, name, id, late = false, refused, notes} = submission
  const {assess: look = assessor(open)} = beside
  const assessed = gradedExercises(open, beside.only).map(exercise => ({exercise, found: assessedFile(exercise, submission.files, look)}))
  const exercises = assessed.map(({exercise, found}) => {
    const {id: exerciseId} = exercise.definition
    return exerciseResult(exercise, found, beside.types?.[exerciseId] ?? 'not checked', beside.overrides?.[exerciseId])
  })
  const student: StudentResult = {
    key, name, ...(id !== undefined && {id}), late,
    status: statusOf(open, exercises, refused),
    notes: [...notes, ...refused ? [`${refused.what} ${refused.remedy}`] : []],
    exercises,
    total: cents(exercises.reduce((sum, {points}) => sum + points, 0)),
  }
  return {student, files: assessed.flatMap(({found}) => found?.file ?? [])}
}

/** A file with what became of it, and what was answered in it. */
export interface AssessedFile {
  readonly file: MarkedFile
  readonly answers: KeptAnswers | undefined
}

/** Turns a file of an exercise into marks. */
export type Assess = (exercise: OpenExercise, source: Uint8Array) => AssessedFile

/** Through the same door as `npm test`. */
export function assessor(open: OpenLesson): Assess {
  return (exercise, source) => {
    const {id} = exercise.definition
    const {outcome, answers} = assess(open, id, source)
    return {file: {id, outcome, ...(answers && {answers})}, answers: answers && keptAnswers(exercise, answers)}
  }
}

/** Files that are remembered: of a class, blanks above all. */
const MOST_REMEMBERED = 200

/** Files of which it is known that they came before: a blank comes again sooner. */
const MOST_SEEN = 4_000

/** The same, but a file that comes for the third time is remembered from the second: many hand in the blank, some the same. */
export function remembering(assessed: Assess): Assess {
  const [seen, known] = [new Set<string>(), new Map<string, {readonly source: Uint8Array, readonly file: AssessedFile}>()]
  return (exercise, source) => {
    const sample = `${exercise.definition.id} ${sampleOf(source)}`
    const before = known.get(sample)
    if (before && isSame(before.source, source)) return before.file
    const file = assessed(exercise, source)
    if (seen.has(sample) && known.size < MOST_REMEMBERED) known.set(sample, {source, file})
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.add(sample)
    return file
  }
}

/** Tells most files from each other; where it does not, one is remembered for nothing. */
function sampleOf(source: Uint8Array): number {
  let sample = source.length
  for (let at = 0; at < source.length; at += 61) sample = (sample * 31 + source[at]!) | 0
  return sample
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function exerciseResult(
  exercise: OpenExercise, found: AssessedFile | undefined, types: Types, override: Override | undefined,
): ExerciseResult {
  const [outcome, answers] = [found?.file.outcome, found?.answers]
  const {definition: {id, weight}, form, items} = exercise
  const marks = outcome?.kind === 'marked' ? outcome.marked.marks : undefined
  const score = marks?.score ?? 0
  const why = outcome && whyNot(outcome)
  return {
    id,
    state: outcome ? stateOf(outcome) : 'missing',
    score,
    points: override ? cents(override.points) : pointsFor(score, weight),
    passed: marks?.passed ?? false,
    ...(form === 'text' && {mechanical: true as const}),
    answered: marks?.answered ?? 0,
    of: items.length,
    items: marks?.items.map(({item, credit, of, wrong, answered, fields}) => ({item, credit, of, wrong, answered, fields})) ?? [],
    ...(answers && {answers}),
    types,
    ...(why !== undefined && {why}),
    ...(override && {override}),
  }
}

function stateOf(outcome: Outcome): State {
  if (outcome.kind !== 'marked') return 'unreadable'
  const {marks: {state}, problems} = outcome.marked
  return state === 'not started' && problems.length > 0 ? 'unreadable' : state
}

/** `undefined`: there is none. */
function assessedFile(exercise: OpenExercise, files: Submission['files'], look: Assess): AssessedFile | undefined {
  const {id} = exercise.definition
  const source = files.get(id)
  if (source === undefined) return undefined
  return source instanceof Uint8Array ? look(exercise, source) : {file: {id, outcome: {kind: 'unread', problem: source}}, answers: undefined}
}

/** Points to two decimals: what is shown adds up. */
export function cents(points: number): number {
  return Math.round((points + Number.EPSILON) * 100) / 100
}

function whyNot(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'fault': return 'A fault of Parallax, not of the student: this file needs a person’s eye.'
    case 'unread': return sentences(outcome.problem)
    case 'marked': {
      const {marks: {state}, problems: [first, ...more]} = outcome.marked
      if (!first) return undefined
      if (state === 'unreadable' || state === 'not started') return sentences(first)
      return `${more.length + 1} ${more.length === 0 ? 'place' : 'places'} to mend.`
    }
    default: return outcome satisfies never
  }
}

function sentences({what, remedy}: Problem): string {
  return `${what} ${remedy}`
}

/** Exercises that the computer gives no points for do not keep a hand-in from being graded. */
function statusOf(open: OpenLesson, exercises: readonly ExerciseResult[], refused: Problem | undefined): Status {
  const states = exercises.map(({state}) => state)
  const came = states.filter(state => state !== 'missing')
  if (came.length === 0) return refused ? 'unreadable' : 'missing'
  const counted = exercises.filter(({id}) => open.exercise(id).definition.weight > 0)
  if ((counted.length > 0 ? counted : exercises).every(({state}) => state === 'graded')) return 'graded'
  if (came.every(state => state === 'unreadable')) return 'unreadable'
  return came.every(state => state === 'not started' || state === 'unreadable') ? 'not started' : 'partial'
}
