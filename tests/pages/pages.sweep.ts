import {chromium, type Page} from 'playwright-core'
import {afterAll, describe, expect, test} from 'vitest'
import {exerciseSummaries} from '../../src/class/grade-hand-in.ts'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {classPage} from '../../src/pages/class-page.ts'
import {feedbackPage} from '../../src/pages/feedback-page.ts'
import {graded, gradedClass, inventedClass} from '../class/invented-class.ts'
import {barriers} from '../deck/what-is-wrong.ts'
import {aboutPdf} from '../handout/pdf.ts'
import {phoneCall} from '../open.ts'

const browser = await chromium.launch({executablePath: findChromium(), args: QUIET})
afterAll(() => browser.close())

const students = inventedClass(phoneCall, 28, 5)
const feedback = students.slice(0, 14).map((student, number) => feedbackPage(phoneCall, graded(phoneCall, 'one', student, number % 2 === 0 ? {} : {
  overrides: {'7-rewrite': {points: 8, reason: 'Both sides are named, and so is each source; the opening could be shorter and calmer.'}},
}), {exercises: exerciseSummaries(phoneCall)}))

/** What a screen is like: how wide, how high, light or dark. */
type Screen = readonly [width: number, height: number, scheme: 'light' | 'dark']
const SCREENS: readonly Screen[] = [[390, 844, 'light'], [390, 844, 'dark'], [1280, 720, 'light'], [1280, 720, 'dark']]

async function shown(page: string, [width, height, colorScheme]: Screen, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({viewport: {width, height}, colorScheme, offline: true})
  try {
    const opened = await context.newPage()
    const complaints: string[] = []
    opened.on('console', message => complaints.push(message.text()))
    await opened.setContent(page)
    await look(opened)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}

async function inOrder(page: Page): Promise<void> {
  // Its own style is let in by the page's policy.
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('header .kicker')!).fontWeight)).toBe('600')
  await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = true }))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()!.width)
  expect(await barriers(page)).toEqual([])
}

describe.each(SCREENS)('%i × %i, %s', (...screen) => {
  test('a page of feedback fits, and nobody is shut out', () => shown(feedback[0]!, screen, inOrder))

  test.each([1, 5, 28])('the picture of a class of %i fits, and nobody is shut out', count =>
    shown(classPage(phoneCall, gradedClass(phoneCall, students.slice(0, count)), {names: count === 28}), screen, inOrder))
})

test.each(['محمد علي', 'דוד כהן (Ben)', 'Maximiliana Featherstonehaugh-Cholmondeley'])('the name %s stands apart from the points', async name => {
  const page = feedbackPage(phoneCall, graded(phoneCall, 'one', {...students[0]!, name}), {exercises: exerciseSummaries(phoneCall)})
  for (const width of [390, 700]) {
    await shown(page, [width, 844, 'light'], async opened => {
      const gap = await opened.evaluate(() => {
        const [own, total] = ['header h1', '.total'].map(where => {
          const words = document.createRange()
          words.selectNodeContents(document.querySelector(where)!)
          return words.getBoundingClientRect()
        })
        return total!.left - own!.right
      })
      expect(gap).toBeGreaterThanOrEqual(16)
    })
  }
})

test.each(['A4', 'Letter'] as const)('feedback prints on two sheets of %s, however much there is to say', async format => {
  const page = await browser.newPage()
  const pages: number[] = []
  for (const one of feedback) {
    await page.setContent(one)
    pages.push(aboutPdf(await page.pdf({format})).pages)
  }
  expect(pages).toEqual(feedback.map(() => 2))
  await page.close()
})
