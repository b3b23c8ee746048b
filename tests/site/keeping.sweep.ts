import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {AxeBuilder} from '@axe-core/playwright'
import type {BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {blankState} from '../../src/site/state.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

const KEY = 'parallax:phone-call'

let site: BuiltSite
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-keeping-'))
  site = await buildSite()
}, 300_000)
afterAll(async () => {
  await site.close()
  rmSync(folder, {recursive: true})
})
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([])
})

/** Answers go in by a file, so that no test here depends on how a form looks. */
async function openFiles(page: Page, ...files: readonly {name: string, text: string | Buffer}[]): Promise<string> {
  const outcome = page.locator('.open-answers + .outcome')
  await page.getByLabel('Open saved answers').setInputFiles(files.map(({name, text}) => ({name, mimeType: 'text/plain', buffer: Buffer.from(text)})))
  await outcome.locator('p').first().waitFor()
  return outcome.innerText()
}

const claims = phoneCall.exercise('1-claims')
const sources = phoneCall.exercise('2-sources')
const answersTo = (exercise: typeof claims) => ({name: `${exercise.definition.id}.ts`, text: writeHandIn(exercise, modelAnswer(exercise))})

/** How far somebody is, as the code's words have it; the words come a moment after the code was opened. */
async function progress(page: Page): Promise<string> {
  const details = page.locator('.progress-code')
  if (await details.getAttribute('open') === null) await details.locator('summary').click()
  await details.locator('.words:not(:empty)').waitFor()
  return details.locator('.words').innerText()
}

/** Answers are marked after they were taken: what the code says is there in the end, not at once. */
const progressIs = (page: Page, words: string) => expect.poll(() => progress(page)).toContain(words)

const stored = (page: Page) => page.evaluate(key => localStorage.getItem(key), KEY)
const isKept = (page: Page, words: string) => page.waitForFunction(([key, text]) => localStorage.getItem(key!)?.includes(text!), [KEY, words])
const notice = (page: Page) => page.locator('[role=status]', {hasText: /kept|browser/i}).last()

async function withStorage(context: BrowserContext, kept: string): Promise<Page> {
  const page = await site.openIn(context, '/done')
  // A page that keeps nothing itself, and would set aside at once what is put there.
  await page.goto(new URL('articles.html', site.address).href)
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, kept])
  await page.goto(new URL('#/done', site.address).href)
  await page.waitForSelector('main')
  return page
}

test('answers are there again after a reload, and when the page is left at once', async () => {
  const page = await site.open('/done')
  await openFiles(page, answersTo(claims))
  await page.reload()
  await page.waitForSelector('main')
  await progressIs(page, `1 What is claimed? ${claims.items.length}/${claims.items.length}`)
  await page.context().close()
})

test('two tabs do not overwrite each other, and end with the same', async () => {
  const one = await site.open('/done')
  const other = await site.openIn(one.context(), '/done')
  await Promise.all([openFiles(one, answersTo(claims)), openFiles(other, answersTo(sources))])
  await Promise.all([isKept(one, '2-sources'), isKept(other, '1-claims')])
  for (const page of [one, other]) {
    await progressIs(page, `1 What is claimed? ${claims.items.length}/${claims.items.length}`)
    await progressIs(page, `2 Who says so? ${sources.items.length}/${sources.items.length}`)
  }
  await one.context().close()
})

