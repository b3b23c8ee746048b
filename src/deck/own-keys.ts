/** Keys that a remote sends, or the hand on the keyboard that turns the slides, and what each does. */
export const TURNS: Readonly<Record<string, 'next' | 'prev' | 'nextSlide' | 'prevSlide'>> = {
  'PageDown': 'next', 'ArrowRight': 'next', ' ': 'next', 'Enter': 'next',
  'PageUp': 'prev', 'ArrowLeft': 'prev',
  'ArrowDown': 'nextSlide', 'ArrowUp': 'prevSlide',
}

/** What is pressed rather than moved in, by the keys that do it. */
const PRESSED: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  ['a[href], area[href], [role=link]', ['Enter']],
  ['button, summary, [role=button]', ['Enter', ' ']],
  ['input:is([type=checkbox], [type=button], [type=submit], [type=reset], [type=color], [type=file])', ['Enter', ' ']],
]

/** What one moves about in or writes into, with any key. */
const ENTERED = 'input, textarea, select, audio, video, [contenteditable]:not([contenteditable=false]), [role], '
  + '[tabindex]:not([tabindex="-1"])'

/** What keeps the focus when it is clicked, since it is to be written into or moved about in. */
const KEEPS_FOCUS = 'input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit], [type=reset]), '
  + 'textarea, select, [contenteditable]:not([contenteditable=false])'

/** Whether a key is the control's own while it has the focus; any other key still turns the slides. */
export function ownsKey(control: Element, key: string): boolean {
  const pressed = PRESSED.find(([selector]) => control.matches(selector))
  return pressed ? pressed[1].includes(key) : control.matches(ENTERED)
}

/** Whether it has keys of its own at all. */
export function isControl(element: Element): boolean {
  return PRESSED.some(([selector]) => element.matches(selector)) || element.matches(ENTERED)
}

/** Whether a control that was clicked with the mouse or a finger keeps the keyboard. */
export function keepsFocus(control: Element): boolean {
  return control.matches(KEEPS_FOCUS)
}
