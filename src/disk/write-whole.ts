import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {isAlive} from './bundle.js'
import {Mendable, printable} from '../text/problem.ts'

let count = 0

/** Writes a file whole or not at all, its folder too. Throws a `Mendable` where that is not possible. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}-${count++}.part`
  try {
    await mkdir(dirname(path), {recursive: true})
    await sweep(path)
    await writeFile(part, content)
    await replace(part, path)
  } catch (error) {
    await rm(part, {force: true}).catch(() => undefined)
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Mendable(`${printable(path)} could not be written: ${whyNot(error)}`)
  }
}

/** What Windows says of a file that somebody else has open for a moment: a virus scanner, a program that writes it, too. */
const IN_USE = new Set(['EPERM', 'EACCES', 'EBUSY'])

async function replace(part: string, path: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(part, path)
    } catch (error) {
      const isInUse = process.platform === 'win32' && IN_USE.has(String((error as NodeJS.ErrnoException).code))
      if (!isInUse || tries === 10) throw error
      await setTimeout(20 * tries)
    }
  }
}

/** Deletes what programs that were killed have left half written of a file. */
async function sweep(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => [])
  for (const name of names) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)-\d+\.part$/.exec(name)?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dirname(path), name), {force: true}).catch(() => undefined)
  }
}

/** Why something cannot be written, as the system says it, and what to do: two sentences. */
export function whyNot(error: Error): string {
  const code = 'code' in error ? error.code : undefined
  return `${printable(error.message)}\n${remedies[String(code)] ?? 'Is it open in another program? Is the disk full?'}`
}

/** Whether somebody, a program of another house too, could make no folder for what is needed for a moment. */
export function isWithoutPlace(error: unknown): boolean {
  return error instanceof Error && /^(?:[\w.]+: )?E[A-Z]+: .*\bmkdtemp\b/.test(error.message)
}

/** What is said of that, and what to do: two sentences. */
export function withoutPlace(): string {
  return `Nothing can be written into ${printable(tmpdir())}, where this command puts what it needs for a moment.\n`
    + `Set ${process.platform === 'win32' ? 'TEMP' : 'TMPDIR'} to a folder of your own, then type the command again.`
}

const elsewhere = 'You may not write there: copy the whole project to a folder of your own, and type the command there.'
const full = 'The disk is full, or your share of it: delete what you do not need, then type the command again.'
const busy = 'Close the program in which it is open, then type the command again.'

const remedies: Readonly<Record<string, string>> = {
  EACCES: elsewhere, EPERM: elsewhere, EROFS: elsewhere, ENOSPC: full, EDQUOT: full, EBUSY: busy, ETXTBSY: busy,
}
