import type {DraftRow, DraftValue} from '../../lesson/answer.ts'
import type {OpenField} from '../../lesson/fields.ts'
import type {OpenLesson} from '../../lesson/open.ts'
import {blankState} from '../state.ts'
import type {GivenItem, State} from '../state.ts'

/** What a browser had kept, as far as it can be trusted. */
export interface Read {
  readonly state: State
  /** Something in it was not understood and is not in `state`: the text is to be kept aside. */
  readonly damaged: boolean
}

/** The version before → the same in the next one. None yet: 1 is the first. */
export type Steps = Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>>
const STEPS: Steps = {}

/** Characters of all that is kept; browsers give about five million. */
const MOST_KEPT = 6_000_000
const MOST_NAMES = 1_000
const MOST_ROWS = 500
/** Characters of one text: more than a file may have, for what is too long is told where it is written, and is not lost here. */
const MOST_TEXT = 100_000

/**
 * Reads what was kept as text, value by value: somebody else may have written it, or half of it. What does not fit the
 * lesson's own fields is left out, and the rest is taken. Never throws.
 */
export function readState(text: string, lesson: OpenLesson, steps: Steps = STEPS): Read {
  if (text.length > MOST_KEPT) return {state: blankState(), damaged: true}
  let kept: unknown
  try {
    kept = carriedOver(JSON.parse(text), steps)
  } catch {
    return {state: blankState(), damaged: true}
  }
  const reader = new Reader(lesson)
  const state = reader.state(kept)
  return {state, damaged: reader.damaged}
}

function carriedOver(kept: unknown, steps: Steps): unknown {
  let now = kept
  for (let count = 0; isRecord(now) && now['version'] !== blankState().version && count < 20; count++) {
    const version = now['version']
    const step = typeof version === 'number' && Object.hasOwn(steps, version) ? steps[version] : undefined
    if (!step) return undefined
    now = step(now)
  }
  return now
}

class Reader {
  readonly #lesson: OpenLesson
  damaged = false

  constructor(lesson: OpenLesson) {
    this.#lesson = lesson
  }

  state(kept: unknown): State {
    if (!isRecord(kept) || kept['version'] !== blankState().version) return this.#left(blankState())
    return {
      version: 1,
      answers: this.#all(kept['answers'], (items, id) => this.#all(items, (given, name) => this.#given(given, id, name))),
      hints: this.#all(kept['hints'], count => isCount(count) && count <= MOST_NAMES ? count : this.#left(undefined)),
      keys: this.#all(kept['keys'], opened => opened === true || this.#left(undefined)),
      name: this.#text(kept['name'], 200) ?? '',
      namedAt: isCount(kept['namedAt']) ? kept['namedAt'] : this.#left(0),
    }
  }

  /** A record's values, each read; what is no name, and what was not understood, is left out. */
  #all<Value>(record: unknown, read: (value: unknown, name: string) => Value | undefined): Record<string, Value> {
    if (!isRecord(record)) return this.#left({})
    const found: Record<string, Value> = {}
    const entries = Object.entries(record)
    if (entries.length > MOST_NAMES) this.damaged = true
    for (const [name, value] of entries.slice(0, MOST_NAMES)) {
      const known = name.length <= 100 && !(name in found) ? read(value, name) : this.#left(undefined)
      if (known !== undefined) found[name] = known
    }
    return found
  }

  #given(given: unknown, id: string, item: string): GivenItem | undefined {
    if (!isRecord(given) || !isCount(given['at'])) return this.#left(undefined)
    const {at, rows, checked} = given
    if (rows !== null && (!Array.isArray(rows) || rows.length > MOST_ROWS)) return this.#left(undefined)
    // An exercise of another version of the lesson has no fields here to hold it against; no page asks for it either.
    const fields = this.#lesson.exercises.find(({definition}) => definition.id === id)?.item(item)?.fields
    const known = rows === null ? null : rows.map(row => this.#all(row, (value, name) => this.#value(value, fields, name)))
    return Object.freeze({at, rows: known as DraftRow[] | null, ...(checked === true && known && {checked})})
  }

  #value(value: unknown, fields: readonly OpenField[] | undefined, name: string): DraftValue {
    const read = this.#plain(value)
    if (read === undefined || !fields) return read
    const field = fields.find(each => each.name === name)
    return field && fits(field, read) ? read : this.#left(undefined)
  }

  #plain(value: unknown): DraftValue {
    if (typeof value === 'string') return this.#text(value, MOST_TEXT)
    if (Array.isArray(value) && value.length <= MOST_NAMES && value.every(one => typeof one === 'string' && one.length <= 100)) {
      return value as string[]
    }
    if (!isRecord(value)) return this.#left(undefined)
    const {article} = value
    const words = this.#text(value['words'], MOST_TEXT)
    return words !== undefined && (article === 'A' || article === 'B') ? {article, words} : this.#left(undefined)
  }

  #text(text: unknown, most: number): string | undefined {
    return typeof text === 'string' && text.length <= most ? text : this.#left(undefined)
  }

  #left<Value>(value: Value): Value {
    this.damaged = true
    return value
  }
}

/** Whether a form could have given a value to a field. */
function fits({kind, terms}: OpenField, value: Exclude<DraftValue, undefined>): boolean {
  const known = (term: string): boolean => Object.hasOwn(terms ?? {}, term)
  if (typeof value === 'string') return kind === 'text' || ((kind === 'term' || kind === 'quotation') && known(value))
  return 'words' in value ? kind === 'quotation' : kind === 'terms' && value.every(known)
}

/**
 * Two tabs' states as one: of each item the newer answer. In whatever order and however often states are merged, the
 * outcome is the same, so that tabs which tell each other what they have end with the same.
 */
export function mergeStates(one: State, other: State): State {
  const named = one.namedAt === other.namedAt ? one.name >= other.name : one.namedAt > other.namedAt
  return {
    version: 1,
    answers: merged(one.answers, other.answers, (mine, theirs) => merged(mine, theirs, newer)),
    hints: merged(one.hints, other.hints, Math.max),
    keys: merged(one.keys, other.keys, opened => opened),
    name: named ? one.name : other.name,
    namedAt: Math.max(one.namedAt, other.namedAt),
  }
}

function merged<Value>(one: Readonly<Record<string, Value>>, other: Readonly<Record<string, Value>>, both: (mine: Value, theirs: Value) => Value): Record<string, Value> {
  const found = {...one}
  for (const [name, value] of Object.entries(other)) found[name] = Object.hasOwn(one, name) ? both(one[name]!, value) : value
  return found
}

/** The newer of two answers; of two at the same moment always the same one, whichever comes first. */
export function newer(one: GivenItem, other: GivenItem): GivenItem {
  if (one.at !== other.at) return one.at > other.at ? one : other
  const [mine, theirs] = [canonical(one.rows), canonical(other.rows)]
  if (mine === theirs) return one.checked ? one : other
  return mine > theirs ? one : other
}

/** JSON in which names stand in order; what is `undefined` is not there. Empty where there is nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one < other ? -1 : 1)) : part) ?? ''
}

/** Whether two states say the same, in whatever order. */
export function sameState(one: State, other: State): boolean {
  return canonical(one) === canonical(other)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Milliseconds since 1970, or a number of things: whole, not negative, and with room to count on. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8_640_000_000_000_000
}
