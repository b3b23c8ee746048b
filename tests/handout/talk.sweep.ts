import {chromium} from 'playwright-core'
import {expect, test} from 'vitest'
import {load} from '@slidev/parser/fs'
import {fileURLToPath} from 'node:url'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {drawTalk} from '../../src/handout/talk.ts'
import {aboutPdf} from './pdf.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the PDF of the slides has every slide on a page of its own, and the guide a picture of each', async () => {
  const talk = await load({userRoot: root, roots: [root]}, `${root}slides.md`)
  const browser = await chromium.launch({executablePath: findChromium(), args: QUIET})
  try {
    await drawTalk({entry: `${root}slides.md`}, browser, async ({slides, pictures, pdf}) => {
      expect(slides.map(({title}) => title)).toEqual(talk.slides.map(({title}) => title))
      expect(slides.filter(({notes}) => notes === '')).toEqual([])
      expect(aboutPdf(await pdf())).toMatchObject({pages: slides.length, tagged: true})
      const taken = await pictures()
      expect(taken).toHaveLength(slides.length)
      // No two slides look alike, so none is blank but one at most.
      expect(new Set(taken.map(picture => picture.toString('base64'))).size).toBe(slides.length)
    })
  } finally {
    await browser.close()
  }
})
