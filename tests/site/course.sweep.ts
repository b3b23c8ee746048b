import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {gradeFile} from '../../src/disk/grade-file.ts'
import {markAnswers} from '../../src/grading/marked.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import type {Draft, DraftRow, DraftValue} from '../../src/lesson/answer.ts'
import {draftAnswers} from '../../src/lesson/draft.ts'
import type {OpenItem} from '../../src/lesson/fields.ts'
import type {OpenExercise} from '../../src/lesson/open.ts'
import type {ArticleId} from '../../src/text/article.ts'
import {locate} from '../../src/text/locate.ts'
import {barriers} from '../deck/what-is-wrong.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

let site: BuiltSite
beforeAll(async () => { site = await buildSite() }, 240_000)
afterAll(() => site.close())

/** All but the worked example, which comes filled in. */
const answerable = phoneCall.exercises.filter(({definition}) => !definition.workedExample)

/** How a learner does things: with the mouse, a finger, or keys alone. */
interface Hand {
  readonly press: (page: Page, role: 'button' | 'radio' | 'checkbox', name: string | RegExp) => Promise<void>
  readonly pick: (page: Page, article: ArticleId, first: number, last: number) => Promise<void>
}

const item = (page: Page) => page.locator('section.item')

const mouse: Hand = {
  press: (page, role, name) => item(page).getByRole(role, {name, exact: typeof name === 'string'}).last().click(),
  async pick(page, article, first, last) {
    const word = (number: number) => page.locator(`.article-pane [data-word="${number}"]`).first()
    await word(first).click()
    if (last !== first) await word(last).click()
    await page.getByRole('button', {name: 'Use these words'}).click()
  },
}
const finger: Hand = {
  press: (page, role, name) => item(page).getByRole(role, {name, exact: typeof name === 'string'}).last().tap(),
  async pick(page, article, first, last) {
    const word = (number: number) => page.locator(`.article-pane [data-word="${number}"]`).first()
    await word(first).tap()
    if (last !== first) await word(last).tap()
    await page.getByRole('button', {name: 'Use these words'}).tap()
  },
}
const keys: Hand = {
  async press(page, role, name) {
    const control = item(page).getByRole(role, {name, exact: typeof name === 'string'}).last()
    await control.focus()
    await page.keyboard.press(role === 'button' ? 'Enter' : 'Space')
  },
  async pick(page, article, first, last) {
    const text = page.locator('.article-pane .pane-text')
    await text.focus()
    await page.keyboard.press('Control+Home')
    for (let at = await cursor(page); at < first; at = await cursor(page)) await page.keyboard.press(first - at > 12 ? 'ArrowDown' : 'ArrowRight')
    for (let at = await cursor(page); at > first; at = await cursor(page)) await page.keyboard.press('ArrowLeft')
    for (let at = first; at < last; at++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
  },
}
const cursor = (page: Page) => page.evaluate(() => Number(document.querySelector('.article-pane .cursor')?.getAttribute('data-word') ?? -1))

/** Where words stand, as numbers of the article's words. */
function wordsOf({article, words}: {article: ArticleId, words: string}, {paragraph}: OpenItem): [first: number, last: number] {
  const found = locate(phoneCall.articles[article], words, paragraph)!
  return [found.words.first, found.words.end - 1]
}

async function giveValue(page: Page, exercise: OpenExercise, at: OpenItem, row: number, field: string, value: DraftValue, hand: Hand): Promise<void> {
  const {kind} = at.field(field)!
  if (value === undefined) return
  const name = `${exercise.definition.id}-${at.name}${exercise.form === 'spans' ? `-${row}` : ''}-${field}`
  if (kind === 'text') {
    if (value === '') await item(page).getByRole('checkbox', {name: 'the words can simply go'}).last().check()
    else await page.locator(`[id="${name}"]`).fill(value as string)
  } else if (typeof value === 'object' && 'words' in value) {
    const [first, last] = wordsOf(value, at)
    await hand.press(page, 'button', kind === 'quotation' && exercise.form !== 'spans' ? new RegExp(`words in ${value.article}$`) : /^Mark (?:more )?words in /)
    await hand.pick(page, value.article, first, last)
  } else {
    for (const term of typeof value === 'string' ? [value] : value) {
      const box = page.locator(`input[name="${name}"][value="${term}"]`)
      const control = await box.count() > 0 ? box : page.locator(`input[name="${name}"]`).last()
      if (hand === keys) {
        await control.focus()
        await page.keyboard.press('Space')
      } else await (hand === finger ? control.tap() : control.click())
    }
  }
}

async function giveRow(page: Page, exercise: OpenExercise, at: OpenItem, number: number, row: DraftRow, hand: Hand): Promise<void> {
  for (const {name} of at.fields) await giveValue(page, exercise, at, number, name, row[name], hand)
}

/** Answers one item, as its draft has it, and asks for feedback. */
async function give(page: Page, exercise: OpenExercise, at: OpenItem, rows: readonly DraftRow[], hand: Hand): Promise<void> {
  await page.goto(new URL(`#/do/${exercise.definition.id}/${at.name}`, site.address).href)
  await page.locator(`[id="${exercise.definition.id}-${at.name}"]`).waitFor()
  if (exercise.form === 'spans' && rows.length === 0) await hand.press(page, 'checkbox', 'nothing here')
  for (const [number, row] of rows.entries()) await giveRow(page, exercise, at, number, row, hand)
  await hand.press(page, 'button', 'Check this answer')
  await item(page).getByRole('button', {name: 'Checked'}).waitFor()
}

/** A learner's answers: the key's, a third of the terms another one. */
function draftFor(exercise: OpenExercise): Draft {
  return new Map([...modelAnswer(exercise)].map(([name, rows], number) => [name, rows?.map(row => {
    const other = exercise.item(name)!.fields.find(({kind, under}) => kind === 'term' && under === undefined && exercise.verdict === undefined)
    if (exercise.form === 'text') return {text: 'Trump and Putin talked of Ukraine by phone, Washington and Moscow said.'}
    const written = Object.fromEntries(Object.entries(row).map(([field, value]) =>
      [field, value === '' && !exercise.item(name)!.field(field)!.swap ? 'Somebody who was there.' : value]))
    if (number % 3 > 0 || !other) return written
    const terms = Object.keys(other.terms ?? {})
    return {...written, [other.name]: terms[(terms.indexOf(String(row[other.name])) + 1) % terms.length]}
  })]))
}

/** What the browser keeps of an item: as its draft has it, and where words were picked besides. */
async function keptRows(page: Page, exercise: string, at: string): Promise<unknown> {
  const kept = await page.evaluate(() => Object.entries(localStorage).find(([, value]) => value.includes('"answers"'))?.[1] ?? '{}')
  return JSON.parse(kept, (name, value) => name === 'start' ? undefined : value).answers?.[exercise]?.[at]?.rows
}

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await site.open(path, {acceptDownloads: true, ...options})
  page.setDefaultTimeout(15_000)
  return page
}

