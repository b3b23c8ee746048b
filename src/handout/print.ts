import type {Browser, Page} from 'playwright-core'
import {documentOf, type Paper, type Sheet} from './sheet.ts'

/**
 * A sheet as a PDF with tags, an outline, its language and its title. Throws when the page asks for anything that is not
 * in it.
 */
export async function printSheet(browser: Browser, sheet: Sheet, paper: Paper): Promise<Buffer> {
  return withPage(browser, async (page, asked) => {
    await page.emulateMedia({media: 'print'})
    await page.setContent(documentOf(sheet, paper))
    await page.evaluate(() => document.fonts.ready)
    // What runs TypeScript calls this helper where a function has a name; the page has none.
    await page.evaluate('globalThis.__name = named => named')
    await page.evaluate(numberLines)
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true})
    if (asked.length > 0) throw new Error(`the page asks for what is not in it: ${asked.join(', ')}`)
    return pdf
  })
}

async function withPage<Result>(
  browser: Browser, use: (page: Page, asked: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({offline: true})
  try {
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => {
      if (!/^(data|about|blob):/.test(request.url())) asked.push(request.url())
    })
    return await use(page, asked)
  } finally {
    await context.close()
  }
}

/**
 * Runs in the browser, once the fonts are there: puts a break wherever a line of what is marked `data-lines` ends, so
 * that it ends there in print too, and numbers every fifth line of each article. Returns the number of lines.
 */
function numberLines(): number {
  let total = 0
  for (const article of document.querySelectorAll('article')) {
    let number = 0
    for (const block of article.querySelectorAll<HTMLElement>('[data-lines]')) {
      const lines = beginnings(block)
      // The last one first, so that what lies before it stays where it is.
      for (const [index, [text, at]] of [...lines.entries()].reverse()) begin(text, at, index, number + index + 1)
      number += lines.length
    }
    total += number
  }
  return total

  /** The places, as text node and offset, at which a line begins. */
  function beginnings(block: HTMLElement): (readonly [Text, number])[] {
    const found: (readonly [Text, number])[] = []
    const half = Number.parseFloat(getComputedStyle(block).lineHeight) / 2
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let bottom = -Infinity
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      for (let at = 0; at < text.length; at += 1) {
        if (/\s/.test(text.data.charAt(at))) continue
        range.setStart(text, at)
        range.setEnd(text, at + 1)
        const box = range.getBoundingClientRect()
        if (box.bottom > bottom + half) found.push([text, at])
        bottom = box.bottom
      }
    }
    return found
  }

  function begin(text: Text, at: number, index: number, number: number): void {
    const place = text.splitText(at)
    if (index > 0) place.before(document.createElement('br'))
    if (number % 5 !== 0) return
    const shown = document.createElement('span')
    shown.className = 'line-number'
    shown.dataset['number'] = String(number)
    place.before(shown)
  }
}
