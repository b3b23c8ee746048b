/** Words on a terminal's screen with one look. */
export interface Span {
  readonly text: string
  /** `bold`, `dim`, `italic`, `underline` and the name of a colour; empty for plain words. */
  readonly looks: readonly string[]
}

const COLOURS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white']
const LOOKS: Readonly<Record<number, string>> = {1: 'bold', 2: 'dim', 3: 'italic', 4: 'underline'}

/**
 * The lines of a captured screen. Knows what picocolors writes: SGR sequences (ECMA-48, 8.3.117) for bold, dim,
 * italic, underline and the sixteen colours; bright ones count as their plain neighbours. Every other escape sequence
 * is left out.
 */
export function screenLines(captured: string): readonly (readonly Span[])[] {
  let looks: readonly string[] = []
  return captured.replaceAll('\r\n', '\n').trimEnd().split('\n').map(line => {
    const spans: Span[] = []
    for (const part of line.split(/(\u001b\[[0-9;?]*[A-Za-z])/)) {
      if (!part.startsWith('\u001b')) {
        if (part !== '') spans.push({text: part, looks})
      } else if (part.endsWith('m')) {
        looks = part.slice(2, -1).split(';').map(Number).reduce(applied, looks)
      }
    }
    return spans
  })
}

function applied(looks: readonly string[], code: number): readonly string[] {
  const without = (...names: readonly string[]) => looks.filter(look => !names.includes(look))
  const look = LOOKS[code]
  if (look !== undefined) return [...without(look), look]
  const colour = COLOURS[code % 10]
  if (colour !== undefined && (Math.floor(code / 10) === 3 || Math.floor(code / 10) === 9)) {
    return [...without(...COLOURS), colour]
  }
  if (code === 0) return []
  if (code === 22) return without('bold', 'dim')
  if (code === 23) return without('italic')
  if (code === 24) return without('underline')
  if (code === 39) return without(...COLOURS)
  return looks
}