describe('the whole course, from the first visit to the zip', () => {
  test('earns by mouse what its answers earn, told on the page and graded from the saved files', {timeout: 600_000}, async () => {
    const page = await open('/')
    const drafts = new Map(answerable.map(exercise => [exercise, draftFor(exercise)]))
    for (const [exercise, draft] of drafts) {
      for (const at of exercise.items) await give(page, exercise, at, draft.get(at.name) ?? [], mouse)
    }
    await page.goto(new URL('#/done', site.address).href)
    await page.getByLabel('Your name').fill('Ada Marsh')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save my answers'}).click()])
    const folder = await mkdtemp(join(tmpdir(), 'parallax-course-'))
    try {
      await mkdir(join(folder, 'exercises'))
      for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(await readFile(await download.path()))))) {
        if (name.endsWith('.ts')) await writeFile(join(folder, 'exercises', name.split('/').at(-1)!), bytes)
      }
      for (const [exercise, draft] of drafts) {
        const {outcome} = await gradeFile(folder, phoneCall, exercise.definition.id)
        const wanted = markAnswers(exercise, draftAnswers(exercise, draft)).marks
        expect.soft(outcome.kind === 'marked' && outcome.marked.marks.score, exercise.definition.id).toBe(wanted.score)
        expect.soft(wanted.score).toBeGreaterThan(0.3)
      }
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
    await page.context().close()
    expect(site.complaints).toEqual([])
  })
})

