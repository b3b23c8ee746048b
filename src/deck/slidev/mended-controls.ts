import type {Plugin} from 'vite'

/** What a screen reader stumbles over in Slidev's own controls: file, what stands there, what should. */
const MENDS: readonly (readonly [file: string, wrong: string, right: string])[] = [
  // A button around a button: neither can be reached for certain.
  ['MenuButton.vue', '<button :class="{ disabled }" @click=', '<div :class="{ disabled }" @click='],
  ['MenuButton.vue', '</button>', '</div>'],
  // Outside every landmark.
  ['Goto.vue', 'id="slidev-goto-dialog"', 'id="slidev-goto-dialog" role="search" aria-label="Go to a slide"'],
]

/** Mends Slidev's controls as they are read. Says so when Slidev has changed what is to be mended. */
export function mendedControls(): Plugin {
  return {
    name: 'parallax:mended-controls',
    enforce: 'pre',
    transform(code, id) {
      const [, file] = /\/@slidev\/client\/internals\/(\w+\.vue)$/.exec(id) ?? []
      const mends = MENDS.filter(([name]) => name === file)
      if (mends.length === 0) return
      for (const [, wrong] of mends) {
        if (code.includes(wrong)) continue
        this.warn(`Slidev's ${file} has changed: is src/deck/mended-controls.ts still needed?`)
      }
      return {code: mends.reduce((mended, [, wrong, right]) => mended.replace(wrong, right), code), map: null}
    },
  }
}
