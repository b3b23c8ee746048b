import type {ArticleId} from '../text/article.ts'
import type {Place, PlaceOf, Problem, Saying} from '../text/problem.ts'
import type {Expression, Program, Statement} from './parse.ts'
import {sayOfCode, sayOfFile} from './say-file.ts'

/** Something that is not read, with the reason and the remedy. */
export interface Refusal extends Saying {
  readonly at: Place
  /** It says that there is nothing: `null`, `undefined`. */
  readonly absent?: true
}

/** What stands in a file of answers, before it is known what was asked for. */
export type Value =
  | {readonly kind: 'todo'; readonly at: Place}
  | {readonly kind: 'string'; readonly text: string; readonly at: Place}
  | {readonly kind: 'quotation'; readonly article: ArticleId; readonly words: string; readonly at: Place}
  | {readonly kind: 'list'; readonly elements: readonly Value[]; readonly at: Place}
  | RecordValue
  | {readonly kind: 'refused'; readonly refusal: Refusal; readonly at: Place}

export interface RecordValue {
  readonly kind: 'record'
  readonly entries: readonly Entry[]
  /** What stands in it without being an entry: a spread, a computed name. */
  readonly refusals: readonly Refusal[]
  readonly at: Place
}

/** A name and what stands after its colon; a name may occur twice. */
export interface Entry {
  readonly name: string
  readonly at: Place
  readonly value: Value
}

/** What a file exports, and what else stands in it. */
export interface FileContent {
  /** `undefined` where there is no `export default`. */
  readonly exported: Value | undefined
  readonly problems: readonly Problem[]
}

type ObjectNode = Extract<Expression, {type: 'ObjectExpression'}>
type Property = ObjectNode['properties'][number]
type CallNode = Extract<Expression, {type: 'CallExpression'}>
type Node = {readonly type: string; readonly start?: number | null; readonly end?: number | null}

/** The text a tree was parsed from, and how places in it are told. */
export interface Origin {
  readonly text: string
  readonly locate: PlaceOf
}

/** The functions that mark words as an article’s. */
export const ARTICLE_OF: ReadonlyMap<string, ArticleId> = new Map([['inA', 'A'], ['inB', 'B']])

/**
 * Returns the value of a file's first `export default`. All other statements are left alone: a `Problem` names each
 * that might look as if it did something.
 */
export function readFile(program: Program, origin: Origin): FileContent {
  let exported: Value | undefined
  const problems: Problem[] = []
  const tell = (statement: Statement, saying: Saying): void => {
    problems.push({at: origin.locate(statement.start ?? 0), ...saying})
  }
  // After some unfinished declarations (`module⏎module const a`) the parser leaves a hole where a statement should be.
  const statements: readonly (Statement | undefined)[] = program.body
  const constant = exportedConstant(statements)
  for (const statement of statements) {
    if (statement === undefined || statement === constant?.declared) continue
    const value = statement === constant?.exporting ? constant.value : defaultOf(statement)
    if (value) {
      if (exported) tell(statement, sayOfFile.secondExport())
      else exported = readValue(value, origin)
    } else if (statement.type === 'ImportDeclaration') {
      if (statement.source.value !== '#lesson') tell(statement, sayOfFile.otherImport(statement.source.value))
    } else if (statement.type !== 'EmptyStatement') {
      tell(statement, sayOfStatement(statement, origin))
    }
  }
  return {exported, problems}
}

/** A list of answers that has a name first: `const mine = {…}`, then `export default mine` or `export {mine as default}`. */
interface Constant {
  readonly declared: Statement
  readonly exporting: Statement
  readonly value: Expression
}

