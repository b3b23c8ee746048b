import {defineCommand} from 'citty'
import {writeWhole} from '../disk/write-whole.ts'
import {inProject} from '../reading/generated-files.ts'
import {openBrowser} from './browser.ts'

export default defineCommand({
  meta: {name: 'export --', description: 'Makes a PDF of the slides, one a page, with every click done.'},
  args: {
    out: {type: 'string', default: 'handouts/slides.pdf', description: 'The file it goes to'},
    clicks: {type: 'boolean', description: 'A page for every click'},
    dark: {type: 'boolean', description: 'Light letters on dark ground'},
    browser: {type: 'string', description: 'The program of a Chromium, Chrome or Edge, where none is found'},
  },
  async run({args}) {
    const browser = await openBrowser(args.browser)
    try {
      console.log('The slides are drawn, which takes about half a minute …')
      const {drawTalk} = await import('../handout/talk.ts')
      const drawing = {entry: inProject('slides.md'), clicks: args.clicks === true, dark: args.dark === true}
      await writeWhole(args.out, await drawTalk(drawing, browser, ({pdf}) => pdf()))
      console.log(`${args.out}: the slides`)
    } finally {
      await browser.close()
    }
  },
})
