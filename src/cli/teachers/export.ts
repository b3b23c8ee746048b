import {resolve} from 'node:path'
import {defineCommand} from 'citty'
import {writeWhole} from '../../disk/write-whole.ts'
import {appended, slidesOf} from '../../deck/class-module.ts'
import type {Drawing, DrawnTalk, States} from '../../handout/talk.ts'
import {inProject} from '../../reading/generated-files.ts'
import {Mendable} from '../../text/problem.ts'
import {drawingOfTalk, openBrowser} from '../browser.ts'
import {lesson} from '../lesson.ts'
import {classHindrance} from './class-hindrance.ts'

export default defineCommand({
  meta: {
    name: 'export --',
    description: 'Makes a PDF of the slides as they are before the first click: it has no answers, so you can give it to the '
      + 'class. With --answers, as they are after the last click.',
  },
  args: {
    answers: {type: 'boolean', description: 'Each slide with every click done'},
    clicks: {type: 'boolean', description: 'A page for every click, answers included'},
    pptx: {type: 'boolean', description: 'For PowerPoint: the slides as pictures with the notes, not to be edited'},
    dark: {type: 'boolean', description: 'Light text on a dark background'},
    class: {type: 'string', description: 'Ends with slides about the class whose results npm run grade wrote into this folder'},
    out: {type: 'string', description: 'The file it goes to; without it handouts/slides.pdf, slides-answers.pdf or slides-clicks.pdf'},
    browser: {type: 'string', description: 'The program of Chromium, Chrome or Edge, if it is not found'},
  },
  async run({args}) {
    const states = statesOf(args.answers === true, args.clicks === true)
    const kind = `${{before: '', after: '-answers', every: '-clicks'}[states]}${args.class === undefined ? '' : '-class'}`
    const path = args.out ?? `handouts/slides${kind}.${args.pptx ? 'pptx' : 'pdf'}`
    const extensions = args.class === undefined ? undefined : aboutClass(args.class)
    const browser = await openBrowser(args.browser)
    try {
      console.log('Drawing the slides, which takes about half a minute …')
      const {drawTalk} = await drawingOfTalk()
      const drawing = {entry: inProject('slides.md'), states, dark: args.dark === true, ...(extensions && {extensions})}
      await writeWhole(path, await drawTalk(drawing, browser, args.pptx ? pptx : ({pdf}) => pdf()))
      console.log(`${path}: the slides ${{before: 'before the answers', after: 'with the answers', every: 'click by click, with the answers'}[states]}`)
    } finally {
      await browser.close()
    }
  },
})

/** Has the talk end with slides about a class. Throws a `Mendable` where it cannot. */
function aboutClass(folder: string): NonNullable<Drawing['extensions']> {
  const why = classHindrance(folder)
  if (why !== undefined) throw new Mendable(why)
  // What stands on the slides comes through Slidev's own set-up.
  process.env['PARALLAX_CLASS'] = resolve(folder)
  const slides = slidesOf(lesson.lesson, folder)
  return () => [appended(slides)]
}

/** Which states are wanted. Throws a `Mendable` where both are asked for. */
function statesOf(answers: boolean, clicks: boolean): Exclude<States, 'both'> {
  if (answers && clicks) throw new Mendable('Choose --answers or --clicks: --clicks shows the answers in any case.')
  if (clicks) return 'every'
  return answers ? 'after' : 'before'
}

async function pptx({slides, pictures}: DrawnTalk): Promise<Buffer> {
  const {powerPoint} = await import('../../handout/powerpoint.ts')
  return powerPoint('Parallax', slides, await pictures())
}
