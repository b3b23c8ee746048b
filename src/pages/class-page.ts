import {hasGrade} from '../class/gradebook.ts'
import type {StudentResult} from '../class/result.ts'
import {statisticsOf} from '../class/statistics/statistics.ts'
import type {ClassStatistics, ExerciseStatistics} from '../class/statistics/statistics.ts'
import {band} from '../grading/marks.ts'
import {html, type Html} from '../handout/html.ts'
import type {OpenLesson} from '../lesson/open.ts'
import {confusionItem, contestedPart, decimal, missedItem, percent, suggestionItem} from './class-words.ts'
import {heatLegend, heatMap, heatTable, isQuoted} from './heat-map.ts'
import {aboutAsked, aboutMissed, aboutSuggestion, inTurn} from './in-turn.ts'
import {pageText} from './page.ts'
import {agreementPlot, distributionPlot, itemPlot} from './plots.ts'

/** What the page of a class shows. */
export interface ClassPage {
  /** Student by student, with names. Without them the page says nothing of any one student, if there are not very few. */
  readonly names?: boolean
}

/**
 * The picture of a class, self-contained: how far everybody came, what was missed and mixed up, questions for a discussion,
 * what share of the class quoted each word, the questions as a test, how far the class agrees, and where it parts from the key.
 *
 * @param students read once, from the first to the last
 */
export function classPage(open: OpenLesson, students: Iterable<StudentResult>, {names = false}: ClassPage = {}): string {
  const roll: Roll = {statuses: new Map(), late: 0, rows: []}
  const statistics = statisticsOf(open, noting(open, students, roll, names))
  return pageText({
    title: 'Our class',
    style: 'class',
    body: html`
<header><p class="kicker">Parallax</p><h1>Our class</h1>${summary(roll, statistics)}</header>
<main>${statistics.students === 0 ? html`<p>Nobody has handed in an answer yet, so there is nothing to show.</p>` : parts(statistics)}
  ${names && rollPart(open, roll)}</main>`,
  })
}

/** What of each student is kept while they go by. */
interface Roll {
  readonly statuses: Map<string, number>
  late: number
  /** Only where names are shown. */
  readonly rows: {readonly name: string, readonly total: number | undefined, readonly status: string, readonly bands: ReadonlyMap<string, string>}[]
}

function* noting(open: OpenLesson, students: Iterable<StudentResult>, roll: Roll, names: boolean): Generator<StudentResult> {
  const exercises = open.exercises.map(({definition: {id, weight}}) => ({id, points: weight}))
  for (const student of students) {
    const {name, status, late} = student
    roll.statuses.set(status, (roll.statuses.get(status) ?? 0) + 1)
    if (late) roll.late++
    const total = hasGrade(exercises, student) ? student.total : undefined
    if (names) roll.rows.push({name, total, status, bands: new Map(student.exercises.map(one => [one.id, wordOf(one)]))})
    yield student
  }
}

function wordOf({state, score, mechanical, override, points}: StudentResult['exercises'][number]): string {
  if (override) return `${points} points`
  if (state !== 'graded' && state !== 'incomplete') return state
  return mechanical ? percent(score) : band(score)
}

function summary({statuses, late}: Roll, {students}: ClassStatistics): Html {
  const all = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const counts = ['graded', 'partial', 'not started', 'unreadable', 'missing'].flatMap(status =>
    statuses.has(status) ? [`${statuses.get(status)!} ${status === 'graded' ? 'complete' : status}`] : [])
  return html`<p>${students} of ${all} ${all === 1 ? 'student has' : 'students have'} answered something: ${counts.join(', ')}${late > 0 && `; ${late} late`}.</p>`
}

