import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {bridge} from '../reading/bridge.ts'

/** Two invented editions, and the invented articles that they retell. */
export const village = {
  editionA: bridge('- The old bridge is *falling apart*.\n\n'
    + 'On Monday the council *narrowly* voted for a *brand-new crossing*.',
    {id: 'A', headline: 'Council to build a bridge'}),
  editionB: bridge('For the bridge there was *no money left*, said the mayor: “*We’d rather swim*.”',
    {id: 'B', headline: 'Mayor ‘not sinking’ village'}),
  originalA: 'Council to Build a Bridge\n\nADVERTISEMENT\n\nIt is falling  apart, the old bridge.\n\n'
    + 'Narrowly, the council decided on a brand‑new\ncrossing on Monday.\n',
  originalB: '\ufeffMayor \'not sinking\' village\r\n\r\n"We’d rather swim", the mayor said. '
    + 'There was no money\u00a0left for the bridge.\r\n',
}

/** A project with these editions in a folder that lasts as long as the test, and a way to save files beside it. */
export function project(): {root: string, save: (name: string, content: string | Buffer) => string} {
  const root = mkdtempSync(join(tmpdir(), 'parallax-originals-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  const save = (name: string, content: string | Buffer) => {
    const path = join(root, name)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, content)
    return path
  }
  save('src/phone-call/a.md', village.editionA)
  save('src/phone-call/b.md', village.editionB)
  return {root, save}
}
