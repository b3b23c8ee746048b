import {fromMarkdown} from 'mdast-util-from-markdown'
import {micromark} from 'micromark'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {Html} from './html.ts'

/** Markdown, tables included, as markup. Comments are left out; other HTML in it is printed as text. */
export function markup(markdown: string): Html {
  const plain = markdown.replace(/<!--[\s\S]*?-->/g, '')
  return new Html(micromark(plain, {extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()]}))
}

/**
 * The Markdown below a heading, up to the next one of the same depth or a higher one; `undefined` where no heading
 * has these words.
 */
export function section(markdown: string, heading: string): string | undefined {
  const {children} = fromMarkdown(markdown)
  const index = children.findIndex(node => node.type === 'heading' && wordsOf(node.children) === heading)
  const found = children[index]
  if (found?.type !== 'heading') return undefined
  const next = children.slice(index + 1).find(node => node.type === 'heading' && node.depth <= found.depth)
  return markdown.slice(found.position?.end.offset, next?.position?.start.offset).trim()
}

/** The words of all headings, in their order. */
export function headings(markdown: string): readonly string[] {
  return fromMarkdown(markdown).children.flatMap(node => node.type === 'heading' ? [wordsOf(node.children)] : [])
}

function wordsOf(nodes: readonly {readonly type: string, readonly value?: string}[]): string {
  return nodes.map(({value}) => value ?? '').join('')
}
