import {execFileSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {barriers} from '../deck/what-is-wrong.ts'
import {serveSite, type BuiltSite} from './built-site.ts'
import type {PickPage} from './pick-page/main.ts'

interface Tools {
  readonly state: PickPage
  readonly pane: {value: {scrollTo(where: string | {start: number, end: number}): void, focus(): void}}
  readonly preferences: {size: number}
  wordsOf(id: string): number[]
  printed(id: string): string
  textOf(first: number, last: number): string
  highlight(id: string, look: string, first: number, last: number): void
}
declare const window: Window & Tools

let site: BuiltSite
beforeAll(async () => {
  site = await serveSite(pickPage())
})
afterAll(() => site?.close())

/** Builds the page of one article and one question, as the site is built; returns its folder. */
function pickPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-pick-'))
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  execFileSync(process.execPath, [
    vite, 'build', here('pick-page'), '--config', here('../../src/site/vite.config.ts'), '--outDir', folder, '--emptyOutDir', '--logLevel', 'error',
  ], {stdio: 'pipe', env: {...process.env, NODE_ENV: 'production'}})
  return folder
}

const PHONE: BrowserContextOptions = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true, reducedMotion: 'reduce'}
const open = async (options: BrowserContextOptions = {}) => {
  const page = await site.open('', {reducedMotion: 'reduce', ...options})
  page.setDefaultTimeout(15_000)
  // What is picked is read from the text itself, so that another edition needs no other test.
  const words = await page.evaluate(() => window.wordsOf('A.P2'))
  await page.evaluate(() => window.pane.value.scrollTo('A.P2'))
  return {page, at: (n: number) => words[n]!, last: words.at(-1)!}
}
const middle = async (page: Page, word: number) => {
  const box = (await page.locator(`[data-word="${word}"]`).first().boundingBox())!
  return {left: box.x, right: box.x + box.width, x: box.x + box.width / 2, y: box.y + box.height / 2}
}
const drag = async (page: Page, from: {x: number, y: number}, to: {x: number, y: number}) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, {steps: 4})
  await page.mouse.up()
}
const text = (page: Page, first: number, last: number) => page.evaluate(([from, to]) => window.textOf(from!, to!), [first, last])
/** What is selected, as it is drawn: the numbers of its words. */
const selected = (page: Page) => page.locator('.token.picked[data-word]').evaluateAll(all => all.map(one => Number((one as HTMLElement).dataset['word'])))
const through = (first: number, last: number) => Array.from({length: last - first + 1}, (_, n) => first + n)
const picked = (page: Page) => page.evaluate(() => window.state.picked.map(({words}) => words))
const status = (page: Page) => page.locator('.pick-bar [role=status]').innerText()
const use = (page: Page) => page.getByRole('button', {name: /^Use/})

describe('by mouse', () => {
  test('a drag from within a word to within another takes whole words, and copies what it shows', async () => {
    const {page, at} = await open()
    await drag(page, await middle(page, at(2)), await middle(page, at(5)))
    await expect.poll(() => selected(page)).toEqual(through(at(2), at(5)))
    const words = await text(page, at(2), at(5))
    expect((await page.evaluate(() => String(getSelection()))).length).toBe(words.length)
    await use(page).click()
    await expect.poll(() => picked(page)).toEqual([words])
    expect(await selected(page)).toEqual([])
  })

  test('a drag backwards, too, and one that goes on into another paragraph stops at the end of the first', async () => {
    const {page, at, last} = await open()
    await drag(page, await middle(page, at(5)), await middle(page, at(2)))
    await expect.poll(() => selected(page)).toEqual(through(at(2), at(5)))
    await page.locator(`[data-word="${last + 3}"]`).scrollIntoViewIfNeeded()
    await drag(page, await middle(page, last - 1), await middle(page, last + 3))
    await expect.poll(() => selected(page)).toEqual([last - 1, last])
  })

  test('a double click takes the word', async () => {
    const {page, at} = await open()
    const {x, y} = await middle(page, at(3))
    await page.mouse.dblclick(x, y)
    await expect.poll(() => selected(page)).toEqual([at(3)])
  })

  test('without dragging: the first word, the last word; Shift and a click change the end', async () => {
    const {page, at} = await open()
    const click = async (word: number) => page.mouse.click((await middle(page, word)).x, (await middle(page, word)).y)
    await click(at(3))
    await click(at(6))
    await expect.poll(() => selected(page)).toEqual(through(at(3), at(6)))
    await page.keyboard.down('Shift')
    await click(at(4))
    await page.keyboard.up('Shift')
    await expect.poll(() => selected(page)).toEqual(through(at(3), at(4)))
    await click(at(8))
    await expect.poll(() => selected(page)).toEqual([at(8)])
  })
})

