import type {Root} from 'mdast'
import {isMap, isScalar, parseDocument, type Document} from 'yaml'
import type {ArticleId, Provenance} from '../text/article.ts'
import type {Complain} from './edition-error.ts'

/** What stands between the two lines of dashes at the top of an edition. */
export interface FrontMatter {
  readonly id: ArticleId
  readonly headline: string
  /** Where the headline stands in the Markdown, so that a fault in it can be pointed at. */
  readonly headlineAt: number
  readonly provenance: Provenance
  /** Whether the first paragraph of the body is a standfirst. */
  readonly standfirst: boolean
}

const FIELDS = ['id', 'headline', 'publisher', 'author', 'date', 'found', 'edition'] as const
const KNOWN: readonly string[] = [...FIELDS, 'standfirst']

type Field = typeof FIELDS[number]

/** The front matter of an edition; `undefined` when it is missing or broken, and then there were complaints. */
export function readFrontMatter(tree: Root, markdown: string, complain: Complain): FrontMatter | undefined {
  const first = tree.children[0]
  if (first?.type !== 'yaml') {
    complain(0, 'There is no front matter.', `Begin the file with a line ---, then ${FIELDS.join(', ')}, then a line ---.`)
    return undefined
  }
  const start = markdown.indexOf('\n', first.position?.start.offset) + 1
  const source = parseDocument(first.value)
  const [error] = source.errors
  if (error !== undefined) {
    // Only the first: the others follow from it.
    complain(start + error.pos[0], `The front matter is not YAML: ${firstLine(error.message)}.`,
      'Write each line as name: text, and put single quotation marks around text that has a colon in it.')
    return undefined
  }
  if (source.contents !== null && !isMap(source.contents)) {
    complain(start, 'The front matter is not a list of fields.', `Write ${FIELDS.join(', ')}, each as name: text.`)
    return undefined
  }
  return readFields(source, start, complain)
}

/** The parser's message without the picture of the line that it draws below, and without its own place. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line .*$/, '').replace(/[.:]$/, '') ?? message
}

function readFields(source: Document, start: number, complain: Complain): FrontMatter | undefined {
  const placeOf = (name: string) => {
    const node = source.get(name, true)
    return start + (isScalar(node) ? node.range?.[0] ?? 0 : 0)
  }
  const text: Partial<Record<Field, string>> = {}
  for (const name of FIELDS) {
    const value = source.get(name)
    if (typeof value === 'string' && value.trim() !== '') text[name] = value.trim()
    else if (value === undefined || value === null || value === '') {
      complain(start, `The front matter has no ${name}.`, `Add a line ${name}: and the text.`)
    } else complain(placeOf(name), `The front matter's ${name} is not text.`, 'Put single quotation marks around it.')
  }
  checkNames(source, start, complain)
  const standfirst = source.get('standfirst')
  if (standfirst !== undefined && typeof standfirst !== 'boolean') {
    complain(placeOf('standfirst'), 'The front matter\'s standfirst is neither true nor false.', 'Write standfirst: true.')
  }
  const {id, headline, ...provenance} = text
  if (id !== undefined && id !== 'A' && id !== 'B') {
    complain(placeOf('id'), `There is no article ${id}.`, 'Write id: A or id: B.')
    return undefined
  }
  if (id === undefined || headline === undefined || !isWhole(provenance)) return undefined
  return {id, headline, headlineAt: placeOf('headline'), provenance, standfirst: standfirst === true}
}

function checkNames(source: Document, start: number, complain: Complain): void {
  for (const {key} of isMap(source.contents) ? source.contents.items : []) {
    if (isScalar(key) && !KNOWN.includes(String(key.value))) {
      complain(start + (key.range?.[0] ?? 0), `The front matter has an unknown field: ${String(key.value)}.`,
        `Keep to ${KNOWN.join(', ')}.`)
    }
  }
}

function isWhole(provenance: Partial<Provenance>): provenance is Provenance {
  return FIELDS.every(name => name === 'id' || name === 'headline' || provenance[name] !== undefined)
}
