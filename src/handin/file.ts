import type {Problem, Saying} from '../text/problem.ts'
import {readValue} from './literal.ts'
import type {Origin, Value} from './literal.ts'
import type {Expression, Program, Statement} from './parse.ts'
import {sayOfCode} from './say-code.ts'
import {sayOfFile} from './say-file.ts'

/** What a file exports, and what else stands in it. */
export interface FileContent {
  /** `undefined` where there is no `export default`. */
  readonly exported: Value | undefined
  readonly problems: readonly Problem[]
}

type Default = Extract<Statement, {type: 'ExportDefaultDeclaration'}>

const NO_EXPRESSION = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSDeclareFunction',
  'TSInterfaceDeclaration',
])

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
  for (const statement of statements) {
    if (statement === undefined) continue
    if (statement.type === 'ExportDefaultDeclaration') {
      if (exported) tell(statement, sayOfFile.secondExport())
      else exported = readDefault(statement, origin)
    } else if (statement.type === 'ImportDeclaration') {
      if (statement.source.value !== '#lesson') tell(statement, sayOfFile.otherImport(statement.source.value))
    } else if (statement.type !== 'EmptyStatement') {
      tell(statement, sayOfStatement(statement, origin))
    }
  }
  return {exported, problems}
}

/** A helper such as `const x = …` is named; it is the one thing that people expect to work. */
function sayOfStatement(statement: Statement, {text}: Origin): Saying {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return sayOfFile.otherStatement()
  return sayOfFile.nameSetAside(text.slice(declaration.start ?? 0, declaration.declarations[0]?.id.end ?? 0))
}

function readDefault(statement: Default, origin: Origin): Value {
  const {declaration} = statement
  if (!NO_EXPRESSION.has(declaration.type)) return readValue(declaration as Expression, origin)
  const at = origin.locate(declaration.start ?? 0)
  return {kind: 'refused', at, refusal: {at, ...sayOfCode.calculation(origin.text.slice(declaration.start ?? 0))}}
}
