import {constants} from 'node:fs'
import {copyFile, lstat, mkdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {whyNot, writeWhole} from '../../disk/write-whole.ts'
import {Mendable} from '../../text/problem.ts'

/** The folder, ignored by git, in which a student's tools keep what they remember. */
const MEMORY = '.parallax'

/** Returns how many hints of each exercise were shown. What cannot be read counts as none. */
export async function hintsShown(root: string): Promise<Readonly<Record<string, number>>> {
  try {
    const stored: unknown = JSON.parse(await readFile(join(root, MEMORY, 'hints.json'), 'utf8'))
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(Object.entries(stored).filter(([, count]) => Number.isInteger(count) && count >= 0))
  } catch {
    return {}
  }
}

/** Remembers how many hints of each exercise were shown. Throws a `Mendable` when the folder cannot be written. */
export async function rememberHints(root: string, shown: Readonly<Record<string, number>>): Promise<void> {
  await writeWhole(join(root, MEMORY, 'hints.json'), `${JSON.stringify(shown, null, 2)}\n`)
}

/** What became of a file that is to be blank again. Paths are relative to the root, with forward slashes. */
export type Reset =
  | {readonly kind: 'written', readonly file: string, readonly kept: string | undefined}
  /** It was blank already. */
  | {readonly kind: 'unchanged', readonly file: string}

/**
 * Writes `text` to the file of an exercise, after what stood in it was copied to a file of its own in `.parallax/`,
 * named by the time. Nothing is ever overwritten there. Throws a `Mendable` when something cannot be written, or stands
 * in its place that is no file; what stood there stands there still.
 */
export async function resetFile(root: string, id: string, text: string, now: Date): Promise<Reset> {
  const file = `exercises/${id}.ts`
  const path = join(root, file)
  const stat = await lstat(path).catch(() => undefined)
  if (stat && !stat.isFile()) {
    throw new Mendable(`${file} is a folder or a link. Move it to another place, then type the command again.`)
  }
  try {
    if (stat && (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') === text) return {kind: 'unchanged', file}
    const kept = stat ? await keep(root, path, id, now) : undefined
    await writeWhole(path, text)
    return {kind: 'written', file, kept}
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`The file could not be written, and is as it was: ${whyNot(error)}`)
  }
}

async function keep(root: string, path: string, id: string, now: Date): Promise<string> {
  await mkdir(join(root, MEMORY), {recursive: true})
  for (let attempt = 1; ; attempt += 1) {
    const name = `${id}.bak-${stamp(now)}${attempt === 1 ? '' : `-${attempt}`}.ts`
    try {
      await copyFile(path, join(root, MEMORY, name), constants.COPYFILE_EXCL)
      return `${MEMORY}/${name}`
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue
      // What a full disk left of it.
      await rm(join(root, MEMORY, name), {force: true}).catch(() => undefined)
      throw error
    }
  }
}

/** `20250213-140509`, by the clock on the wall; without colons, which Windows does not allow. */
function stamp(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
  return `${date}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`
}
