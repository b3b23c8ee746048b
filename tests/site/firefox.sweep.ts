import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync, strFromU8} from 'fflate'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readHandIn} from '../../src/handin/read.ts'
import {draftOf} from '../../src/lesson/draft.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'
import {findFirefox, KEYS, openFirefox, type Firefox} from './firefox.ts'

const path = findFirefox()
if (path === undefined) console.warn('There is no Firefox here (on Debian: apt install firefox-esr), so the course is not tried in it.')

const exercise = phoneCall.exercise('2-sources')
const {definition: {id}, items: [byMouse, byKeys]} = exercise
const term = byMouse!.fields.find(({kind}) => kind === 'term')!

describe.skipIf(path === undefined)('in Firefox', () => {
  let site: BuiltSite
  let firefox: Firefox
  beforeAll(async () => {
    site = await buildSite()
    firefox = await openFirefox(path!, site.address)
  }, 240_000)
  afterAll(async () => {
    await firefox?.close()
    await site?.close()
  })

  const shows = (selector: string) => firefox.evaluate(all => [...document.querySelectorAll<HTMLElement>(all)].map(one => one.innerText.trim()), selector)
  const checks = () => shows('section.item button.check')
  const chosen = (item: string) => firefox.evaluate(name => document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value, `${id}-${item}-${term.name}`)
  const words = (item: string) => firefox.evaluate(heading => document.getElementById(heading)?.closest('section')?.querySelectorAll('blockquote').length, `${id}-${item}`)
  const openItem = async (item: string) => {
    await firefox.goto(new URL(`#/do/${id}/${item}`, site.address).href)
    await expect.poll(() => firefox.evaluate(heading => document.getElementById(heading) !== null, `${id}-${item}`)).toBe(true)
  }

  test('the first page leads to the articles', async () => {
    await firefox.goto(site.address)
    await expect.poll(() => shows('main h1')).toEqual(['One phone call, two articles'])
    await firefox.click('main .door', 'Take the course')
    await expect.poll(() => shows('main h1')).toEqual(['Both articles'])
    await expect.poll(() => firefox.evaluate(() => document.querySelectorAll('main article').length)).toBe(2)
  })

  test('an item is answered by mouse: words are picked, a term is chosen, and it is told how that is', async () => {
    await openItem(byMouse!.name)
    await firefox.click('section.item button.pick', 'in A')
    await firefox.click('.article-pane [data-paragraph="A.P2"] [data-word]')
    await firefox.click('.pick-bar .pick-use', 'Use these words')
    await expect.poll(() => words(byMouse!.name)).toBe(1)
    await firefox.click(`section.item input[name="${id}-${byMouse!.name}-${term.name}"]`)
    await firefox.click('section.item button.check', 'Check this answer')
    await expect.poll(checks).toEqual(['Checked'])
    await expect.poll(() => shows('section.item .said, section.item .right-sign')).not.toEqual([])
  })

  test('another by keys alone: the words with arrow keys, the term with Space', async () => {
    await openItem(byKeys!.name)
    const tabTo = async (selector: string) => {
      for (let tabs = 0; tabs < 100 && !await firefox.evaluate(one => document.activeElement?.matches(one), selector); tabs++) await firefox.press(KEYS.tab)
    }
    await tabTo('section.item button.pick')
    await firefox.press(KEYS.enter)
    await expect.poll(() => firefox.evaluate(() => document.activeElement?.className)).toContain('pane-text')
    await firefox.press(KEYS.right, KEYS.right, KEYS.enter)
    await expect.poll(() => words(byKeys!.name)).toBe(1)
    await tabTo(`section.item input[name="${id}-${byKeys!.name}-${term.name}"]`)
    await firefox.press(' ')
    await expect.poll(() => chosen(byKeys!.name)).toBe(Object.keys(term.terms!)[0])
    await tabTo('section.item button.check')
    await firefox.press(KEYS.enter)
    await expect.poll(checks).toEqual(['Checked'])
  })

  test('both are there after the page is loaded again, and in the zip that is saved', async () => {
    for (const {name} of [byMouse!, byKeys!]) {
      await openItem(name)
      await firefox.reload()
      await expect.poll(() => chosen(name)).toBe(Object.keys(term.terms!)[0])
      await expect.poll(checks).toEqual(['Checked'])
    }
    await firefox.goto(new URL('#/done', site.address).href)
    await firefox.click('.save-answers input')
    await firefox.press(...'Ada', KEYS.enter)
    await expect.poll(() => readdirSync(firefox.downloads)).toEqual(['parallax-ada.zip'])
    const zip = unzipSync(new Uint8Array(readFileSync(join(firefox.downloads, 'parallax-ada.zip'))))
    const [, bytes] = Object.entries(zip).find(([name]) => name.endsWith(`${id}.ts`))!
    const draft = draftOf(exercise, readHandIn(exercise, strFromU8(bytes)).answers!)
    expect([...draft.keys()]).toEqual([byMouse!.name, byKeys!.name])
    for (const rows of draft.values()) expect(rows?.[0]).toMatchObject({[term.name]: Object.keys(term.terms!)[0]})
  })

  test('nothing was complained of in all of this', () => {
    expect(firefox.complaints).toEqual([])
  })
})
