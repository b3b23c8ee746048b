import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

let site: BuiltSite
beforeAll(async () => { site = await buildSite() }, 240_000)
afterAll(() => site.close())
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([])
})

/** A page whose program is on the way, until `arrive` is called. */
async function waiting(hash: string, options: BrowserContextOptions = {}): Promise<{page: Page, arrive: () => void}> {
  const page = await (await site.browser.newContext(options)).newPage()
  page.on('pageerror', error => site.complaints.push(error.message))
  page.on('console', message => message.type() === 'error' && site.complaints.push(message.text()))
  const {promise, resolve} = deferred()
  await page.route(/\/assets\/index-[^/]*\.js$/, async route => {
    await promise
    await route.continue()
  })
  await page.goto(new URL(hash, site.address).href, {waitUntil: 'commit'})
  return {page, arrive: resolve}
}

function deferred(): {promise: Promise<void>, resolve: () => void} {
  let resolve = (): void => undefined
  const promise = new Promise<void>(done => { resolve = done })
  return {promise, resolve}
}

test('the first page is read before its program is there, and comes to life as it is', async () => {
  const {page, arrive} = await waiting('')
  await page.getByRole('heading', {name: 'What you will do'}).waitFor()
  for (const {definition: {title}} of phoneCall.exercises) expect(await page.getByRole('main').getByRole('link', {name: title}).count()).toBe(1)
  const heading = await page.locator('main h1').elementHandle()
  arrive()
  const responds = async () => {
    for (const scheme of ['light', 'dark']) await page.getByLabel('Light or dark').selectOption(scheme)
    return page.evaluate(() => document.documentElement.classList.contains('dark'))
  }
  await expect.poll(responds).toBe(true)
  expect(await heading!.evaluate(one => one.isConnected)).toBe(true)
  await page.context().close()
})

test('a door that is pressed before the program is there leads to its page all the same', async () => {
  const {page, arrive} = await waiting('')
  await page.getByRole('link', {name: /Take the course/}).click()
  arrive()
  await page.getByRole('heading', {name: 'Both articles'}).waitFor()
  await page.context().close()
})

test('another page does not begin with the first one', async () => {
  const {page, arrive} = await waiting('#/done')
  await page.getByRole('navigation', {name: 'The course'}).waitFor()
  // Nothing is drawn before its style is there; then only what every page has.
  await expect.poll(() => page.locator('main').isVisible()).toBe(false)
  arrive()
  await page.getByRole('heading', {name: 'How far you are'}).waitFor()
  await page.context().close()
})

test.each([['dark', 'light'], ['light', 'dark']] as const)('what was chosen is there from the beginning: %s where the machine is %s', async (chosen, colorScheme) => {
  const first = await site.open('/', {colorScheme})
  await first.getByLabel('Light or dark').selectOption(chosen)
  const state = await first.context().storageState()
  const {page, arrive} = await waiting('', {colorScheme, storageState: state})
  await page.locator('main h1').waitFor()
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(chosen === 'dark')
  arrive()
  await expect.poll(() => page.getByLabel('Light or dark').inputValue()).toBe(chosen)
  await page.context().close()
  await first.context().close()
})

test('it tells how far somebody is who has begun', async () => {
  const {definition: {id, number, title}, items} = phoneCall.exercise('1-claims')
  const page = await site.open(`/do/${id}`)
  await page.getByLabel('nothing here').check()
  await page.goto(site.address)
  for (const time of ['first', 'second']) {
    await page.getByRole('link', {name: /Go on with the course\s*1 of \d+ questions/}).waitFor()
    await page.getByRole('link', {name: `Exercise ${number}, ${title}: 1 of ${items.length} answered`}).waitFor()
    if (time === 'first') await page.reload()
  }
  await page.context().close()
})

test('what cannot be loaded is told, and is there once it can be', async () => {
  const page = await (await site.browser.newContext({serviceWorkers: 'block'})).newPage()
  const parts = /\/assets\/(?:opened|ReadPage)-[^/]*\.js$/
  await page.route(parts, route => route.abort())
  await page.goto(new URL('#/read', site.address).href)
  await page.getByText('That page could not be loaded').waitFor()
  await page.unroute(parts)
  await page.getByRole('button', {name: 'Load it again'}).click()
  await page.getByRole('heading', {name: 'Both articles'}).waitFor()
  await page.context().close()
})

test('without JavaScript there is no door that leads nowhere: it says why, and leads to the articles', async () => {
  const page = await (await site.browser.newContext({javaScriptEnabled: false})).newPage()
  await page.goto(site.address)
  const links = page.getByRole('link').filter({visible: true})
  await expect.poll(() => links.allInnerTexts()).toEqual(['both articles'])
  await links.click()
  await expect.poll(() => page.locator('article').count()).toBe(2)
  await page.context().close()
})
