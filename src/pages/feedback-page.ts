import {BAND_MEANS} from '../grading/marks.ts'
import type {Band} from '../grading/marks.ts'
import {html, type Html} from '../handout/html.ts'
import {keyPart} from '../handout/key-part.ts'
import {hasGrade, maximumOf} from '../class/gradebook.ts'
import type {Maxima} from '../class/gradebook.ts'
import type {ExerciseSummary, GradedHandIn} from '../class/result.ts'
import type {OpenLesson} from '../lesson/open.ts'
import {noticesOf} from '../report/notice.ts'
import type {Notice} from '../report/notice.ts'
import {statusOf} from '../report/status.ts'
import {nextStep, workOf} from './feedback-work.ts'
import type {Work} from './feedback-work.ts'
import {FATES, markedArticle} from './marked-article.ts'
import type {Fate} from './marked-article.ts'
import {pageText} from './page.ts'
import {barOf} from './plots.ts'

/** What a page of feedback shows beside a student's marks. */
export interface FeedbackPage {
  /** The gradebook's exercises, with the points there are. */
  readonly exercises: readonly ExerciseSummary[]
  /** Points there are where the teacher says so. */
  readonly maxima?: Maxima
  /** After the deadline: the key of every exercise, with its reasons, on sheets of its own. */
  readonly withKey?: boolean
}

/**
 * A student's page of feedback, self-contained, which prints on two sheets of A4: bands and points, what to look at again
 * in the words of `npm test`, the next step, the teacher's own marks; then both articles with what the student quoted.
 * Nothing of the key stands in it but what `npm test` tells, unless it is asked for.
 */
export function feedbackPage(open: OpenLesson, {student, files}: GradedHandIn, {exercises, maxima = {}, withKey = false}: FeedbackPage): string {
  const works = student.exercises.flatMap(result => {
    const summary = exercises.find(({id}) => id === result.id)
    return summary ? [workOf(open, result, summary, maxima, files.find(({id}) => id === result.id))] : []
  })
  const isGraded = hasGrade(exercises, student)
  return pageText({
    title: `Feedback: ${student.name}`,
    style: 'feedback',
    body: html`
<header><p class="kicker">Parallax · feedback</p><h1 dir="auto">${student.name}</h1>
  <p class="total">${totalText(maximumOf(exercises, maxima), isGraded ? student.total : undefined)}${student.late && html` · <b>handed in late</b>`}</p></header>
<main>${student.notes.map(note => html`<p class="note">${note}</p>`)}
  ${overview(works, isGraded)}
  <p class="next"><b>Next:</b> ${nextStep(works)}</p>
  ${reasons(works, linesLost(student.notes, works))}
  ${onArticles(open, works)}
  ${withKey && html`<section class="keys"><h2>The key, with its reasons</h2>
    ${works.map(({exercise}) => keyPart(exercise.definition, exercise.key, open.articles))}</section>`}
</main>`,
  })
}

/** Two decimals, unless they are noughts. */
function points(number: number): string {
  return String(Math.round(number * 100) / 100)
}

function totalText(of: number, total: number | undefined): Html {
  if (of === 0) return html`<b>Without points</b>`
  return total === undefined ? html`<b>No points yet</b>, of ${of}` : html`<b>${points(total)}</b> of ${of} points`
}

function overview(works: readonly Work[], isGraded: boolean): Html {
  const words = new Set(works.map(({row}) => row && statusOf(row).word))
  const bands = (Object.keys(BAND_MEANS) as Band[]).filter(name => words.has(name))
  return html`
<table class="overview"><thead><tr><th scope="col">Exercise</th><th scope="col">Band</th><th scope="col" class="number">Points</th>
  <th scope="col">How far</th></tr></thead>
<tbody>${works.map(work => {
  const {exercise: {definition: {number, title}}, result, row} = work
  const status = row && statusOf(row)
  const word = status?.word ?? 'not handed in'
  return html`
  <tr><th scope="row">${number} ${title}</th><td><b>${word}</b></td>
    <td class="number">${pointsCell(work, isGraded)}</td>
    <td>${row && !result.mechanical && barOf(result.score)} ${status?.reasons[0]}${
      result.override && html`<p class="override"><b>Your teacher’s own mark:</b> ${result.override.reason}</p>`}</td></tr>`
})}</tbody></table>
${bands.length > 0 && html`<p class="bands">${bands.map((name, index) => html`${index > 0 && '; '}<b>${name}</b>: ${BAND_MEANS[name]}`)}.
  The stroke on a bar is the pass mark.</p>`}`
}

