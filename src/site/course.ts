import {computed, reactive} from 'vue'
import type {ComputedRef} from 'vue'
import {markAnswers} from '../grading/marked.ts'
import type {Marked} from '../grading/marked.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import type {Answers, Draft, DraftRow} from '../lesson/answer.ts'
import {draftAnswers, draftOf} from '../lesson/draft.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {canonical} from './keeping/stored.ts'
import {lesson} from './lesson.ts'
import {blankState} from './state.ts'
import type {GivenItem, State} from './state.ts'

/** What the learner has answered, in this tab. `keeping/` loads and stores it; everything else reads it and calls what is below. */
export const state: State = reactive(blankState())

/** One step that can be taken back: an item as it was before. */
interface Step {
  readonly exercise: string
  readonly item: string
  readonly before: GivenItem | undefined
}

const steps: Step[] = reactive([])
/** More than a whole hand-in that is taken over. */
const MOST_STEPS = 500

/** The rows of an item; `undefined`: still `todo`. */
export function rowsOf(exercise: string, item: string): readonly DraftRow[] | undefined {
  return state.answers[exercise]?.[item]?.rows ?? undefined
}

/** Sets what is answered to an item (`undefined`: nothing yet). Can be taken back. */
export function answer(exercise: string, item: string, rows: readonly DraftRow[] | undefined): void {
  const items = state.answers[exercise] ??= {}
  steps.push({exercise, item, before: items[item]})
  if (steps.length > MOST_STEPS) steps.shift()
  items[item] = Object.freeze({at: later(items[item]), rows: rows ?? null})
}

/** Now, and after what stands there: a clock that was put back must not make an old answer win. */
function later(given: GivenItem | undefined): number {
  return Math.max(Date.now(), (given?.at ?? 0) + 1)
}

/** The step that `undo` would take back. */
export const lastStep = computed(() => steps.at(-1))

/** Takes the last change back, and returns whose it was. */
export function undo(): Step | undefined {
  const step = steps.pop()
  if (!step) return undefined
  const items = state.answers[step.exercise] ??= {}
  items[step.item] = Object.freeze({rows: null, ...step.before, at: later(items[step.item])})
  return step
}

/** Asks for feedback on one item, or on all of an exercise. */
export function check(exercise: string, item?: string): void {
  const items = state.answers[exercise] ??= {}
  for (const [name, given] of Object.entries(items)) {
    if (given.rows !== null && (item === undefined || item === name)) items[name] = Object.freeze({...given, checked: true})
  }
}

/** The answers to each exercise; the same as before where no row of them has changed, so that nothing is graded again. */
const drafts = new Map<string, ComputedRef<Draft>>(lesson.exercises.map(exercise => {
  const {definition: {id, workedExample}, items} = exercise
  return [id, computed<Draft>(before => {
    const now: Draft = workedExample && !state.answers[id] ? modelAnswer(exercise) : new Map(items.map(({name}) => [name, rowsOf(id, name)]))
    return before && items.every(({name}) => before.get(name) === now.get(name)) ? before : now
  })]
}))

/** The answers to an exercise as a draft: what a file is written from, and what is graded. A worked example comes filled in. */
export function draftFor({definition: {id}}: OpenExercise): Draft {
  return drafts.get(id)!.value
}

/** What the answers to each exercise earn now, and what there is to say of them: worked out when it is asked for. */
const marked = new Map<string, ComputedRef<Marked>>(lesson.exercises.map(exercise => [
  exercise.definition.id, computed(() => markAnswers(exercise, draftAnswers(exercise, draftFor(exercise)))),
]))

/** Words what there is to say of an exercise before anybody asks for it, while the browser has nothing else to do. */
export function wordSoon(exercise: string): void {
  const soon = globalThis.requestIdleCallback ?? setTimeout
  soon(() => void markedOf(exercise).feedback)
}

/** Marks and feedback of an exercise, as `npm test` has them for a file with the same answers. */
export function markedOf(exercise: string): Marked {
  return marked.get(exercise)!.value
}

/**
 * Takes over answers that were read from a file, and returns the names of the items that changed; each can be taken back.
 * What the file leaves `todo` stays as it is here: work from two places comes together.
 */
export function takeOver(exercise: OpenExercise, answers: Answers): string[] {
  const draft = draftOf(exercise, answers)
  const here = draftFor(exercise)
  const changed = exercise.items.map(({name}) => name).filter(item => {
    const rows = draft.get(item)
    return rows !== undefined && canonical(rows) !== canonical(here.get(item))
  })
  // A worked example is shown filled in until there is an answer to it, so that the first one brings all others along.
  const {id, workedExample} = exercise.definition
  const written = workedExample && changed.length > 0 ? exercise.items.map(({name}) => name) : changed
  for (const item of written) answer(id, item, draft.get(item) ?? here.get(item))
  return changed
}
