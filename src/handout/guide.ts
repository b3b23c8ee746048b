import type {Lesson} from '../lesson/lesson.ts'
import type {IndexedArticles} from '../lesson/open.ts'
import {html, Html} from './html.ts'
import {keyPart} from './key-part.ts'
import {markup, section} from './markdown.ts'
import type {Sheet} from './sheet.ts'

/** What the running order needs to know of a slide. */
export interface Step {
  readonly number: number
  readonly title: string
  /** `Lesson 1 · Warm-up`; without a lesson it belongs to that of its neighbours. */
  readonly part: string
  /** The presenter's notes, which begin with the minutes. */
  readonly notes: string
}

/** A slide, as the guide shows it: its notes are Markdown. */
export interface Slide extends Step {
  /** The slide before its first click and after its last, as data URLs: one where both look alike, or none was taken. */
  readonly pictures?: readonly string[]
}

/** What the guide is made from. */
export interface GuideContents extends Pick<Lesson, 'exercises' | 'keys'> {
  readonly articles: IndexedArticles
  readonly slides: readonly Slide[]
  /** The Markdown of src/handout/guide.md and of answers/README.md. */
  readonly introduction: string
  readonly aboutKeys: string
}

/** The teacher's guide: running order, each slide with its notes, the keys with their reasons. */
export function guideSheet({slides, exercises, keys, articles, introduction, aboutKeys}: GuideContents): Sheet {
  return {
    title: 'teacher’s guide',
    style: 'guide',
    parts: {slides: 'The slides', keys: 'The key'},
    body: html`
<main>
  <section class="opening"><p class="kicker">Parallax</p><h1>Teacher’s guide</h1>${markup(introduction)}
    <h2>Running order</h2>${runningOrder(slides)}</section>
  <section class="slides" style="page: slides"><h1>The slides</h1>${slides.map(slidePart)}</section>
  <section class="keys" style="page: keys"><h1>The key</h1>${howToRead(aboutKeys)}
    ${exercises.map(exercise => keyPart(exercise, keys[exercise.id], articles))}</section>
</main>`,
  }
}

/** How a slide's part names its lesson. */
const LESSON = /^Lesson \d+/

/** The slides lesson by lesson, with the minute at which each begins. */
export function runningOrder(steps: readonly Step[]): Html {
  return html`
<table class="order">
  <thead><tr><th scope="col">Slide</th><th scope="col">Title</th><th scope="col">Part</th><th scope="col">Begins</th>
    <th scope="col">Minutes</th></tr></thead>
  ${hoursOf(steps).map(({name, steps: own}) => html`
  <tbody><tr class="lesson"><th scope="rowgroup" colspan="5">${name}${name !== '' && ' · '}${sum(own)} minutes</th></tr>
    ${own.map((step, index) => html`
    <tr><td>${step.number}</td><td>${step.title}</td><td>${step.part.replace(LESSON, '').replace(/^ · /, '')}</td>
      <td>${sum(own.slice(0, index))}</td><td>${minutesOf(step)}</td></tr>`)}</tbody>`)}
</table>`
}

/** One lesson of the talk: an hour. */
interface Hour {
  readonly name: string
  readonly steps: Step[]
}

/** What stands before the first lesson belongs to it, what has no lesson to the one before. */
function hoursOf(steps: readonly Step[]): readonly Hour[] {
  const hours: Hour[] = []
  const named = (step: Step) => LESSON.exec(step.part)?.[0]
  const first = steps.map(named).find(name => name !== undefined) ?? ''
  for (const step of steps) {
    const name = named(step) ?? hours.at(-1)?.name ?? first
    const last = hours.at(-1)
    if (last?.name === name) last.steps.push(step)
    else hours.push({name, steps: [step]})
  }
  return hours
}

function sum(steps: readonly Step[]): number {
  return steps.reduce((total, step) => total + (minutesOf(step) ?? 0), 0)
}

/** The minutes with which notes begin; `undefined` when they do not say. */
function minutesOf({notes}: Step): number | undefined {
  const minutes = /^\s*\*\*(\d+) minutes?\*\*/.exec(notes)?.[1]
  return minutes === undefined ? undefined : Number(minutes)
}

function slidePart({number, title, part, notes, pictures = []}: Slide): Html {
  return html`
<section class="slide">
  <header><h2>${number} · ${title}</h2><p>${part}</p></header>
  <div class="pictures">${pictures.map((picture, index) => html`<img src="${picture}"
    alt="Slide ${number}: ${title}${pictures.length > 1 && (index === 0 ? ', before the clicks' : ', after the clicks')}">`)}</div>
  <div class="notes">${clicks(markup(notes))}</div>
</section>`
}

/** The marks at which the presenter clicks, as small signs. */
function clicks(notes: Html): Html {
  return new Html(notes.source.replace(/\[click(?::(\d+))?\]/g, (_, count?: string) => (
    `<span class="click">click${count === undefined ? '' : ` ×${count}`}</span>`)))
}

function howToRead(aboutKeys: string): Html {
  const trust = section(aboutKeys, 'How far the keys can be trusted')
  return html`
<div class="how">
  <h2>How to read it</h2>
  <p><b>To find</b>: needed for full marks. <b>Counts if you have it</b>: earns credit, and nothing is lost without it.
    <b>Neither earns nor costs</b>: careful readers differ about it. <b>Tempting, but no</b>: a likely mistake; whoever makes it
    is told the reason. In a passage, the words in bold are needed; anything from those up to the whole passage earns full
    credit. Part credit is shown: event (half). A term that is not listed earns nothing. A better reason than the key’s should
    win.</p>
  ${trust !== undefined && html`<h2>How far it can be trusted</h2>${markup(trust)}`}
</div>`
}