/** A stroke stands for points that nobody has given yet. */
function pointsCell({result, of, byComputer}: Work, isGraded: boolean): string {
  const given = result.override || isGraded && byComputer > 0 ? points(result.points) : '–'
  return of > 0 ? `${given} of ${of}` : given
}

/** So many lines of two columns have room on the first sheet, and so many letters in a line. */
const LINES = 80
const LETTERS = 58

/** What notes and a teacher's reasons take of the room: a line across both columns, and one of a third of that. */
function linesLost(notes: readonly string[], works: readonly Work[]): number {
  const lines = (text: string, letters: number) => 2 * Math.ceil(text.length / letters)
  return [...notes.map(note => lines(note, 2 * LETTERS)), ...works.map(({result}) => lines(result.override?.reason ?? '', LETTERS - 20))]
    .reduce((sum, count) => sum + count, 0)
}

/** What to look at again, exercise by exercise. What has no room on the sheet can be opened on a screen. */
function reasons(works: readonly Work[], lost: number): Html {
  const told = works.flatMap(({exercise, row}) => {
    const notices = row && row.outcome.kind !== 'fault' ? noticesOf(row) : []
    return notices.length > 0 ? [{exercise, notices}] : []
  })
  if (told.length === 0) return html``
  const open = told.some(({notices}) => notices.some(({tone}) => tone !== 'good'))
  const counts = share(told.map(({notices}) => notices.map(linesOf)), Math.max(0, LINES - lost - 2 * told.length))
  return html`
<section class="reasons"><h2>${open ? 'What to look at again' : 'What counts so far'}</h2><div class="columns">${told.map(({exercise: {definition: {number, title}}, notices}, index) => {
  const [shown, more] = [notices.slice(0, counts[index]), notices.slice(counts[index])]
  return html`
  <section><h3>${number} ${title}</h3><ul>${shown.map(noticeItem)}</ul>
    ${more.length > 0 && html`<details><summary>and ${more.length} more</summary><ul>${more.map(noticeItem)}</ul></details>`}</section>`
})}</div></section>`
}

function linesOf({about, at, sentences}: Notice): number {
  const place = about.length + (at ? 9 : 0)
  return Math.ceil((sentences.join(' ').length + place) / LETTERS)
}

/** How many of each list have room: one of each in turn, as long as there is any. */
function share(lists: readonly (readonly number[])[], lines: number): number[] {
  const counts = lists.map(() => 0)
  let room = lines
  for (let round = 0; lists.some(list => round < list.length); round++) {
    lists.forEach((list, index) => {
      const takes = list[round]
      if (takes === undefined || counts[index]! < round || takes > room) return
      counts[index]!++
      room -= takes
    })
  }
  return counts
}

const SIGNS: Readonly<Record<Notice['tone'], string>> = {mend: '!', look: '→', todo: '·', good: '✓'}

function noticeItem({tone, at, about, sentences}: Notice): Html {
  return html`<li class="${tone}"><span class="sign" aria-hidden="true">${SIGNS[tone]}</span> ${about !== '' && html`<b>${about}</b>`}${
    at && html` <span class="line">line ${at.line}</span>`} ${coded(sentences.join(' '))}</li>`
}

/** What stands between backticks, as it is typed. */
function coded(text: string): Html {
  return html`${text.split('`').map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : part)}`
}

function onArticles({articles}: OpenLesson, works: readonly Work[]): Html {
  const marks = works.flatMap(({quoted}) => quoted)
  if (marks.length === 0) return html``
  const numbers = works.filter(({quoted}) => quoted.length > 0).map(({exercise: {definition: {number, title}}}) => html`<sup class="from">${number}</sup> ${title}`)
  return html`
<section class="articles"><h2>What you quoted, on the articles</h2>
  <p class="legend">${(Object.keys(FATES) as Fate[]).map(fate =>
    html`<span><mark class="${fate}">words</mark><sup class="${fate}">${FATES[fate].sign}</sup> ${FATES[fate].means}</span> `)} A number stands where
    your words for that exercise begin: ${numbers.map((one, index) => html`${index > 0 && ', '}${one}`)}.</p>
  <div class="columns">${(['A', 'B'] as const).map(id => markedArticle(articles[id], marks))}</div></section>`
}
