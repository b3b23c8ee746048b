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
export interface Step {
  readonly exercise: string
  readonly item: string
  readonly before: GivenItem | undefined
  /** The text that was written, letter by letter; left out where something else was done. */
  readonly text?: string | undefined
}

/** A text of an item: its row, from 0, and its field. */
export interface Writing {
  readonly row: number
  readonly field: string
}

const steps: Step[] = reactive([])
/** More than a whole hand-in that is taken over. */
const MOST_STEPS = 500

/** The rows of an item; `undefined`: still `todo`. */
export function rowsOf(exercise: string, item: string): readonly DraftRow[] | undefined {
  return givenTo(exercise, item)?.rows ?? undefined
}

/**
 * Sets what is answered to an item (`undefined`: nothing yet). Can be taken back: returns the step. Of a text that is being
 * written, letters that follow each other are one step, up to where it is checked, or most of it is taken away.
 */
export function answer(exercise: string, item: string, rows: readonly DraftRow[] | undefined, writing?: Writing): Step {
  const given = {rows: rows ?? null}
  if (!writing) return give(exercise, item, given)
  const text = `${writing.row} ${writing.field}`
  const [last, before] = [steps.at(-1), givenTo(exercise, item)]
  if (last?.exercise !== exercise || last.item !== item || last.text !== text || before?.checked
    || !goesOn(textOf(before?.rows, writing), textOf(rows, writing))) return give(exercise, item, given, text)
  put(last, given)
  return last
}

function textOf(rows: readonly DraftRow[] | null | undefined, {row, field}: Writing): string {
  const value = rows?.[row]?.[field]
  return typeof value === 'string' ? value : ''
}

function goesOn(before: string, after: string): boolean {
  return before !== '' && after.length * 2 >= before.length
}

/** Puts an item back as it was before a step. That is a change too, and can be taken back. */
export function restore({exercise, item, before}: Step): void {
  give(exercise, item, before)
}

function give(exercise: string, item: string, given: Omit<GivenItem, 'at'> | undefined, text?: string): Step {
  const step: Step = {exercise, item, before: givenTo(exercise, item), text}
  steps.push(step)
  if (steps.length > MOST_STEPS) steps.shift()
  put(step, given)
  return step
}

/** What was never given is kept as taken back, and not deleted: another tab that still has it would bring it here again. */
function put({exercise, item}: Step, given: Omit<GivenItem, 'at'> | undefined): void {
  const items = state.answers[exercise] ??= {}
  items[item] = Object.freeze({rows: null, ...given, at: later(items[item])})
}

/** What is given to an item; of a worked example, which comes filled in, what is shown until somebody changes it: older than any answer. */
function givenTo(exercise: string, item: string): GivenItem | undefined {
  const rows = filledIn.get(exercise)?.get(item)
  return state.answers[exercise]?.[item] ?? (rows && Object.freeze({at: 0, rows}))
}

/** The rows of each worked example as it comes. */
const filledIn = new Map<string, Draft>(lesson.exercises.filter(({definition}) => definition.workedExample)
  .map(exercise => [exercise.definition.id, modelAnswer(exercise)]))

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
  put(step, step.before)
  return step
}

/** Asks for feedback on one item, or on all of an exercise. */
export function check(exercise: string, item?: string): void {
  const items = state.answers[exercise] ??= {}
  for (const name of item === undefined ? [...Object.keys(items), ...filledIn.get(exercise)?.keys() ?? []] : [item]) {
    const given = givenTo(exercise, name)
    if (given?.rows) items[name] = Object.freeze({...given, checked: true})
  }
}

/** The answers to each exercise; the same as before where no row of them has changed, so that nothing is graded again. */
const drafts = new Map<string, ComputedRef<Draft>>(lesson.exercises.map(({definition: {id}, items}) => [
  id, computed<Draft>(before => {
    const now: Draft = new Map(items.map(({name}) => [name, rowsOf(id, name)]))
    return before && items.every(({name}) => before.get(name) === now.get(name)) ? before : now
  }),
]))

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
 * Takes over answers that were read from a file, and returns a step for each item that changed; each can be taken back.
 * What the file leaves `todo` stays as it is here: work from two places comes together.
 */
export function takeOver(exercise: OpenExercise, answers: Answers): Step[] {
  const draft = draftOf(exercise, answers)
  const here = draftFor(exercise)
  const changed = exercise.items.map(({name}) => name).filter(item => {
    const rows = draft.get(item)
    return rows !== undefined && canonical(rows) !== canonical(here.get(item))
  })
  return changed.map(item => answer(exercise.definition.id, item, draft.get(item)))
}
