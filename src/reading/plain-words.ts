import type {Heading, Paragraph} from 'mdast'
import {checkCharacters} from './characters.ts'
import type {Complain} from './edition-error.ts'

/**
 * The words of a paragraph that may run over several lines, with a space for each line break. Complains of all markup,
 * and of characters that would print badly.
 */
export function readPlain(node: Paragraph | Heading, markdown: string, complain: Complain): string {
  const words = node.children.map(child => {
    const at = child.position?.start.offset ?? 0
    if (child.type !== 'text') {
      complain(at, 'There is markup here.', 'Keep to plain words.')
      return ''
    }
    const source = markdown.slice(at, child.position?.end.offset)
    // Without the indentation of further lines, which Markdown drops, an offset would mean something else.
    const exact = source === child.value
    if (!exact && inOneLine(source) !== inOneLine(child.value)) {
      complain(at, 'There is a backslash or a character reference such as &amp; here.', 'Write the character itself.')
    }
    checkCharacters(child.value, offset => at + (exact ? offset : 0), complain)
    return child.value
  })
  return inOneLine(words.join('')).trim()
}

function inOneLine(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/g, ' ')
}
