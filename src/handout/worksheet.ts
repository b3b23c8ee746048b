import type {Draft, DraftRow} from '../lesson/answer.ts'
import type {EvidenceCard} from '../lesson/evidence.ts'
import type {Exercise, Field, Term} from '../lesson/exercise.ts'
import {spoken} from '../lesson/fields.ts'
import type {Lesson} from '../lesson/lesson.ts'
import {withoutEditor} from '../lesson/fields.ts'
import {answerTable} from './answer-space.ts'
import {groupsOf, termsOf} from './fields.ts'
import {html, type Html} from './html.ts'
import type {Sheet} from './sheet.ts'

/** What the worksheet is made from. */
export interface WorksheetContents extends Pick<Lesson, 'exercises'> {
  /** Answers to print, by exercise: those of worked examples, and of no other. */
  readonly worked: Readonly<Record<string, Draft>>
  readonly cards: readonly EvidenceCard[]
  readonly aboutCards: string
}

/** All exercises, to be answered with a pen; the evidence cards after the exercise that asks for them. */
export function worksheetSheet(contents: WorksheetContents): Sheet {
  return {
    title: 'worksheet',
    style: 'worksheet',
    parts: Object.fromEntries(contents.exercises.map(({number, title}) => [pageName(number), `${number} · ${title}`])),
    body: html`<main>${contents.exercises.map(exercise => exercisePart(exercise, contents))}</main>`,
  }
}

function pageName(number: number): string {
  return `exercise-${number}`
}

function exercisePart(exercise: Exercise, {worked, cards, aboutCards}: WorksheetContents): Html {
  const {number, title, minutes, aim, paper = [aim]} = exercise
  const evidence = fieldsOfCards(exercise, cards)
  return html`
<section class="exercise" style="page: ${pageName(number)}">
  <header>
    <p class="kicker">Exercise ${number} · about ${minutes} minutes</p>
    <p class="who"><span>Name</span> <span>Class</span> <span>Date</span></p>
    <h1>${title}</h1>
    <p class="aim">${aim}</p>
  </header>
  ${paper.map(line => html`<p class="prompt">${line}</p>`)}
  ${answerPart(exercise, worked[exercise.id], evidence)}
  ${evidence.size > 0 && evidenceCards(cards, aboutCards)}
</section>`
}

/** The fields that are answered with names of evidence cards. */
function fieldsOfCards({fields}: Exercise, cards: readonly EvidenceCard[]): ReadonlySet<string> {
  return new Set(Object.entries(fields).flatMap(([name, field]) => {
    const terms = Object.keys(termsOf(field) ?? {})
    return terms.length > 0 && terms.every(term => cards.some(({id}) => id === term)) ? [name] : []
  }))
}

function answerPart(exercise: Exercise, answers: Draft | undefined, evidence: ReadonlySet<string>): Html {
  if (exercise.form === 'text') return html`${Object.values(exercise.items).map(({asks}) => writingRoom(asks))}`
  const rows = new Map([...answers ?? []].flatMap(([item, given]): [string, DraftRow][] => {
    const [row] = given ?? []
    return row === undefined ? [] : [[item, row]]
  }))
  return html`${groupsOf(exercise).map(group => html`<div class="group">
    ${termLists(group.fields, evidence)}${answerTable(exercise, group, rows)}</div>`)}`
}

/** Lines enough for as many words as the question allows; a sentence, where it sets no bound. */
function writingRoom(asks: string): Html {
  const [, most] = /(\d+) words/.exec(asks) ?? []
  const lines = most === undefined ? 4 : Math.ceil(Number(most) / 8)
  const ruled = Array.from({length: lines}, () => html`<div class="ruled"></div>`)
  return html`<section class="writing"><h2>${asks}</h2>${ruled}</section>`
}

/** The closed lists of some fields, each term with its definition and its example. Nothing where there are none. */
function termLists(fields: Readonly<Record<string, Field>>, except: ReadonlySet<string>): Html {
  const lists = Object.entries(fields).flatMap(([name, field]) => {
    const terms = except.has(name) ? undefined : termsOf(field)
    return terms === undefined ? [] : [html`
<section class="terms"><h3>${withoutEditor(field.asks)}</h3><dl>${Object.entries(terms).map(entry)}</dl></section>`]
  })
  return html`${lists.length > 0 && html`<div class="term-lists">${lists}</div>`}`
}

function entry([term, {means, example}]: readonly [string, Term]): Html {
  const shown = example !== undefined && html`. <em>${example}</em>`
  return html`<div><dt>${spoken(term)}</dt> <dd>${means}${shown}</dd></div>`
}

/** The evidence cards, to read or to cut out. `about` says what is to be known of all of them. */
function evidenceCards(cards: readonly EvidenceCard[], about: string): Html {
  return html`
<section class="evidence">
  <h2>Evidence cards</h2>
  <p>${about}</p>
  <div class="cards">${cards.map(({id, publisher, date, address, text}) => html`
    <section class="card"><h3>${id}</h3><p class="from">${publisher}, ${date}</p>
    ${text.split(/\n\n+/).map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="address">${address}</p></section>`)}</div>
</section>`
}
