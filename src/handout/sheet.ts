import {readFileSync} from 'node:fs'
import {fontFaces} from './fonts.ts'
import {html, Html} from './html.ts'

/** What is printed as one PDF, before it knows its paper. */
export interface Sheet {
  /** The title of the document, and at the head of every page. */
  readonly title: string
  /** The style sheet it needs beside the common one: its name in styles/. */
  readonly style: string
  readonly landscape?: true
  /** What the head of a page says on the right, for the parts that name their page `page: …`. */
  readonly parts?: Readonly<Record<string, string>>
  readonly body: Html
}

/** Paper that schools have, as CSS names it. */
export const papers = {a4: 'A4', letter: 'Letter'} as const

export type Paper = keyof typeof papers

/** A whole HTML page, with its fonts and styles in it, that asks nobody for anything. */
export function documentOf(sheet: Sheet, paper: Paper): string {
  const css = [fontFaces(), style('common'), style(sheet.style), pageRules(sheet, paper)].join('\n')
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Parallax: ${sheet.title}</title>
<style>${new Html(css)}</style></head>
<body class="${sheet.style} ${paper}">${sheet.body}</body></html>`.source
}

function style(name: string): string {
  return readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')
}

function pageRules({title, landscape, parts = {}}: Sheet, paper: Paper): string {
  const size = `${papers[paper]}${landscape ? ' landscape' : ''}`
  // Letter is shorter than A4: narrower margins above and below let it hold almost as much.
  const margin = paper === 'letter' && !landscape ? 'margin: 18mm 20mm 13mm;' : ''
  return [
    `@page {size: ${size}; ${margin} @top-left {content: ${quoted(`Parallax · ${title}`)}}}`,
    ...Object.entries(parts).map(([name, running]) => `@page ${name} {@top-right {content: ${quoted(running)}}}`),
  ].join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
