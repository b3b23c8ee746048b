/** Characters that an editor hides, that turn the direction of writing, or that end a line. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const SHORT: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/**
 * Returns TypeScript source for a string, on one line and in visible characters: in single quotation marks, or in
 * double ones where that spares escapes. Emoji and combining characters stay as they are.
 */
export function literalText(text: string): string {
  const single = text.split('\'').length
  const double = text.split('"').length
  const mark = single > double ? '"' : '\''
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replace(HIDDEN, (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return mark + escaped + mark
}

/** Returns a property's name as it stands in a student's file: bare where it can be. */
export function nameText(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : literalText(name)
}
