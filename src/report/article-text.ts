import pc from 'picocolors'
import type {Article, Paragraph, Range} from '../text/article.ts'
import type {Colours, Look} from './look.ts'
import {command, wrap} from './wrap.ts'

/** What of an article is printed, and how. */
export interface Extract {
  readonly article: Article
  /** Where its Markdown stands, from the project's root. */
  readonly folder: string
  /** `A.P2`; all of it when left out. */
  readonly paragraph?: string | undefined
  /** Each paragraph on one line, so that words copied from it hold no line break. */
  readonly unwrapped?: boolean | undefined
}

/**
 * Returns an article as it is read in a terminal: where it comes from, then paragraph by paragraph, each under its
 * name. The source's own words are in italics, which are no letters: what is copied is what stands there, character
 * for character, so that lines begin at the edge. Returns `undefined` where there is no such paragraph.
 */
export function articleText({article, folder, paragraph, unwrapped = false}: Extract, look: Look): string | undefined {
  const colours = pc.createColors(look.colour)
  const wanted = article.paragraphs.filter(({id}) => paragraph === undefined || id === paragraph)
  if (wanted.length === 0) return undefined
  const width = unwrapped ? Infinity : look.width
  const body = wanted.flatMap((each) => ['', colours.dim(each.id), ...linesOf(article, each, width, colours)])
  const head = paragraph === undefined ? provenanceOf(article, folder, look).map(colours.dim) : []
  const foot = unwrapped || paragraph !== undefined ? [] : ['', ...wrap(
    'To copy words that run over a line, print the text without line breaks: '
    + command(`npm run read -- ${article.id.toLowerCase()} --unwrapped`), look.width,
  ), ...wrap(`For one paragraph, add its name: ${command(`npm run read -- ${wanted.at(-1)!.id.toLowerCase()}`)}`, look.width)].map(
    (line) => (line === '' ? line : colours.dim(line)))
  return `${[...head, ...body, ...foot].join('\n').trimStart()}\n`
}

function provenanceOf({id, provenance}: Article, folder: string, {width, colour}: Look): string[] {
  const italics = colour ? []
    : [`(This screen cannot show italics: in ${folder}/${id.toLowerCase()}.md they are between asterisks.)`]
  const {publisher, author, date, edition} = provenance
  const facts = [`Publisher: ${publisher}`, `Author: ${author}`, `Date: ${date}`]
  return [`Article ${id}`, ...facts, edition, ...italics].flatMap((fact) => wrap(fact, width, {first: '', rest: '  '}))
}

function linesOf(article: Article, paragraph: Paragraph, width: number, colours: Colours): string[] {
  const text = article.printed.slice(paragraph.start, paragraph.end)
  const paint = paragraph.kind === 'headline' || paragraph.kind === 'subhead' ? colours.bold : String
  let start = paragraph.start
  return wrap(text, width).map((line) => {
    start = article.printed.indexOf(line, start)
    const end = start + line.length
    const painted = paint(italicise(article, {start, end}, colours))
    start = end
    return painted
  })
}

function italicise({printed, ownWords}: Article, line: Range, colours: Colours): string {
  let text = ''
  let at = line.start
  for (const own of ownWords) {
    const [from, to] = [Math.max(own.start, line.start), Math.min(own.end, line.end)]
    if (from >= to) continue
    text += printed.slice(at, from) + colours.italic(printed.slice(from, to))
    at = to
  }
  return text + printed.slice(at, line.end)
}
