import {readFileSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {readEdition} from '../reading/read-edition.ts'
import {recognise, type Edition} from '../reading/originals.ts'
import {Mendable} from '../text/problem.ts'
import {keptText, missingText, pairProblem, type Copy} from './original-report.ts'
import {originalText} from './original-text.ts'
import {writeWhole} from '../disk/write-whole.ts'

/** Where copies of the originals are kept, from the project's root; git ignores the folder. */
export const ORIGINALS = 'src/phone-call/originals'

/**
 * Copies two files to the folder of originals when they are one copy of each article, and returns what to print.
 * Throws a `Mendable`, and copies nothing, when they are not; and when phrases are missing, unless `anyway`.
 */
export async function keepOriginals(root: string, files: readonly string[], anyway: boolean): Promise<string> {
  if (files.length !== 2) throw new Mendable('Name two text files, as in: npm run originals -- a.txt b.txt')
  const editions = ['src/phone-call/a.md', 'src/phone-call/b.md'].map(path => editionAt(root, path))
  const copies = files.map((path): Copy => {
    const text = originalText(path)
    return {path, text, found: recognise(editions, text)}
  })
  const problem = pairProblem(copies, editions.map(({article}) => article))
  if (problem !== undefined) throw new Mendable(problem)
  const missing = missingText(copies)
  if (missing !== '' && !anyway) {
    throw new Mendable(`${missing}\nTo use the files as they are, add --anyway. Nothing was copied.`)
  }
  for (const {text, found} of copies) if (found !== undefined) await writeWhole(join(root, copyOf(found.article)), text)
  return [...missing === '' ? [] : [missing], keptText(copies, copyOf)].join('\n\n')
}

/** Takes the copies away; whatever else somebody keeps in the folder is theirs. */
export async function removeOriginals(root: string): Promise<void> {
  for (const article of ['A', 'B']) await rm(join(root, copyOf(article)), {force: true})
}

function editionAt(root: string, path: string): Edition {
  const markdown = readFileSync(join(root, path), 'utf8')
  return {article: readEdition(markdown, path), markdown}
}

function copyOf(article: string): string {
  return `${ORIGINALS}/${article.toLowerCase()}.txt`
}
