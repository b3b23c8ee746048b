import type {IndexedArticles} from '../lesson/open.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {RowsKey, SpansKey} from '../lesson/key.ts'
import {html, Html} from './html.ts'
import {keyPart} from './key-part.ts'
import {markup, section} from './markdown.ts'
import {runningOrder, type Step} from './running-order.ts'
import type {Sheet} from './sheet.ts'

/** A slide, as the guide shows it: its notes are Markdown. */
export interface Slide extends Step {
  /** A picture of the slide, as a data URL; left out where none was taken. */
  readonly picture?: string
}

/** What the guide is made from. */
export interface GuideContents {
  readonly slides: readonly Slide[]
  readonly exercises: readonly Exercise[]
  /** By the exercise's id; none for one that a person marks. */
  readonly keys: Readonly<Record<string, SpansKey | RowsKey>>
  readonly articles: IndexedArticles
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

function slidePart({number, title, part, notes, picture}: Slide): Html {
  return html`
<section class="slide">
  <header><h2>${number} · ${title}</h2><p>${part}</p></header>
  <div class="picture">${picture !== undefined && html`<img src="${picture}" alt="Slide ${number}: ${title}">`}</div>
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
  <p><b>To be found</b> counts for finding. <b>Also right</b> is credited when it is found and no loss when it is not.
    <b>Neither way</b> earns nothing and costs nothing. <b>A mistake</b> is one that tempts; its reason is told to
    whoever makes it. In a passage the bold words are needed; anything from them up to the whole passage counts in full. What
    earns a part of the credit says so: event (half). A term that is not named earns nothing. Whoever has a better
    reason than the key should win.</p>
  ${trust !== undefined && html`<h2>How far it can be trusted</h2>${markup(trust)}`}
</div>`
}