describe('by touch', () => {
  test('one tap begins, another extends, the next one begins anew', async () => {
    const {page, at} = await open(PHONE)
    const tap = async (word: number) => page.touchscreen.tap((await middle(page, word)).x, (await middle(page, word)).y)
    await tap(at(6))
    await expect.poll(() => selected(page)).toEqual([at(6)])
    await tap(at(4))
    await expect.poll(() => selected(page)).toEqual(through(at(4), at(6)))
    await use(page).tap()
    await expect.poll(() => picked(page)).toEqual([await text(page, at(4), at(6))])
    await tap(at(1))
    await tap(at(2))
    await tap(at(9))
    await expect.poll(() => selected(page)).toEqual([at(9)])
  })

  test('the phone’s own selection is taken as its handles move, and not taken away from them', async () => {
    const {page, at} = await open(PHONE)
    await grab(page, at(2), at(3))
    await expect.poll(() => selected(page)).toEqual([at(2), at(3)])
    await grab(page, at(2), at(7))
    await expect.poll(() => selected(page)).toEqual(through(at(2), at(7)))
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false)
  })
})

/** The browser's own selection, from within a word to within another: of a phone's handles, or of a screen reader. */
function grab(page: Page, first: number, last: number): Promise<void> {
  return page.evaluate(([from, to]) => {
    const node = (word: number) => document.querySelector(`[data-word="${word}"]`)!.firstChild!
    getSelection()!.setBaseAndExtent(node(from!), 1, node(to!), 1)
  }, [first, last])
}

describe('by keyboard', () => {
  test('the text is one stop, arrows go by word and line, Shift selects, Enter uses', async () => {
    const {page, at} = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('pane-text')
    await expect.poll(() => page.locator('.token.cursor').getAttribute('data-word')).toBe(String(at(0)))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => selected(page)).toEqual([at(2)])
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => selected(page)).toEqual([at(2), at(3)])
    await page.keyboard.press('Enter')
    await expect.poll(() => picked(page)).toEqual([await text(page, at(2), at(3))])
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('pane-text')
  })

  test('Home and End go to the ends of the paragraph, with Shift as far as that; Escape drops, Space begins and uses', async () => {
    const {page, at, last} = await open()
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await expect.poll(() => selected(page)).toEqual([last])
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => selected(page)).toEqual([last])
    await page.keyboard.press('Shift+Home')
    await expect.poll(() => selected(page)).toEqual(through(at(0), last))
    await page.keyboard.press('Escape')
    expect(await selected(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await expect.poll(() => picked(page)).toEqual([await text(page, at(0), at(0))])
  })

  test('down and up are the words below and above, and lead back', async () => {
    const {page, at} = await open()
    await page.keyboard.press('Tab')
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight')
    const before = await middle(page, at(4))
    await page.keyboard.press('ArrowDown')
    const [below] = await selected(page)
    const box = await middle(page, below!)
    expect(box.y).toBeGreaterThan(before.y)
    // At most a word's space beside it.
    expect(box.left - 12).toBeLessThan(before.x)
    expect(box.right + 12).toBeGreaterThan(before.x)
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => selected(page)).toEqual([at(4)])
    await page.keyboard.press('Control+ArrowDown')
    await expect.poll(() => selected(page)).toEqual([(await page.evaluate(() => window.wordsOf('A.S2')))[0]])
  })

  test.each([['a laptop', {}], ['a phone', PHONE], ['400 % of a laptop', {viewport: {width: 320, height: 180}}]] as const)(
    'the cursor is never under the bar, on %s', async (_, options) => {
      const {page} = await open(options)
      await page.evaluate(() => window.pane.value.focus())
      for (let n = 0; n < 16; n++) {
        await page.keyboard.press('ArrowDown')
        const where = await page.evaluate(() => {
          // A word with a hyphen may stand on two lines.
          const cursor = document.querySelector('.token.cursor')!.getClientRects()[0]!
          const over = document.elementFromPoint(cursor.left + cursor.width / 2, cursor.top + cursor.height / 2)
          return over?.closest('.token')?.className ?? `${over?.className} lies over it`
        })
        expect(where).toContain('cursor')
      }
    })
})

