import {createHash} from 'node:crypto'
import type {Hash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {MARK} from './results-passing.ts'

/** Where pages for students lie within results. */
export const PAGES = 'feedback'

/** What systems and spreadsheets put into folders. */
const IGNORED = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.~lock\..*|~\$.*)$/i

/** What stands in a folder, but for what nobody has put there. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).filter(name => !IGNORED.test(name))
}

/** Name of a file → its hash. */
export type Hashes = Readonly<Record<string, string>>

/** What a folder of results says of itself, so that a change by hand is seen. */
interface Mark {
  /** Tables, and the page of the class. */
  readonly tables: Hashes
  readonly pages: Hashes
  /** By the clock of the disk, when all pages were written. Milliseconds since 1970. */
  readonly written: number
}

/** Tells what a file holds from all else that anybody might write there. */
export function hashOf(content: Uint8Array): string {
  return shortened(createHash('sha256').update(content))
}

/** As much of a hash as tells a change by hand. */
export function shortened(hash: Hash): string {
  return hash.digest('hex').slice(0, 16)
}

/**
 * Says of a folder of results that it is ours, and what was written into it.
 *
 * @param last the file that was written last
 */
export function writeMark(folder: string, tables: Hashes, pages: Hashes, last: string | undefined): void {
  const written = last === undefined ? 0 : statSync(join(folder, last)).mtimeMs
  writeFileSync(join(folder, MARK), `${JSON.stringify({results: 1, tables, pages, written} satisfies Mark & {results: 1})}\n`)
}

/** Nothing where it is of an earlier version, or damaged: then nobody can know. */
function markIn(folder: string): Partial<Mark> {
  try {
    const mark = JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as Partial<Mark & {readonly results: number}> | null
    return mark?.results === 1 ? mark : {}
  } catch {
    return {}
  }
}

/** Files among the pages for students that are not from here, as paths within the results. */
export function foreignPages(folder: string): string[] {
  const {pages} = markIn(folder)
  if (!existsSync(join(folder, PAGES))) return []
  return namesIn(join(folder, PAGES)).filter(name => pages ? !Object.hasOwn(pages, name.normalize('NFC')) : !name.endsWith('.html')).map(name => `${PAGES}/${name}`)
}

/** Files that somebody has changed by hand, as paths within the results. Of pages only those are read that somebody has touched since. */
export function changedFiles(folder: string): string[] {
  const {tables = {}, pages = {}, written = 0} = markIn(folder)
  const isOther = (name: string, hash: string): boolean => existsSync(join(folder, name)) && !hash.startsWith(hashOf(readFileSync(join(folder, name))))
  // A disk's clock goes in steps: what was changed in the moment of the last page has that page's time.
  const isTouched = (name: string): boolean => (statSync(join(folder, name), {throwIfNoEntry: false})?.ctimeMs ?? 0) >= written
  return [
    ...Object.entries(tables).flatMap(([name, hash]) => isOther(name, hash) ? [name] : []),
    ...Object.entries(pages).flatMap(([name, hash]) => isTouched(`${PAGES}/${name}`) && isOther(`${PAGES}/${name}`, hash) ? [`${PAGES}/${name}`] : []),
  ]
}
