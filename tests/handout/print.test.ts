import {execFileSync, spawnSync} from 'node:child_process'
import {chromium, type Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {printedWords} from '../../src/text/article.ts'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {sheetOf} from '../../src/handout/handouts.ts'
import {html} from '../../src/handout/html.ts'
import type {HandoutName} from '../../src/handout/names.ts'
import {printSheet} from '../../src/handout/print.ts'
import type {Paper} from '../../src/handout/sheet.ts'
import {contents, plain} from './contents.ts'
import {aboutPdf} from './pdf.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

const executablePath = (() => {
  try {
    return findChromium()
  } catch {
    return undefined
  }
})()

let browser: Browser
beforeAll(async () => {
  if (executablePath !== undefined) browser = await chromium.launch({executablePath, args: QUIET})
})
afterAll(() => browser?.close())

const printed = new Map<string, Promise<Buffer>>()
function print(name: HandoutName, paper: Paper): Promise<Buffer> {
  const made = printed.get(`${name} ${paper}`)
    ?? sheetOf(name, contents).then(sheet => printSheet(browser, sheet, paper))
  printed.set(`${name} ${paper}`, made)
  return made
}

/** The words of a PDF as poppler reads them, with single spaces, or line by line as they stand. */
function wordsOf(pdf: Buffer, layout = false): string {
  const text = execFileSync('pdftotext', [...layout ? ['-layout'] : [], '-', '-'], {input: pdf, encoding: 'utf8'})
  return layout ? text : plain(text)
}

describe.skipIf(executablePath === undefined)('printed by Chromium (skipped where none is installed)', () => {
  test.each([['articles', 'a4', 3], ['articles', 'letter', 3], ['rubric', 'a4', 1], ['letter', 'letter', 1], ['class-sheet', 'a4', 2], ['class-sheet', 'letter', 2]] as const)(
    '%s on paper of size %s: pages %i', async (name, paper, pages) => {
      expect(aboutPdf(await print(name, paper)).pages).toBe(pages)
    })

  test('a PDF has its language, tags and an outline', async () => {
    const {language, tagged, outlined} = aboutPdf(await print('articles', 'a4'))
    expect({language, tagged, outlined}).toEqual({language: 'en-GB', tagged: true, outlined: true})
  })

  test('a sheet that asks for something outside itself is not printed', async () => {
    const sheet = {title: 'x', style: 'letter', body: html`<img src="http://localhost:9/x.png" alt="">`}
    await expect(printSheet(browser, sheet, 'a4')).rejects.toThrow('http://localhost:9/x.png')
  })
})

describe.skipIf(executablePath === undefined || !hasPoppler)('read back by pdftotext (skipped without it)', () => {
  test('the articles have every paragraph, word for word, and the same lines on both papers', async () => {
    const a4 = wordsOf(await print('articles', 'a4'), true)
    const letter = wordsOf(await print('articles', 'letter'), true)
    for (const article of Object.values(contents.articles)) {
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
      const last = article.paragraphs.at(-1)!
      expect(letters(a4)).toContain(letters(printedWords(article, last.sentences.at(-1)!)))
    }
    // Without the names of paragraphs on the left and the numbers of lines on the right.
    const lines = (text: string) => text.split('\n')
      .map(line => plain(line.replace(/^\s*[DKSP]\d*\s+|\s+\d+\s*$/g, ''))).filter(line => line !== '')
    expect(lines(letter)).toEqual(lines(a4))
  })

  test('every fifth line of an article has its number, in their order', async () => {
    const numbers = wordsOf(await print('articles', 'a4'), true).split('\n')
      .flatMap(line => /\s{3,}(\d+)\s*$/.exec(line)?.[1] ?? []).map(Number)
    const second = numbers.indexOf(5, 1)
    for (const own of [numbers.slice(0, second), numbers.slice(second)]) {
      expect(own.length).toBeGreaterThan(5)
      expect(own).toEqual(own.map((_, index) => 5 * (index + 1)))
    }
  })

  test('the worksheet says on each page which page it is, and of which exercise', async () => {
    const text = wordsOf(await print('worksheet', 'a4'))
    const {pages} = aboutPdf(await print('worksheet', 'a4'))
    expect(text).toContain(`${pages} of ${pages}`)
    for (const {number, title} of contents.exercises) expect(text).toContain(`${number} · ${title}`)
  })
})
