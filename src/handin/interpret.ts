import type {Answer, Answers, Given, Place, Problem, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {readField} from './field.ts'
import {MAX_PROBLEMS, MAX_ROWS} from './limits.ts'
import type {Entry, RecordValue, Value} from './literal.ts'
import type {Saying} from './say-file.ts'
import {sayOfItem} from './say-answer.ts'
import {fieldNames, fieldOf, mayBeLeftOut} from './shape.ts'
import {suggest} from './suggest.ts'
import {blankEntry, blankRow} from './write.ts'

/** Notes a problem. */
export type Tell = (at: Place, saying: Saying) => void

/**
 * Returns the answers that a file's exported record holds, by the exercise's definition: every item, and in it every
 * field, is present, as what was given, as `todo` or as `unreadable`. Whatever does not fit is told as a problem.
 */
export function interpret(exercise: Exercise, exported: RecordValue): {answers: Answers; problems: readonly Problem[]} {
  const problems: Problem[] = []
  const tell = (at: Place, {what, remedy}: Saying, item?: string): void => {
    problems.push(item === undefined ? {at, what, remedy} : {at, what, remedy, item})
  }
  const names = Object.keys(exercise.items)
  const tellMissing = (name: string): void => {
    tell(exported.at, sayOfItem.missing(name, blankEntry(exercise, name), exercise.number), name)
  }
  const found = pick(names, exported, {
    refused: tell,
    unknown: (entry) => tell(entry.at, sayOfItem.unknown(entry.name, names)),
    twice: (entry) => tell(entry.at, sayOfItem.twice(entry.name), entry.name),
    missing: tellMissing,
  })
  const answers = new Map<string, Answer>()
  for (const name of names) {
    const entry = found.get(name)
    const value: Value = entry?.value ?? {kind: 'todo', at: exported.at}
    const tellOfItem: Tell = (at, saying) => tell(at, saying, name)
    answers.set(name, {at: entry?.at ?? exported.at, rows: readItem(exercise, name, value, tellOfItem)})
  }
  return {answers, problems}
}

interface Notices {
  readonly refused: Tell
  readonly unknown: (entry: Entry) => void
  readonly twice: (entry: Entry) => void
  readonly missing: (name: string) => void
}

/**
 * The first entry of each of `names`. What is unknown, doubled or missing is noticed; a name that is missing because
 * it is misspelt is told once, as misspelt.
 */
function pick(names: readonly string[], record: RecordValue, notices: Notices): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>()
  const doubled = new Set<string>()
  const misspelt = new Set<string>()
  let unknown = 0
  for (const refusal of record.refusals) notices.refused(refusal.at, refusal)
  for (const entry of record.entries) {
    if (!names.includes(entry.name)) {
      if (unknown++ >= MAX_PROBLEMS) continue
      notices.unknown(entry)
      misspelt.add(suggest(entry.name, names) ?? '')
    } else if (found.has(entry.name)) {
      if (!doubled.has(entry.name)) notices.twice(entry)
      doubled.add(entry.name)
    } else {
      found.set(entry.name, entry)
    }
  }
  for (const name of names) if (!found.has(name) && !misspelt.has(name)) notices.missing(name)
  return found
}

function readItem(exercise: Exercise, name: string, value: Value, tell: Tell): readonly Row[] | undefined {
  if (exercise.form !== 'spans') return [readOne(exercise, name, value, tell)]
  if (value.kind === 'todo') return undefined
  if (value.kind === 'list') {
    const {elements} = value
    if (elements.length > MAX_ROWS) tell(elements[MAX_ROWS]?.at ?? value.at, sayOfItem.tooManyRows(elements.length))
    return elements.slice(0, MAX_ROWS).map((element) => readRow(exercise, name, element, tell))
  }
  if (value.kind === 'refused') return [readRow(exercise, name, value, tell)]
  tell(value.at, sayOfItem.notAList(name))
  return [readRow(exercise, name, value, tell)]
}

/** The one row of an item of a record, a table or a text. */
function readOne(exercise: Exercise, name: string, value: Value, tell: Tell): Row {
  if (value.kind === 'list' && value.elements.length === 1 && value.elements[0]?.kind === 'record') {
    tell(value.at, sayOfItem.listForOne())
    return readRow(exercise, name, value.elements[0], tell)
  }
  return readRow(exercise, name, value, tell)
}

function readRow(exercise: Exercise, item: string, value: Value, tell: Tell): Row {
  const fields = fieldNames(exercise)
  const bare = bareField(exercise, item, value)
  if (value.kind === 'record') return readFields(exercise, item, value, tell)
  if (value.kind === 'todo') return rowOf(fields, () => ({kind: 'todo', at: value.at}))
  if (bare !== undefined) {
    tell(value.at, sayOfItem.bareField(bare))
    return rowOf(fields, (field) =>
      field === bare ? readField(exercise, item, field, value, tell) : {kind: 'todo', at: value.at})
  }
  if (value.kind === 'refused') tell(value.refusal.at, value.refusal)
  else tell(value.at, sayOfItem.notARecord(blankRow(exercise)))
  return rowOf(fields, () => ({kind: 'unreadable', at: value.at}))
}

/** The field that a value without braces must be meant for: the one for words of an article, or the only one. */
function bareField(exercise: Exercise, item: string, value: Value): string | undefined {
  const fields = fieldNames(exercise)
  if (value.kind === 'string' && fields.length === 1) return fields[0]
  if (value.kind !== 'quotation') return undefined
  const quotations = fields.filter((field) => fieldOf(exercise, item, field)?.kind === 'quotation')
  return quotations.length === 1 ? quotations[0] : undefined
}

function readFields(exercise: Exercise, item: string, record: RecordValue, tell: Tell): Row {
  const fields = fieldNames(exercise)
  const first = record.entries.find((entry) => entry.name === fields[0])?.value
  const verdict = first?.kind === 'string' ? first.text : undefined
  const found = pick(fields, record, {
    refused: tell,
    unknown: (entry) => tell(entry.at, sayOfItem.unknownField(entry.name, fields)),
    twice: (entry) => tell(entry.at, sayOfItem.fieldTwice(entry.name)),
    missing: (field) => {
      if (!mayBeLeftOut(exercise, item, field, verdict)) tell(record.at, sayOfItem.missingField(field))
    },
  })
  return rowOf(fields, (field) => {
    const given = found.get(field)
    return given ? readField(exercise, item, field, given.value, tell) : {kind: 'todo', at: record.at}
  })
}

function rowOf(fields: readonly string[], given: (field: string) => Given): Row {
  return new Map(fields.map((field) => [field, given(field)]))
}
