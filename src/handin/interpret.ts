import type {Place, Problem, Saying} from '../text/problem.ts'
import type {Answer, Answers, Given, Row} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf} from '../lesson/fields.ts'
import {readField} from './field.ts'
import type {Tell} from './field.ts'
import {MAX_ROWS} from './limits.ts'
import type {RecordValue, Value} from './literal.ts'
import {pick} from './pick.ts'
import {sayOfItem} from './say-answer.ts'
import {mayBeLeftOut} from './shape.ts'
import {blankEntry, blankRow} from './write.ts'

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
  const {found, unknown, twice, missing} = pick(names, exported)
  for (const refusal of exported.refusals) tell(refusal.at, refusal)
  for (const entry of unknown) tell(entry.at, sayOfItem.unknown(entry.name, names))
  for (const entry of twice) tell(entry.at, sayOfItem.twice(entry.name), entry.name)
  for (const name of missing) {
    tell(exported.at, sayOfItem.missing(name, blankEntry(exercise, name), exercise.number), name)
  }
  const answers = new Map<string, Answer>()
  for (const name of names) {
    const entry = found.get(name)
    const value: Value = entry?.value ?? {kind: 'todo', at: exported.at}
    const tellOfItem: Tell = (at, saying) => tell(at, saying, name)
    answers.set(name, {at: entry?.at ?? exported.at, rows: readItem(exercise, name, value, tellOfItem)})
  }
  return {answers, problems}
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
  const {found, unknown, twice, missing} = pick(fields, record)
  for (const refusal of record.refusals) tell(refusal.at, refusal)
  for (const entry of unknown) tell(entry.at, sayOfItem.unknownField(entry.name, fields))
  for (const entry of twice) tell(entry.at, sayOfItem.fieldTwice(entry.name))
  const verdict = found.get(fields[0] ?? '')?.value
  for (const field of missing) {
    const given = verdict?.kind === 'string' ? verdict.text : undefined
    if (!mayBeLeftOut(exercise, item, field, given)) tell(record.at, sayOfItem.missingField(field))
  }
  const row = new Map<string, Given>()
  for (const field of fields) {
    const value: Value = found.get(field)?.value ?? {kind: 'todo', at: record.at}
    row.set(field, readField(exercise, item, field, value, tell))
  }
  return row
}

function rowOf(fields: readonly string[], given: (field: string) => Given): Row {
  return new Map(fields.map((field) => [field, given(field)]))
}
