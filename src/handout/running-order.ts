import {html, type Html} from './html.ts'

/** What the running order needs to know of a slide. */
export interface Step {
  readonly number: number
  readonly title: string
  /** `Lesson 1 · Warm-up`; without a lesson it belongs to that of its neighbours. */
  readonly part: string
  /** The presenter's notes, which begin with the minutes. */
  readonly notes: string
}

/** The slides lesson by lesson, with the minute at which each begins. */
export function runningOrder(steps: readonly Step[]): Html {
  return html`
<table class="order">
  <thead><tr><th scope="col">Slide</th><th scope="col">Title</th><th scope="col">Part</th><th scope="col">Begins</th>
    <th scope="col">Minutes</th></tr></thead>
  ${lessonsOf(steps).map(({name, steps: own}) => html`
  <tbody><tr class="lesson"><th scope="rowgroup" colspan="5">${name}${name !== '' && ' · '}${sum(own)} minutes</th></tr>
    ${own.map((step, index) => html`
    <tr><td>${step.number}</td><td>${step.title}</td><td>${step.part.replace(LESSON, '').replace(/^ · /, '')}</td>
      <td>${sum(own.slice(0, index))}</td><td>${minutesOf(step)}</td></tr>`)}</tbody>`)}
</table>`
}

const LESSON = /^Lesson \d+/

interface Lesson {
  readonly name: string
  readonly steps: Step[]
}

/** What stands before the first lesson belongs to it, what has no lesson to the one before. */
function lessonsOf(steps: readonly Step[]): readonly Lesson[] {
  const lessons: Lesson[] = []
  const named = (step: Step) => LESSON.exec(step.part)?.[0]
  const first = steps.map(named).find(name => name !== undefined) ?? ''
  for (const step of steps) {
    const name = named(step) ?? lessons.at(-1)?.name ?? first
    const last = lessons.at(-1)
    if (last?.name === name) last.steps.push(step)
    else lessons.push({name, steps: [step]})
  }
  return lessons
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, step) => total + (minutesOf(step) ?? 0), 0)
}

/** The minutes with which notes begin; `undefined` when they do not say. */
function minutesOf({notes}: Step): number | undefined {
  const minutes = /^\s*\*\*(\d+) minutes?\*\*/.exec(notes)?.[1]
  return minutes === undefined ? undefined : Number(minutes)
}
