import type {Browser, Page} from 'playwright-core'
import {numberLines} from './number-lines.ts'
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
