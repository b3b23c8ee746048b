import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {html, Html} from '../handout/html.ts'

/** What is written as one file to be looked at. */
export interface Page {
  readonly title: string
  /** The style sheet it needs beside the common one: its name in styles/. */
  readonly style: 'feedback' | 'class'
  readonly body: Html
}

/**
 * A whole HTML page: light and dark, on paper too, with all that it needs in it. Its policy lets nothing run and nothing
 * load, and no style but its own, so that a name with markup in it could do no harm even if it were not escaped.
 */
export function pageText({title, style, body}: Page): string {
  const css = styles(style)
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(css)}'; base-uri 'none'; form-action 'none'`
  return `${html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(css)}</style></head>
<body class="${style}">${body}</body></html>`.source}\n`
}

const read = new Map<string, string>()

/** Read once, for a page is written for each student. */
function styles(style: Page['style']): string {
  const known = read.get(style)
  if (known !== undefined) return known
  const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const [palette = '', dark = ''] = file('../paper/palette.css').split('html.dark')
  const css = [palette, `@media screen and (prefers-color-scheme: dark) {:root${dark}}`, file('styles/page.css'), file(`styles/${style}.css`),
    ...style === 'class' ? [file('styles/heat.css')] : []].join('\n')
  read.set(style, css)
  return css
}

function hashOf(css: string): string {
  return createHash('sha256').update(css).digest('base64')
}
