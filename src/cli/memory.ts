import {mkdir, readFile, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The folder, ignored by git, in which a student's tools keep what they remember. */
export const MEMORY = '.parallax'

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

/** Remembers how many hints of each exercise were shown. Throws when the folder cannot be written. */
export async function rememberHints(root: string, shown: Readonly<Record<string, number>>): Promise<void> {
  const path = join(root, MEMORY, 'hints.json')
  await mkdir(join(root, MEMORY), {recursive: true})
  await writeFile(`${path}.new`, `${JSON.stringify(shown, null, 2)}\n`)
  await rename(`${path}.new`, path)
}
