import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const SMALLEST = 24

/** What leaves the slide that is shown, what is cut off, what is too small to read from the last row; a line each. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(smallest => {
    const slide = [...document.querySelectorAll<HTMLElement>('#slideshow .slidev-page')]
      .find(one => one.offsetParent !== null)
    if (slide === undefined) return ['no slide is shown']
    const frame = slide.getBoundingClientRect()
    const found: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (parent === null || text === '' || parent.closest('.visually-hidden, svg')) continue
      const style = getComputedStyle(parent)
      if (style.visibility === 'hidden') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        const out = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
          || box.bottom > frame.bottom + 1
        if (out) found.push(`leaves the slide: ${text}`)
      }
      if (Number.parseFloat(style.fontSize) < smallest) found.push(`${style.fontSize} is too small: ${text}`)
    }
    for (const element of slide.querySelectorAll<HTMLElement>('*')) {
      const {overflowX, overflowY, visibility} = getComputedStyle(element)
      if (visibility === 'hidden' || element.closest('.visually-hidden')) continue
      const {left, right, bottom} = element.getBoundingClientRect()
      if (left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1) {
        found.push(`leaves the slide: <${element.tagName.toLowerCase()} class="${element.className}">`)
      }
      const cut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      if (cut) found.push(`is cut off: <${element.tagName.toLowerCase()} class="${element.className}">`)
    }
    return [...new Set(found)]
  }, SMALLEST)
}

/** The second asks 4.5:1 of large letters too: size alone does not make a pale slide readable from the last row. */
const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

/** What axe finds on a slide. */
export function barriersOnSlide(page: Page): Promise<string[]> {
  return found(page, {rules: {'color-contrast-enhanced': {enabled: true}}})
}

/** What axe finds in the contrasts of a slide alone: all that a change of colours can change. */
export function paleOnSlide(page: Page): Promise<string[]> {
  return found(page, {runOnly: CONTRAST})
}

/** What axe finds on a page of ordinary size. */
export function barriers(page: Page): Promise<string[]> {
  return found(page, {})
}

interface Finding {
  readonly id: string
  readonly help: string
  readonly nodes: readonly {
    readonly html: string
    readonly any: readonly {readonly data?: {readonly messageKey?: string}}[]
  }[]
}

interface Axe {
  run(context: Document, options: object): Promise<{violations: Finding[], incomplete: Finding[]}>
}

/** axe itself: @axe-core/playwright would send all of it to the page again at every click. */
const {source} = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as {source: string}

/** What cannot be measured, and need not: a single character, and drawings made of characters. */
const UNMEASURED = ['shortTextContent', 'nonBmp']

/** Words in a drawing: axe sees what lies behind them, and not the halo of paper that they are drawn with. */
const DRAWN = /^<(?:text|textPath)\b/

/** A line for each rule; a contrast that could not be measured counts as found. */
async function found(page: Page, options: object): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(source)
  const {violations, incomplete} = await page.evaluate(
    set => (window as unknown as {axe: Axe}).axe.run(document, {...set, resultTypes: ['violations', 'incomplete']}), options)
  const unmeasured = incomplete.filter(({id}) => CONTRAST.includes(id)).map(rule => ({
    ...rule,
    help: 'Contrast that cannot be measured',
    nodes: rule.nodes.filter(({any, html}) => !UNMEASURED.includes(any[0]?.data?.messageKey ?? '') && !DRAWN.test(html)),
  })).filter(({nodes}) => nodes.length > 0)
  return [...violations, ...unmeasured]
    .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(node => node.html.slice(0, 120)).join(' · ')}`)
}
