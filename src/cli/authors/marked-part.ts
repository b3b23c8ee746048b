/**
 * What stands in a Markdown page between `<!-- name -->` and `<!-- /name -->`, without the blank lines around it;
 * `undefined` where the page has no such two lines.
 */
export function between(page: string, name: string): string | undefined {
  return parts(page, name)?.inside.replaceAll('\r\n', '\n').trim()
}

/** The page with `text` between the two lines, and else as it was; `undefined` where it has no such two lines. */
export function replaceBetween(page: string, name: string, text: string): string | undefined {
  const found = parts(page, name)
  return found && `${found.before}\n${text}\n${found.after}`
}

function parts(page: string, name: string): {before: string, inside: string, after: string} | undefined {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start < 0 || end < 0) return undefined
  const from = start + open.length
  return {before: page.slice(0, from), inside: page.slice(from, end), after: page.slice(end)}
}
