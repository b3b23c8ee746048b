import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest'
import {barriers} from '../deck/what-is-wrong.ts'
import {aboutPdf} from '../handout/pdf.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

let site: BuiltSite
beforeAll(async () => { site = await buildSite() }, 240_000)
afterAll(() => site.close())
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([])
})

const LAPTOP = {width: 1280, height: 720}
const PHONE = {width: 390, height: 844}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(path, {reducedMotion: 'reduce', ...options})
  page.setDefaultTimeout(15_000)
  await page.locator('main h1').waitFor()
  return page
}

/** Where the two articles stand, in pixels of the page. */
const articles = (page: Page) => page.evaluate(() => [...document.querySelectorAll('main article')].map(one => {
  const {left, right, top, bottom} = one.getBoundingClientRect()
  return {left: Math.round(left), right: Math.round(right), top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY)}
}))
const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Text that is cut off on the way to the screen, and whatever lies beyond its sides; what can be scrolled is not cut. */
const cut = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].flatMap(one => {
  if (!one.checkVisibility() || one.closest('.visually-hidden, .skip, .highlight-list, [popover], .reading-ruler')) return []
  const {overflowX, overflowY} = getComputedStyle(one)
  const {left, right} = one.getBoundingClientRect()
  const name = `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`
  const hides = (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) || (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1)
  return [...hides ? [`cuts off: ${name}`] : [], ...left < -1 || right > innerWidth + 1 ? [`beyond the side: ${name}`] : []]
}))

describe('both articles', () => {
  test('stand side by side on a laptop, and one under the other on a telephone', async () => {
    const page = await open('/read', {viewport: LAPTOP})
    const [a, b] = await articles(page)
    expect(a!.right).toBeLessThanOrEqual(b!.left)
    expect(a!.top).toBe(b!.top)
    await page.setViewportSize(PHONE)
    await expect.poll(async () => (await articles(page))[1]!.top).toBeGreaterThanOrEqual((await articles(page))[0]!.bottom)
    await expect.poll(() => cut(page)).toEqual([])
    await page.context().close()
  })

  test.each([LAPTOP, PHONE])('are read in letters of another size, which is remembered: %o', async viewport => {
    const page = await open('/read', {viewport})
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main article p.body')!).fontSize))
    const usual = await size()
    await page.getByLabel('Text size').selectOption('2')
    await expect.poll(size).toBeCloseTo(2 * usual)
    await expect.poll(() => cut(page)).toEqual([])
    await page.reload()
    await expect.poll(size).toBeCloseTo(2 * usual)
    await page.context().close()
  })

  test.each(['light', 'dark'] as const)('light up the source’s own words and direct speech, and axe finds nothing: %s', async colorScheme => {
    const page = await open('/read', {viewport: LAPTOP, colorScheme, bypassCSP: true})
    const lit = (look: string) => page.evaluate(one => [...document.querySelectorAll(`main article .${one}`)].map(({textContent}) => textContent!.trim()), look)
    expect([await lit('lit-own'), await lit('lit-speech')]).toEqual([[], []])
    await page.getByLabel('the source’s own words').check()
    await expect.poll(async () => (await lit('lit-own')).length).toBe(await page.locator('main article em').count())
    await page.getByLabel('direct speech').check()
    await expect.poll(async () => (await lit('lit-speech')).length).toBeGreaterThan(0)
    expect(await barriers(page)).toEqual([])
    await page.getByLabel('the source’s own words').uncheck()
    await expect.poll(() => lit('lit-own')).toEqual([])
    await page.context().close()
  })
})

describe('the ruler', () => {
  /** Where its window is, in pixels of the screen. */
  const at = (page: Page) => page.evaluate(() => {
    const {left, right, top, bottom} = document.querySelector('.reading-ruler > div')?.getBoundingClientRect() ?? {left: 0, right: 0, top: 0, bottom: 0}
    return {left, right, top, bottom}
  })

  test('follows the pointer, and shows no more than three lines', async () => {
    const page = await open('/read', {viewport: LAPTOP})
    await page.getByLabel('Ruler').check()
    const paragraph = page.locator('#B section, section.B p.body').first()
    const {x, y, height} = (await paragraph.boundingBox())!
    await page.mouse.move(x + 40, y + height / 2)
    await expect.poll(async () => (await at(page)).left).toBeGreaterThan((await articles(page))[0]!.right - 1)
    const {top, bottom} = await at(page)
    expect(top).toBeLessThanOrEqual(y + height / 2)
    expect(bottom).toBeGreaterThanOrEqual(y + height / 2)
    const line = await paragraph.evaluate(one => Number.parseFloat(getComputedStyle(one).lineHeight))
    expect(bottom - top).toBeLessThanOrEqual(3 * line + 1)
    await page.context().close()
  })

  test('goes from line to line, from paragraph to paragraph and to the other article by arrow keys', async () => {
    const page = await open('/read', {viewport: LAPTOP})
    await page.getByLabel('Ruler').focus()
    await page.keyboard.press('Space')
    await expect.poll(async () => (await at(page)).bottom).toBeGreaterThan(0)
    const absolute = async () => (await at(page)).bottom + await page.evaluate(() => scrollY)
    let before = await absolute()
    for (let lines = 0; lines < 12; lines++) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(absolute).toBeGreaterThanOrEqual(before)
      before = await absolute()
    }
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await at(page)).left).toBeGreaterThan((await articles(page))[0]!.right - 1)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await at(page)).left).toBeLessThan((await articles(page))[0]!.right)
    before = await absolute()
    for (let lines = 0; lines < 4; lines++) await page.keyboard.press('ArrowUp')
    await expect.poll(absolute).toBeLessThan(before)
    await page.context().close()
  })

  test('is remembered, and is gone when it is not wanted', async () => {
    const page = await open('/read', {viewport: PHONE})
    await page.getByLabel('Ruler').check()
    await page.locator('.reading-ruler').waitFor()
    await page.reload()
    await page.locator('.reading-ruler').waitFor()
    expect(await page.getByLabel('Ruler').isChecked()).toBe(true)
    await page.getByLabel('Ruler').uncheck()
    await expect.poll(() => page.locator('.reading-ruler').count()).toBe(0)
    await page.reload()
    await page.locator('main article').first().waitFor()
    await expect.poll(() => page.locator('.reading-ruler').count()).toBe(0)
    await page.context().close()
  })
})

