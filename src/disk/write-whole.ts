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
    throw new Mendable(`${printable(path)} could not be written: ${printable(error.message)}\n`
      + 'Is it open in another program? Is the disk full?')
  }
}
