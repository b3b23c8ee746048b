import PowerPoint from 'pptxgenjs'
import type {Slide} from './guide.ts'
import type {Drawn} from './talk.ts'

/** A page of 13⅓ by 7½ inches, the shape of the slides. */
const WIDE = 'LAYOUT_WIDE'

/** The drawn pages as a file for PowerPoint: each is a picture that is named by its title, with the slide's notes. */
export async function powerPoint(title: string, slides: readonly Slide[], drawn: readonly Drawn[]): Promise<Buffer> {
  // A CommonJS package: its class is the module itself, or what that holds as its default.
  const Presentation = ('default' in PowerPoint ? PowerPoint.default : PowerPoint) as typeof PowerPoint
  const file = new Presentation()
  file.layout = WIDE
  file.title = title
  for (const {slide, picture} of drawn) {
    const {number, title: heading, notes} = slides[slide - 1]!
    const page = file.addSlide()
    page.addImage({data: `image/png;base64,${picture.toString('base64')}`, x: 0, y: 0, w: '100%', h: '100%', altText: `Slide ${number}: ${heading}`})
    page.addNotes(plainNotes(notes))
  }
  return await file.write({outputType: 'nodebuffer'}) as Buffer
}

/** Notes without the signs of Markdown, a line for each paragraph. */
function plainNotes(notes: string): string {
  return notes.trim().replace(/(?<!\n)\n(?!\n)/g, ' ').replace(/\*\*|`/g, '').replace(/\n{2,}/g, '\n')
}
