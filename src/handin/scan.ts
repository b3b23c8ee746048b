import type {Range} from '../text/article.ts'

export type TokenKind =
  /** A text between `'` or `"`; it ends at the end of its line where it is not closed. */
  | 'string'
  /** A piece of text between backticks, the backticks included; `${` and `}` around a substitution are signs. */
  | 'template'
  /** A name, a keyword or a number. */
  | 'word'
  /** Any other character, and `${`. */
  | 'sign'

export interface Token extends Range {
  readonly kind: TokenKind
}

/** What can be known of a file without a parser, in one pass, however broken it is. */
export interface Scan {
  /** In order, disjoint; between them stand white space and comments. */
  readonly tokens: readonly Token[]
  readonly comments: readonly Range[]
}

const LINE = /[^\n\r\u2028\u2029]*/y
const WORD = /[\p{ID_Continue}$\u200c\u200d]*/uy
const SPACE = /\s*/y

/**
 * Returns the tokens and comments of `text`, in time proportional to its length. They are TypeScript's own as long as
 * there is no sign `/`, which may begin a regular expression.
 */
export function scan(text: string): Scan {
  const tokens: Token[] = []
  const comments: Range[] = []
  const lastCommentEnd = text.lastIndexOf('*/')
  /** For each open brace, whether it is that of a substitution. */
  const braces: boolean[] = []
  let at = text.startsWith('#!') ? endOf(LINE, text, 0) : 0
  const push = (kind: TokenKind, end: number): void => {
    tokens.push({kind, start: at, end})
    at = end
  }
  while ((at = endOfRun(text, at, isSpace, SPACE)) < text.length) {
    const start = at
    const sign = text[at]
    const end = endOfRun(text, at, isWord, WORD)
    if (text.startsWith('//', at) || (text.startsWith('/*', at) && lastCommentEnd >= at + 2)) {
      at = text[at + 1] === '/' ? endOf(LINE, text, at) : text.indexOf('*/', at + 2) + 2
      comments.push({start, end: at})
    } else if (sign === '\'' || sign === '"') {
      push('string', endOfString(text, at))
    } else if (sign === '`' || (sign === '}' && braces.at(-1))) {
      if (sign === '}') push('sign', at + 1)
      if (sign === '}') braces.pop()
      push('template', endOfTemplate(text, sign === '}' ? at : at + 1))
      if (text.startsWith('${', at)) braces.push(true)
      if (text.startsWith('${', at)) push('sign', at + 2)
    } else if (end > at) {
      push('word', end)
    } else {
      push('sign', at + 1)
      if (sign === '{') braces.push(false)
      if (sign === '}') braces.pop()
    }
  }
  return {tokens, comments}
}

/**
 * Returns `text` with spaces in place of its comments, so that offsets stay: the parser takes long over many comments,
 * and none of them is an answer.
 */
export function withoutComments(text: string, comments: readonly Range[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of comments) {
    const lines = text.slice(start, end).split(/(\r\n|\n|\r)/)
    parts.push(text.slice(from, start), ...lines.map((line, index) => index % 2 > 0 ? line : ' '.repeat(line.length)))
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** Where the run that `pattern` matches at `at` ends; `at` itself where it matches nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}

/** The same, but plain characters are passed over without the pattern, which is slow to begin. */
function endOfRun(text: string, at: number, isPlain: (code: number) => boolean, pattern: RegExp): number {
  let here = at
  while (isPlain(text.charCodeAt(here))) here += 1
  return text.charCodeAt(here) > 127 ? endOf(pattern, text, here) : here
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function isWord(code: number): boolean {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isLetter || (code >= 48 && code <= 57) || code === 36 || code === 95
}

/** Where the text that opens at `at` ends: after its closing mark, or at the end of its line. */
function endOfString(text: string, at: number): number {
  const mark = text[at]
  for (let here = at + 1; here < text.length; here++) {
    const sign = text[here]
    if (sign === mark) return here + 1
    if (sign === '\n' || sign === '\r') return here
    if (sign === '\\') here += text.startsWith('\r\n', here + 1) ? 2 : 1
  }
  return text.length
}

/** Where a piece of a template ends: after its closing backtick, before `${`, or at the end of the text. */
function endOfTemplate(text: string, at: number): number {
  for (let here = at; here < text.length; here++) {
    const sign = text[here]
    if (sign === '`') return here + 1
    if (sign === '$' && text[here + 1] === '{') return here
    if (sign === '\\') here += 1
  }
  return text.length
}
