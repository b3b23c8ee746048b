import type {Plugin} from 'vite'
import {gone} from './gone.ts'

const STAND_INS: Readonly<Record<string, string>> = {
  '@shikijs/vitepress-twoslash/client': 'export default {install() {}}',
  '@shikijs/vitepress-twoslash/style.css': '',
  'floating-vue': 'export const recomputeAllPoppers = () => {}; export const Tooltip = (_, {slots}) => slots.default()',
}

/** The only pop-up that is left: the width of the pen, in the presenter's drawing tools. */
const HAS_POPUPS = 'DrawingControls.vue'

/**
 * Leaves out the pop-ups that show types in code, which no slide has: 40 KB of the first page, and an error on the
 * console. `twoslash: false` leaves out only what fills them. A build fails when Slidev asks for them no longer, and when
 * the drawing tools have their pop-up elsewhere.
 */
export function lighterPage(): Plugin {
  const waiting = new Set([...Object.keys(STAND_INS), HAS_POPUPS])
  let builds = false
  return {
    name: 'parallax:lighter-page',
    enforce: 'pre',
    configResolved({command}) {
      builds = command === 'build'
    },
    resolveId(source, importer = '') {
      if (STAND_INS[source] === undefined) return
      const left = importer.includes(HAS_POPUPS)
      waiting.delete(left ? HAS_POPUPS : source)
      return left ? undefined : `\0stand-in:${source}`
    },
    load(id) {
      return id.startsWith('\0stand-in:') ? STAND_INS[id.slice('\0stand-in:'.length)] : undefined
    },
    // A talk that is served asks for its files one by one: only a build has asked for all of them.
    buildEnd(error) {
      const [what] = waiting
      if (!builds || error !== undefined || what === undefined) return
      this.error(gone('client', what === HAS_POPUPS ? `a pop-up in ${what}` : `an import of ${what}`, 'lighter-page'))
    },
  }
}
