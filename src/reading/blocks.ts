import type {Heading, List, Paragraph, Root, RootContent} from 'mdast'
import type {ParagraphKind} from '../text/article.ts'
import type {Complain} from './edition-error.ts'

/** One paragraph of the body, not yet read. */
export interface Block {
  /** The id without the article: `K1`, `S2`, `P7`, `D`. */
  readonly name: string
  readonly kind: ParagraphKind
  readonly node: Paragraph | Heading
}

const LAYOUT = 'Use a list of takeaways at the top, subheads with ## and paragraphs of one line, nothing else.'

/** What a person calls a block that has no place in an edition. */
const NAMES: Partial<Record<RootContent['type'], string>> = {
  html: 'raw HTML',
  blockquote: 'a block quotation',
  code: 'a block of code',
  thematicBreak: 'a line across the page',
  definition: 'a link definition',
}

/** The takeaways, subheads and paragraphs below the front matter, in order and named; complains of all else. */
export function readBlocks(tree: Root, markdown: string, standfirst: boolean, complain: Complain): Block[] {
  const body = tree.children.filter(node => node.type !== 'yaml')
  const counts = {K: 0, S: 0, P: 0}
  const next = (letter: keyof typeof counts) => `${letter}${++counts[letter]}`
  let standfirstDue = standfirst
  const blocks = body.flatMap((node, index): Block[] => {
    const at = node.position?.start.offset ?? 0
    if (node.type === 'list') {
      if (index > 0) complain(at, 'A list stands below the top.', LAYOUT)
      return takeaways(node, complain).map(item => ({name: next('K'), kind: 'takeaway', node: item}))
    }
    if (node.type === 'heading') {
      if (!markdown.startsWith('## ', at)) complain(at, `A heading of depth ${node.depth}, or one underlined.`, LAYOUT)
      return [{name: next('S'), kind: 'subhead', node}]
    }
    if (node.type === 'paragraph') {
      if (!standfirstDue) return [{name: next('P'), kind: 'body', node}]
      standfirstDue = false
      return [{name: 'D', kind: 'standfirst', node}]
    }
    complain(at, `There is ${NAMES[node.type] ?? `something unknown (${node.type})`} here.`, LAYOUT)
    return []
  })
  if (counts.P === 0) complain(markdown.length, 'The article has no paragraphs.', 'Write them below the front matter.')
  return blocks
}

function takeaways(list: List, complain: Complain): Paragraph[] {
  if (list.ordered) complain(list.position?.start.offset ?? 0, 'The takeaways are numbered.', 'Begin each with a hyphen.')
  return list.children.flatMap(item => {
    const [first, second] = item.children
    if (first?.type !== 'paragraph' || second !== undefined) {
      const at = (second ?? first ?? item).position?.start.offset ?? 0
      complain(at, 'A takeaway is not one paragraph.', 'Put one line of text after each hyphen, nothing nested.')
    }
    return first?.type === 'paragraph' ? [first] : []
  })
}
