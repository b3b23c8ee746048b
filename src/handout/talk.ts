import {createServer, resolveOptions} from '@slidev/cli'
import type {Browser, Page} from 'playwright-core'
import type {Slide} from './guide.ts'

/** A slide in points of the page, as the talk is drawn. */
const SIZE = {width: 1280, height: 720}

const PAGE = '.print-slide-container'

/** How the talk is drawn. */
export interface Drawing {
  /** The Markdown file of the talk. */
  readonly entry: string
  readonly dark?: boolean
  /** A page for every click, instead of one a slide with every click done. */
  readonly clicks?: boolean
}

/** The talk, drawn slide under slide as Slidev prints it. */
export interface DrawnTalk {
  /** All slides with their notes, in their order, without pictures. */
  readonly slides: readonly Slide[]
  /** A picture of each page, in their order, as PNG. */
  readonly pictures: () => Promise<readonly Buffer[]>
  /** The talk as a PDF. */
  readonly pdf: () => Promise<Buffer>
}

/**
 * Draws the talk in the browser and hands it to `use`; afterwards everything is shut again. Slidev's own export does
 * the same, but wants a package that downloads a browser.
 *
 * Throws when a slide does not build, and when the talk asks for anything that is not on this machine.
 */
export async function drawTalk<Result>(
  drawing: Drawing, browser: Browser, use: (talk: DrawnTalk) => Promise<Result>,
): Promise<Result> {
  const options = await resolveOptions({entry: drawing.entry}, 'export')
  const serving = {logLevel: 'error', clearScreen: false, server: {port: 0, host: 'localhost'}} as const
  const server = await createServer(options, serving)
  const context = await browser.newContext({viewport: SIZE, reducedMotion: 'reduce'})
  try {
    await server.listen()
    const address = server.resolvedUrls?.local[0]
    if (address === undefined) throw new Error('the talk is served nowhere')
    const page = await context.newPage()
    const complaints = complaintsOf(page, address)
    await openAll(page, address, drawing, options.data.slides.length)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    const slides = options.data.slides.map(({title = '', frontmatter, note = ''}, index) => (
      {number: index + 1, title, part: String(frontmatter['part'] ?? ''), notes: note}))
    return await use({slides, pictures: () => pictures(page), pdf: () => pdf(page)})
  } finally {
    await context.close()
    await server.close()
  }
}

function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`The talk asks for ${url}.`)
  })
  return complaints
}

async function openAll(page: Page, address: string, {dark, clicks}: Drawing, count: number): Promise<void> {
  await page.emulateMedia({media: 'screen', colorScheme: dark ? 'dark' : 'light'})
  await page.goto(`${address}print?print=${clicks ? 'clicks' : 'true'}`)
  await page.waitForFunction(
    ([pages, least]) => document.querySelectorAll(`${pages} .slidev-layout`).length >= least, [PAGE, count] as const)
  await page.waitForFunction(() => document.querySelector('.slidev-slide-loading') === null)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
}

async function pictures(page: Page): Promise<readonly Buffer[]> {
  const taken: Buffer[] = []
  for (const slide of await page.locator(PAGE).all()) taken.push(await slide.screenshot())
  return taken
}

async function pdf(page: Page): Promise<Buffer> {
  const margin = {top: 0, right: 0, bottom: 0, left: 0}
  const looks = {printBackground: true, preferCSSPageSize: true, tagged: true, outline: true}
  // Slidev breaks the page after the last slide too, which would leave an empty one.
  const pageRanges = `1-${await page.locator(PAGE).count()}`
  return page.pdf({...SIZE, ...looks, margin, pageRanges})
}
