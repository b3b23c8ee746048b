import {lockShortcuts} from '@slidev/client'
import {defineAppSetup} from '@slidev/types'

/** What takes the keys for itself. Slidev knows of input, textarea, button and a. */
const CONTROLS = 'select, summary, label, video, audio, [contenteditable], [role], [tabindex]:not([tabindex="-1"])'

/** While a control has the focus, its keys are its own: an arrow moves in a list and turns no slide. */
export default defineAppSetup(() => {
  let release = () => {}
  document.addEventListener('focusin', ({target}) => {
    release()
    release = target instanceof Element && target.matches(CONTROLS) ? lockShortcuts() : () => {}
  })
  document.addEventListener('focusout', () => release())
})
