import type {Exercise} from '../lesson/exercise.ts'
import {html, type Html} from './html.ts'
import type {Sheet} from './sheet.ts'

/** A slide as it is written: its title and its Markdown with the deck's tags. */
export interface WrittenSlide {
  readonly title: string
  readonly content: string
}

/** More tickets than these have one line for an answer, so that all stand on one page. */
const MOST_ROOMY = 2

/** Two pages for each student: the tickets of the lessons with room to write; ten cards to cut out, and the questions. */
export function classSheet(slides: readonly WrittenSlide[], exercises: readonly Exercise[]): Sheet {
  const tickets = slides.filter(({content}) => content.includes('<ol class="quiz">'))
  const room = tickets.length > MOST_ROOMY ? 1 : 2
  return {
    title: 'class sheet',
    style: 'class-sheet',
    parts: {tickets: 'Tickets', cards: 'Cards and questions'},
    body: html`
<main>
  <section class="${room === 1 && 'dense'}" style="page: tickets"><p class="who"><span>A number of your own, not your name</span> <span>Date</span></p>
    ${tickets.map(slide => ticket(slide, room))}</section>
  <section class="cut" style="page: cards"><h2>Where is it reported? Cut out, and lay in five heaps: both, only A, only B,
    neither, partly.</h2><ul class="cards">${cardsOf(slides, exercises).map(card => html`<li>${card}</li>`)}</ul>
    ${slides.filter(({content}) => content.includes('<ol class="take-away">')).map(questions)}</section>
</main>`,
  }
}

function ticket({title, content}: WrittenSlide, room: number): Html {
  return html`
<section class="ticket"><h2>${title}</h2><ol>${itemsOf(content).map(item => {
  const asked = /<p>(.*?)<\/p>/s.exec(item)?.[1] ?? ''
  const texts = [...item.matchAll(/<Invented[^>]*>(.*?)<\/Invented>/gs)].map(([, text = '']) => text)
  return html`<li><p>${plain(asked)}</p>${texts.map(text => html`<p class="invented">${plain(text)}</p>`)}
    ${Array.from({length: room}, () => html`<div class="ruled"></div>`)}</li>`
})}</ol></section>`
}

function questions({title, content}: WrittenSlide): Html {
  return html`
<section class="questions"><h2>${title}</h2><ol>${itemsOf(content).map(item => {
  const [, bold = '', rest = ''] = /^\s*<b>(.*?)<\/b>(.*)$/s.exec(item) ?? [undefined, '', item]
  return html`<li><b>${plain(bold)}</b>${plain(` ${rest}`)}</li>`
})}</ol></section>`
}

function itemsOf(content: string): readonly string[] {
  return [...content.matchAll(/<li\b[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => item)
}

/** What the cards of the talk say: those that a class sorts on a slide. */
function cardsOf(slides: readonly WrittenSlide[], exercises: readonly Exercise[]): readonly string[] {
  return slides.flatMap(({content}) => [...content.matchAll(/<CoverageSort exercise="([^"]+)" items="([^"]+)"/g)])
    .flatMap(([, id, items = '']) => items.split(',').map(name => {
      const asks = exercises.find(exercise => exercise.id === id)?.items[name.trim()]?.asks
      if (asks === undefined) throw new Error(`The slides sort ${id}, ${name.trim()}: no exercise has that.`)
      return asks
    }))
}

/** The words of what is written for a slide, without its tags. */
function plain(text: string): string {
  return text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
}
