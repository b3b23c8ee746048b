import {given, isAsked} from '../grading/state.ts'
import type {ItemMarks, Marks} from '../grading/marks.ts'
import type {Remark} from '../grading/remark.ts'
import {italics, wholeOnPaper} from '../handout/articles.ts'
import {html, type Html} from '../handout/html.ts'
import type {Answers, Given} from '../lesson/answer.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {Article, ArticleId, Paragraph, Range} from '../text/article.ts'
import {locate} from '../text/locate.ts'

/** What became of words that a student quoted. */
export type Fate =
  /** They count. */
  | 'found'
  /** The reasons say what to look at again. */
  | 'look'
  /** They neither earn nor cost anything, or wait for a verdict. */
  | 'free'

/** Words that a student quoted, on the article's text. */
export interface QuotedMark extends Range {
  readonly article: ArticleId
  /** The exercise's number. */
  readonly exercise: number
  readonly fate: Fate
}

/** How each is shown: a line of its own and a sign. */
export const FATES: Readonly<Record<Fate, {readonly sign: string, readonly means: string}>> = {
  found: {sign: '✓', means: 'counts'},
  look: {sign: '→', means: 'look again'},
  free: {sign: '·', means: 'neither earns nor costs'},
}

/** Everything that a student quoted in one exercise and that stands in an article; what is only near to it does not. */
export function quotedMarks(exercise: OpenExercise, answers: Answers, marks: Marks): QuotedMark[] {
  return exercise.items.flatMap((item, index) => (answers.get(item.name)?.rows ?? []).flatMap(row =>
    item.fields.filter(field => isAsked(exercise, row, field)).flatMap((field): QuotedMark[] => {
      const answer = given(row, field.name)
      const range = rangeOf(exercise, item, answer)
      if (answer.kind !== 'quotation' || !range) return []
      const fate = fateOf(exercise, marks.items[index]!, field.name, answer)
      return [{article: answer.article, ...range, exercise: exercise.definition.number, fate}]
    })))
}

function rangeOf({articles}: OpenExercise, {paragraph}: OpenItem, answer: Given): Range | undefined {
  if (answer.kind !== 'quotation') return undefined
  const article = articles[answer.article]
  const found = locate(article, answer.words, paragraph)
  if (!found || found.likeness === 'near') return undefined
  return wholeOnPaper(article, found.range)
}

const FREE: readonly Remark['kind'][] = ['neutral', 'duplicate', 'under wrong verdict']

/** What is remarked of just these words; of words that nothing is said of, whether they earned anything. */
function fateOf({form}: OpenExercise, {remarks, fields}: ItemMarks, field: string, {at}: Given): Fate {
  const said = remarks.filter(one => 'quoted' in one && 'at' in one && one.field === field && isSame(one.at, at))
  if (said.some(({kind}) => FREE.includes(kind))) return 'free'
  if (said.some(one => one.kind !== 'elsewhere' || !one.counts)) return 'look'
  return form === 'spans' || (fields[field]?.credit ?? 0) > 0 ? 'found' : 'look'
}

function isSame(one: Given['at'], other: Given['at']): boolean {
  return one.line === other.line && one.column === other.column
}

/** An article with a student's marks on it: at the start of each its exercise's number, at its end what became of it. */
export function markedArticle(article: Article, marks: readonly QuotedMark[]): Html {
  const own = marks.filter(mark => mark.article === article.id)
  const [first, ...rest] = article.paragraphs
  return html`
<article class="${article.id}"><h2><span class="badge">Article ${article.id}</span> ${first && markedWords(article, first, own)}</h2>
  ${rest.map(paragraph => html`<p class="${paragraph.kind}"><b class="name">${paragraph.id.slice(2)}</b> ${
    markedWords(article, paragraph, own)}</p>`)}</article>`
}

function markedWords(article: Article, {start, end}: Paragraph, marks: readonly QuotedMark[]): Html {
  const here = marks.filter(mark => mark.start < end && start < mark.end)
  const edges = here.flatMap(mark => [mark.start, mark.end]).filter(edge => start < edge && edge < end)
  const cuts = [...new Set([start, ...edges, end])].toSorted((one, other) => one - other)
  return html`${cuts.slice(1).map((to, index) => {
    const from = cuts[index]!
    const over = here.filter(mark => mark.start <= from && to <= mark.end)
    const words = italics(article, {start: from, end: to})
    return html`${onceEach(here.filter(mark => mark.start === from)).map(startOf)}${over.length === 0 ? words
      : html`<mark class="${worst(over)}">${words}</mark>`}${onceEach(here.filter(mark => mark.end === to)).map(endOf)}`
  })}`
}

/** Short words may prove several things in one exercise. */
function onceEach(marks: readonly QuotedMark[]): QuotedMark[] {
  return [...new Map(marks.map(mark => [`${mark.exercise} ${mark.fate}`, mark])).values()]
    .toSorted((one, other) => one.exercise - other.exercise)
}

function startOf({exercise}: QuotedMark): Html {
  return html`<sup class="from" aria-hidden="true">${exercise}</sup>`
}

function endOf({exercise, fate}: QuotedMark): Html {
  return html`<sup class="${fate}">${FATES[fate].sign}<span class="visually-hidden"> exercise ${exercise}: ${FATES[fate].means} </span></sup>`
}

function worst(marks: readonly QuotedMark[]): Fate {
  const all: readonly Fate[] = ['look', 'found', 'free']
  return all.find(fate => marks.some(mark => mark.fate === fate))!
}
