import type {Problem} from '../text/problem.ts'
import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {decode} from './decode.ts'
import {readFile} from './file.ts'
import {interpret} from './interpret.ts'
import {MAX_PROBLEMS} from './limits.ts'
import type {Value} from './literal.ts'
import {parseFile} from './parse.ts'
import {placesOf} from '../text/problem.ts'
import {recover} from './recover.ts'
import {sayOfFile} from './say-file.ts'
import {scan, withoutComments} from './scan.ts'

/** What a student's file says, and what somebody can mend in it. */
export interface HandIn {
  /** `undefined` where nothing at all can be read. */
  readonly answers: Answers | undefined
  /** In the file's order. Empty where everything was read as it was meant. */
  readonly problems: readonly Problem[]
}

/**
 * Returns the answers in a student's file, given as its text or its bytes. The file is read, never run: its syntax
 * tree is searched for literals, arrays, objects, `todo`, `inA('…')` and `inB('…')`. Never throws, whatever stands in
 * the file; what stands beside damage is read. Takes time in proportion to the file's length.
 */
export function readHandIn(exercise: OpenExercise, source: string | Uint8Array): HandIn {
  const {text, problems} = decode(source, exercise.definition.number)
  if (text === undefined) return {answers: undefined, problems}
  const {exported, problems: more} = readText(exercise, text)
  if (exported === undefined) return {answers: undefined, problems: inOrder([...problems, ...more])}
  if (exported.kind !== 'record') {
    const nothing = {at: exported.at, ...sayOfFile.notAnObject(exercise.definition.number)}
    return {answers: undefined, problems: inOrder([...problems, ...more, nothing])}
  }
  const {answers, problems: rest} = interpret(exercise, exported)
  return {answers, problems: inOrder([...problems, ...more, ...rest])}
}

interface Content {
  /** `undefined` where there is no `export default`, and where damage has left no item's name. */
  readonly exported: Value | undefined
  readonly problems: readonly Problem[]
}

function readText(exercise: OpenExercise, text: string): Content {
  const {tokens, comments} = scan(text)
  const origin = {text: withoutComments(text, comments), locate: placesOf(text)}
  const parsed = parseFile(origin.text, tokens)
  if (!parsed.node) return recover(itemNames(exercise), tokens, parsed.damage, origin)
  const flaws = parsed.flaws.map(({offset, what, remedy}) => ({at: origin.locate(offset), what, remedy}))
  const {exported, problems} = readFile(parsed.node, origin)
  if (exported) return {exported, problems: [...flaws, ...problems]}
  const nothing = {at: {line: 1, column: 1}, ...sayOfFile.noAnswers(exercise.definition.number)}
  return {exported, problems: [nothing, ...flaws, ...problems]}
}

/** Names by which an item is found in a file that does not parse; a field's name would be found inside of items. */
function itemNames({items, fields}: OpenExercise): ReadonlySet<string> {
  return new Set(items.map(({name}) => name).filter((name) => !fields.includes(name)))
}

/** Sorted by place; of more than can be mended in one sitting, the first and their number. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)
  const last = sorted[MAX_PROBLEMS]
  if (!last) return sorted
  return [...sorted.slice(0, MAX_PROBLEMS), {at: last.at, ...sayOfFile.moreProblems()}]
}
