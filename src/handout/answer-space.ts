import type {DraftRow, DraftValue} from '../lesson/answer.ts'
import type {Exercise, Field, Item, Terms} from '../lesson/exercise.ts'
import {spoken, withoutEditor} from '../lesson/fields.ts'
import {termsOf, type Group} from './fields.ts'
import {html, type Html} from './html.ts'

/** A list with more terms than this is written from memory of the list above, not ticked. */
const MOST_TICKED = 6

/** The widths of columns, beside each other. */
const WEIGHTS = {item: 30, ticked: 19, written: 21, own: 32}

/** The table in which a group of items is answered; filled in where there are answers. */
export function answerTable(exercise: Exercise, {fields, items}: Group, answers: ReadonlyMap<string, DraftRow>): Html {
  const spans = exercise.form === 'spans'
  const names = Object.entries(fields)
  const columns = [...(spans ? [] : [WEIGHTS.item]), ...names.map(([, field]) => weightOf(field))]
  const all = columns.reduce((sum, one) => sum + one, 0)
  return html`
<table class="answers ${exercise.form} ${isWritten(fields) && 'roomy'}">
  <colgroup>${columns.map(one => html`<col style="width: ${((one / all) * 100).toFixed(2)}%">`)}</colgroup>
  <thead><tr>${!spans && html`<th scope="col">About</th>`}
    ${names.map(([, field]) => html`<th scope="col">${headingOf(field, items)}</th>`)}</tr></thead>
  ${items.map(([name, item]) => spans
    ? paragraphRows(name, item, names.length, items.length)
    : itemRow(item, names, answers.get(name)))}
</table>`
}

function paragraphRows(name: string, {asks}: Item, columns: number, items: number): Html {
  const rows = Array.from({length: items > 8 ? 3 : 4}, () => html`<tr class="blank">${cells(columns)}</tr>`)
  return html`
  <tbody><tr class="paragraph"><th scope="rowgroup" colspan="${columns}"><b>${name}</b> ${asks}
    <span class="nothing">${tick('nothing here')}</span></th></tr>${rows}</tbody>`
}

function cells(count: number): readonly Html[] {
  return Array.from({length: count}, () => html`<td></td>`)
}

function itemRow(
  {paragraph, asks}: Item, fields: readonly (readonly [string, Field])[], answer: DraftRow | undefined,
): Html {
  const given = (name: string, field: Field) => answer === undefined ? space(field) : filled(answer[name])
  return html`
  <tbody><tr><th scope="row" class="item">${paragraph !== undefined && html`<b>${paragraph}</b> `}${asks}</th>
    ${fields.map(([name, field]) => html`<td>${given(name, field)}</td>`)}</tr></tbody>`
}

/** Boxes to tick, or room to write. */
function space(field: Field): Html {
  const ticks = (terms: Terms) => Object.keys(terms).map(term => tick(spoken(term)))
  if (isTicked(field)) return html`<div class="ticks">${ticks(termsOf(field) ?? {})}</div>`
  return field.kind === 'quotation' && field.instead !== undefined
    ? html`<div class="instead">${ticks(field.instead)}</div>` : html``
}

function filled(value: DraftValue | undefined): Html {
  if (value === undefined) return html``
  const words = typeof value === 'string' ? spoken(value)
    : 'words' in value ? `“${value.words}”` : value.map(spoken).join(', ')
  return html`<span class="filled">${words}</span>`
}

function tick(label: string): Html {
  return html`<span class="tick">${label}</span> `
}

function isTicked(field: Field): boolean {
  const terms = termsOf(field)
  return field.kind === 'term' && terms !== undefined && Object.keys(terms).length <= MOST_TICKED
}

/** Whether something is to be written in the student's own words. */
function isWritten(fields: Group['fields']): boolean {
  return Object.values(fields).some(({kind}) => kind === 'text')
}

function weightOf(field: Field): number {
  if (termsOf(field) === undefined) return WEIGHTS.own
  return isTicked(field) ? WEIGHTS.ticked : WEIGHTS.written
}

/** What a column asks, unless every item of the group asks it already. */
function headingOf(field: Field, items: Group['items']): string {
  if (items.every(([, {asks}]) => asks.includes(field.asks))) return 'Tick one'
  const asks = withoutEditor(field.asks)
  const [only, ...more] = 'under' in field ? field.under ?? [] : []
  return only !== undefined && more.length === 0 ? `Under “${spoken(only)}”: ${asks}` : asks
}