function parts({exercises, students}: ClassStatistics): Html {
  const begun = exercises.filter(one => one.begun > 0)
  if (begun.length === 0) return html`<p>Only the worked example was answered, which comes filled in, so there is nothing to count.</p>`
  return html`
${few(students)}
${part('How far everybody came', html`Each column counts the students whose score lies in that tenth; the lines part the bands.
  The pass mark is where Proficient begins.`, distributions(begun))}
${part('What the class missed most', html`Passages of the key that many did not find, and questions that earned little, the hardest first. The number in the box
  is the exercise. Read them together before the next lesson.`, list(inTurn(begun.flatMap(({missed}) => missed.filter(({share}) => share < 0.8)),
  (one, other) => one.share - other.share, aboutMissed).slice(0, 10), missedItem))}
${part('What is mixed up', html`Wrong answers that several gave alike. A mistake that many share is as a rule a good one: ask what makes it tempting.`,
  list(inTurn(begun.flatMap(({confusions}) => confusions), (one, other) => other.camp.times - one.camp.times, ({asked}) => aboutAsked(asked))
    .slice(0, 10), confusionItem))}
${part('Questions for a discussion', html`The class is of two minds here; the most contested come first. Let each camp find the words
  that speak for it, before you open the key.`, html`${inTurn(begun.flatMap(({contested}) => contested), (one, other) => one.alpha! - other.alpha!, aboutAsked)
    .slice(0, 6).map(one => contestedPart(one))}`)}
${part('What the class quoted', html`How many quoted each word, of those who answered a question about it, beside what the key asks for. Shaded words
  without a line on the right tempted the class; a thick line without shade was overlooked, or other words served as well.`, heatMaps(begun))}
${part('The questions as a test', html`The disc is the mean of what an item earned: to the left it is hard. The diamond is its discrimination: whether those who do well
  elsewhere do well here. Near 0, the item tells little. Left of 0 the diamond is hollow: further to the left than chance goes, those who do well
  elsewhere go wrong here, so read the item and its key again. Discrimination is the point-biserial correlation, corrected for the item itself (Guilford 1953).`, tests(begun))}
${part('How far the class agrees', html`Krippendorff’s alpha, field by field: 1 is full agreement, 0 what chance would give. From .8 on it is called firm, from .67 on
  tentative. Low agreement marks what to talk about; it is no fault of anybody’s. Of quotations, it is agreement on each word, quoted or not.`, agreements(begun))}
${part('For the author of the key', html`Where most of those who answered part from the key, or those who do well elsewhere do. A key can be wrong.`,
  list(inTurn(begun.flatMap(({suggestions}) => suggestions), () => 0, aboutSuggestion).slice(0, 20), suggestionItem))}`
}

/** What so few students cannot show. */
function few(students: number): Html {
  const shown = students < FEWEST_SHOWN && ' Of so few it tells who did what: do not show it to the class.'
  if (students === 1) return html`<p class="note">One student has answered: there is nobody to agree or to differ with, so agreement, camps and discrimination are left out.${shown}</p>`
  if (students === 2) return html`<p class="note">Two students have answered: discrimination is left out, for it needs three.${shown}</p>`
  return html`${students < 10 && html`<p class="note">${students} students have answered: each of them moves every figure here a good deal.${shown}</p>`}`
}

/** Below this many, figures are somebody's. */
const FEWEST_SHOWN = 5

/** Two standard errors of a correlation that is none, by how many answered the items of an exercise. */
function byChance({items}: ExerciseStatistics): string {
  const [fewest, most] = [Math.min(...items.map(({answered}) => answered)), Math.max(...items.map(({answered}) => answered))]
  const answers = `${fewest === most ? fewest : `${fewest} to ${most}`} ${most === 1 ? 'answer' : 'answers'} to an item`
  if (fewest < 10) return `With ${answers}, discrimination is hardly more than chance.`
  return `With ${answers}, chance alone gives discriminations up to about ${decimal(1.96 / Math.sqrt(fewest - 1))} either way.`
}

function part(title: string, means: Html, content: Html): Html {
  return html`${content.source.trim() !== '' && html`<section class="part"><h2>${title}</h2><p class="means">${means}</p>${content}</section>`}`
}

function list<One>(some: readonly One[], item: (one: One) => Html): Html {
  return html`${some.length > 0 && html`<ol class="list">${some.map(item)}</ol>`}`
}

function heading({exercise: {definition: {number, title}}}: ExerciseStatistics): Html {
  return html`<h3>${number} ${title}</h3>`
}

