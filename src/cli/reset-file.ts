import {constants} from 'node:fs'
import {copyFile, lstat, mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {MEMORY} from './memory.ts'

/** What became of a file that is to be blank again. Paths are relative to the root, with forward slashes. */
export type Reset =
  | {readonly kind: 'written', readonly file: string, readonly kept: string | undefined}
  /** It was blank already. */
  | {readonly kind: 'unchanged', readonly file: string}
  /** There is something in its place that is no file. Nothing was touched. */
  | {readonly kind: 'refused', readonly why: string}

/**
 * Writes `text` to the file of an exercise, after what stood in it was copied to a file of its own in `.parallax/`,
 * named by the time. Nothing is ever overwritten there. Throws when something cannot be written; what stood there
 * stands there still.
 */
export async function resetFile(root: string, id: string, text: string, now: Date): Promise<Reset> {
  const file = `exercises/${id}.ts`
  const path = join(root, 'exercises', `${id}.ts`)
  const stat = await lstat(path).catch(() => undefined)
  if (stat && !stat.isFile()) {
    return {kind: 'refused', why: `${file} is a folder or a link. Move it to another place, then type the command again.`}
  }
  if (stat && (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') === text) return {kind: 'unchanged', file}
  const kept = stat ? await keep(root, path, id, now) : undefined
  await mkdir(join(root, 'exercises'), {recursive: true})
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
  return {kind: 'written', file, kept}
}

async function keep(root: string, path: string, id: string, now: Date): Promise<string> {
  await mkdir(join(root, MEMORY), {recursive: true})
  for (let attempt = 1; ; attempt += 1) {
    const name = `${id}.bak-${stamp(now)}${attempt === 1 ? '' : `-${attempt}`}.ts`
    try {
      await copyFile(path, join(root, MEMORY, name), constants.COPYFILE_EXCL)
      return `${MEMORY}/${name}`
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** `20250213-140509`, by the clock on the wall; without colons, which Windows does not allow. */
function stamp(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
  return `${date}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`
}
