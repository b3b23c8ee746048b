import {STATUS_WORDS, termWords, withPart} from '../lesson/key-words.ts'
import {spoken, withoutEditor} from '../lesson/fields.ts'
import {locateExtent} from '../lesson/keyed.ts'
import {rangeOf} from '../text/words.ts'
import type {WordRange} from '../text/words.ts'
import type {Exercise, Field, Item} from '../lesson/exercise.ts'
import type {Credits, FieldKey, Passage, RowKey, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import type {IndexedArticles} from '../lesson/open.ts'
import {italics, loneMarks, wholeOnPaper} from './articles.ts'
import {html, type Html} from './html.ts'

/**
 * The key of an exercise: every item with what is accepted, its credit, and the reason. In a passage the words that it
 * cannot do without are bold. Throws a `KeyError` where the key's words do not stand in the articles.
 */
export function keyPart(exercise: Exercise, key: SpansKey | RowsKey | undefined, articles: IndexedArticles): Html {
  const {number, title, minutes, weight, aim, hints} = exercise
  const points = weight > 0 ? `${weight} points of 100` : 'no points'
  return html`
<section class="key">
  <p class="kicker">Exercise ${number} · about ${minutes} minutes · ${points}</p>
  <h2>${title}</h2>
  <p class="aim">${aim}</p>
  ${exercise.form !== 'text' && fieldList(exercise)}
  ${key === undefined ? html`<p>There is no key: read what was written with the rubric (rubric.pdf).</p>`
    : exercise.form === 'spans' ? spansTable(exercise, key as SpansKey, articles)
    : rowsTable(exercise, key as RowsKey, articles)}
  <p class="hints"><b>Hints, in steps</b> ${hints.map((hint, index) => html`<span>${index + 1}. ${hint} </span>`)}</p>
</section>`
}

/** What the names of fields ask. */
function fieldList({fields}: Exercise): Html {
  return html`
  <p class="fields">${Object.entries(fields).map(([name, {asks}]) =>
    html`<span><b>${name}</b> ${withoutEditor(asks)} </span>`)}</p>`
}

function spansTable(exercise: Exercise, key: SpansKey, articles: IndexedArticles): Html {
  return html`
<table class="spans">
  <thead><tr><th scope="col">For the marks</th><th scope="col">Passage</th><th scope="col">Labels</th>
    <th scope="col">Why</th></tr></thead>
  <tbody>${Object.entries(exercise.items).map(([name, {asks}]) => html`
    <tr class="paragraph"><th colspan="4" scope="rowgroup"><b>${name}</b> ${asks}</th></tr>
    ${(key[name] ?? []).map(item => spanRow(exercise, name, item, articles))}
    ${(key[name] ?? []).length === 0 && html`<tr><td colspan="4">There is nothing to find here.</td></tr>`}`)}</tbody>
</table>`
}

function spanRow(exercise: Exercise, paragraph: string, item: SpanKeyItem, articles: IndexedArticles): Html {
  const labels = Object.entries(item.labels ?? {}).map(([field, credits]) => {
    const sample = exercise.fields[field]?.kind === 'text'
    return html`<p><b>${field}</b> ${sample && 'such as: '}${creditWords(credits)}</p>`
  })
  return html`
    <tr class="${item.status}"><td>${STATUS_WORDS[item.status]}</td>
      <td>${passageWords(item.passage, paragraph, articles)}</td><td>${labels}</td>
      <td>${item.reason}</td></tr>`
}

function rowsTable(exercise: Exercise, key: RowsKey, articles: IndexedArticles): Html {
  return html`
<table class="rows">
  <thead><tr><th scope="col">About, and why</th><th scope="col">Accepted</th></tr></thead>
  <tbody>${Object.entries(exercise.items).map(([name, item]) => rowPart(exercise, item, key[name], articles))}</tbody>
</table>`
}

function rowPart(exercise: Exercise, item: Item, key: RowKey | undefined, articles: IndexedArticles): Html {
  const fields: Readonly<Record<string, Field>> = {...exercise.fields, ...item.fields}
  const keyed = Object.entries(fields).flatMap(([name, field]) => {
    const accepted = key?.fields[name]
    if (accepted === undefined) return []
    const shown = exercise.form === 'text' ? 'sample' : name
    return [html`<dt>${shown}</dt><dd>${fieldWords(field, accepted, item, articles)}</dd>`]
  })
  return html`
    <tr><th scope="row">
      <p class="asks">${item.paragraph !== undefined && html`<b>${item.paragraph}</b> `}${item.asks}</p>
      <p class="reason">${key?.reason}</p></th><td><dl>${keyed}</dl></td></tr>`
}

function fieldWords(field: Field, {terms = {}, passages = []}: FieldKey, {paragraph}: Item, articles: IndexedArticles): Html {
  const own = field.kind === 'text'
  const words = creditWords(terms)
  return html`
    ${own && words === '' && 'In the student’s own words.'}${words !== '' && html`<p>${words}</p>`}
    ${passages.map(passage => html`<p class="passage">${
      passageWords(passage, paragraph, articles)}${withPart('', passage.credit ?? 1)}</p>`)}`
}

/** The longest extent that counts, its indispensable words bold. */
function passageWords(passage: Passage, paragraph: string | undefined, articles: IndexedArticles): Html {
  const extent = locateExtent(articles, passage, paragraph, what => { throw new Error(what) })!
  const {article: id, core, maximal} = extent
  const article = articles[id]
  const whole = (words: WordRange) => wholeOnPaper(article, rangeOf(article.words, words))
  const [inner, outer] = [whole(core), whole(maximal)]
  const [opening, closing] = loneMarks(article, outer)
  return html`${opening}${italics(article, {start: outer.start, end: inner.start})}<b>${italics(article, inner)}</b>${
    italics(article, {start: inner.end, end: outer.end})}${closing}`
}

/** Terms in the order of their credit, each with what part of it it earns when that is not all: “event (half)”. */
export function creditWords(credits: Credits): string {
  return termWords(credits, spoken).join(' · ')
}