function distributions(exercises: readonly ExerciseStatistics[]): Html {
  return html`<div class="plots">${exercises.map(one => html`
  <figure>${heading(one)}${distributionPlot(one)}
    ${one.exercise.form === 'text' && html`<figcaption>Mechanics only: a person reads the rest.</figcaption>`}
    <details><summary>The figures</summary><table><thead><tr><th scope="col">${one.exercise.form === 'text' ? 'Checks done' : 'Band'}</th>
      <th scope="col" class="number">Students</th></tr></thead>
      <tbody>${one.exercise.form !== 'text' && [...one.bands].map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${count}</td></tr>`)}
      ${one.tenths.map((count, index) => html`<tr><th scope="row">${index * 10} to ${index * 10 + 10}%</th><td class="number">${count}</td></tr>`)}</tbody></table></details></figure>`)}</div>`
}

function heatMaps(exercises: readonly ExerciseStatistics[]): Html {
  const quoting = exercises.filter(({heat}) => heat.length > 0)
  return html`${quoting.length > 0 && html`${heatLegend()}${quoting.map((one, index) => html`
<details${index === 0 && ' open'}><summary>${heading(one)}</summary>${heatMap(one)}
  ${isQuoted(one) && html`<details><summary>The figures</summary>${heatTable(one)}</details>`}</details>`)}`}`
}

function tests(exercises: readonly ExerciseStatistics[]): Html {
  const asked = exercises.filter(({items}) => items.length > 0)
  return html`${asked.length > 0 && html`<div class="plots">${asked.map(one => html`
  <figure>${heading(one)}${itemPlot(one.items)}
    <figcaption>${byChance(one)}</figcaption>
    <details><summary>The figures</summary><table><thead><tr><th scope="col">Item</th><th scope="col" class="number">Answered</th>
      <th scope="col" class="number">Earned</th><th scope="col" class="number"><abbr title="Discrimination">Discr.</abbr></th></tr></thead>
      <tbody>${one.items.map(({item, answered, difficulty, discrimination}) => html`<tr><th scope="row">${item.name}<span class="asks"> ${item.asks}</span></th>
        <td class="number">${answered}</td><td class="number">${difficulty === undefined ? '–' : percent(difficulty)}</td>
        <td class="number">${discrimination === undefined ? '–' : decimal(discrimination)}</td></tr>`)}</tbody></table></details></figure>`)}</div>`}`
}

function agreements(exercises: readonly ExerciseStatistics[]): Html {
  const measured = exercises.map(one => ({...one, named: one.agreement.map(field => ({...field, name: fieldName(one, field)}))}))
    .filter(({named}) => named.some(({alpha}) => alpha !== undefined))
  return html`${measured.length > 0 && html`<div class="plots">${measured.map(one => html`
  <figure>${heading(one)}${agreementPlot(one.named)}
    <details><summary>The figures</summary><table><thead><tr><th scope="col">Field</th><th scope="col" class="number">Alpha</th></tr></thead>
      <tbody>${one.named.map(({name, alpha}) => html`<tr><th scope="row">${name}</th><td class="number">${alpha === undefined ? '–' : decimal(alpha)}</td></tr>`)}</tbody></table></details></figure>`)}</div>`}`
}

/** A field that has several lists of terms is named with each. */
function fieldName({agreement}: ExerciseStatistics, {field, list}: ExerciseStatistics['agreement'][number]): string {
  return list !== undefined && agreement.filter(one => one.field === field).length > 1 ? `${field}: ${list.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}` : field
}

function rollPart(open: OpenLesson, {rows}: Roll): Html {
  const exercises = open.exercises.map(({definition}) => definition).filter(({id}) => rows.some(({bands}) => bands.has(id)))
  return html`
<section class="part"><h2>Student by student</h2><p class="means">With names, so for you alone. Exercises by their numbers.</p>
  <table class="roll"><thead><tr><th scope="col">Name</th><th scope="col">Status</th><th scope="col" class="number">Total</th>
    ${exercises.map(({number, title}) => html`<th scope="col">${number}<span class="visually-hidden"> ${title}</span></th>`)}</tr></thead>
  <tbody>${rows.map(({name, total, status, bands}) => html`<tr><th scope="row" dir="auto">${name}</th><td>${status}</td><td class="number">${total ?? '–'}</td>
    ${exercises.map(({id, number}) => html`<td data-exercise="${number}">${bands.get(id)}</td>`)}</tr>`)}</tbody></table></section>`
}
