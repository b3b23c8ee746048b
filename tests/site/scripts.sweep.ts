import {readFile} from 'node:fs/promises'
import {strFromU8, unzipSync} from 'fflate'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readHandIn} from '../../src/handin/read.ts'
import {draftOf} from '../../src/lesson/draft.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

let site: BuiltSite
beforeAll(async () => { site = await buildSite() }, 240_000)
afterAll(() => site.close())

const exercise = phoneCall.exercises.find(({form}) => form === 'text')!
const {definition: {id}, items} = exercise
const [item] = items

const TEXTS = [
  ['right to left', 'تحدث الرئيسان عبر الهاتف، قال البيت الأبيض.', 'rtl'],
  ['right to left with English in it', 'הנשיאים דיברו, said the White House (12 February) — כך נמסר.', 'rtl'],
  ['of several scripts', 'Президенты spoke 両大統領 เมื่อวาน “ok” ‮…‬ 👩🏽‍🏫 e\u0301', 'ltr'],
  ['of one word without an end', `Über${'ß'.repeat(300)}`, 'ltr'],
] as const

const kept = (page: Page) => page.evaluate(([exerciseId, name]) => {
  const value = Object.entries(localStorage).find(([, each]) => each.includes('"answers"'))?.[1] ?? '{}'
  return JSON.parse(value).answers?.[exerciseId!]?.[name!]?.rows?.[0]?.text
}, [id, item!.name])

test.each(TEXTS)('a text %s is shown from its own side, kept, and saved letter by letter', async (_, text, direction) => {
  const page = await site.open(`/do/${id}`, {viewport: {width: 390, height: 844}, acceptDownloads: true})
  page.setDefaultTimeout(15_000)
  const box = page.locator('section.item textarea')
  await box.fill(text)
  await expect.poll(() => box.evaluate(one => getComputedStyle(one).direction)).toBe(direction)
  await page.getByRole('button', {name: 'Check this answer'}).click()
  await page.getByRole('button', {name: 'Checked'}).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await expect.poll(() => kept(page)).toBe(text)
  await page.reload()
  await expect.poll(() => box.inputValue()).toBe(text)

  const name = direction === 'rtl' ? 'שרה לוי' : 'Zoë Ångström'
  await page.goto(new URL('#/done', site.address).href)
  await page.getByLabel('Your name').fill(name)
  await expect.poll(() => page.getByLabel('Your name').evaluate(one => getComputedStyle(one).direction)).toBe(direction)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save my answers'}).click()])
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const find = (end: string) => strFromU8(Object.entries(files).find(([path]) => path.endsWith(end))![1])
  const draft = draftOf(exercise, readHandIn(exercise, find(`${id}.ts`)).answers!)
  expect(draft.get(item!.name)).toEqual([{text}])
  expect(JSON.parse(find('.json')).name).toBe(name)
  await page.getByText('Show my progress to my teacher').click()
  await expect.poll(() => page.locator('.progress-code .words').innerText()).toContain(name)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.context().close()
})

test('nothing was complained of in all of this', () => {
  expect(site.complaints).toEqual([])
})
