import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {back, buildTalk, next, whereIs, type BuiltTalk} from './built-talk.ts'
import {barriers, barriersOnSlide, misfits, paleOnSlide} from './what-is-wrong.ts'

let talk: BuiltTalk
beforeAll(async () => {
  talk = await buildTalk()
})
afterAll(() => talk?.close())

test('every slide at every click fits, and at its last axe finds nothing, in light and in dark', async () => {
  const page = await talk.open('/1', {colorScheme: 'light', reducedMotion: 'reduce'})
  const wrong: string[] = []
  const note = (found: readonly string[], scheme = '') => wrong.push(...found.map(what => `${whereIs(page)}${scheme}: ${what}`))
  do {
    note(await misfits(page))
    // A slide is photographed: what earns half marks would read as a claim of the lesson's own.
    note((await page.innerText('#slideshow')).match(/in part:.*/g) ?? [])
  } while (await next(page))
  const last = Number.parseInt(whereIs(page))
  expect(last).toBeGreaterThanOrEqual(40)
  let seen = last + 1
  do {
    const slide = Number.parseInt(whereIs(page))
    if (slide === seen) continue
    seen = slide
    note(await barriersOnSlide(page))
    await page.emulateMedia({colorScheme: 'dark'})
    await page.waitForSelector('html.dark')
    note(await paleOnSlide(page), ', dark')
    await page.emulateMedia({colorScheme: 'light'})
  } while (await back(page))
  expect(wrong).toEqual([])
  expect(seen).toBe(1)
})

test('the sweep sees what is too small, what is cut off, what leaves the slide, and what is too pale', async () => {
  const page = await talk.open('/2')
  await page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('#slideshow .slidev-page-2 .slidev-layout')
    slide?.insertAdjacentHTML('beforeend', '<p style="position:absolute;left:1240px;white-space:nowrap">off the page</p>'
      + '<p style="font-size:20px;line-height:1">small print</p><p style="position:absolute;left:800px;top:36px;color:#ccc">pale</p>'
      + '<div style="position:absolute;width:90px;overflow:hidden;white-space:nowrap">more than fits in here</div>')
  })
  const found = (await misfits(page)).join('; ')
  expect(found).toContain('leaves the slide: off the page')
  expect(found).toContain('20px is too small: small print')
  expect(found).toContain('is cut off: <div')
  expect((await paleOnSlide(page)).join()).toContain('pale')
})

test('no page error, no request that leaves the machine, from the first slide to the last', async () => {
  const page = await talk.open('/1')
  while (await next(page)) await page.waitForLoadState('networkidle')
  expect(talk.complaints).toEqual([])
})

test('a screen reader is told the language, the slide, and where the main part is', async () => {
  const page = await talk.open('/1')
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en-GB')
  await expect.poll(() => page.locator('[role=main]:visible, main:visible').count()).toBe(1)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.textContent('[role=status]')).toMatch(/^Slide 2 of \d+: \S/)
})

test('keys belong to the control that has the focus', async () => {
  const page = await talk.open('/4')
  await page.evaluate(() => {
    const select = document.createElement('select')
    select.append(new Option('one'), new Option('two'))
    document.querySelector('#slideshow .slidev-page-4')?.append(select)
    select.focus()
  })
  const before = await page.getAttribute('html', 'class')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('d')
  await page.waitForTimeout(200)
  expect(whereIs(page)).toBe('4')
  await expect.poll(() => page.getAttribute('html', 'class')).toBe(before)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => whereIs(page)).toBe('4?clicks=1')
})

/** The slide on which cards are sorted, and how many there are. */
const CARDS = '19'
const MANY = 8

/** What can be clicked where the remote is in use: on a slide, and in Slidev's own bars round it. */
const CLICKED = [
  ['a card', `/${CARDS}`, '.coverage-card'], ['a place for cards', `/${CARDS}`, '.coverage-place'],
  ['the bar’s button for the next slide', `/${CARDS}`, 'button[title="Go to next slide"]'],
  ['the bar’s button for the dark', `/${CARDS}`, 'button[title*="theme"]'],
  ['a card, in the presenter’s view', `/presenter/${CARDS}`, '#slideshow .coverage-card, .coverage-card'],
  ['larger notes, in the presenter’s view', `/presenter/${CARDS}`, 'button[title="Increase font size"]'],
  ['another layout, in the presenter’s view', `/presenter/${CARDS}`, 'button[title="Toggle Presenter Layout"]'],
] as const

