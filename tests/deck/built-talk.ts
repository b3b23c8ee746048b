import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type BrowserContextOptions, type Page} from 'playwright-core'
import {buildTalk as build} from '../../src/cli/teachers/build-talk.ts'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {serveFolder} from './plain-server.ts'

/** The talk as `npm run site` puts it into talk/, and `npm run build` into a folder of its own, served to a browser from a folder of a plain server on this machine. */
export interface BuiltTalk {
  /** A page of the talk, such as `/3` or `/read`, on which everything that goes wrong is written down in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Page errors, errors on the console, and requests that would leave the machine. */
  readonly complaints: string[]
  /** The folder that was built. */
  readonly folder: string
  close(): Promise<void>
}

/** Builds the talk into a temporary folder, serves it and starts Chromium. */
export async function buildTalk(): Promise<BuiltTalk> {
  const executablePath = findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'parallax-talk-'))
  await build(folder)
  const server = await serveFolder(folder, '/some/school/parallax/')
  const {address} = server
  const browser = await chromium.launch({executablePath, args: QUIET})
  const complaints: string[] = []
  return {
    complaints,
    folder,
    async open(path, options) {
      const context = await browser.newContext({viewport: {width: 1280, height: 720}, ...options})
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
      page.on('console', message => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
      page.on('request', request => {
        const url = request.url()
        if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`${page.url()} asks for ${url}`)
      })
      page.on('response', response => {
        if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`)
      })
      await page.goto(new URL(`#${path}`, address).href)
      await page.waitForSelector('.slidev-layout:visible, .read-page')
      // The empty sheet to draw on lies over the slide: axe could measure no contrast through it.
      await page.addStyleTag({content: '#slide-content > svg {display: none}'})
      await page.evaluate(() => document.fonts.ready)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** The slide and the click that the page shows, as its address has them: `3` or `3?clicks=1`. */
export function whereIs(page: Page): string {
  return new URL(page.url()).hash.replace('#/', '')
}

/** Turns to the next click or slide with the key; false when the talk is at its end. */
export const next = (page: Page): Promise<boolean> => turn(page, 'ArrowRight')

/** Turns back to the click or slide before; false when the talk is at its beginning. A slide before is at its last click. */
export const back = (page: Page): Promise<boolean> => turn(page, 'ArrowLeft')

async function turn(page: Page, key: string): Promise<boolean> {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL(url => url.href !== before, {timeout: 700}).catch(() => undefined)
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('#slideshow .slidev-page')]
      .filter(one => one.offsetParent !== null)
    return shown.length === 1 && shown[0]?.dataset['slidevNo'] === /\d+/.exec(location.hash)?.[0]
      && shown[0]?.querySelector('.slidev-layout') !== null
  })
  return page.url() !== before
}
