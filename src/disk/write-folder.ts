import {mkdir, readdir, rename, rm, rmdir, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {Mendable, printable} from '../text/problem.ts'
import {isAlive} from './bundle.js'
import {whyNot} from './write-whole.ts'

/**
 * Writes a folder whole or not at all: beside its place first, then it gets its name.
 *
 * @param files path in the folder, with forward slashes → content
 * @throws a `Mendable` where something stands in its place already, or it cannot be written; all is as it was then
 */
export async function writeFolder(path: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const place = resolve(path)
  await refuseTaken(path)
  const part = join(dirname(place), `.${basename(place)}.${process.pid}.part`)
  try {
    await mkdir(part, {recursive: true})
    await sweep(place)
    for (const [name, content] of files) {
      const file = join(part, ...name.split('/'))
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, content)
    }
    // An empty folder may stand there, which not every system renames over.
    await rmdir(place).catch(() => undefined)
    await rename(part, place)
  } catch (error) {
    await rm(part, {recursive: true, force: true}).catch(() => undefined)
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`${printable(path)} could not be written: ${whyNot(error)}`)
  }
}

/** Deletes what programs that were killed have left half written of a folder. */
async function sweep(place: string): Promise<void> {
  for (const name of await readdir(dirname(place))) {
    const pid = name.startsWith(`.${basename(place)}.`) ? /\.(\d+)\.part$/.exec(name)?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dirname(place), name), {recursive: true, force: true}).catch(() => undefined)
  }
}

/** Throws a `Mendable` when something stands at a path that would be lost; an empty folder is nothing. */
export async function refuseTaken(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  const empty = found.isDirectory() && (await readdir(path)).length === 0
  if (!empty) throw new Mendable(`${printable(path)} is there already, and nothing is ever overwritten: name another place, or move it away.`)
}
