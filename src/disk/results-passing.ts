import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isAlive} from './bundle.js'

/** By this file a folder is known to be ours; it has the hashes of the tables, so that a change by hand is seen. */
export const MARK = '.parallax.json'

/**
 * Stands in a folder while it has a name that it is to lose, and says that name: of half results, and of old ones that are put
 * aside. Only such a folder is ever deleted or put back; what somebody has named so stays.
 */
export const PASSING = '.parallax.passing'

/** Says of a folder by which name it is to be known as ours for a while. */
export function markPassing(folder: string, name: string): void {
  writeFileSync(join(folder, PASSING), basename(name))
}

function isPassing(folder: string): boolean {
  try {
    // Stopped before it was said, or when all else was deleted: nobody loses anything by it.
    if (readdirSync(folder).every(name => name === PASSING)) return true
    return readFileSync(join(folder, PASSING), 'utf8') === basename(folder)
  } catch {
    return false
  }
}

/** Gives results that were put aside their name again. */
export function putBack(old: string, path: string): void {
  renameSync(old, path)
  rmSync(join(path, PASSING), {force: true})
}

/** Deletes a folder of ours; stopped on the way, what is left is known as such: no results any more, and still to be deleted. */
export function discard(folder: string): void {
  if (!existsSync(folder)) return
  rmSync(join(folder, MARK), {force: true})
  for (const name of readdirSync(folder)) if (name !== PASSING) rmSync(join(folder, name), {recursive: true, force: true})
  rmSync(folder, {recursive: true, force: true})
}

/**
 * What runs that were killed have left: half results go, old ones go back into their place. What has this process's own
 * number is of another before it: numbers come again, in containers soon.
 */
export function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, pid, kind] = name.startsWith(basename(path)) ? /^\.(\d+)(?:-\d+)?\.(part|old)$/.exec(name.slice(basename(path).length)) ?? [] : []
    const left = join(dirname(path), name)
    if (pid === undefined || Number(pid) !== process.pid && isAlive(Number(pid)) || !isPassing(left)) continue
    if (kind === 'old' && !existsSync(path) && existsSync(join(left, MARK))) putBack(left, path)
    else discard(left)
  }
}
