import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright-core'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {buildSite as build} from '../../src/site/building/build-site.ts'
import {serveFolder} from '../deck/plain-server.ts'
import {phoneCall} from '../open.ts'

/** The site as `npm run site` makes it, without talk and sheets, served to a browser from a folder of a plain server. */
export interface BuiltSite {
  /** The address of its first page, with a slash at the end. */
  readonly address: string
  /** The folder that was built. */
  readonly folder: string
  readonly browser: Browser
  /** Page errors, errors on the console, answers that are no file, and requests that would leave the machine. */
  readonly complaints: string[]
  /** A page of the site, such as `/read`, in a browser that has never been here; closed with its context. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  /** Another page, or tab, of a browser that has. */
  openIn(context: BrowserContext, path: string): Promise<Page>
  close(): Promise<void>
}

/** Builds the site into a temporary folder, serves it and starts Chromium. */
export async function buildSite({keys = true, scorm = false} = {}): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-site-'))
  await build({out: folder, lesson: phoneCall, keys, scorm, beside: {talk: false, print: []}})
  return serveSite(folder)
}

/** Serves a folder that was built, and removes it when it is closed. */
export async function serveSite(folder: string): Promise<BuiltSite> {
  const server = await serveFolder(folder, '/some/school/parallax/')
  const {address} = server
  const browser = await chromium.launch({executablePath: findChromium(), args: QUIET})
  const complaints: string[] = []
  const listened = new WeakSet<BrowserContext>()
  const site: BuiltSite = {
    address, folder, browser, complaints,
    async open(path, options) {
      return site.openIn(await browser.newContext({viewport: {width: 1280, height: 800}, ...options}), path)
    },
    async openIn(context, path) {
      if (!listened.has(context)) {
        listened.add(context)
        context.on('request', request => {
          const url = request.url()
          if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`${request.serviceWorker()?.url() ?? request.frame().url()} asks for ${url}`)
        })
        context.on('response', response => {
          if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`)
        })
      }
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
      page.on('console', message => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
      await page.goto(new URL(`#${path}`, address).href)
      await page.waitForSelector('main')
      await page.evaluate(() => document.fonts.ready)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
  return site
}
