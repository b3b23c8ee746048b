import type {Plugin} from 'vite'
import {gone} from './gone.ts'

/** What a screen reader stumbles over in Slidev's own controls: file, what stands there, what should. */
const MENDS: readonly (readonly [file: string, wrong: string, right: string])[] = [
  // A button around a button: neither can be reached for certain.
  ['MenuButton.vue', '<button :class="{ disabled }" @click=', '<div :class="{ disabled }" @click='],
  ['MenuButton.vue', '</button>', '</div>'],
  // Outside every landmark.
  ['Goto.vue', 'id="slidev-goto-dialog"', 'id="slidev-goto-dialog" role="search" aria-label="Go to a slide"'],
]

/** Mends Slidev's controls as they are read. Fails when Slidev has changed what is to be mended, or has it no longer. */
export function mendedControls(): Plugin {
  const waiting = new Set(MENDS.map(([file]) => file))
  let builds = false
  return {
    name: 'parallax:mended-controls',
    enforce: 'pre',
    configResolved({command}) {
      builds = command === 'build'
    },
    transform(code, id) {
      const [, file = ''] = /\/@slidev\/client\/internals\/(\w+\.vue)$/.exec(id) ?? []
      const mends = MENDS.filter(([name]) => name === file)
      if (mends.length === 0) return
      waiting.delete(file)
      const missing = mends.find(([, wrong]) => !code.includes(wrong))
      if (missing !== undefined) this.error(gone(file, missing[1], 'mended-controls'))
      return {code: mends.reduce((mended, [, wrong, right]) => mended.replace(wrong, right), code), map: null}
    },
    // A talk that is served reads its files as they are asked for: only a build has read all of them.
    buildEnd(error) {
      const [file] = waiting
      if (builds && error === undefined && file !== undefined) this.error(gone('client', `internals/${file}`, 'mended-controls'))
    },
  }
}
