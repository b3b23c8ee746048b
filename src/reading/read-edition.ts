import type {Heading, Paragraph} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {toNlcst} from 'mdast-util-to-nlcst'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {Nodes, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import type {Article, ParagraphKind, Range} from '../text/article.ts'
import {normalise} from '../text/normalise.ts'
import {readBlocks, type Block} from './blocks.ts'
import {complaintsAbout, type Complain} from './edition-error.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import {checkOwnWords, readSpeech} from './own-words.ts'
import {checkCharacters, markdownOffset, paragraphOffset, readPhrasing, type Phrasing} from './phrasing.ts'

/** One paragraph, read; all ranges count from its own beginning. */
interface Part {
  readonly name: string
  readonly kind: ParagraphKind
  readonly printed: string
  readonly sentences: readonly Range[]
  readonly ownWords: readonly Range[]
  readonly speech: readonly Range[]
}

/**
 * Reads the Markdown of a classroom edition. `path` is only for messages.
 *
 * Throws an `EditionError` that lists everything to be mended.
 */
export function readEdition(markdown: string, path: string): Article {
  const {complain, settle} = complaintsAbout(markdown, path)
  const tree = fromMarkdown(markdown, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  })
  const front = readFrontMatter(tree, markdown, complain)
  // Without its end the front matter is taken for text: what else there is to say would only puzzle.
  if (tree.children[0]?.type !== 'yaml') settle()
  const blocks = readBlocks(tree, markdown, front?.standfirst ?? false, complain)
  const parts = blocks.map(block => readPart(block, markdown, complain))
  const headline = front && headlinePart(front, complain)
  settle()
  if (front === undefined || headline === undefined) throw new TypeError(`${path}: broken front matter, and no complaint`)
  return assemble(front, [headline, ...parts])
}

function headlinePart({headline, headlineAt}: FrontMatter, complain: Complain): Part {
  const toMarkdown = (offset: number) => headlineAt + offset
  checkCharacters(headline, toMarkdown, complain)
  const whole = [{start: 0, end: headline.length}]
  const speech = readSpeech(headline, toMarkdown, complain)
  return {name: 'H', kind: 'headline', printed: headline, sentences: whole, ownWords: whole, speech}
}

function readPart({name, kind, node}: Block, markdown: string, complain: Complain): Part {
  const phrasing = readPhrasing(node, markdown, complain)
  const {printed, emphases} = phrasing
  const toMarkdown = (offset: number) => markdownOffset(phrasing, offset)
  const speech = readSpeech(printed, toMarkdown, complain)
  checkOwnWords(printed, emphases, speech, toMarkdown, complain)
  const prose = kind === 'body' || kind === 'standfirst'
  const sentences = prose ? readSentences(node, markdown, phrasing) : [{start: 0, end: printed.length}]
  return {name, kind, printed, sentences, ownWords: emphases, speech}
}

/**
 * The sentences of one paragraph, in order, as ranges of its printed words. They cover every word; a quotation mark
 * that ends a sentence belongs to it. parse-english knows that “U.S.” and “Gen.” end no sentence.
 */
function readSentences(node: Paragraph | Heading, markdown: string, phrasing: Phrasing): Range[] {
  const tree = toNlcst(node, new VFile(markdown), ParseEnglish)
  return sentencesOf(tree).flatMap(({position}) => {
    const start = paragraphOffset(phrasing, position?.start.offset ?? -1)
    const last = paragraphOffset(phrasing, (position?.end.offset ?? 0) - 1)
    return start === undefined || last === undefined ? [] : [{start, end: last + 1}]
  })
}

function sentencesOf(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return [node]
  return 'children' in node ? node.children.flatMap(sentencesOf) : []
}

const GAP = '\n\n'

function assemble({id, headline, provenance}: FrontMatter, parts: readonly Part[]): Article {
  const printed = parts.map(part => part.printed).join(GAP)
  let start = 0
  const placed = parts.map(part => {
    const at = start
    start += part.printed.length + GAP.length
    const place = (ranges: readonly Range[]) => ranges.map(range => ({start: at + range.start, end: at + range.end}))
    return {
      paragraph: {
        id: `${id}.${part.name}`, kind: part.kind,
        start: at, end: at + part.printed.length, sentences: place(part.sentences),
      },
      ownWords: place(part.ownWords),
      speech: place(part.speech),
    }
  })
  return {
    id, headline, provenance, text: normalise(printed), printed,
    paragraphs: placed.map(one => one.paragraph),
    ownWords: placed.flatMap(one => one.ownWords),
    speech: placed.flatMap(one => one.speech),
  }
}