test.each(['full', 'forbidden'] as const)('storage that is %s is told once, and the work goes on', async how => {
  const context = await site.browser.newContext()
  await context.addInitScript(why => {
    const refuse = () => { throw new DOMException('no', why === 'full' ? 'QuotaExceededError' : 'SecurityError') }
    if (why === 'full') Storage.prototype.setItem = refuse
    else Object.defineProperty(window, 'localStorage', {get: refuse})
  }, how)
  const page = await site.openIn(context, '/done')
  await openFiles(page, answersTo(claims))
  const told = page.getByText(how === 'full' ? 'no room left for your answers' : 'does not let this page keep your answers')
  await told.first().waitFor()
  if (how === 'full') {
    await page.getByLabel('Your name').focus()
    await page.getByRole('button', {name: 'Close: '}).press('Enter')
    await expect.poll(() => told.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('name')
    await page.reload()
    await openFiles(page, answersTo(claims))
    await told.first().waitFor()
  }
  await openFiles(page, answersTo(sources))
  await expect.poll(() => told.count()).toBe(1)
  await progressIs(page, `2 Who says so? ${sources.items.length}/${sources.items.length}`)
  await page.getByLabel('Your name').fill('Ada')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save my answers'}).first().click()])
  expect(download.suggestedFilename()).toBe('parallax-ada.zip')
  await context.close()
})

test.each([
  ['of a version that is not known', JSON.stringify({...blankState(), version: 99})],
  ['that is damaged', '{"version":1,"answers":{"1-cl'],
  ['that is hostile', '{"version":1,"answers":{"__proto__":{"x":1},"1-claims":{"A.P7":{"at":1,"rows":[{"quote":"<img src=x onerror=alert(1)>"}]}}},"hints":{},"keys":{},"name":"<b>Ada</b>","namedAt":1}'],
  ['of four megabytes', `"${'x'.repeat(4_000_000)}"`],
])('storage %s is kept aside, told, and nothing of it is run', async (_, kept) => {
  const context = await site.browser.newContext()
  const page = await withStorage(context, kept)
  await notice(page).waitFor()
  await expect.poll(() => page.getByText('could not be read').count()).toBe(1)
  const aside = await page.evaluate(key => localStorage.getItem(`${key}:aside:1`), KEY)
  expect(aside === kept).toBe(true)
  expect(await page.locator('img[src=x], main b:text-is("Ada")').count()).toBe(0)
  await openFiles(page, answersTo(claims))
  await isKept(page, '1-claims')
  await page.reload()
  await progressIs(page, `1 What is claimed? ${claims.items.length}/${claims.items.length}`)
  await context.close()
})

test('what is saved in one browser is the same when it is opened in another, and can be taken back there', async () => {
  const page = await site.open('/done')
  await openFiles(page, answersTo(claims), answersTo(sources))
  await page.getByLabel('Your name').fill('Олена Петрівна')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save my answers'}).first().click()])
  const zip = join(folder, download.suggestedFilename())
  await download.saveAs(zip)
  expect(download.suggestedFilename()).toBe('parallax-олена-петрівна.zip')
  await progressIs(page, `2 Who says so? ${sources.items.length}/${sources.items.length}`)
  const [, ...before] = (await progress(page)).split('\n')
  const fresh = await site.open('/done')
  expect(await openFiles(fresh, {name: 'from-a-friend', text: readFileSync(zip)})).toContain('answers were taken over')
  await progressIs(fresh, before.join('\n'))
  await expect.poll(() => fresh.getByLabel('Your name').inputValue()).toBe('Олена Петрівна')
  await fresh.getByRole('button', {name: 'Take it back'}).click()
  await progressIs(fresh, `1 What is claimed? 0/${claims.items.length}`)
  await page.context().close()
  await fresh.context().close()
})

test('a hostile file is told in a sentence, and neither run nor shown as HTML', async () => {
  const page = await site.open('/done')
  const said = await openFiles(page,
    {name: '<img src=x onerror=alert(1)>.ts', text: 'window.ran = 1; export default {}'},
    {name: '1-claims.ts', text: '<html><script>window.ran = 1</script></html>'},
    {name: 'bomb.zip', text: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])})
  expect(said).toContain('Nothing was taken')
  expect(said).toContain('<img src=x onerror=alert(1)>.ts')
  expect(await page.locator('img[src=x]').count()).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await page.context().close()
})

test('works without a network after the first visit, and says when there is a newer version', async () => {
  const page = await site.open('/done')
  await openFiles(page, answersTo(claims))
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  const context = page.context()
  await context.setOffline(true)
  const again = await site.openIn(context, '/done')
  expect(await openFiles(again, answersTo(sources))).toContain('taken over')
  await progressIs(again, `1 What is claimed? ${claims.items.length}/${claims.items.length}`)
  await again.goto(new URL('articles.html', site.address).href)
  await expect.poll(() => again.locator('article').count()).toBe(2)
  await again.close()
  await context.setOffline(false)
  const worker = join(site.folder, 'service-worker.js')
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// newer\n`)
  await page.reload()
  const other = await site.openIn(context, '/read')
  await page.getByText('There is a newer version of this course').waitFor()
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', {name: 'Use it now'}).click()])
  await progressIs(page, `2 Who says so? ${sources.items.length}/${sources.items.length}`)
  await Promise.all([other.waitForEvent('load'), other.getByRole('button', {name: 'Load it here too'}).click()])
  await context.close()
})

test('the code holds the words beside it', async () => {
  const page = await site.open('/done')
  await openFiles(page, answersTo(claims))
  await progressIs(page, `1 What is claimed? ${claims.items.length}/${claims.items.length}`)
  const words = await progress(page)
  const code = page.locator('.progress-code svg')
  await code.waitFor()
  // No camera here: that the drawing follows its words is what can be seen.
  const drawn = await code.locator('path').getAttribute('d')
  expect(drawn?.length).toBeGreaterThan(1_000)
  await openFiles(page, answersTo(sources))
  await expect.poll(() => progress(page)).not.toBe(words)
  await expect.poll(() => code.locator('path').getAttribute('d')).not.toBe(drawn)
  await expect.poll(() => stored(page)).not.toBeNull()
  await page.context().close()
})

test.each([['light', 320], ['dark', 1280]] as const)('saving, opening and the code have no fault that axe finds: %s, %i wide', async (colorScheme, width) => {
  const page = await site.open('/done', {colorScheme, viewport: {width, height: 800}})
  await page.getByRole('button', {name: 'Save my answers'}).first().click()
  await page.getByText('Whose answers are they?').waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await openFiles(page, answersTo(claims), {name: 'scan.png', text: 'x'})
  await progress(page)
  await page.locator('.progress-code svg').waitFor()
  const {violations} = await new AxeBuilder({page}).include('.save-open').include('.progress-code').analyze()
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.context().close()
})
