import {createServer, resolveOptions} from '@slidev/cli'
import {injectPreparserExtensionLoader} from '@slidev/parser/fs'
import {setTimeout} from 'node:timers/promises'
import type {SlidevPreparserExtension} from '@slidev/types'
import type {Browser, Page} from 'playwright-core'
import {Mendable} from '../text/problem.ts'
import type {Slide} from './guide.ts'

/** A slide in points of the page, as the talk is drawn. */
const SIZE = {width: 1280, height: 720}

const PAGE = '.print-slide-container'

/** Nothing is added any more when as many looks as these, so many milliseconds apart, found the same. */
const STILL = 4
const EVERY = 250
const PATIENCE = 120_000

const SHOWN = `${PAGE}:visible`

/** Which states of a slide are drawn: before its first click, after its last, both (one where they are the same), each. */
export type States = 'before' | 'after' | 'both' | 'every'

/** How the talk is drawn. */
export interface Drawing {
  /** The Markdown file of the talk. */
  readonly entry: string
  readonly dark?: boolean
  readonly states: States
  /** What changes its Markdown before it is read; made anew each time. */
  readonly extensions?: () => SlidevPreparserExtension[]
}

/** A page that was drawn. */
export interface Drawn {
  readonly slide: number
  /** PNG. */
  readonly picture: Buffer
}

/** The talk, drawn slide under slide as Slidev prints it. */
export interface DrawnTalk {
  /** All slides with their notes, in their order, without pictures. */
  readonly slides: readonly Slide[]
  /** A picture of each page, in their order. */
  readonly pictures: () => Promise<readonly Drawn[]>
  /** The talk as a PDF. */
  readonly pdf: () => Promise<Buffer>
}

/**
 * Draws the talk in the browser and hands it to `use`; afterwards everything is shut again. Slidev's own export does
 * the same, but wants a package that downloads a browser.
 *
 * Throws when a slide does not build, and when the talk asks for anything that is not on this machine; a `Mendable` when
 * it is not drawn in two minutes.
 */
export async function drawTalk<Result>(
  drawing: Drawing, browser: Browser, use: (talk: DrawnTalk) => Promise<Result>,
): Promise<Result> {
  // Slidev's own program looks for such extensions itself; asked like this it does not.
  injectPreparserExtensionLoader(async () => drawing.extensions?.() ?? [])
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
    await inTime(openAll(page, address, drawing, options.data.slides.length))
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    const slides = options.data.slides.map(({title = '', frontmatter, note = ''}, index) => (
      {number: index + 1, title, part: String(frontmatter['part'] ?? ''), notes: note}))
    return await use({slides, pictures: () => pictures(page), pdf: () => pdf(page)})
  } finally {
    await context.close()
    await server.close()
  }
}

/** Nothing that is asked of a page has a bound of its own, and one that loads again while it is asked may never answer. */
async function inTime(drawing: Promise<void>): Promise<void> {
  const late = new AbortController()
  const bound = setTimeout(PATIENCE, undefined, late).then(() => {
    throw new Mendable('The slides were not drawn in two minutes. Is another program drawing them at the same time? Try again.')
  })
  try {
    await Promise.race([drawing, bound])
  } finally {
    late.abort()
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

async function openAll(page: Page, address: string, {dark, states}: Drawing, count: number): Promise<void> {
  await page.emulateMedia({media: 'screen', colorScheme: dark ? 'dark' : 'light'})
  await page.goto(`${address}?print=${states === 'after' ? 'true' : 'clicks'}#/print`)
  await settled(page, count)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  if (states === 'before' || states === 'both') {
    // What runs TypeScript calls this helper where a function has a name; the page has none.
    await page.evaluate('globalThis.__name = named => named')
    await page.evaluate(keep, [PAGE, states === 'both'] as const)
  }
}

/**
 * Waits until every page that there is has been drawn. There become more of them as slides say how many clicks they
 * have, which each says when it is drawn.
 */
async function settled(page: Page, slides: number): Promise<void> {
  const drawn = () => page.evaluate(pages => {
    const all = [...document.querySelectorAll(pages)]
    return all.every(one => one.querySelector('.slidev-layout') !== null) && document.querySelector('.slidev-slide-loading') === null
      ? all.length : 0
  }, PAGE)
  let before = 0
  let still = 0
  while (still < STILL) {
    await page.waitForTimeout(EVERY)
    const now = await drawn()
    still = now >= slides && now === before ? still + 1 : 0
    before = now
  }
}

/** Runs in the browser: hides all states of a slide but its first, and its last where that is wanted. */
function keep([pages, last]: readonly [string, boolean]): void {
  const drawn = [...document.querySelectorAll<HTMLElement>(pages)]
  const slide = (page: HTMLElement | undefined) => page?.id.slice(0, 3)
  for (const [index, page] of drawn.entries()) {
    const isFirst = slide(drawn[index - 1]) !== slide(page)
    const isLast = slide(drawn[index + 1]) !== slide(page)
    if (!isFirst && !(last && isLast)) page.style.display = 'none'
  }
}

async function pictures(page: Page): Promise<readonly Drawn[]> {
  const taken: Drawn[] = []
  for (const drawn of await page.locator(SHOWN).all()) {
    taken.push({slide: Number.parseInt(await drawn.getAttribute('id') ?? '', 10), picture: await drawn.screenshot()})
  }
  return taken
}

async function pdf(page: Page): Promise<Buffer> {
  const margin = {top: 0, right: 0, bottom: 0, left: 0}
  const looks = {printBackground: true, preferCSSPageSize: true, tagged: true, outline: true}
  // Slidev breaks the page after the last slide too, which would leave an empty one.
  const pageRanges = `1-${await page.locator(SHOWN).count()}`
  return page.pdf({...SIZE, ...looks, margin, pageRanges})
}