test.each(CLICKED)('the remote turns the slides after a click on %s', async (_, path, control) => {
  const page = await talk.open(path)
  const back = {PageDown: 'PageUp', ArrowRight: 'ArrowLeft', Space: 'PageUp', Enter: 'PageUp', ArrowDown: 'ArrowUp'}
  for (const [forth, home] of Object.entries(back)) {
    await page.mouse.move(640, 715)
    await page.locator(control).locator('visible=true').first().click()
    await page.waitForTimeout(100)
    const before = whereIs(page)
    await page.keyboard.press(forth)
    await expect.poll(() => whereIs(page), {message: forth}).not.toBe(before)
    const after = whereIs(page)
    await page.keyboard.press(home)
    await expect.poll(() => whereIs(page), {message: home}).not.toBe(after)
  }
})

test('numbers put a card that was clicked', async () => {
  const page = await talk.open(`/${CARDS}`)
  await page.locator('.coverage-card').nth(1).click()
  await page.keyboard.press('3')
  await expect.poll(() => page.textContent('.coverage-sort [role=status]')).toContain(`: only B. 1 of ${MANY} sorted.`)
})

test('a button that was reached by keys is pressed by Enter, and Page Down turns the slide all the same', async () => {
  const page = await talk.open(`/${CARDS}`)
  await page.locator('.coverage-place').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.textContent('.coverage-sort [role=status]')).toContain(`: both. 1 of ${MANY} sorted.`)
  expect(whereIs(page)).toBe(CARDS)
  // Held as long as a hand holds a key: the turn takes the focus away meanwhile, and may not count twice.
  await page.keyboard.press('PageDown', {delay: 300})
  await page.waitForTimeout(300)
  expect(whereIs(page)).toBe(`${CARDS}?clicks=1`)
})

test('all that its page loads has a relative address, so that it opens from any folder, such as talk/ in a site', () => {
  const page = readFileSync(`${talk.folder}/index.html`, 'utf8')
  const loaded = [...page.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
  expect(loaded.filter(address => address.startsWith('./assets/')).length).toBeGreaterThan(1)
  expect(loaded.filter(address => !address.startsWith('./'))).toEqual([])
})

test('opened as a file the talk says what to do, and only then', async () => {
  const served = await talk.open('/1')
  expect(await served.locator('#opened-as-file').isVisible()).toBe(false)
  const page = await served.context().newPage()
  await page.goto(pathToFileURL(`${talk.folder}/index.html`).href)
  await expect.poll(() => page.locator('#opened-as-file').innerText()).toContain('python3 -m http.server')
})

test('cards sort by keys alone, are announced, and show in the other windows; the slide stays', async () => {
  const page = await talk.open(`/${CARDS}`)
  const other = await page.context().newPage()
  await other.goto(page.url())
  const first = page.locator('.coverage-card').first()
  await first.focus()
  await page.keyboard.press('1')
  await expect.poll(() => page.textContent('.coverage-sort [role=status]')).toContain(`: both. 1 of ${MANY} sorted.`)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('2')
  await expect.poll(() => page.textContent('.coverage-sort [role=status]')).toContain(`: only A. 2 of ${MANY} sorted.`)
  expect(whereIs(page)).toBe(CARDS)
  await expect.poll(() => other.locator('.coverage-chip').allInnerTexts()).toEqual(['both', 'only A'])
})

test('the focus follows to the next slide instead of falling to the top', async () => {
  const page = await talk.open('/12')
  await page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('#slideshow .slidev-page-12')
    slide?.setAttribute('tabindex', '-1')
    slide?.focus()
  })
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-slidev-no'))).toBe('13')
})

test.each([['reduce', '0s'], ['no-preference', '0.2s']] as const)('motion: %s', async (reducedMotion, duration) => {
  const page = await talk.open('/12', {reducedMotion})
  expect(await page.locator('.mark').first().evaluate(mark => getComputedStyle(mark).transitionDuration)).toBe(duration)
})

test('the presenter sees the notes', async () => {
  const page = await talk.open('/presenter/4')
  await expect.poll(() => page.textContent('body')).toContain('Aim: the rules are agreed')
})

test.each(['light', 'dark'] as const)('both articles whole, on a page that scrolls, a telephone’s too: %s', async colorScheme => {
  const page = await talk.open('/read', {colorScheme, viewport: {width: 390, height: 844}})
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500)
  await page.check('input[value=speech]')
  await expect.poll(() => page.locator('.article-text .lit-speech').count()).toBeGreaterThan(7)
  await page.check('input[value="own words"]')
  expect(await barriers(page)).toEqual([])
})

test('nothing was complained of in all of this', () => {
  expect(talk.complaints).toEqual([])
})