describe.each([
  ['keys alone', keys, {}],
  ['a finger', finger, {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true}],
] as const)('with %s', (_, hand, options) => {
  test.each(answerable.map(({definition: {id}}) => id))('an item of each article in %s is answered and checked', {timeout: 120_000}, async id => {
    const exercise = phoneCall.exercise(id)
    const draft = draftFor(exercise)
    const page = await open(`/do/${id}`, options)
    const given = [exercise.items[0]!, exercise.items.at(-1)!].map(at => [at, (draft.get(at.name) ?? []).slice(0, 2)] as const)
    for (const [at, rows] of given) await give(page, exercise, at, rows, hand)
    for (const [at, rows] of given) await expect.poll(() => keptRows(page, id, at.name)).toEqual(rows)
    await page.context().close()
  })
})

test('what is pressed with keys and goes away leaves the focus with what comes next', {timeout: 120_000}, async () => {
  const [{definition: {id, hints}, items: [claim]}, {items: [source]}] = [phoneCall.exercise('1-claims'), phoneCall.exercise('2-sources')]
  const {words, paragraphs} = phoneCall.articles.A
  const first = words.findIndex(({start}) => start >= paragraphs.find(one => one.id === claim!.paragraph)!.start)
  const page = await open(`/do/${id}/${claim!.name}`)
  /** Presses a button with a key, and tells what has the focus once the button is gone. */
  const after = async (name: string | RegExp) => {
    const button = page.getByRole('button', {name}).last()
    await button.focus()
    const handle = await button.elementHandle()
    await page.keyboard.press('Enter')
    await expect.poll(() => handle!.evaluate(one => one.isConnected)).toBe(false)
    return page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.className} ${document.activeElement?.textContent?.trim().slice(0, 20)}`)
  }
  await page.locator(`.article-pane [data-word="${first}"]`).first().click()
  expect(await after('Clear')).toContain('DIV pane-text')
  await keys.pick(page, 'A', first, first + 2)
  expect(await after(/^Remove/)).toMatch(/^BUTTON pick.*Mark words in A/)
  for (const _ of hints.slice(1)) await page.getByRole('button', {name: /hint/}).press('Enter')
  expect(await after(/hint/)).toContain('OL hints')
  await page.getByText('The key', {exact: true}).click()
  expect(await after('Show it all the same')).toContain('P  The key stands below')
  await page.goto(new URL(`#/do/2-sources/${source!.name}`, site.address).href)
  await item(page).getByRole('button', {name: 'Pick words in A'}).last().press('Enter')
  await keys.pick(page, 'A', first, first + 2)
  expect(await after('Take away')).toMatch(/^BUTTON pick.*Pick words in A/)
  await page.context().close()
})

test('one Undo takes back what was typed in one go', {timeout: 60_000}, async () => {
  const page = await open('/do/7-rewrite')
  const text = page.locator('section.item textarea').first()
  await text.pressSequentially('They spoke by telephone.')
  await page.getByRole('button', {name: 'Undo'}).click()
  await expect.poll(() => text.inputValue()).toBe('')
  await page.context().close()
})

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  test('axe finds nothing on any page, blank, answered, checked, with hints and with the key', {timeout: 400_000}, async () => {
    const page = await open('/', {colorScheme, bypassCSP: true})
    const finds: string[] = []
    const look = async (state: string) => {
      // What lies under a bar that stays in sight cannot be measured: here nothing does.
      await page.addStyleTag({content: '.side, .side-body, .site-head, .pick-bar {position: static !important; height: auto !important; overflow: visible !important}'})
      finds.push(...(await barriers(page)).map(find => `${page.url()} ${state}: ${find}`))
    }
    await look('blank')
    for (const exercise of phoneCall.exercises) {
      const {definition: {id, workedExample}} = exercise
      await page.goto(new URL(`#/do/${id}`, site.address).href)
      await page.locator('section.item').waitFor()
      await look('blank')
      const at = exercise.items[0]!
      if (!workedExample) await give(page, exercise, at, draftFor(exercise).get(at.name) ?? [], mouse)
      await page.getByRole('button', {name: /hint/}).first().click()
      if (exercise.key) {
        await page.getByText('The key', {exact: true}).click().catch(() => undefined)
        await page.getByRole('button', {name: /^Show (?:it all the same|the key)/}).click()
      }
      await look('with all there is')
      await page.getByLabel('one question at a time').uncheck()
      await look('all at once')
      await page.getByLabel('one question at a time').check()
    }
    for (const path of ['#/done', '#/read']) {
      await page.goto(new URL(path, site.address).href)
      await page.locator('main h1').waitFor()
      await look('')
    }
    await page.context().close()
    expect(finds).toEqual([])
  })
})
