import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import type {Article, ParagraphKind, Range} from '../text/article.ts'
import {normalise} from '../text/normalise.ts'
import {readBlocks, type Block} from './blocks.ts'
import {checkCharacters} from './characters.ts'
import {complaintsAbout, type Complain} from './edition-error.ts'
import {readFrontMatter, type FrontMatter} from './front-matter.ts'
import {checkOwnWords, readSpeech} from './own-words.ts'
import {markdownOffset, readPhrasing} from './phrasing.ts'
import {readSentences} from './sentences.ts'

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
