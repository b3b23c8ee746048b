import {articlesSheet} from './articles.ts'
import {classSheet, type WrittenSlide} from './class-sheet.ts'
import {guideSheet, type GuideContents, type Slide} from './guide.ts'
import {html} from './html.ts'
import {headings, markup, section} from './markdown.ts'
import type {HandoutName} from './names.ts'
import type {Sheet} from './sheet.ts'
import {worksheetSheet, type WorksheetContents} from './worksheet.ts'

/** What the handouts are made from. */
export interface Contents extends WorksheetContents, Omit<GuideContents, 'slides'> {
  /** The Markdown of the letter, its heading first. */
  readonly letter: string
  /** The slides as they are written; called for the class sheet alone. */
  readonly talk: () => Promise<readonly WrittenSlide[]>
  /** The slides; called for the guide alone, since drawing them takes a while. */
  readonly slides: () => Promise<readonly Slide[]>
}

/** A handout, ready to be printed. */
export async function sheetOf(name: HandoutName, contents: Contents): Promise<Sheet> {
  const both = [contents.articles.A, contents.articles.B]
  switch (name) {
    case 'articles': return articlesSheet(both, 'ordinary')
    case 'large-print': return articlesSheet(both, 'large')
    case 'worksheet': return worksheetSheet(contents)
    case 'class-sheet': return classSheet(await contents.talk(), contents.exercises)
    case 'guide': return guideSheet({...contents, slides: await contents.slides()})
    case 'rubric': return rubricSheet(contents.aboutKeys)
    case 'letter': return letterSheet(contents.letter)
    default: return name satisfies never
  }
}

/**
 * The rubric for what a person marks, one page to mark on, from the Markdown of answers/README.md. Throws when that has
 * no rubric any more.
 */
export function rubricSheet(aboutKeys: string): Sheet {
  const heading = headings(aboutKeys).find(one => one.startsWith('Rubric'))
  if (heading === undefined) throw new Error('answers/README.md has no part “Rubric …”.')
  return {
    title: 'rubric',
    style: 'rubric',
    landscape: true,
    body: html`
<main>
  <header><h1>${heading}</h1><p class="who"><span>Name</span> <span>Class</span> <span>Date</span></p></header>
  ${markup(section(aboutKeys, heading) ?? '')}
</main>`,
  }
}

/** A letter to parents and heads of school, with room for school, date and signature; `text` is its Markdown. */
function letterSheet(text: string): Sheet {
  return {
    title: 'a letter to parents and heads of school',
    style: 'letter',
    body: html`
<main>
  <header><p class="line">School</p><p class="line">Class</p><p class="line">Date</p></header>
  ${markup(text)}
  <footer><p>With kind regards</p><p class="line">Signature and name</p></footer>
</main>`,
  }
}
