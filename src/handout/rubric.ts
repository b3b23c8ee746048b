import {html} from './html.ts'
import {markup, section} from './markdown.ts'
import type {Sheet} from './sheet.ts'

/** The heading of the rubric among the keys' explanations. */
const HEADING = 'Rubric for exercise 7'

/**
 * The rubric for the rewrite, one page to mark on, from the Markdown of answers/README.md. Throws when that has no
 * rubric any more.
 */
export function rubricSheet(aboutKeys: string): Sheet {
  const rubric = section(aboutKeys, HEADING)
  if (rubric === undefined) throw new Error(`answers/README.md has no part “${HEADING}”.`)
  return {
    title: 'rubric',
    style: 'rubric',
    landscape: true,
    body: html`
<main>
  <header><h1>${HEADING}</h1><p class="who"><span>Name</span> <span>Class</span> <span>Date</span></p></header>
  ${markup(rubric)}
</main>`,
  }
}
