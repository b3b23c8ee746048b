import {decode} from '../text/decode.ts'
import type {Decoded} from '../text/decode.ts'
import {inFileOrder, placesOf} from '../text/problem.ts'
import type {PlaceOf, Problem} from '../text/problem.ts'
import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {interpret} from './interpret.ts'
import {MAX_BYTES, MAX_PROBLEMS} from './limits.ts'
import {readFile} from './literal.ts'
import type {Value} from './literal.ts'
import {syntaxOf} from './parse.ts'
import {readPlain} from './plain.ts'
import {recover} from './recover.ts'
import {sayOfFile} from './say-file.ts'

/** What a student's file says, and what somebody can mend in it. */
export interface HandIn {
  /** `undefined` where nothing at all can be read. */
  readonly answers: Answers | undefined
  /** In the file's order, what is not there last. Empty where everything was read as it was meant. */
  readonly problems: readonly Problem[]
}

/**
 * Returns the answers in a student's file, given as its text or its bytes. The file is read, never run: it is
 * searched for literals, arrays, objects, `todo`, `inA('…')` and `inB('…')`. Never throws, whatever stands in
 * the file; what stands beside damage is read. Takes time in proportion to the file's length.
 */
export function readHandIn(exercise: OpenExercise, source: string | Uint8Array): HandIn {
  const {text, problems} = textOf(source, exercise.definition.number)
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

/** Nothing is normalised: the words stay as they are. `undefined` where there are more bytes than are read. */
function textOf(source: string | Uint8Array, exercise: number): {text: string | undefined; problems: readonly Problem[]} {
  // A text has at least as many bytes as characters, so that one far too long is not even counted.
  if (source.length > MAX_BYTES || bytesIn(source) > MAX_BYTES) {
    return {text: undefined, problems: [{at: {line: 1, column: 1}, ...sayOfFile.tooLarge(exercise)}]}
  }
  const decoded = typeof source === 'string' ? {text: source.replace(/^\ufeff/, '')} : decode(source)
  const at = placesOf(decoded.text)
  if (/^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(decoded.text.slice(0, 2_000))) {
    return {text: undefined, problems: [{at: {line: 1, column: 1}, ...sayOfFile.webPage(exercise)}]}
  }
  const problems = 'encoding' in decoded ? encodingProblems(decoded, at) : []
  const nul = decoded.text.indexOf('\0')
  return {text: decoded.text, problems: nul < 0 ? problems : [...problems, {at: at(nul), ...sayOfFile.nul()}]}
}

function bytesIn(source: string | Uint8Array): number {
  return typeof source === 'string' ? new TextEncoder().encode(source).length : source.length
}

function encodingProblems({encoding, broken}: Decoded, at: PlaceOf): Problem[] {
  switch (encoding) {
    case 'utf-8': return broken === undefined ? [] : [{at: at(broken), ...sayOfFile.brokenBytes()}]
    case 'utf-16le':
    case 'utf-16be': return [{at: at(0), ...sayOfFile.otherEncoding('UTF-16')}]
    case 'windows-1252': return [{at: at(broken ?? 0), ...sayOfFile.otherEncoding('Windows-1252')}]
    default: return encoding satisfies never
  }
}

interface Content {
  /** `undefined` where there is no `export default`, and where damage has left no item's name. */
  readonly exported: Value | undefined
  readonly problems: readonly Problem[]
}

/** A line of Markdown round a block of code, as it comes with what is copied from a chat. */
const FENCE = /^[ \t]*(?:```+|~~~+)[ \t]*(?:\w+[ \t]*)?\r?$/gm

/** What stands between fences is read as if they were not there. */
function readText(exercise: OpenExercise, text: string): Content {
  const fence = /```|~~~/.test(text) ? text.search(FENCE) : -1
  if (fence < 0) return readBare(exercise, text)
  const {exported, problems} = readBare(exercise, text.replace(FENCE, ''))
  return {exported, problems: [{at: placesOf(text)(fence), ...sayOfFile.fence()}, ...problems]}
}

function readBare(exercise: OpenExercise, text: string): Content {
  const plain = readPlain(text)
  if (plain) return {exported: plain, problems: []}
  const {parsed, tokens, ...origin} = syntaxOf(text)
  if (!parsed.node) return recover(itemNames(exercise), tokens, parsed.damage, origin)
  const flaws = parsed.flaws.map(({offset, what, remedy}) => ({at: origin.locate(offset), what, remedy}))
  const {exported, problems} = readFile(parsed.node, origin)
  if (exported) return {exported, problems: [...flaws, ...problems]}
  const nothing = {at: {line: 1, column: 1}, ...(text.trim() === '' ? sayOfFile.empty : sayOfFile.noAnswers)(exercise.definition.number)}
  return {exported, problems: [nothing, ...flaws, ...problems]}
}

/** Names by which an item is found in a file that does not parse; a field's name would be found inside of items. */
function itemNames({items, fields}: OpenExercise): ReadonlySet<string> {
  return new Set(items.map(({name}) => name).filter((name) => !fields.includes(name)))
}

/** Sorted by place; of more than can be mended in one sitting, the first and their number. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = inFileOrder(problems)
  const last = sorted[MAX_PROBLEMS]
  if (!last) return sorted
  return [...sorted.slice(0, MAX_PROBLEMS), {at: last.at, ...sayOfFile.moreProblems()}]
}
