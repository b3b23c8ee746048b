import type {Heading, Paragraph, PhrasingContent, Text} from 'mdast'
import type {Range} from '../text/article.ts'
import type {Complain} from './edition-error.ts'

/** A stretch of a paragraph and where it stands in the Markdown. */
export interface Stretch {
  readonly start: number
  readonly length: number
  readonly markdown: number
}

/** The words of one paragraph, as they are printed, offsets from its own beginning. */
export interface Phrasing {
  readonly printed: string
  /** The emphasised phrases, in order. */
  readonly emphases: readonly Range[]
  readonly stretches: readonly Stretch[]
}

const NAMES: Partial<Record<PhrasingContent['type'], string>> = {
  strong: 'bold type',
  html: 'raw HTML',
  link: 'a link',
  linkReference: 'a link',
  image: 'a picture',
  imageReference: 'a picture',
  inlineCode: 'code',
  break: 'a line break',
}

const PLAIN = 'Keep to plain words and *italics*.'

/** Characters that would print badly or keep copied words from being found. */
const UNWANTED: readonly {readonly pattern: RegExp, readonly problem: string, readonly remedy: string}[] = [
  {
    pattern: /"/g,
    problem: 'There is a straight double quotation mark.',
    remedy: 'Write “ before direct speech and ” after it.',
  },
  {
    pattern: /…/g,
    problem: 'There is an ellipsis character.',
    remedy: 'Retell what it leaves out, or end the phrase before it.',
  },
  {
    pattern: /\*/g,
    problem: 'An asterisk begins or ends no italics.',
    remedy: 'Put one directly before the phrase and one directly after it.',
  },
  {
    pattern: / {2,}/g,
    problem: 'There are several spaces in a row.',
    remedy: 'Leave one: browsers copy one.',
  },
  {
    pattern: /[\t\u00ad\u200b-\u200f\u2060\ufeff]/g,
    problem: 'There is an invisible character.',
    remedy: 'Delete it, or write a plain space.',
  },
]

/** Reads the words and emphases of one paragraph; complains of all other markup. */
export function readPhrasing(node: Paragraph | Heading, markdown: string, complain: Complain): Phrasing {
  let printed = ''
  const emphases: Range[] = []
  const stretches: Stretch[] = []
  const addText = (text: Text) => {
    const at = text.position?.start.offset ?? 0
    checkPlain(text, at, markdown, complain)
    checkCharacters(text.value, offset => at + offset, complain)
    stretches.push({start: printed.length, length: text.value.length, markdown: at})
    printed += text.value
  }
  const addAll = (children: readonly PhrasingContent[], inside: boolean) => {
    for (const child of children) {
      const at = child.position?.start.offset ?? 0
      if (child.type === 'text') addText(child)
      else if (child.type === 'emphasis') {
        if (inside) complain(at, 'There are italics within italics.', 'Mark the whole phrase once.')
        if (markdown[at] !== '*') complain(at, 'Italics are written with underscores.', 'Write *…* instead.')
        const start = printed.length
        addAll(child.children, true)
        if (!inside) emphases.push({start, end: printed.length})
      } else complain(at, `There is ${NAMES[child.type] ?? `something unknown (${child.type})`} here.`, PLAIN)
    }
  }
  addAll(node.children, false)
  return {printed, emphases, stretches}
}

/** Offsets are only worth something while a character of the Markdown is a character of the text. */
function checkPlain(text: Text, at: number, markdown: string, complain: Complain): void {
  const lineBreak = text.value.indexOf('\n')
  if (lineBreak >= 0) {
    complain(at + lineBreak, 'A paragraph runs over several lines.', 'Put each paragraph on one line of its own.')
  } else if (text.value !== markdown.slice(at, text.position?.end.offset)) {
    complain(at, 'There is a backslash or a character reference such as &amp; here.', 'Write the character itself.')
  }
}

/** Complains of each unwanted character; `toMarkdown` turns an offset of `printed` into one of the file. */
export function checkCharacters(printed: string, toMarkdown: (offset: number) => number, complain: Complain): void {
  for (const {pattern, problem, remedy} of UNWANTED) {
    for (const {index} of printed.matchAll(pattern)) complain(toMarkdown(index), problem, remedy)
  }
}

/** Where in the Markdown the character at `offset` of the paragraph stands. */
export function markdownOffset({stretches}: Phrasing, offset: number): number {
  const stretch = stretches.findLast(({start}) => start <= offset)
  return stretch === undefined ? 0 : stretch.markdown + offset - stretch.start
}

/** Where in the paragraph the character at an offset of the Markdown stands; `undefined` for markup. */
export function paragraphOffset({stretches}: Phrasing, markdown: number): number | undefined {
  const stretch = stretches.find(one => one.markdown <= markdown && markdown < one.markdown + one.length)
  return stretch === undefined ? undefined : stretch.start + markdown - stretch.markdown
}
