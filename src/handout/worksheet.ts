import type {EvidenceCard} from '../lesson/evidence.ts'
import type {Draft, DraftRow} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {answerTable} from './answer-space.ts'
import {evidenceCards} from './evidence-cards.ts'
import {groupsOf, termsOf} from './fields.ts'
import {html, type Html} from './html.ts'
import {paperPrompt} from './paper-prompts.ts'
import type {Sheet} from './sheet.ts'
import {termLists} from './term-list.ts'

/** What the worksheet is made from. */
export interface Course {
  readonly exercises: readonly Exercise[]
  /** Answers to print, by exercise: those of worked examples, and of no other. */
  readonly worked: Readonly<Record<string, Draft>>
  readonly cards: readonly EvidenceCard[]
  readonly aboutCards: string
}

/** All exercises, to be answered with a pen; the evidence cards after the exercise that asks for them. */
export function worksheetSheet(course: Course): Sheet {
  return {
    title: 'worksheet',
    style: 'worksheet',
    parts: Object.fromEntries(course.exercises.map(({number, title}) => [pageName(number), `${number} · ${title}`])),
    body: html`<main>${course.exercises.map(exercise => exercisePart(exercise, course))}</main>`,
  }
}

function pageName(number: number): string {
  return `exercise-${number}`
}

function exercisePart(exercise: Exercise, {worked, cards, aboutCards}: Course): Html {
  const {number, title, minutes, aim} = exercise
  const evidence = fieldsOfCards(exercise, cards)
  return html`
<section class="exercise" style="page: ${pageName(number)}">
  <header>
    <p class="kicker">Exercise ${number} · about ${minutes} minutes</p>
    <p class="who"><span>Name</span> <span>Class</span> <span>Date</span></p>
    <h1>${title}</h1>
    <p class="aim">${aim}</p>
  </header>
  ${paperPrompt(exercise).map(line => html`<p class="prompt">${line}</p>`)}
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