/** The first thing that is exported, where it is such a constant; nothing else is looked up by its name. */
function exportedConstant(statements: readonly (Statement | undefined)[]): Constant | undefined {
  for (const exporting of statements) {
    const name = exporting && defaultName(exporting)
    if (exporting === undefined || name === undefined) continue
    for (const declared of statements) {
      if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const' || declared.declarations.length !== 1) continue
      const [declarator] = declared.declarations
      if (declarator?.id.type === 'Identifier' && declarator.id.name === name && declarator.init) {
        return {declared, exporting, value: declarator.init as Expression}
      }
    }
    return undefined
  }
  return undefined
}

/** What stands behind `export default`: a function or a class is refused as any other code is. */
function defaultOf(statement: Statement): Expression | undefined {
  return statement.type === 'ExportDefaultDeclaration' ? statement.declaration as Expression : undefined
}

/** The name under which a statement exports what stands elsewhere as the default. */
function defaultName(statement: Statement): string | undefined {
  const value = defaultOf(statement)
  const bare = value && unwrap(value)
  if (bare?.type === 'Identifier') return bare.name
  if (statement.type !== 'ExportNamedDeclaration' || statement.source) return undefined
  const found = statement.specifiers.find((one) => one.type === 'ExportSpecifier'
    && (one.exported.type === 'Identifier' ? one.exported.name : one.exported.value) === 'default')
  return found?.type === 'ExportSpecifier' ? found.local.name : undefined
}

/** A helper such as `const x = …` is named; it is the one thing that people expect to work. */
function sayOfStatement(statement: Statement, {text}: Origin): Saying {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return sayOfFile.otherStatement()
  return sayOfFile.nameSetAside(text.slice(declaration.start ?? 0, declaration.declarations[0]?.id.end ?? 0))
}

/**
 * Returns the value that an expression stands for: literals, arrays, objects, `todo`, `inA('…')` and `inB('…')`.
 * Nothing is evaluated; whatever else stands there is a `refused` value. Trees are at most 32 levels deep (see
 * `MAX_DEPTH`), so that recursion is safe.
 */
export function readValue(node: Expression, origin: Origin): Value {
  const bare = unwrap(node)
  const at = placeOf(bare, origin)
  switch (bare.type) {
    case 'StringLiteral':
      return {kind: 'string', text: textOf(bare, origin), at}
    case 'TemplateLiteral': {
      if (bare.expressions.length > 0) return refuse(at, sayOfCode.substitution())
      const text = bare.quasis[0]?.value.cooked
      if (typeof text !== 'string') return refuse(at, sayOfCode.calculation(source(bare, origin)))
      return {kind: 'string', text, at}
    }
    case 'ArrayExpression':
      return {kind: 'list', elements: bare.elements.map((element) => readElement(element, at, origin)), at}
    case 'ObjectExpression':
      return readRecord(bare, origin)
    case 'CallExpression':
      return readCall(bare, at, origin)
    case 'Identifier':
      if (bare.name === 'todo') return {kind: 'todo', at}
      return bare.name === 'undefined' ? absent(at, bare.name) : refuse(at, sayOfName(bare.name))
    case 'NullLiteral':
      return absent(at, 'null')
    default:
      return refuse(at, sayOfExpression(bare, origin))
  }
}

/** A backslash that promises the number of a character, without the number. */
const BROKEN_ESCAPE = /(?<!\\)(?:\\\\)*\\(?=x(?![\da-f]{2})|u(?![\da-f]{4}|\{[\da-f]+\}))/i

/** After a broken escape, which is told as a flaw, the parser puts the word “null” into the text: it is read without backslashes. */
function textOf(literal: Extract<Expression, {type: 'StringLiteral'}>, origin: Origin): string {
  const written = source(literal, origin)
  return BROKEN_ESCAPE.test(written) ? written.slice(1, -1).replaceAll('\\', '') : literal.value
}

/** The expression itself, without `satisfies X`, `as X`, `<X>`, `!` and brackets around it. */
function unwrap(node: Expression): Expression {
  let bare: Expression = node
  while (
    bare.type === 'TSSatisfiesExpression' || bare.type === 'TSAsExpression'
    || bare.type === 'TSTypeAssertion' || bare.type === 'TSNonNullExpression'
  ) bare = bare.expression as Expression
  return bare
}

