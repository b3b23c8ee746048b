import {syntaxOf} from '../handin/parse.ts'
import {readPlain} from '../handin/plain.ts'
import type {Program} from '../handin/parse.ts'
import {decode} from '../text/decode.ts'
import type {Problem, Saying} from '../text/problem.ts'
import {GAVE_UP, NOT_GIVEN} from './compiler.ts'

/** What keeps a file from the compiler, told in its place. */
export interface Hindrance extends Problem {
  readonly code: typeof GAVE_UP | typeof NOT_GIVEN
}

type Node = {readonly type: string; readonly start?: number | null; readonly [name: string]: unknown}

/** Statements of a file of answers, and the types beside a value; a type that is declared may call itself for ever. */
const ADMITTED = new Set([
  'EmptyStatement', 'ExpressionStatement',
  'ImportDeclaration', 'ExportDefaultDeclaration', 'ExportNamedDeclaration', 'VariableDeclaration',
  'TSSatisfiesExpression', 'TSAsExpression', 'TSTypeAssertion', 'TSNonNullExpression',
  'TSTypeAnnotation', 'TSTypeReference', 'TSTypeQuery', 'TSQualifiedName', 'TSTypeParameterInstantiation',
  'TSAnyKeyword', 'TSUnknownKeyword', 'TSNeverKeyword', 'TSStringKeyword', 'TSObjectKeyword',
])

const otherImport: Saying = {what: 'A file of answers imports from \'#lesson\' alone.', remedy: 'Delete this line.'}

const otherBytes: Saying = {
  what: 'From here on this file is not UTF-8 text, so its types were not checked.',
  remedy: 'Save it again as UTF-8: editors offer this under "Save with encoding" or "Save as".',
}

const notAnswers: Saying = {
  what: 'This is more than a list of answers, so the types of this file were not checked.',
  remedy: 'Delete it: the import and `export default {…}` are all that belongs here.',
}

/**
 * Returns the first thing for which a file is not given to the compiler, or `undefined` where it is given: what the
 * reader of answers refuses, what imports other files (whose errors would then be everybody's), and declarations, of
 * which one can cost the compiler a minute and all the memory.
 */
export function hindranceOf(bytes: Uint8Array): Hindrance | undefined {
  const {text, broken} = decode(bytes)
  if (broken === undefined && !text.includes('///') && readPlain(text)) return undefined
  const {parsed, comments, locate} = syntaxOf(text)
  if (!parsed.node) {
    const {offset, what, remedy} = parsed.damage
    return {code: GAVE_UP, at: locate(offset), what, remedy}
  }
  // The compiler reads such bytes as other letters than the reader does, and would say of right words that they are wrong.
  if (broken !== undefined) return {code: NOT_GIVEN, at: locate(broken), ...otherBytes}
  const directive = comments.find(({start, end}) => /^\/\/\/\s*<(?:reference|amd-)/i.test(text.slice(start, end)))
  if (directive) return {code: NOT_GIVEN, at: locate(directive.start), ...otherImport}
  const found = firstRefused(parsed.node)
  return found && {code: NOT_GIVEN, at: locate(found.node.start ?? 0), ...found.saying}
}

/** Trees are as deep as the parser's guards let them be, so that recursion is safe. */
function firstRefused(node: Node | Program): {node: Node; saying: Saying} | undefined {
  const saying = sayOf(node as Node)
  if (saying) return {node: node as Node, saying}
  for (const child of Object.values(node).flat()) {
    const found = isNode(child) ? firstRefused(child) : undefined
    if (found) return found
  }
  return undefined
}

function sayOf(node: Node): Saying | undefined {
  if (/^(?:Import$|ImportExpression|TSImport|TSExternalModule)/.test(node.type)) return otherImport
  if (isNode(node.source)) return node.source.value === '#lesson' ? undefined : otherImport
  return /Statement$|Declaration$|^Class|^TS/.test(node.type) && !ADMITTED.has(node.type) ? notAnswers : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
