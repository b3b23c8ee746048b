import {fileURLToPath} from 'node:url'
import type {ResolvedSlidevOptions} from '@slidev/types'
import type {Plugin} from 'vite'

const NOTE = 'virtual:note/'
const META = /__slidev_(\d+)\.frontmatter$/
const HTML = /"noteHTML":("(?:[^"\\]|\\.)*")/
const BEFORE_FRONTMATTER = /^ {4}frontmatter,$/m
const late = fileURLToPath(new URL('late-note.ts', import.meta.url))

/**
 * A built talk fetches a slide's notes when somebody reads them. Slidev puts the notes of all slides on the first page,
 * where nobody but the presenter ever sees them. Says so when Slidev has changed what is to be replaced.
 */
export function lateNotes({mode}: ResolvedSlidevOptions): Plugin {
  const notes = new Map<string, string>()
  return {
    name: 'parallax:late-notes',
    enforce: 'post',
    apply: () => mode === 'build',
    resolveId: source => source.startsWith(NOTE) ? `\0${source}` : undefined,
    load: id => id.startsWith(`\0${NOTE}`) ? `export default ${notes.get(id.slice(NOTE.length + 1))}` : undefined,
    transform(code, id) {
      const [, no] = META.exec(id) ?? []
      if (no === undefined) return
      const [, html] = HTML.exec(code) ?? []
      if (html === undefined || !BEFORE_FRONTMATTER.test(code)) {
        this.warn('Slidev keeps its notes elsewhere: is src/deck/late-notes.ts still right?')
        return
      }
      if (html === '""') return
      notes.set(no, html)
      const getter = '    get noteHTML() { return lateNote() },\n    frontmatter,'
      return {
        code: `import {readLate} from ${JSON.stringify(late)}\nconst lateNote = readLate(() => import('${NOTE}${no}'))\n`
          + code.replace(HTML, '"noteHTML":""').replace(BEFORE_FRONTMATTER, () => getter),
        map: null,
      }
    },
  }
}