type Element = Extract<Expression, {type: 'ArrayExpression'}>['elements'][number]

function readElement(element: Element, listAt: Place, origin: Origin): Value {
  if (element === null) return refuse(listAt, sayOfCode.gap())
  if (element.type === 'SpreadElement') return refuse(placeOf(element, origin), sayOfCode.spread())
  return readValue(element as Expression, origin)
}

function readRecord(node: ObjectNode, origin: Origin): RecordValue {
  const entries: Entry[] = []
  const refusals: Refusal[] = []
  for (const property of node.properties) {
    const at = placeOf(property, origin)
    const name = nameOf(property)
    if (property.type === 'SpreadElement') refusals.push({at, ...sayOfCode.spread()})
    else if (name === undefined) refusals.push({at, ...sayOfCode.computedName()})
    else if (property.computed) entries.push({name, at, value: refuse(at, sayOfCode.computedName())})
    else if (name === '__proto__') refusals.push({at, ...sayOfCode.prototype()})
    else entries.push({name, at, value: readProperty(property, name, at, origin)})
  }
  return {kind: 'record', entries, refusals, at: placeOf(node, origin)}
}

/** The name of a property as it is written; `undefined` for a spread or a name that has to be worked out. */
function nameOf(property: Property): string | undefined {
  if (property.type === 'SpreadElement') return undefined
  const {key} = property
  if (key.type === 'Identifier') return property.computed ? undefined : key.name
  if (key.type === 'StringLiteral' || key.type === 'NumericLiteral') return String(key.value)
  return undefined
}

function readProperty(property: Property, name: string, at: Place, origin: Origin): Value {
  if (property.type !== 'ObjectProperty') return refuse(at, sayOfCode.functionInPlace(name))
  if (property.shorthand) return refuse(at, sayOfCode.nameAlone(name))
  return readValue(property.value as Expression, origin)
}

function readCall(node: CallNode, at: Place, origin: Origin): Value {
  const name = source(node.callee, origin)
  const article = ARTICLE_OF.get(name)
  if (article === undefined) return refuse(at, sayOfCode.call(name))
  const [argument, ...rest] = node.arguments
  if (argument === undefined || rest.length > 0 || argument.type === 'SpreadElement') {
    return refuse(at, sayOfCode.quotationArguments(name))
  }
  const words = readValue(argument as Expression, origin)
  if (words.kind === 'string') return {kind: 'quotation', article, words: words.text, at}
  if (words.kind === 'refused') return words
  return refuse(words.at, sayOfCode.quotationArguments(name))
}

function sayOfName(name: string): Saying {
  if (ARTICLE_OF.has(name)) return sayOfCode.quotationArguments(name)
  return name === 'NaN' ? sayOfCode.absent(name) : sayOfCode.name(name)
}

function sayOfExpression(node: Expression, origin: Origin): Saying {
  switch (node.type) {
    case 'NumericLiteral':
    case 'BigIntLiteral':
      return sayOfCode.notWords('number')
    case 'BooleanLiteral':
      return sayOfCode.notWords('boolean')
    case 'TaggedTemplateExpression':
      return ARTICLE_OF.has(source(node.tag, origin))
        ? sayOfCode.quotationArguments(source(node.tag, origin))
        : sayOfCode.call(source(node.tag, origin))
    default:
      return sayOfCode.calculation(source(node, origin))
  }
}

function refuse(at: Place, saying: Saying): Value {
  return {kind: 'refused', refusal: {at, ...saying}, at}
}

function absent(at: Place, name: string): Value {
  return {kind: 'refused', refusal: {at, absent: true, ...sayOfCode.absent(name)}, at}
}

function placeOf(node: Node, origin: Origin): Place {
  return origin.locate(node.start ?? 0)
}

function source(node: Node, origin: Origin): string {
  return origin.text.slice(node.start ?? 0, node.end ?? 0)
}
