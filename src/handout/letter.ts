import {html} from './html.ts'
import {markup} from './markdown.ts'
import type {Sheet} from './sheet.ts'

/** A letter to parents and heads of school, with room for school, date and signature; `text` is its Markdown. */
export function letterSheet(text: string): Sheet {
  return {
    title: 'a letter to parents and heads of school',
    style: 'letter',
    body: html`
<main>
  <header><p class="line">School</p><p class="line">Class</p><p class="line">Date</p></header>
  <h1>Two lessons in reading the news</h1>
  ${markup(text)}
  <footer><p>With kind regards</p><p class="line">Signature and name</p></footer>
</main>`,
  }
}
