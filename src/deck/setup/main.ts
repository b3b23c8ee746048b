import {lockShortcuts, useNav} from '@slidev/client'
import {showOverview} from '@slidev/client/state/index.ts'
import {defineAppSetup} from '@slidev/types'
import {isControl, keepsFocus, ownsKey, TURNS} from '../own-keys.ts'

/** Slidev is deaf to every key while one of these has the focus; any other control it does not know. */
const KNOWN = 'input, textarea, button, a'

/**
 * The remote turns the slides whatever was clicked before, and a control that was reached by keys keeps those that it
 * needs: an arrow moves in a list and turns no slide, Space presses a button, Page Down turns the slide all the same.
 */
export default defineAppSetup(({app, router}) => {
  let release = () => {}
  document.addEventListener('focusin', ({target}) => {
    release()
    release = target instanceof Element && !target.matches(KNOWN) && isControl(target) ? lockShortcuts() : () => {}
  })
  document.addEventListener('focusout', () => release())

  const onSlides = () => router.currentRoute.value.params['no'] !== undefined
  let byPointer = false
  document.addEventListener('pointerdown', () => { byPointer = true }, true)
  document.addEventListener('keydown', () => { byPointer = false }, true)
  // Whoever clicks does not go on by keys in what was clicked. Tab still goes on from there.
  document.addEventListener('click', () => {
    if (byPointer && onSlides()) letGo()
  })

  document.addEventListener('keydown', (event) => {
    const turn = TURNS[event.key]
    const {activeElement: focused} = document
    if (turn === undefined || focused === null || event.defaultPrevented || !onSlides() || showOverview.value) return
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || ownsKey(focused, event.key)) return
    // All but Enter Slidev sees to itself, as long as no control has the focus.
    if (!focused.matches(KNOWN) && !isControl(focused) && event.key !== 'Enter') return
    event.preventDefault()
    // Slidev listens on the window: when the turn takes the focus away while the key is down, it would turn again.
    event.stopPropagation()
    void app.runWithContext(() => useNav())[turn]()
  })
})

function letGo(): void {
  const {activeElement: clicked} = document
  if (clicked instanceof HTMLElement && !keepsFocus(clicked)) clicked.blur()
}
