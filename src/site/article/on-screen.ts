import type {Range} from '../../text/article.ts'

/**
 * Between an article's words and where they stand on the screen. A token is an element with the class `token`, one text
 * in it, its offset in `article.text` as `data-start`, and a word's number as `data-word`. Tokens stay the same elements
 * while highlights and selection change, so that the browser's own selection outlives every drawing.
 */
const TOKEN = '.token'

/** Two offsets of `article.text`: where the browser's own selection was begun and where it ends, as far as it lies in `text`. */
export function nativeOffsets(text: Element): {anchor: number, focus: number} | undefined {
  const native = document.getSelection()
  if (!native || native.isCollapsed || native.rangeCount === 0 || !text.contains(native.anchorNode)) return undefined
  const range = native.getRangeAt(0)
  const tokens = [...text.querySelectorAll<HTMLElement>(TOKEN)].filter(token => range.intersectsNode(token))
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return undefined
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0)
  const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : last.textContent.length)
  const forth = native.anchorNode === range.startContainer && native.anchorOffset === range.startOffset
  return forth ? {anchor: start, focus: end} : {anchor: end, focus: start}
}

/** Makes the browser's own selection these words, so that what is copied is what is seen. */
export function selectNatively(text: Element, first: number, last: number): void {
  const from = wordElement(text, first)?.firstChild
  const to = wordElements(text, last).at(-1)?.firstChild
  if (from && to) document.getSelection()?.setBaseAndExtent(from, 0, to, to.textContent?.length ?? 0)
}

/** Takes back the browser's own selection, where it was begun in `text`. */
export function dropNative(text: Element): void {
  const native = document.getSelection()
  if (native && text.contains(native.anchorNode)) native.removeAllRanges()
}

/** The number of the word under a point of the window, or beside it on the same line; `undefined` where there is none near. */
export function wordAt(text: Element, x: number, y: number): number | undefined {
  const word = wordNear(text, x, y)?.dataset['word']
  return word === undefined ? undefined : Number(word)
}

/** What is under a point of the window, a word or what stands between two, as a range of `article.text`; or the word beside it. */
export function spotAt(text: Element, x: number, y: number): Range | undefined {
  const token = tokenAt(text, x, y) ?? wordNear(text, x, y)
  return token && {start: startOf(token), end: startOf(token) + token.textContent.length}
}

function tokenAt(text: Element, x: number, y: number): HTMLElement | undefined {
  const token = document.elementFromPoint(x, y)?.closest<HTMLElement>(TOKEN)
  return token && text.contains(token) ? token : undefined
}

function wordNear(text: Element, x: number, y: number): HTMLElement | undefined {
  const under = tokenAt(text, x, y)
  if (under?.dataset['word']) return under
  let nearest: {element: HTMLElement, far: number} | undefined
  for (const element of text.querySelectorAll<HTMLElement>('[data-word]')) {
    for (const {left, right, top, bottom} of element.getClientRects()) {
      const far = Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0)
      if (top - REACH <= y && y <= bottom + REACH && far <= 4 * REACH && far < (nearest?.far ?? Infinity)) nearest = {element, far}
    }
  }
  return nearest?.element
}

/** How far beside a line a finger still means it, in pixels. */
const REACH = 12

/** The word on the line above (−1) or below (1) that is nearest to `x`, in pixels of the window; `undefined` at either end. */
export function wordOnNextLine(text: Element, word: number, step: 1 | -1, x: number): number | undefined {
  const here = wordBox(text, word)
  if (!here) return undefined
  let line: DOMRect | undefined
  let best: {word: number, far: number} | undefined
  for (let at = word + step; ; at += step) {
    const box = wordBox(text, at)
    if (!box || (line && !level(box, line))) return best?.word
    if (!line && level(box, here)) continue
    line ??= box
    const far = Math.max(box.left - x, x - box.right, 0)
    if (!best || far < best.far) best = {word: at, far}
  }
}

/** The middle of a word, in pixels from the window's left. */
export function middleOf(text: Element, word: number): number {
  const box = wordBox(text, word)
  return box ? (box.left + box.right) / 2 : 0
}

export function wordElement(text: Element, word: number): HTMLElement | undefined {
  return wordElements(text, word)[0]
}

/** Shows an element: moves the box that scrolls, and the page only where there is no such box. */
export function show(element: Element, block: 'start' | 'center' | 'nearest'): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches || block === 'nearest' ? 'instant' : 'smooth'
  const box = scrollerOf(element)
  if (!box || block === 'nearest') return element.scrollIntoView({block, behavior})
  const {top, height} = element.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  const room = block === 'center' ? (box.clientHeight - height) / 2 : Number.parseFloat(getComputedStyle(element).scrollMarginTop)
  box.scrollTo({top: box.scrollTop + top - frame.top - room, behavior})
}

function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return undefined
}

function wordElements(text: Element, word: number): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(`[data-word="${word}"]`)]
}

function wordBox(text: Element, word: number): DOMRect | undefined {
  return wordElement(text, word)?.getClientRects()[0]
}

/** Whether two boxes stand on one line. */
function level(one: DOMRect, other: DOMRect): boolean {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2
}

function startOf(token: HTMLElement): number {
  return Number(token.dataset['start'])
}
