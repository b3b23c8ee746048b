import {parse, parseExpression} from '@babel/parser'
import type {ParseError, ParserOptions} from '@babel/parser'
import type {Range} from '../text/article.ts'
import {findBracket} from './brackets.ts'
import type {Damage} from './damage.ts'
import {damageAt} from './damage.ts'
import {findExcess} from './excess.ts'
import {MAX_FLAWS} from './limits.ts'
import type {Token} from './scan.ts'
import {sayOfDamage, sayOfSyntax} from './say-damage.ts'

export type Program = ReturnType<typeof parse>['program']
export type Statement = Program['body'][number]
export type Expression = ReturnType<typeof parseExpression>

export type Parsed<Node> =
  | {readonly node: Node; readonly flaws: readonly Damage[]}
  | {readonly node: undefined; readonly damage: Damage}

const OPTIONS: ParserOptions = {
  sourceType: 'module',
  plugins: ['typescript'],
  errorRecovery: true,
  attachComment: false,
}

/** Errors that are found again, with better words, where values are read. */
const TOLD_ELSEWHERE = new Set([
  'DuplicateDefaultExport',
  'DuplicateExport',
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

/** Returns the syntax tree of a file and the flaws the parser passed over, or the damage that stopped it. */
export function parseFile(text: string, tokens: readonly Token[]): Parsed<Program> {
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
    // The parser's stack ends after some thousand levels, which words such as `new new new` can still reach.
    if (error instanceof RangeError) return {node: undefined, damage: damageAt(from, sayOfDamage.tooDeep())}
    if (isParseError(error)) return {node: undefined, damage: damageOf(error)}
    // A hand-in must not end the run of a class, not even through a fault of the parser.
    return {node: undefined, damage: damageAt(from, sayOfDamage.unreadable())}
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && 'reasonCode' in error && 'loc' in error
}