describe('with a screen reader', () => {
  test('its own selection is used by the button, and each word under the cursor is told', async () => {
    const {page, at} = await open()
    await grab(page, at(1), at(2))
    await use(page).click()
    await expect.poll(() => picked(page)).toEqual([await text(page, at(1), at(2))])
    await page.evaluate(() => window.pane.value.focus())
    await page.keyboard.press('ArrowRight')
    const here = await text(page, at(1), at(1))
    await expect.poll(() => status(page)).toBe(here)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => status(page)).toMatch(/, 2 words$/)
  })

  test('the words are chosen from two lists, without the text', async () => {
    const {page, at} = await open()
    await page.getByText('From lists').click()
    await page.locator('select').first().selectOption({index: 4})
    await page.locator('select').nth(1).selectOption({index: 6})
    await expect.poll(() => selected(page)).toEqual(through(at(4), at(6)))
    await use(page).click()
    await expect.poll(() => picked(page)).toEqual([await text(page, at(4), at(6))])
  })

  test('the text has a name and keeps its headings, and a paragraph reads as it is printed', async () => {
    const {page, at} = await open()
    await page.evaluate(([first, last]) => window.highlight('answer 1', 'answer', first!, last!), [at(2), at(4)])
    const tree = await page.locator('.pane-text').ariaSnapshot()
    expect(tree).toContain('group "Article A"')
    expect(tree.match(/heading /g)).toHaveLength(await page.locator('.pane-text :is(h2, h3)').count())
    const spoken = tree.replaceAll(/\s+/g, ' ')
    expect(spoken).toContain('(your answer 1: ')
    const read = (await page.locator('[data-paragraph="A.P2"] .token').allTextContents()).join('')
    expect(read).toBe(await page.evaluate(() => window.printed('A.P2')))
  })
})

describe('what cannot be used', () => {
  test('too many words, or another paragraph’s, are said to be so, and the button says why', async () => {
    const {page, at, last} = await open()
    await drag(page, await middle(page, at(0)), await middle(page, at(5)))
    const reason = 'That is 6 words. Leave out some: at most 5 can be used.'
    await expect.poll(() => page.locator('.pick-reason').innerText()).toBe(reason)
    await expect.poll(() => use(page).getAttribute('aria-disabled')).toBe('true')
    expect(await page.evaluate(() => document.getElementById(document.querySelector('.pick-use')!.getAttribute('aria-describedby')!)!.textContent)).toBe(reason)
    await use(page).click({force: true})
    expect(await picked(page)).toEqual([])
    expect((await selected(page)).length).toBe(6)
    await page.keyboard.press('Escape')
    await page.locator(`[data-word="${last + 6}"]`).scrollIntoViewIfNeeded()
    const {x, y} = await middle(page, last + 6)
    await page.mouse.dblclick(x, y)
    await expect.poll(() => page.locator('.pick-reason').innerText()).toMatch(/^These words stand in .*\. The question is about P2\.$/)
  })
})

describe('what is selected stays', () => {
  test('while highlights come and go, while the text scrolls and grows, and when another field asks', async () => {
    const {page, at} = await open()
    await drag(page, await middle(page, at(2)), await middle(page, at(5)))
    await page.evaluate(([from, to]) => {
      window.highlight('answer 1', 'current', from!, to!)
      window.highlight('answer 2', 'look', from! + 1, to! + 3)
    }, [at(1), at(3)])
    await page.locator('.beside').evaluate(box => box.scrollTo(0, 0))
    await page.evaluate(() => { window.preferences.size = 1.5 })
    await page.evaluate(() => { window.state.picking = {asks: 'And which words are the cue?', most: 10} })
    await expect.poll(() => page.locator('.own-current').count()).toBeGreaterThan(0)
    await expect.poll(() => selected(page)).toEqual(through(at(2), at(5)))
    await page.evaluate(() => { window.state.highlights = [] })
    await use(page).click()
    await expect.poll(() => picked(page)).toEqual([await text(page, at(2), at(5))])
  })
})

