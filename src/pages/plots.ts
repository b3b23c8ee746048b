import {scaleBand, scaleLinear} from 'd3-scale'
import {symbol, symbolCircle, symbolDiamond} from 'd3-shape'
import type {SymbolType} from 'd3-shape'
import type {ExerciseStatistics, FieldAgreement, ItemStatistics} from '../class/statistics/statistics.ts'
import {LEAST_SCORE, PASS} from '../grading/marks.ts'
import {html, type Html} from '../handout/html.ts'

// Drawings in SVG, in units of which a telephone's width has about as many as the drawing is wide. They say nothing by
// colour alone, and a table with the same figures stands behind each, so that a screen reader passes over them.

/** A share from 0 to 1 as a bar; `pass`: with a stroke at the pass mark. */
export function barOf(share: number, {pass = true} = {}): Html {
  const x = scaleLinear([0, 1], [0.5, 79.5]).clamp(true)
  return html`<svg class="bar" viewBox="0 0 80 10" aria-hidden="true"><rect class="room" x=".5" y="1.5" width="79" height="7"/><rect class="fill" x=".5" y="1.5" width="${
    round(x(share) - 0.5)}" height="7"/>${pass && html`<line class="pass" x1="${round(x(PASS))}" x2="${round(x(PASS))}" y1="0" y2="10"/>`}</svg>`
}

const WIDTH = 360

/** How many students reached which tenth of the score, with the borders of the bands; a share of mechanics done has none. */
export function distributionPlot({tenths, exercise: {form}}: Pick<ExerciseStatistics, 'tenths' | 'exercise'>): Html {
  const [top, bottom, height] = [16, 92, 112]
  const most = Math.max(1, ...tenths)
  const x = scaleBand(tenths.map((_, index) => index), [6, WIDTH - 6]).paddingInner(0.12)
  const y = scaleLinear([0, most], [bottom, top])
  const edge = scaleLinear([0, 1], x.range())
  return html`<svg class="plot distribution" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
  ${tenths.map((count, index) => html`<rect class="column" x="${round(x(index)!)}" y="${round(y(count))}" width="${round(x.bandwidth())}" height="${
    round(bottom - y(count))}"/>${count > 0 && html`<text class="count" x="${round(x(index)! + x.bandwidth() / 2)}" y="${round(y(count) - 4)}">${count}</text>`}`)}
  <line class="axis" x1="6" x2="${WIDTH - 6}" y1="${bottom}" y2="${bottom}"/>
  ${form === 'text' ? MECHANICS.map(([says, at]) => bandName(says, edge(at), bottom)) : BANDS.map(([name, from, to]) => html`${
    from > 0 && html`<line class="border" x1="${round(edge(from))}" x2="${round(edge(from))}" y1="${top}" y2="${bottom + 4}"/>`}${
    bandName(name, edge((from + to) / 2), bottom)}`)}
  </svg>`
}

/** The bands along the score. */
const BANDS = ([['Beginning', 'Emerging'], ['Emerging', 'Proficient'], ['Proficient', 'Strong'], ['Strong', undefined]] as const)
  .map(([name, next]) => [name, LEAST_SCORE[name], next ? LEAST_SCORE[next] : 1] as const)

/** How far mechanics are done, which is no band. */
const MECHANICS = [['no check', 0.08], ['every check', 0.91]] as const

function bandName(says: string, x: number, bottom: number): Html {
  return html`<text class="band" x="${round(x)}" y="${bottom + 15}">${says}</text>`
}

const ROW = 19

/** Items in rows: a disc for the mean of what was earned, from 0 to 1; a diamond for the discrimination, from −1 to 1. */
export function itemPlot(items: readonly ItemStatistics[]): Html {
  const names = items.map(({item}) => shortened(item.name))
  const left = 12 + Math.max(...names.map(({length}) => length)) * 5.9
  const middle = left + (WIDTH - left) * 0.54
  const earned = scaleLinear([0, 1], [left, middle - 14])
  const apart = scaleLinear([-1, 1], [middle + 6, WIDTH - 8])
  const height = 26 + items.length * ROW + 6
  return html`<svg class="plot items" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
  ${axis(earned, [0, 0.5, 1], height, ['hard', '', 'easy'])}${axis(apart, [-1, 0, 1], height, ['−1', '0', '+1'])}
  ${items.map(({difficulty, discrimination}, index) => {
    const y = 26 + index * ROW + ROW / 2
    return html`<text class="name" x="${round(left - 8)}" y="${y + 4}">${names[index]}</text>
    ${difficulty === undefined ? missing(earned(0.5), y) : lollipop(earned(0), earned(difficulty), y, symbolCircle)}
    ${discrimination === undefined ? missing(apart(0), y) : lollipop(apart(0), apart(discrimination), y, symbolDiamond, discrimination < 0)}`
  })}</svg>`
}

/** Fields in rows: alpha from −.2 to 1, with the two borders that are usual. */
export function agreementPlot(fields: readonly (FieldAgreement & {readonly name: string})[]): Html {
  const names = fields.map(({name}) => shortened(name))
  const left = 12 + Math.max(...names.map(({length}) => length)) * 5.9
  const x = scaleLinear([-0.2, 1], [left, WIDTH - 12]).clamp(true)
  const height = 26 + fields.length * ROW + 6
  return html`<svg class="plot agreement" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
  ${axis(x, [0, 0.667, 0.8, 1], height, ['0', '.67', '.8', '1'])}
  ${fields.map(({alpha}, index) => {
    const y = 26 + index * ROW + ROW / 2
    return html`<text class="name" x="${round(left - 8)}" y="${y + 4}">${names[index]}</text>${
      alpha === undefined ? missing(x(0.4), y) : lollipop(x(0), x(alpha), y, symbolCircle, alpha < 0)}`
  })}</svg>`
}

function axis(scale: (value: number) => number, at: readonly number[], height: number, says: readonly string[]): Html {
  return html`${at.map((value, index) => {
    const anchor = index === 0 ? 'start' : index === at.length - 1 ? 'end' : 'middle'
    return html`<line class="grid" x1="${round(scale(value))}" x2="${round(scale(value))}" y1="20" y2="${height - 6}"/><text class="tick" text-anchor="${
      at.length > 3 ? 'middle' : anchor}" x="${round(scale(value))}" y="14">${says[index]}</text>`
  })}`
}

function lollipop(from: number, to: number, y: number, type: SymbolType, hollow = false): Html {
  return html`<line class="stick" x1="${round(from)}" x2="${round(to)}" y1="${y}" y2="${y}"/><path class="${hollow ? 'head hollow' : 'head'}" transform="translate(${
    round(to)} ${y})" d="${symbol(type, 52)() ?? ''}"/>`
}

function missing(x: number, y: number): Html {
  return html`<text class="missing" x="${round(x)}" y="${y + 4}">–</text>`
}

function shortened(name: string): string {
  return name.length > 27 ? `${name.slice(0, 26)}…` : name
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
