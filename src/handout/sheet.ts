import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
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

interface Face {
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly file: string
  /** The characters that this file has, as CSS writes them. */
  readonly range: string
}

// As the packages' own style sheets have them.
const LATIN = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,'
  + 'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const LATIN_EXT = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,'
  + 'U+20A0-20AB,U+20AD-20C0,U+2113'

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4'
const SANS = '@fontsource-variable/inter/files/inter'

const FACES: readonly Face[] = [
  {family: 'Source Serif 4 Variable', style: 'normal', file: `${SERIF}-latin-opsz-normal.woff2`, range: LATIN},
  {family: 'Source Serif 4 Variable', style: 'italic', file: `${SERIF}-latin-opsz-italic.woff2`, range: LATIN},
  {family: 'Source Serif 4 Variable', style: 'normal', file: `${SERIF}-latin-ext-opsz-normal.woff2`, range: LATIN_EXT},
  {family: 'Inter Variable', style: 'normal', file: `${SANS}-latin-wght-normal.woff2`, range: LATIN},
  {family: 'Inter Variable', style: 'italic', file: `${SANS}-latin-wght-italic.woff2`, range: LATIN},
  {family: 'Inter Variable', style: 'normal', file: `${SANS}-latin-ext-wght-normal.woff2`, range: LATIN_EXT},
]

/**
 * The bundled fonts as CSS, the files within it: a page that has them asks nobody for anything. Throws when the
 * packages are not installed.
 */
function fontFaces(): string {
  const {resolve} = createRequire(import.meta.url)
  return FACES.map(({family, style, file, range}) => {
    const font = readFileSync(resolve(file)).toString('base64')
    return `@font-face {font-family: '${family}'; font-style: ${style}; font-weight: 200 900; `
      + `unicode-range: ${range}; src: url(data:font/woff2;base64,${font}) format('woff2')}`
  }).join('\n')
}
