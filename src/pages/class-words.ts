import type {Answered, Asked, Camp, Confusion} from '../class/statistics/questions.ts'
import type {Missed} from '../class/statistics/statistics.ts'
import type {Suggestion} from '../class/statistics/suggestions.ts'
import type {Quoted} from '../class/statistics/choices.ts'
import {quotedWords} from '../handout/articles.ts'
import {spoken} from '../lesson/fields.ts'
import type {OpenItem} from '../lesson/fields.ts'
import {html, type Html} from '../handout/html.ts'
import {termWords} from '../lesson/key-words.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {rangeOf} from '../text/words.ts'
import {barOf} from './plots.ts'

// What is said of a class, in one place: on its page and on the slides. Words between quotation marks are the article's.

/** Something that few had, with its share and why the key has it. */
export function missedItem(one: Missed): Html {
  const {exercise, share, of} = one
  const where = one.kind === 'passage' ? html`${quoted(exercise, {article: one.passage.extent.article, ...one.passage.extent.core})} (${one.passage.paragraph})`
    : html`${placed(one.item)}${questionOf(one) !== '' && html` · <span class="asks">${questionOf(one)}</span>`}${
      one.extents.length > 0 && html` (such as ${quoted(exercise, {article: one.extents[0]!.article, ...one.extents[0]!.core})})`}`
  const reason = one.kind === 'passage' ? one.passage.reason : one.reason
  const said = one.kind === 'passage' ? `${Math.round(share * of)} of ${of} found it` : `${percent(share)} of the credit, ${of} ${of === 1 ? 'answer' : 'answers'}`
  return html`
<li>${barOf(share, {pass: false})} <span class="figure">${said}</span> <span class="exercise">${exercise.definition.number}</span> ${where}
  <span class="reason">${reason}</span></li>`
}

/** “8 of 25 chose directive for stance where the key has none.” */
export function confusionItem({asked, camp}: Confusion): Html {
  return html`
<li>${barOf(camp.times / asked.of, {pass: false})} <span class="figure">${camp.times} of ${asked.of}</span> chose ${termsOf(camp)}${forField(asked)} where the key has ${keyed(asked)}: <span class="exercise">${asked.exercise.definition.number}</span> ${about(asked)}</li>`
}

/** A question on which the class is of two minds, with what `least` or more of each camp quote; the key's answer is folded away. */
export function contestedPart(asked: Answered, {quotations: most = MOST_QUOTED, least = 1} = {}): Html {
  const {exercise, item, camps, of, reason} = asked
  const where = item.paragraph ?? (item.article === 'both' ? 'the articles' : `article ${item.article}`)
  return html`
<section class="contested"><h3><span class="exercise">${exercise.definition.number}</span> ${about(asked)} <span class="asks">${questionOf(asked)}</span></h3>
  <ul class="camps">${camps.slice(0, 2).map(camp => html`
  <li>${barOf(camp.times / of, {pass: false})} <span class="figure">${camp.times} of ${of}</span> say ${termsOf(camp)}${quotations(exercise, camp.quoted.filter(({times}) => times >= least).slice(0, most))}</li>`)}</ul>
  <p>What in ${where} speaks for the one, what for the other?</p>
  <details><summary>The key</summary><p>${keyed(asked)}. ${reason}</p></details></section>`
}

/** Where the class and the key part, said to the key's author. */
export function suggestionItem(one: Suggestion): Html {
  switch (one.kind) {
    case 'wrong term':
      return html`<li><span class="figure">${one.camp.times} of ${one.asked.of}</span> chose ${termsOf(one.camp)}${forField(one.asked)}, which the key
        calls wrong: <span class="exercise">${one.asked.exercise.definition.number}</span> ${about(one.asked)}. Read its reason again: <span class="reason">${one.asked.reason}</span></li>`
    case 'distractor':
      return html`<li><span class="figure">${one.times} of ${one.of}</span> marked ${quoted(one.exercise, {article: one.passage.extent.article, ...one.passage.extent.core})}
        (${one.passage.paragraph}), which the key calls tempting and wrong. Read its reason again: <span class="reason">${one.passage.reason}</span></li>`
    case 'not keyed':
      return html`<li><span class="figure">${one.quoted.times} of ${one.of}</span> marked ${quoted(one.exercise, one.quoted)} in exercise ${one.exercise.definition.number},
        and the key has nothing there. Is there nothing?</li>`
    case 'turned round':
      return html`<li>Those who do well elsewhere in exercise ${one.exercise.definition.number} do badly in <b>${one.item.name}</b> (discrimination ${
        decimal(one.discrimination)}, ${one.of} answers): ${one.item.asks}. Does its question say what its key wants?</li>`
    default:
      return one satisfies never
  }
}

/** A share as people say it. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

/** “−.37”, with the sign that belongs to it. */
export function decimal(number: number): string {
  return number.toFixed(2).replace('-', '−').replace(/^(−?)0(?=\.)/, '$1').replace(/^−?\.00$/, '0')
}

function termsOf({terms}: Camp): Html {
  return terms.length === 0 ? html`<b>none of them</b>` : html`${terms.map((term, index) => html`${index > 0 && ' and '}<b>${spoken(term)}</b>`)}`
}

/** What earns all; where nothing does, what earns most. */
function keyed({credits, field}: Asked): Html {
  const full = Object.keys(credits).filter(term => credits[term] === 1)
  const joint = html`${full.map((term, index) => html`${index > 0 && (field.kind === 'terms' ? ' and ' : ' or ')}<b>${spoken(term)}</b>`)}`
  return full.length > 0 ? joint : html`${termWords(credits, spoken).join(' or ')}`
}

/** What a question is about: the item's words, or the passage that is labelled. */
function about({exercise, item, passage}: Asked): Html {
  if (passage) return html`${quoted(exercise, {article: passage.extent.article, ...passage.extent.core})} (${passage.paragraph})`
  return placed(item)
}

function placed({asks, paragraph}: OpenItem): Html {
  return html`${asks}${paragraph !== undefined && html` (${paragraph})`}`
}

/** What a field asks, without how to write it; nothing where the item itself asks for the verdict. */
function questionOf({exercise, item, field}: Pick<Asked, 'exercise' | 'item' | 'field'>): string {
  if (item.asks.endsWith('?') && field.name === exercise.verdict) return ''
  return field.asks.replace(/(?<=\?) .*$|\. .*$|\.$/, '')
}

/** Whoever judges an item judges it for its verdict. */
function forField({exercise, field}: Asked): Html {
  return html`${field.name !== exercise.verdict && html` for <b>${spoken(field.name)}</b>`}`
}

const MOST_QUOTED = 3

function quotations(exercise: OpenExercise, some: readonly Quoted[]): Html {
  return html`${some.map((one, index) => html`${index === 0 ? ', quoting ' : '; '}${quoted(exercise, one)} (${one.times})`)}`
}

function quoted({articles}: OpenExercise, {article, first, end}: Omit<Quoted, 'times'>): Html {
  return html`<q class="${article}">${quotedWords(articles[article], rangeOf(articles[article].words, {first, end}))}</q>`
}
