/** Markup that is safe to print as it is. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** What can be put into markup: text is escaped, markup is not, nothing prints nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[]

const ESCAPED: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Markup from a template. What is put into it is text, and escaped, unless it is markup already. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return new Html(parts.reduce((whole, part, index) => whole + sourceOf(contents[index - 1]) + part))
}

function sourceOf(content: Content): string {
  if (content === undefined || content === false) return ''
  if (content instanceof Html) return content.source
  if (typeof content === 'object') return content.map(sourceOf).join('')
  return String(content).replace(/[&<>"]/g, character => ESCAPED[character] ?? character)
}
