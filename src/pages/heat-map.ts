import type {HeatedParagraph} from '../class/statistics/heat.ts'
import type {ExerciseStatistics} from '../class/statistics/statistics.ts'
import {italics, quotedWords, wholeOnPaper} from '../handout/articles.ts'
import {html, type Html} from '../handout/html.ts'
import type {Status} from '../lesson/key.ts'
import {STATUS_WORDS} from '../lesson/key-words.ts'
import type {IndexedArticle} from '../text/locate.ts'
import {paragraphOf} from '../text/article.ts'
import {rangeOf} from '../text/words.ts'

/** From these shares of a class on words are shaded, step by step; below the first they are not. */
const STEPS = [0.1, 0.25, 0.5, 0.75] as const

/** What the shades and lines mean, once for all maps. */
export function heatLegend(): Html {
  const to = (index: number) => STEPS[index + 1] === undefined ? ' and more' : ` to ${STEPS[index + 1]! * 100}%`
  return html`
<p class="legend"><span>Quoted by ${STEPS.map((step, index) => html`<mark class="heat-${index + 1}">${step * 100}%${to(index)}</mark> `)}of those who answered here.</span>
  <span>The key: ${(['required', 'accepted', 'distractor'] as const).map(status =>
    html`<mark class="key-${status}">${STATUS_WORDS[status]}</mark> `)}<mark class="key-extent">may go with it</mark></span></p>`
}

/** What share of the class quoted each word, paragraph by paragraph, beside the key's passages. */
export function heatMap({exercise, heat}: Pick<ExerciseStatistics, 'exercise' | 'heat'>): Html {
  return html`
<div class="heat">
  <div class="heat-row heads" aria-hidden="true"><b>The class</b><b>The key</b></div>
  ${heat.map(one => {
    const article = exercise.articles[one.paragraph.startsWith('A') ? 'A' : 'B']
    return html`
  <div class="heat-row ${article.id}"><p><b class="name">${one.paragraph}</b><span class="visually-hidden"> as the class marked it: </span> ${
    shaded(article, one, heatOf(one))}</p><p><span class="visually-hidden">As the key has it: </span>${
    shaded(article, one, keyOf(one))}</p></div>`
  })}
</div>`
}

/** Whether so many quoted any word that it is shaded. */
export function isQuoted({heat}: Pick<ExerciseStatistics, 'heat'>): boolean {
  return heat.some(one => heatOf(one).some(look => look !== undefined))
}

/** The same figures in a table, for whoever cannot see the shades. */
export function heatTable({exercise, heat}: ExerciseStatistics): Html {
  const rows = heat.flatMap(one => {
    const article = exercise.articles[one.paragraph.startsWith('A') ? 'A' : 'B']
    const looks = heatOf(one)
    return runsIn(looks).filter(({look}) => look !== undefined).map(({first, end, look}) => html`
    <tr><th scope="row">${one.paragraph}</th><td>${quotedWords(article, rangeOf(article.words, {first: one.words.first + first, end: one.words.first + end}))}</td>
      <td class="number">${fromTo(look!.note!)} of ${look!.of}</td></tr>`)
  })
  return html`<table><thead><tr><th scope="col">Where</th><th scope="col">Words</th><th scope="col" class="number">Quoted by</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** How a word looks, with what is noted after a run of words that look alike. */
interface Look {
  readonly name: string
  /** How many could have quoted its words. */
  readonly of?: number
  /** How many quoted the word of it that was quoted least, and the one that was quoted most. */
  readonly note?: readonly [least: number, most: number]
}

function heatOf({times, of}: HeatedParagraph): (Look | undefined)[] {
  const levels = times.map((marked, at) => marked === 0 ? 0 : STEPS.filter(step => marked / of[at]! >= step).length)
  const runs = runsIn(levels.map((level, at) => level === 0 ? undefined : {name: `heat-${level}`, of: of[at]!}))
  return runs.flatMap(({first, end, look}) => Array<Look | undefined>(end - first).fill(look && {...look, note: [Math.min(...times.slice(first, end)), Math.max(...times.slice(first, end))] as const}))
}

/** "4", or "4–5" where words of one shade were quoted more and less often. */
function fromTo([least, most]: readonly [number, number]): string {
  return least === most ? String(most) : `${least}–${most}`
}

const RANKED: readonly Status[] = ['neutral', 'distractor', 'accepted', 'required']

function keyOf({keyed, words}: HeatedParagraph): (Look | undefined)[] {
  const looks = Array<Look | undefined>(words.end - words.first).fill(undefined)
  const put = (first: number, end: number, name: string) => {
    for (let word = Math.max(first, words.first); word < Math.min(end, words.end); word++) looks[word - words.first] = {name}
  }
  const shown = keyed.filter(({status}) => status !== 'neutral')
  for (const {status, maximal} of shown) if (status === 'required') put(maximal.first, maximal.end, 'key-extent')
  for (const {status, core} of shown.toSorted((one, other) => RANKED.indexOf(one.status) - RANKED.indexOf(other.status))) {
    put(core.first, core.end, `key-${status}`)
  }
  return looks
}

/** Neighbours that look alike. */
function runsIn(looks: readonly (Look | undefined)[]): {first: number, end: number, look: Look | undefined}[] {
  const runs: {first: number, end: number, look: Look | undefined}[] = []
  looks.forEach((look, at) => {
    const last = runs.at(-1)
    if (last && last.look?.name === look?.name && last.look?.of === look?.of && last.look?.note === look?.note) last.end = at + 1
    else runs.push({first: at, end: at + 1, look})
  })
  return runs
}

function shaded(article: IndexedArticle, {paragraph, words}: HeatedParagraph, looks: readonly (Look | undefined)[]): Html {
  const whole = paragraphOf(article, paragraph)!
  let at = whole.start
  const parts = runsIn(looks).filter(({look}) => look !== undefined).map(({first, end, look}) => {
    const range = wholeOnPaper(article, rangeOf(article.words, {first: words.first + first, end: words.first + end}))
    const before = italics(article, {start: at, end: range.start})
    at = range.end
    const [least, most] = (look!.note ?? []).map(times => Math.round(100 * times / look!.of!))
    const share = least === undefined || most === undefined ? undefined : `${fromTo([least, most])}%`
    return html`${before}<mark class="${look!.name}">${italics(article, range)}${share !== undefined && html`<sup>${share}</sup>`}</mark>`
  })
  return html`${parts}${italics(article, {start: at, end: whole.end})}`
}
