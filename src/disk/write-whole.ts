import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {Mendable, printable} from '../text/problem.ts'

/** Writes a file whole or not at all, its folder too. Throws a `Mendable` where that is not possible. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, {force: true}).catch(() => undefined)
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`${printable(path)} could not be written: ${whyNot(error)}`)
  }
}

/** Why something cannot be written, as the system says it, and what to do: two sentences. */
export function whyNot(error: Error): string {
  const code = 'code' in error ? error.code : undefined
  return `${printable(error.message)}\n${remedies[String(code)] ?? 'Is it open in another program? Is the disk full?'}`
}

const elsewhere = 'You may not write there: copy the whole project to a folder of your own, and type the command there.'
const full = 'The disk is full, or your share of it: delete what you do not need, then type the command again.'
const busy = 'Close the program in which it is open, then type the command again.'

const remedies: Readonly<Record<string, string>> = {
  EACCES: elsewhere, EPERM: elsewhere, EROFS: elsewhere, ENOSPC: full, EDQUOT: full, EBUSY: busy, ETXTBSY: busy,
}
