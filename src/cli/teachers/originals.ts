import {readFileSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import {writeWhole} from '../../disk/write-whole.ts'
import {inProject} from '../../reading/generated-files.ts'
import {recognise, type Comparison, type Edition} from '../../reading/originals.ts'
import {readEdition} from '../../reading/read-edition.ts'
import type {Article} from '../../text/article.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import {originalText} from './original-text.ts'

/** Where copies of the originals are kept, from the project's root; git ignores the folder. */
export const ORIGINALS = `${lesson.lesson.folder}/originals`

export default defineCommand({
  meta: {
    name: 'originals --',
    description: `Copies the two original articles, if you have them, to ${ORIGINALS}, which git ignores: the `
      + 'talk then offers them beside the editions. Checks first that every phrase in italics stands in them.',
  },
  args: {
    anyway: {type: 'boolean', description: 'Copy them even if some phrases are missing'},
    remove: {type: 'boolean', description: 'Take the copies away again'},
  },
  async run({args}) {
    if (!args.remove) return console.log(await keepOriginals(inProject(''), args._, args.anyway === true))
    await removeOriginals(inProject(''))
    console.log(`${ORIGINALS} holds no copies any more. The talk shows the editions alone.`)
  },
})

/**
 * Copies two files to the folder of originals when they are one copy of each article, and returns what to print.
 * Throws a `Mendable`, and copies nothing, when they are not; and when phrases are missing, unless `anyway`.
 */
export async function keepOriginals(root: string, files: readonly string[], anyway: boolean): Promise<string> {
  if (files.length !== 2) throw new Mendable('Name two text files, as in: npm run originals -- a.txt b.txt')
  const editions = (['A', 'B'] as const).map(id => editionAt(root, editionPath(id)))
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
  return [...missing === '' ? [] : [missing], keptText(copies)].join('\n\n')
}

/** Takes the copies away; whatever else somebody keeps in the folder is theirs. */
export async function removeOriginals(root: string): Promise<void> {
  for (const article of ['A', 'B']) await rm(join(root, copyOf(article)), {force: true})
}

function editionAt(root: string, path: string): Edition {
  const markdown = readFileSync(join(root, path), 'utf8')
  return {article: readEdition(markdown, path), markdown}
}

function editionPath(article: string): string {
  return `${lesson.lesson.folder}/${article.toLowerCase()}.md`
}

function copyOf(article: string): string {
  return `${ORIGINALS}/${article.toLowerCase()}.txt`
}

/** A file that a teacher named, and the article that it was recognised as. */
interface Copy {
  readonly path: string
  readonly text: string
  readonly found: Comparison | undefined
}

/** Why the files are not one copy of each article; `undefined` when they are. */
function pairProblem(copies: readonly Copy[], articles: readonly Article[]): string | undefined {
  const unknown = copies.find(({found}) => found === undefined)
  if (unknown !== undefined) {
    const headlines = articles.map(({id, headline}) => `  ${id}: ${headline}`).join('\n')
    return `${printable(unknown.path)} is like neither article: most of their words in italics do not stand in it.\n`
      + `Is it the whole text, saved as plain text? The headlines are:\n${headlines}\nNothing was copied.`
  }
  const [first, second] = copies
  if (first?.found?.article !== second?.found?.article) return undefined
  return `Both files are article ${first?.found?.article}. Name one file for each article. Nothing was copied.`
}

/** A line for each phrase that does not stand in its copy, and what to do about them; '' when all do. */
function missingText(copies: readonly Copy[]): string {
  const lines = copies.flatMap(({path, found}) => (found?.missing ?? []).map(({words, line, isHeadline, nearest}) => {
    const edition = `${editionPath(found!.article)}:${line}`
    const what = `${isHeadline ? 'The headline does' : 'These words do'} not stand in ${printable(path)}: “${words}”.`
    return `${edition}  ${what}${nearest === undefined ? '' : ` Nearest there: “${nearest}”.`}`
  }))
  if (lines.length === 0) return ''
  return [...lines, '',
    'Is the text whole, headline included, and as it first appeared? Then put it into the file and run this again.',
    'Is the edition wrong? Then mend it and run npm run generate.'].join('\n')
}

/** What was copied where. */
function keptText(copies: readonly Copy[]): string {
  const swapped = copies[0]?.found?.article === 'B'
  return [
    ...swapped ? ['The first file is article B, the second article A: they are kept the right way round.'] : [],
    ...copies.flatMap(({path, found}) => found === undefined ? [] : [
      `${printable(path)} is article ${found.article}: ${found.phrases - found.missing.length} of its ${found.phrases} phrases, headline `
      + `included, stand in it. Copied to ${copyOf(found.article)}.`]),
    'The talk of npm start offers them beside the editions; a site that is built never contains them.',
    'To take them away again: npm run originals -- --remove',
  ].join('\n')
}
