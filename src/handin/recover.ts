import type {Problem} from '../text/problem.ts'
import type {Entry, Origin, RecordValue, Value} from './literal.ts'
import {readValue} from './literal.ts'
import {CLOSING, parseValue} from './parse.ts'
import type {Damage} from './parse.ts'
import {scan} from './scan.ts'
import type {Token} from './scan.ts'

/** Where an item's name begins, and where what follows its colon begins. */
interface Cut {
  readonly name: string
  readonly start: number
  readonly valueStart: number
}

/**
 * Returns what can be read beside the damage of a file that does not parse as a whole: the text is cut before every
 * known item's name, and each piece is parsed by itself, so that a stray quotation mark costs its own item only. Items
 * without damage keep their answers wherever damage stands outside them, unless it turns them into a comment. The
 * exported value is `undefined` where no item's name is found.
 */
export function recover(
  names: ReadonlySet<string>,
  tokens: readonly Token[],
  damage: Damage,
  origin: Origin,
): {exported: RecordValue | undefined; problems: readonly Problem[]} {
  const entries = new Map<string, Entry>()
  const twice: Entry[] = []
  const problems: Problem[] = []
  const cuts = findCuts(names, tokens, origin.text)
  let firstDamage = Infinity
  for (const [index, cut] of cuts.entries()) {
    const at = origin.locate(cut.start)
    const before = entries.get(cut.name)
    if (before) {
      twice.push({...before, at})
      continue
    }
    const piece = readPiece(cut.valueStart, cuts[index + 1]?.start ?? origin.text.length, origin)
    if (piece.damaged) firstDamage = Math.min(firstDamage, cut.start)
    problems.push(...piece.problems)
    entries.set(cut.name, {name: cut.name, at, value: piece.value})
  }
  // Where an item is damaged, its own place is nearer to the mistake than the one where the whole file gave up.
  if (damage.stop < firstDamage) {
    problems.unshift({at: origin.locate(damage.offset), what: damage.what, remedy: damage.remedy})
  }
  const first = cuts[0]
  if (!first) return {exported: undefined, problems}
  const record = {entries: [...entries.values(), ...twice], refusals: [], at: origin.locate(first.start)}
  return {exported: {kind: 'record', ...record}, problems}
}

/** Every place where an item's name begins an entry: at the beginning of a line, or after a brace or a comma. */
function findCuts(names: ReadonlySet<string>, tokens: readonly Token[], text: string): Cut[] {
  const cuts = new Map<number, Cut>()
  if (names.size === 0) return []
  for (const match of text.matchAll(lineWithName(names))) {
    const [line, before = '', name = ''] = match
    const start = match.index + before.length
    cuts.set(start, {name, start, valueStart: match.index + line.length})
  }
  for (const [index, {kind, start, end}] of tokens.entries()) {
    const colon = tokens[index + 1]
    const name = kind === 'string' ? text.slice(start + 1, end - 1) : text.slice(start, end)
    if (!names.has(name) || !isSign(text, colon, ':')) continue
    if (isSign(text, tokens[index - 1], '{,')) cuts.set(start, {name, start, valueStart: colon.end})
  }
  return [...cuts.values()].sort((one, other) => one.start - other.start)
}

/** A name at the beginning of a line, with what follows it; its quotation marks or its colon may be damaged. */
function lineWithName(names: ReadonlySet<string>): RegExp {
  const anyName = [...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|\-/]/g, '\\$&')).join('|')
  return new RegExp(`^([ \\t]*(?:\\{[ \\t]*)?)['"‘’“”\`]?(${anyName})['"‘’“”\`]?[ \\t]*(?::|(?=[{[]))`, 'gm')
}

function isSign(text: string, token: Token | undefined, signs: string): token is Token {
  return token?.kind === 'sign' && signs.includes(text.slice(token.start, token.end))
}

interface Piece {
  readonly value: Value
  readonly damaged: boolean
  readonly problems: readonly Problem[]
}

function readPiece(start: number, end: number, {text, locate}: Origin): Piece {
  const all = scan(text.slice(start, end)).tokens
  const length = endOfValue(text.slice(start, end), all)
  const tokens = all.filter((token) => token.end <= length)
  const parsed = parseValue(text, {start, end: start + length}, tokens)
  if (!parsed.node) {
    const {offset, what, remedy} = parsed.damage
    const at = locate(offset)
    return {damaged: true, problems: [], value: {kind: 'refused', at, refusal: {at, what, remedy}}}
  }
  const origin = {text: text.slice(start, end), locate: (offset: number) => locate(start + offset)}
  const problems = parsed.flaws.map(({offset, what, remedy}) => ({at: locate(offset), what, remedy}))
  return {damaged: false, problems, value: readValue(parsed.node, origin)}
}

/** Where the value at the beginning of `piece` ends: before the comma or bracket that belongs to what is around it. */
function endOfValue(piece: string, tokens: readonly Token[]): number {
  const closing: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'sign') continue
    const sign = piece.slice(token.start, token.end)
    const opened = CLOSING.get(sign)
    if (opened !== undefined) closing.push(opened)
    else if (closing.length === 0 && /[)\]},]/.test(sign)) return token.start
    // The wrong bracket belongs to the value, so that the parser meets it and it can be told.
    else if (/[)\]}]/.test(sign) && closing.pop() !== sign) return piece.length
  }
  return piece.length
}
