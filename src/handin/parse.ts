import {parse, parseExpression} from '@babel/parser'
import type {ParseError, ParserOptions} from '@babel/parser'
import type {Range} from '../text/article.ts'
import {placesOf} from '../text/problem.ts'
import type {PlaceOf, Saying} from '../text/problem.ts'
import {MAX_DEPTH, MAX_FLAWS, MAX_FORKS, MAX_OPERATORS} from './limits.ts'
import {scan, withoutComments} from './scan.ts'
import type {Scan, Token} from './scan.ts'
import {sayOfDamage, sayOfSyntax} from './say-damage.ts'

export type Program = ReturnType<typeof parse>['program']
export type Statement = Program['body'][number]
export type Expression = ReturnType<typeof parseExpression>

/** Where the text is not TypeScript, or not of a size that is read. Offsets are in the text that was handed over. */
export interface Damage extends Saying {
  /** The place to tell. */
  readonly offset: number
  /** Where the parser gave up; behind `offset` where that is a bracket left open. */
  readonly stop: number
}

export type Parsed<Node> =
  | {readonly node: Node; readonly flaws: readonly Damage[]}
  | {readonly node: undefined; readonly damage: Damage}

/** Opening brackets and what closes them. */
export const CLOSING: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}'], ['${', '}']])

const OPTIONS: ParserOptions = {
  sourceType: 'module',
  plugins: ['typescript'],
  errorRecovery: true,
  attachComment: false,
}

/** Errors that are found again, with better words, where values are read. */
const TOLD_ELSEWHERE = new Set([
  'DuplicateProto',
  'ModuleExportUndefined',
  'VarRedeclaration',
])

/** Errors inside a text. After any other that the parser passes over, its tree may have holes, so it is not used. */
const HARMLESS = new Set([
  'InvalidEscapeSequence',
  'InvalidEscapeSequenceTemplate',
  'StrictNumericEscape',
])

/** What a file is made of, its tree or its damage included. */
export interface Syntax extends Scan {
  /** The file's text with spaces in place of its comments. */
  readonly text: string
  readonly locate: PlaceOf
  readonly parsed: Parsed<Program>
}

/** Returns what stands in a file of answers, in time proportional to its length, however broken it is. Never throws. */
export function syntaxOf(source: string): Syntax {
  const {tokens, comments} = scan(source)
  const text = withoutComments(source, comments)
  return {text, locate: placesOf(source), tokens, comments, parsed: parseFile(text, tokens)}
}

/** Returns the syntax tree of a file and the flaws the parser passed over, or the damage that stopped it. */
function parseFile(text: string, tokens: readonly Token[]): Parsed<Program> {
  return attempt(text, 0, tokens, () => {
    const file = parse(text, OPTIONS)
    return {node: file.program, errors: file.errors}
  })
}

/**
 * Returns the syntax tree of the value that stands in `range` of `text`, or the damage. `tokens` are those of the range
 * and, like the offsets in the tree, counted from its start; offsets of damage are counted in `text`.
 */
export function parseValue(text: string, range: Range, tokens: readonly Token[]): Parsed<Expression> {
  return attempt(text, range.start, tokens, () => {
    const node = parseExpression(text.slice(range.start, range.end), OPTIONS)
    return {node, errors: node.errors}
  })
}

interface Result<Node> {
  readonly node: Node
  readonly errors: readonly ParseError[] | null | undefined
}