describe('highlights', () => {
  test('are opened by a click on them, and by keys from the list after their paragraph, overlapping ones too', async () => {
    const {page, at} = await open()
    await page.evaluate(([from]) => {
      window.highlight('answer 1', 'answer', from!, from! + 3)
      window.highlight('answer 2', 'right', from! + 2, from! + 5)
    }, [at(2)])
    const {x, y} = await middle(page, at(2))
    await page.mouse.click(x, y)
    expect(await page.evaluate(() => window.state.opened)).toEqual(['answer 1'])
    const list = page.getByRole('list', {name: 'Marked in P2'})
    await expect.poll(() => list.getByRole('button').count()).toBe(2)
    await list.getByRole('button').nth(1).focus()
    await expect.poll(() => page.locator('.token.pointed[data-word]').count()).toBe(4)
    expect((await list.getByRole('button').nth(1).boundingBox())!.height).toBeGreaterThan(24)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => window.state.opened)).toEqual(['answer 1', 'answer 2'])
  })

  test('each look has a line or a sign that is its own', async () => {
    const {page, at} = await open({forcedColors: 'active'})
    const looks = ['answer', 'current', 'right', 'look', 'required', 'accepted', 'distractor']
    await page.evaluate(([all, from]) => (all as string[]).forEach((look, n) => window.highlight(look, look, (from as number) + 2 * n, (from as number) + 2 * n)), [looks, at(0)] as const)
    const drawn = await page.locator('.token.highlighted').evaluateAll(all => all.map(one => {
      const {textDecorationLine, textDecorationStyle, textDecorationThickness, borderBottomStyle, borderBottomWidth} = getComputedStyle(one)
      const sign = getComputedStyle(one.previousElementSibling!, '::before').content
      return [textDecorationLine, textDecorationStyle, textDecorationThickness, borderBottomStyle, borderBottomWidth, sign].join(' ')
    }))
    expect(new Set(drawn).size).toBe(looks.length)
  })
})

test('a passage is scrolled into the middle of its box, and the page stays where it is', async () => {
  const {page} = await open()
  const words = await page.evaluate(() => window.wordsOf('A.P8'))
  await page.evaluate(([word]) => {
    window.highlight('answer 1', 'current', word!, word!)
    window.pane.value.scrollTo(window.state.highlights[0]!)
  }, [words[3]!])
  const [box, frame] = await Promise.all([page.locator(`[data-word="${words[3]}"]`).boundingBox(), page.locator('.beside').boundingBox()])
  expect(Math.abs(box!.y + box!.height / 2 - frame!.y - frame!.height / 2)).toBeLessThan(4)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('what a term means is one key away, and Escape closes it', async () => {
  const {page} = await open()
  const button = page.getByRole('button', {name: 'What indirect means'})
  await button.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
  const sheet = page.getByRole('group', {name: 'What indirect means'})
  await expect.poll(() => sheet.locator('dt').allInnerTexts()).toEqual(['indirect'])
  const placed = () => sheet.evaluate(it => {
    const {left, top, right, bottom} = it.getBoundingClientRect()
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight ? 'in sight' : `${left} ${top} ${right} ${bottom}`
  })
  await expect.poll(placed).toBe('in sight')
  expect((await barriers(page)).filter(found => !found.includes('Contrast that cannot be measured'))).toEqual([])
  await page.keyboard.press('Escape')
  await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false')
  expect(await button.evaluate(it => it === document.activeElement)).toBe(true)
})

/** What axe finds when all of the text is out in the open: it measures no contrast of what is scrolled away or under the bar. */
async function barriersWhole(page: Page): Promise<string[]> {
  const turn = (on: boolean) => page.evaluate(whole => document.querySelector('main')!.classList.toggle('whole', whole), on)
  await turn(true)
  const found = await barriers(page)
  await turn(false)
  return found
}

const SIZES = [[1280, 720], [390, 844], [320, 640]] as const
test.each(SIZES.flatMap(([width, height]) => (['light', 'dark'] as const).map(scheme => [width, height, scheme] as const)))(
  '%i × %i, %s: axe finds nothing, in any state, and nothing goes beyond the side', async (width, height, scheme) => {
    const {page, at} = await open({viewport: {width, height}})
    await page.evaluate(dark => document.documentElement.classList.toggle('dark', dark), scheme === 'dark')
    const looks = ['answer', 'current', 'right', 'look', 'required', 'accepted', 'distractor']
    await page.evaluate(([all, from]) => (all as string[]).forEach((look, n) => window.highlight(look, look, (from as number) + 2 * n, (from as number) + 2 * n + 2)), [looks, at(6)] as const)
    const seen = async () => [...await barriersWhole(page), await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]
    expect(await seen()).toEqual([0])
    await page.evaluate(() => window.pane.value.focus())
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => page.locator('.pick-reason').count()).toBe(1)
    await page.getByText('From lists').click()
    expect(await seen()).toEqual([0])
  })

test('nothing was complained of in all of this', () => {
  expect(site.complaints).toEqual([])
})
