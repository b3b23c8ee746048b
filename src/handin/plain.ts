import {placesOf} from '../text/problem.ts'
import type {Place, PlaceOf} from '../text/problem.ts'
import {ARTICLE_OF} from './literal.ts'
import type {Entry, RecordValue, Value} from './literal.ts'

/** White space and comments. */
const GAP = /(?:\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y
const WORD = /[A-Za-z_$][\w$]*/y
/** A backslash stands before a quotation mark or another backslash only. */
const STRING = /'[^'\\\n\r]*(?:\\['"\\][^'\\\n\r]*)*'|"[^"\\\n\r]*(?:\\['"\\][^"\\\n\r]*)*"/y
const TEMPLATE = /`[^`\\\r$]*`/y
const LINE_END = /[\n\r\u2028\u2029]/
/** What answers are made of, and types, whose names have a capital. */
const IMPORTED = /^(?:todo|inA|inB|[A-Z][\w$]*)$/

/** Far below what the parser is held to (`limits.ts`). */
const MOST_IMPORTS = 50
const DEEPEST = 8

/**
 * Returns what a file of answers exports if the file is plain, as blanks are and nearly all that is handed in: imports of
 * `#lesson`, then `export default {…}` with names, texts, lists, `todo`, `inA('…')` and `inB('…')`. It is what the parser
 * would give, found many times faster. `undefined` for every other file, sound or not: that one is the parser's.
 */
export function readPlain(text: string): RecordValue | undefined {
  const file = new Cursor(text)
  for (let imports = 0; !file.takesWord('export'); imports++) {
    if (imports === MOST_IMPORTS || !passesImport(file)) return undefined
  }
  const value = file.takesWord('default') ? valueAt(file, DEEPEST) : undefined
  return value?.kind === 'record' && passesEnd(file) ? value : undefined
}

/** Goes through a text, from one word, sign or piece of text to the next; stays where something else stands than is asked for. */
class Cursor {
  readonly #text: string
  readonly #locate: PlaceOf
  #at = 0
  #lastEnd = 0

  constructor(text: string) {
    this.#text = text
    this.#locate = placesOf(text)
    this.#goTo(0)
  }

  get place(): Place {
    return this.#locate(this.#at)
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length
  }

  /** Whether a line has ended since what was taken last. */
  get isOnNewLine(): boolean {
    return LINE_END.test(this.#text.slice(this.#lastEnd, this.#at))
  }

  takesSign(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#goTo(this.#at + 1)
    return true
  }

  takesWord(word: string): boolean {
    const end = this.#endOf(WORD)
    if (end - this.#at !== word.length || !this.#text.startsWith(word, this.#at)) return false
    this.#goTo(end)
    return true
  }

  takeWord(): string | undefined {
    return this.#take(this.#endOf(WORD))
  }

  /** What is between quotation marks. */
  takeString(): string | undefined {
    return this.#take(this.#endOf(STRING))?.slice(1, -1).replaceAll(/\\(.)/g, '$1')
  }

  /** What is between quotation marks or backticks. */
  takeText(): string | undefined {
    return this.takeString() ?? this.#take(this.#endOf(TEMPLATE))?.slice(1, -1)
  }

  #take(end: number): string | undefined {
    if (end === this.#at) return undefined
    const taken = this.#text.slice(this.#at, end)
    this.#goTo(end)
    return taken
  }

  /** Where what `pattern` matches here ends; here where it matches nothing. */
  #endOf(pattern: RegExp): number {
    pattern.lastIndex = this.#at
    return pattern.test(this.#text) ? pattern.lastIndex : this.#at
  }

  #goTo(end: number): void {
    this.#lastEnd = this.#at = end
    this.#at = this.#endOf(GAP)
  }
}

function passesImport(file: Cursor): boolean {
  if (!file.takesWord('import')) return false
  const areTypes = file.takesWord('type')
  const passesName = (): boolean => (areTypes || file.takesWord('type'), IMPORTED.test(file.takeWord() ?? ''))
  return file.takesSign('{') && passesList(file, '}', passesName) && file.takesWord('from') && file.takeString() === '#lesson'
    && (file.takesSign(';') || file.isOnNewLine)
}

/** What ends the file: `satisfies` with a type, and a semicolon, or nothing. */
function passesEnd(file: Cursor): boolean {
  if (!file.isOnNewLine && file.takesWord('satisfies') && !IMPORTED.test(file.takeWord() ?? '')) return false
  file.takesSign(';')
  return file.isAtEnd
}

/** Passes what stands between commas, one by one, and the bracket behind it. */
function passesList(file: Cursor, closing: string, passesOne: () => boolean): boolean {
  while (!file.takesSign(closing)) {
    if (!passesOne()) return false
    if (!file.takesSign(',')) return file.takesSign(closing)
  }
  return true
}

function valueAt(file: Cursor, deepest: number): Value | undefined {
  const at = file.place
  if (deepest === 0) return undefined
  if (file.takesSign('{')) return recordAt(file, at, deepest - 1)
  if (file.takesSign('[')) return listAt(file, at, deepest - 1)
  const text = file.takeText()
  if (text !== undefined) return {kind: 'string', text, at}
  const word = file.takeWord()
  return word === 'todo' ? {kind: 'todo', at} : quotationAt(file, at, word)
}

function recordAt(file: Cursor, at: Place, deepest: number): Value | undefined {
  const entries: Entry[] = []
  const passes = passesList(file, '}', () => {
    const {place} = file
    const name = file.takeString() ?? file.takeWord()
    const value = name !== '__proto__' && file.takesSign(':') ? valueAt(file, deepest) : undefined
    if (name === undefined || value === undefined) return false
    entries.push({name, at: place, value})
    return true
  })
  return passes ? {kind: 'record', entries, refusals: [], at} : undefined
}

function listAt(file: Cursor, at: Place, deepest: number): Value | undefined {
  const elements: Value[] = []
  const passes = passesList(file, ']', () => {
    const value = valueAt(file, deepest)
    if (value === undefined) return false
    elements.push(value)
    return true
  })
  return passes ? {kind: 'list', elements, at} : undefined
}

function quotationAt(file: Cursor, at: Place, name: string | undefined): Value | undefined {
  const article = ARTICLE_OF.get(name ?? '')
  if (article === undefined || !file.takesSign('(')) return undefined
  const words = file.takeText()
  file.takesSign(',')
  return words !== undefined && file.takesSign(')') ? {kind: 'quotation', article, words, at} : undefined
}