function attempt<Node>(text: string, from: number, tokens: readonly Token[], parser: () => Result<Node>): Parsed<Node> {
  const excess = findExcess(text, from, tokens)
  if (excess) return {node: undefined, damage: excess}
  const damageOf = (error: ParseError): Damage => {
    const stop = from + error.loc.index
    // A missing semicolon is found behind the last word, before the spaces.
    const offset = stop + text.slice(stop).search(/\S|$/)
    const bracket = error.reasonCode === 'UnexpectedToken' ? findBracket(text, from, tokens, offset) : undefined
    return bracket ?? damageAt(offset, sayOfSyntax(error.reasonCode, text, offset))
  }
  try {
    const {node, errors} = parser()
    const flaws = (errors ?? []).filter((error) => !TOLD_ELSEWHERE.has(error.reasonCode))
    const harm = flaws.find((error) => !HARMLESS.has(error.reasonCode))
    if (harm) return {node: undefined, damage: damageOf(harm)}
    return {node, flaws: flaws.slice(0, MAX_FLAWS).map(damageOf)}
  } catch (error) {
    // A hand-in must not end the run of a class, not even through a fault of the parser (it stumbles over `module if`).
    return {node: undefined, damage: isParseError(error) ? damageOf(error) : damageAt(from, sayOfDamage.unreadable())}
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError
}

/**
 * Returns where the text has more of something than the parser can be trusted with, before it is asked: brackets within
 * brackets, signs at which it tries two readings, operators and words in a row, colons of labels (it compares each with
 * all before), or a `/` or `\`, after which tokens can no longer be told without parsing. `undefined` where it has not.
 * Tokens are counted from `from`.
 */
function findExcess(text: string, from: number, tokens: readonly Token[]): Damage | undefined {
  let depth = 0
  let forks = 0
  let operators = 0
  for (const [index, token] of tokens.entries()) {
    const offset = from + token.start
    const sign = token.kind === 'sign' ? text.slice(offset, from + token.end) : ''
    if (sign === '') operators += isAfter('([{${,:.', text, from, tokens[index - 1]) ? 0 : 1
    else if ('([{${'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (text.startsWith('/*', offset)) return damageAt(offset, sayOfDamage.comment())
    else if (sign === '/') return damageAt(offset, sayOfDamage.slash())
    // The parser would read \u{ in a name to the next closing brace, answers and all.
    else if (sign === '\\') return damageAt(offset, sayOfDamage.backslash())
    else if (sign === '?' || sign === '<' || text.startsWith('=>', offset)) forks += 1
    else if (sign === ':') operators += isAfter('{,', text, from, tokens[index - 2]) ? 0 : 1
    else if (!',;'.includes(sign)) operators += 1
    if (depth > MAX_DEPTH) return damageAt(offset, sayOfDamage.tooDeep())
    if (forks > MAX_FORKS || operators > MAX_OPERATORS) return damageAt(offset, sayOfDamage.tooTangled())
  }
  return undefined
}

function isAfter(signs: string, text: string, from: number, before: Token | undefined): boolean {
  return before?.kind === 'sign' && signs.includes(text.slice(from + before.start, from + before.end))
}

/**
 * Returns the bracket at fault where the parser met a closing one, or the end, at `offset`: one that is never closed, or
 * that closing one if nothing opened it. `undefined` where brackets match. Tokens are counted from `from`.
 */
function findBracket(text: string, from: number, tokens: readonly Token[], offset: number): Damage | undefined {
  const open: Token[] = []
  const signOf = (token: Token): string => text.slice(from + token.start, from + token.end)
  const closedBy = (token: Token): string => CLOSING.get(signOf(token)) ?? ''
  for (const token of tokens) {
    const sign = signOf(token)
    if (from + token.start >= offset) {
      if (token.kind !== 'sign' || !')]}'.includes(sign)) return undefined
      if (!open.some((bracket) => closedBy(bracket) === sign)) return damageAt(offset, sayOfDamage.unopened(sign))
      break
    }
    if (token.kind === 'sign' && CLOSING.has(sign)) open.push(token)
    else if (token.kind === 'sign' && ')]}'.includes(sign)) open.pop()
  }
  const last = open.at(-1)
  if (!last) return undefined
  return {offset: from + last.start, stop: offset, ...sayOfDamage.unclosed(signOf(last), closedBy(last))}
}

/** Returns damage that is told where the parser gave up. */
function damageAt(offset: number, saying: Saying): Damage {
  return {offset, stop: offset, ...saying}
}
