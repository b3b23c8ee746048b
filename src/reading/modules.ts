import type {Evidence, EvidenceCard} from '../lesson/evidence.ts'
import type {Article, Paragraph, Range} from '../text/article.ts'
import {literalText} from '../text/source.ts'

const WIDTH = 120

/**
 * The TypeScript module that holds the articles read: their data, their literal text types and the names of their
 * paragraphs. The same articles give the same module, character for character.
 */
export function articlesModule(articles: readonly Article[]): string {
  return [
    '// Written by `npm run generate` from the Markdown beside it: change that, not this.\n',
    'import type {Article} from \'../text/article.ts\'\n',
    ...articles.map(articleSource),
  ].join('\n')
}

function articleSource(article: Article): string {
  const {id, paragraphs, provenance, ownWords, speech} = article
  return `${textSource(article)}
/** The names of article ${id}'s paragraphs. */
export type Paragraph${id} =
${wrap(paragraphs.map(paragraph => `| ${literalText(paragraph.id)}`), '  ')}

/** Article ${id}. */
export const article${id}: Article = {
  id: ${literalText(id)},
  headline: ${literalText(article.headline)},
  provenance: {
${Object.entries(provenance).map(([name, value]) => `    ${name}: ${literalText(value)},`).join('\n')}
  },
  text: text${id},
  printed: printed${id},
  paragraphs: [
${paragraphs.map(paragraphSource).join('\n')}
  ],
  ownWords: ${rangesSource(ownWords)},
  speech: ${rangesSource(speech)},
}
`
}

function textSource({id, text, printed}: Article): string {
  return `const text${id} = ${template(text)}

const printed${id} = ${template(printed)}

/** The text of article ${id}, straight quotation marks and plain hyphens, as a type: the compiler searches it. */
export type Text${id} = typeof text${id}
`
}

function paragraphSource({id, kind, start, end, sentences}: Paragraph): string {
  const one = `    {id: ${literalText(id)}, kind: ${literalText(kind)}, start: ${start}, end: ${end}, sentences: [`
  const ranges = sentences.map(rangeSource).join(', ')
  return one.length + ranges.length + 3 <= WIDTH ? `${one}${ranges}]},` : `${one}\n${rangeLines(sentences, '      ')}\n    ]},`
}

function rangesSource(ranges: readonly Range[]): string {
  return ranges.length === 0 ? '[]' : `[\n${rangeLines(ranges, '    ')}\n  ]`
}

function rangeLines(ranges: readonly Range[], indent: string): string {
  return wrap(ranges.map(range => `${rangeSource(range)},`), indent)
}

function rangeSource({start, end}: Range): string {
  return `{start: ${start}, end: ${end}}`
}

/** As many pieces on a line as fit, one space between them. */
function wrap(pieces: readonly string[], indent: string): string {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= WIDTH) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(`${indent}${piece}`)
  }
  return lines.join('\n')
}

/** The TypeScript module that holds the evidence cards. The same cards give the same module, character for character. */
export function evidenceModule({about, cards}: Evidence): string {
  return `// Written by \`npm run generate\` from the Markdown beside it: change that, not this.

import type {EvidenceCard} from '../lesson/evidence.ts'

/** What is to be known of all cards. */
export const aboutEvidence = ${literalText(about)}

/** The evidence cards, in their order. */
export const evidence: readonly EvidenceCard[] = [
${cards.map(cardSource).join('\n')}
]
`
}

function cardSource({id, publisher, date, address, text}: EvidenceCard): string {
  const fields = Object.entries({id, publisher, date, address, text})
  return `  {\n${fields.map(([name, value]) => `    ${name}: ${literalText(value)},`).join('\n')}\n  },`
}

/** A template literal keeps its lines, so that a change of a paragraph is a change of a line. */
function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
}
