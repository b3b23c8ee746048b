import type {Draft} from '../lesson/answer.ts'
import type {EvidenceCard} from '../lesson/evidence.ts'
import {articlesSheet} from './articles.ts'
import {guideSheet, type GuideContents, type Slide} from './guide.ts'
import {letterSheet} from './letter.ts'
import type {HandoutName} from './names.ts'
import {rubricSheet} from './rubric.ts'
import type {Sheet} from './sheet.ts'
import {worksheetSheet} from './worksheet.ts'

/** What the handouts are made from. */
export interface Contents extends Omit<GuideContents, 'slides'> {
  readonly worked: Readonly<Record<string, Draft>>
  readonly cards: readonly EvidenceCard[]
  readonly aboutCards: string
  /** The Markdown of src/phone-call/letter.md. */
  readonly letter: string
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
    case 'guide': return guideSheet({...contents, slides: await contents.slides()})
    case 'rubric': return rubricSheet(contents.aboutKeys)
    case 'letter': return letterSheet(contents.letter)
    default: return name satisfies never
  }
}
