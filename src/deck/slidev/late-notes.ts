import {fileURLToPath} from 'node:url'
import type {ResolvedSlidevOptions} from '@slidev/types'
import type {Plugin} from 'vite'
import {gone} from './gone.ts'

const NOTE = 'virtual:note/'
const META = /__slidev_(\d+)\.frontmatter$/
const HTML = /"noteHTML":("(?:[^"\\]|\\.)*")/
const BEFORE_FRONTMATTER = /^ {4}frontmatter,$/m
const late = fileURLToPath(new URL('late-note.ts', import.meta.url))

/**
 * A built talk fetches a slide's notes when somebody reads them. Slidev puts the notes of all slides on the first page,
 * where nobody but the presenter ever sees them. Fails when Slidev has changed what is to be replaced.
 */
export function lateNotes({mode}: ResolvedSlidevOptions): Plugin {
  const notes = new Map<string, string>()
  let seen = false
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
      seen = true
      if (html === undefined) this.error(gone(`module of slide ${no}`, 'its notes as noteHTML', 'late-notes'))
      if (!BEFORE_FRONTMATTER.test(code)) this.error(gone(`module of slide ${no}`, 'a line for its front matter', 'late-notes'))
      if (html === '""') return
      notes.set(no, html)
      const getter = '    get noteHTML() { return lateNote() },\n    frontmatter,'
      return {
        code: `import {readLate} from ${JSON.stringify(late)}\nconst lateNote = readLate(() => import('${NOTE}${no}'))\n`
          + code.replace(HTML, '"noteHTML":""').replace(BEFORE_FRONTMATTER, () => getter),
        map: null,
      }
    },
    buildEnd(error) {
      if (error === undefined && !seen) this.error(gone('build', 'a module for each slide', 'late-notes'))
    },
  }
}
