import type {Article, Paragraph, Range} from '../text/article.ts'
import {ownRuns} from '../text/runs.ts'
import {html, type Html} from './html.ts'
import type {Sheet} from './sheet.ts'

/** Ordinary print, or one for people who need it large. */
export type Print = 'ordinary' | 'large'

/** Both editions, each with its paragraphs' names; the lines are numbered when it is printed (`numberLines`). */
export function articlesSheet(articles: readonly Article[], print: Print): Sheet {
  const large = print === 'large'
  return {
    title: large ? 'the two articles, large print' : 'the two articles',
    style: 'articles',
    parts: Object.fromEntries(articles.map(({id}) => [`article-${id}`, `Article ${id}`])),
    body: html`<main class="${print}">${articles.map(article => articlePart(article, large))}</main>`,
  }
}

function articlePart(article: Article, large: boolean): Html {
  const {id, headline, paragraphs, provenance} = article
  const [first, ...rest] = paragraphs
  return html`
<article style="page: article-${id}">
  <p class="kicker">Article ${id}</p>
  <h1>${first?.kind === 'headline' ? headline : ''}</h1>
  <p class="legend">${provenance.edition} Words between quotation marks are direct speech.
    The name of each paragraph is on the left, the number of every fifth line on the right.
    ${large && 'Line numbers differ from the ordinary print: name the paragraph.'}</p>
  <div class="text">${rest.map(paragraph => paragraphPart(article, paragraph))}</div>
  <footer><b>Publisher</b> ${provenance.publisher} <b>Author</b> ${provenance.author} <b>Date</b> ${provenance.date}
    <b>Found at</b> ${provenance.found}.</footer>
</article>`
}

function paragraphPart(article: Article, paragraph: Paragraph): Html {
  const words = html`<span data-lines>${italics(article, paragraph)}</span>`
  const name = html`<span class="name">${paragraph.id.slice(2)}</span>`
  return paragraph.kind === 'subhead'
    ? html`<h2 class="subhead">${name}${words}</h2>`
    : html`<p class="${paragraph.kind}">${name}${words}</p>`
}

/** The printed words of a range of an article, the source's own in italics. */
export function italics(article: Article, range: Range): Html {
  return html`${ownRuns(article, range).map(({text, own}) => own ? html`<em>${text}</em>` : text)}`
}

/** Words as they are quoted: in italics where they are the source's own, with what belongs to them on paper (`wholeOnPaper`). */
export function quotedWords(article: Article, range: Range): Html {
  const whole = wholeOnPaper(article, range)
  const [opening, closing] = loneMarks(article, whole)
  return html`${opening}${italics(article, whole)}${closing}`
}

/** A range with the sign before a number, which is no part of the word and belongs to it on paper: “$10”. */
export function wholeOnPaper({text}: Article, {start, end}: Range): Range {
  return {start: text.charAt(start - 1) === '$' ? start - 1 : start, end}
}

/** The quotation marks that a range lacks where it begins, or ends, within words that stand between some. */
export function loneMarks({printed}: Article, {start, end}: Range): readonly [opening: '“' | '', closing: '”' | ''] {
  const marks = printed.slice(start, end).match(/[“”]/g) ?? []
  return [marks[0] === '”' ? '“' : '', marks.at(-1) === '“' ? '”' : '']
}
