import type {Evidence, EvidenceCard} from '../lesson/evidence.ts'

/** The TypeScript module that holds the evidence cards. The same cards give the same module, character for character. */
export function evidenceModule({about, cards}: Evidence): string {
  return `// Written by \`npm run generate\` from the Markdown beside it: change that, not this.

import type {EvidenceCard} from '../lesson/evidence.ts'

/** What is to be known of all cards. */
export const aboutEvidence = ${quoted(about)}

/** The evidence cards, in their order. */
export const evidence: readonly EvidenceCard[] = [
${cards.map(cardSource).join('\n')}
]
`
}

function cardSource({id, publisher, date, address, text}: EvidenceCard): string {
  const fields = Object.entries({id, publisher, date, address, text})
  return `  {\n${fields.map(([name, value]) => `    ${name}: ${quoted(value)},`).join('\n')}\n  },`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`
}
