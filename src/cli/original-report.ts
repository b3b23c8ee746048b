import type {Article} from '../text/article.ts'
import type {Comparison} from '../reading/originals.ts'

/** A file that a teacher named, and the article that it was recognised as. */
export interface Copy {
  readonly path: string
  readonly text: string
  readonly found: Comparison | undefined
}

/** Why the files are not one copy of each article; `undefined` when they are. */
export function pairProblem(copies: readonly Copy[], articles: readonly Article[]): string | undefined {
  const unknown = copies.find(({found}) => found === undefined)
  if (unknown !== undefined) {
    const headlines = articles.map(({id, headline}) => `  ${id}: ${headline}`).join('\n')
    return `${unknown.path} is like neither article: most of their words in italics do not stand in it.\n`
      + `Is it the whole text, saved as plain text? The headlines are:\n${headlines}\nNothing was copied.`
  }
  const [first, second] = copies
  if (first?.found?.article !== second?.found?.article) return undefined
  return `Both files are article ${first?.found?.article}. Name one file for each article. Nothing was copied.`
}

/** A line for each phrase that does not stand in its copy, and what to do about them; '' when all do. */
export function missingText(copies: readonly Copy[]): string {
  const lines = copies.flatMap(({path, found}) => (found?.missing ?? []).map(({words, line, isHeadline, nearest}) => {
    const edition = `src/phone-call/${found?.article.toLowerCase()}.md:${line}`
    const what = `${isHeadline ? 'The headline does' : 'These words do'} not stand in ${path}: “${words}”.`
    return `${edition}  ${what}${nearest === undefined ? '' : ` Nearest there: “${nearest}”.`}`
  }))
  if (lines.length === 0) return ''
  return [...lines, '',
    'Is the text whole, headline included, and as it first appeared? Then put it into the file and run this again.',
    'Is the edition wrong? Then mend it and run npm run articles.'].join('\n')
}

/** What was copied where; `copyOf` names the copy of an article. */
export function keptText(copies: readonly Copy[], copyOf: (article: string) => string): string {
  const swapped = copies[0]?.found?.article === 'B'
  return [
    ...swapped ? ['The first file is article B, the second article A: they are kept the right way round.'] : [],
    ...copies.flatMap(({path, found}) => found === undefined ? [] : [
      `${path} is article ${found.article}: ${found.phrases - found.missing.length} of its ${found.phrases} phrases, headline `
      + `included, stand in it. Copied to ${copyOf(found.article)}.`]),
    'The talk of npm start offers them beside the editions; a site that is built never contains them.',
    'To take them away again: npm run originals -- --remove',
  ].join('\n')
}