test('the terms open by keys, keep the focus to themselves, and give it back on Escape', async () => {
  const page = await open('/read', {viewport: PHONE})
  const button = page.getByRole('button', {name: 'Terms', exact: true})
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', {name: 'Terms of the course'})
  await dialog.waitFor()
  const within = () => page.evaluate(() => document.activeElement === document.body ? 'the browser itself'
    : document.querySelector('dialog')!.contains(document.activeElement) ? 'the dialog' : document.activeElement!.outerHTML)
  expect(await within()).toBe('the dialog')
  const lists = await dialog.locator('summary').count()
  expect(lists).toBeGreaterThan(5)
  const reached = new Set<string>()
  for (let tabs = 0; tabs < lists + 4; tabs++) {
    await page.keyboard.press('Tab')
    reached.add(await within())
  }
  expect([...reached].filter(place => place !== 'the dialog' && place !== 'the browser itself')).toEqual([])
  await dialog.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => dialog.locator('dt').first().isVisible()).toBe(true)
  expect(await dialog.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0)
  expect((await barriers(page)).filter(found => !found.includes('Contrast that cannot be measured'))).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.isVisible()).toBe(false)
  await expect.poll(() => button.evaluate(one => one === document.activeElement)).toBe(true)
  await page.context().close()
})

describe('on paper', () => {
  /** A sheet of A4 between margins of a centimetre and a half. */
  const SHEET = {width: 680, height: 1009}

  test.each(['light', 'dark'] as const)('both articles are whole, dark on light, without a control: from %s', async colorScheme => {
    const page = await open('/read', {viewport: SHEET, colorScheme})
    await page.getByLabel('Ruler').check()
    await page.emulateMedia({media: 'print'})
    await expect.poll(() => page.locator('button, select, input, nav, [role=status] *, .reading-ruler').filter({visible: true}).count()).toBe(0)
    await expect.poll(() => cut(page)).toEqual([])
    const words = await page.locator('main').innerText()
    for (const {printed, paragraphs} of Object.values(phoneCall.articles)) {
      for (const {start, end} of paragraphs) expect(words).toContain(printed.slice(start, end))
    }
    const [ink, size] = await page.locator('article p.body').first().evaluate(one => [getComputedStyle(one).color, Number.parseFloat(getComputedStyle(one).fontSize)] as const)
    expect(Math.max(...ink.match(/\d+/g)!.map(Number))).toBeLessThan(64)
    expect(size * 72 / 96).toBeGreaterThanOrEqual(10)
    await page.context().close()
  })

  test('each article begins on a page of its own', async () => {
    const page = await open('/read', {viewport: LAPTOP})
    const {pages} = aboutPdf(await page.pdf({format: 'A4'}))
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(6)
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('section.B').evaluate(one => getComputedStyle(one).breakBefore)).toBe('page')
    await page.context().close()
  })

  test('the page of the articles that needs no program is as whole', async () => {
    const page = await open('/read', {viewport: SHEET})
    await page.goto(new URL('articles.html', site.address).href)
    await page.emulateMedia({media: 'print'})
    await expect.poll(() => cut(page)).toEqual([])
    await expect.poll(() => page.getByRole('link').filter({visible: true}).count()).toBe(0)
    await page.context().close()
  })

  test('an exercise is printed with its whole article and what was answered', async () => {
    const page = await open('/do/7-rewrite', {viewport: SHEET})
    await page.locator('section.item textarea').fill('Presidents talk by telephone.')
    await page.emulateMedia({media: 'print'})
    await expect.poll(() => page.locator('button').filter({visible: true}).count()).toBe(0)
    await expect.poll(() => cut(page)).toEqual([])
    const box = page.locator('.side-body')
    expect(await box.evaluate(one => one.scrollHeight - one.clientHeight)).toBe(0)
    expect(await page.locator('section.item textarea').inputValue()).toBe('Presidents talk by telephone.')
    await page.context().close()
  })
})

describe('at 400 %, which leaves 320 pixels', () => {
  const paths = ['/', '/read', '/done', ...phoneCall.exercises.map(({definition: {id}}) => `/do/${id}`)]
  test.each(paths)('%s goes beyond no side, cuts nothing off, and leaves its heading in sight', async path => {
    const page = await open(path, {viewport: {width: 320, height: 256}})
    await expect.poll(() => cut(page)).toEqual([])
    expect(await beyond(page)).toBe(0)
    // What stays in sight leaves room for what is scrolled below it.
    const stays = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(one => ['sticky', 'fixed'].includes(getComputedStyle(one).position) && one.checkVisibility() && !one.matches('.skip, [popover]'))
      .reduce((sum, one) => sum + Math.min(one.offsetHeight, innerHeight), 0))
    expect(stays).toBeLessThan(256 / 2)
    await page.context().close()
  })
})
