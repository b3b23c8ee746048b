import AxeBuilder from '@axe-core/playwright'
import type {Page} from 'playwright-core'

const SMALLEST = 24

/** What leaves the slide that is shown, what is cut off, what is too small to read from the last row; a line each. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(smallest => {
    const slide = [...document.querySelectorAll<HTMLElement>('#slideshow .slidev-page')].find(one => one.offsetParent !== null)
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
      const cut = (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      if (cut) found.push(`is cut off: <${element.tagName.toLowerCase()} class="${element.className}">`)
    }
    return [...new Set(found)]
  }, SMALLEST)
}

/** Text of 24 px and more then needs 4.5:1; large letters alone do not make a pale slide readable from the last row. */
export const CONTRAST = ['color-contrast', 'color-contrast-enhanced']

/**
 * What axe finds on the page, a line for each rule; only by the rules named, where some are. A contrast that it could
 * not measure counts as found.
 */
export async function barriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({page})
  // The page has no frames; without this every look at it opens another tab.
  axe.setLegacyMode(true)
  if (rules.length > 0) axe.withRules([...rules])
  const {violations, incomplete} = await axe.analyze()
  const unmeasured = incomplete.filter(({id}) => CONTRAST.includes(id)).map(rule => ({
    ...rule, help: 'Contrast that cannot be measured', nodes: rule.nodes.filter(({any}) => !/short/.test(JSON.stringify(any))),
  })).filter(({nodes}) => nodes.length > 0)
  return [...violations, ...unmeasured]
    .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(node => node.html.slice(0, 120)).join(' · ')}`)
}
