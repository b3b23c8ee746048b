import type {Heading, List, Paragraph, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Evidence, EvidenceCard} from '../lesson/evidence.ts'
import {complaintsAbout, type Complain} from './edition-error.ts'
import {checkCharacters} from './phrasing.ts'

/** One card's part of the Markdown, from its heading to the next. */
interface Section {
  readonly heading: Heading
  readonly lists: List[]
  readonly paragraphs: Paragraph[]
}

const FIELDS = ['publisher', 'date', 'address'] as const

const LAYOUT = 'Use a title with #, and for each card its name with ##, a list of fields and paragraphs, nothing else.'

const BELOW = `Write ${FIELDS.map(name => `- ${name}: …`).join(', ')} below the name.`

/** What a person calls a block that has no place among the cards. */
const NAMES: Partial<Record<RootContent['type'], string>> = {
  heading: 'a heading that is neither the title nor a name',
  list: 'a list that belongs to no card',
  html: 'raw HTML',
  blockquote: 'a block quotation',
  code: 'a block of code',
  thematicBreak: 'a line across the page',
  definition: 'a link definition',
}

/**
 * Reads the Markdown of the evidence cards. `path` is only for messages.
 *
 * Throws an `EditionError` that lists everything to be mended.
 */
export function readEvidence(markdown: string, path: string): Evidence {
  const {complain, settle} = complaintsAbout(markdown, path)
  const {above, sections} = sectionsOf(fromMarkdown(markdown).children, complain)
  if (sections.length === 0) complain(markdown.length, 'There are no cards.', LAYOUT)
  const about = above.map(paragraph => readPlain(paragraph, markdown, complain)).join('\n\n')
  const known = new Set<string>()
  const cards = sections.map(section => readCard(section, known, markdown, complain))
  settle()
  return {about, cards}
}

function sectionsOf(nodes: readonly RootContent[], complain: Complain): {above: Paragraph[], sections: Section[]} {
  const above: Paragraph[] = []
  const sections: Section[] = []
  nodes.forEach((node, index) => {
    const section = sections.at(-1)
    if (node.type === 'heading' && node.depth === 1 && index === 0) return
    if (node.type === 'heading' && node.depth === 2) sections.push({heading: node, lists: [], paragraphs: []})
    else if (node.type === 'list' && section) section.lists.push(node)
    else if (node.type === 'paragraph') (section?.paragraphs ?? above).push(node)
    else complain(offsetOf(node), `There is ${NAMES[node.type] ?? `something unknown (${node.type})`} here.`, LAYOUT)
  })
  return {above, sections}
}

function readCard({heading, lists, paragraphs}: Section, known: Set<string>, markdown: string, complain: Complain): EvidenceCard {
  const id = readPlain(heading, markdown, complain)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    complain(offsetOf(heading), `“${id}” is no name for a card.`, 'Write small letters, with hyphens between words.')
  } else if (known.has(id)) {
    complain(offsetOf(heading), `There is another card ${id} above.`, 'Give one of them another name.')
  }
  known.add(id)
  const fields = readFields(lists, heading, markdown, complain)
  const text = paragraphs.map(paragraph => readPlain(paragraph, markdown, complain)).join('\n\n')
  if (text === '') complain(offsetOf(heading), `The card ${id} has no text.`, 'Retell below its fields what the source reports.')
  return {id, ...fields, text}
}

function readFields(
  lists: readonly List[], heading: Heading, markdown: string, complain: Complain,
): Record<typeof FIELDS[number], string> {
  const fields: Record<typeof FIELDS[number], string> = {publisher: '', date: '', address: ''}
  for (const item of lists.flatMap(list => list.children)) {
    const [line, more] = item.children
    if (line?.type !== 'paragraph' || more) {
      complain(offsetOf(more ?? item), 'A field is not one line.', 'Write it as - name: text.')
      continue
    }
    const [, name, value = ''] = /^([^:]*?)\s*:\s*(.*)$/.exec(readPlain(line, markdown, complain)) ?? []
    const field = FIELDS.find(one => one === name)
    if (name === undefined) complain(offsetOf(line), 'A field has no colon.', 'Write it as - name: text.')
    else if (!field) complain(offsetOf(line), `There is no field ${name}.`, `Keep to ${FIELDS.join(', ')}.`)
    else if (fields[field] !== '') complain(offsetOf(line), `The field ${name} stands here twice.`, 'Delete one of the two.')
    else fields[field] = value
  }
  for (const name of FIELDS) {
    if (fields[name] === '') complain(offsetOf(heading), `The card has no ${name}.`, BELOW)
  }
  return fields
}

/**
 * The words of a paragraph that may run over several lines, with a space for each line break. Complains of all markup,
 * and of characters that would print badly.
 */
function readPlain(node: Paragraph | Heading, markdown: string, complain: Complain): string {
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

function offsetOf(node: {readonly position?: {readonly start: {readonly offset?: number | undefined}} | undefined}): number {
  return node.position?.start.offset ?? 0
}
