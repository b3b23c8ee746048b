import type {Plugin} from 'vite'

const STAND_INS: Readonly<Record<string, string>> = {
  '@shikijs/vitepress-twoslash/client': 'export default {install() {}}',
  '@shikijs/vitepress-twoslash/style.css': '',
  'floating-vue': 'export const recomputeAllPoppers = () => {}; export const Tooltip = (_, {slots}) => slots.default()',
}

/** The only pop-up that is left: the width of the pen, in the presenter's drawing tools. */
const HAS_POPUPS = 'DrawingControls.vue'

/**
 * Leaves out the pop-ups that show types in code, which no slide has: 40 KB of the first page, and an error on the
 * console. `twoslash: false` leaves out only what fills them.
 */
export function lighterPage(): Plugin {
  return {
    name: 'parallax:lighter-page',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (STAND_INS[source] === undefined || importer.includes(HAS_POPUPS)) return
      return `\0stand-in:${source}`
    },
    load(id) {
      return id.startsWith('\0stand-in:') ? STAND_INS[id.slice('\0stand-in:'.length)] : undefined
    },
  }
}
