import type {Place, Problem, Saying} from '../text/problem.ts'
import type {Answer, Answers, Given, Row} from '../lesson/answer.ts'
import {isAskedUnder} from '../lesson/fields.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {readField, saysNone} from './field.ts'
import type {Tell} from './field.ts'
import {MAX_ROWS} from './limits.ts'
import type {RecordValue, Value} from './literal.ts'
import {pick} from './pick.ts'
import {sayOfField, sayOfItem} from './say-answer.ts'
import {blankEntry, blankRow} from './write.ts'

/**
 * Returns the answers that a file's exported record holds, by the exercise's definition: every item, and in it every
 * field, is present, as what was given, as `todo` or as `unreadable`. Whatever does not fit is told as a problem.
 */
export function interpret(exercise: OpenExercise, exported: RecordValue): {answers: Answers; problems: readonly Problem[]} {
  const problems: Problem[] = []
  const tell = (at: Place, {what, remedy}: Saying, item?: string): void => {
    problems.push(item === undefined ? {at, what, remedy} : {at, what, remedy, item})
  }
  const names = exercise.items.map(({name}) => name)
  const {found, unknown, twice, missing} = pick(names, exported)
  for (const refusal of exported.refusals) tell(refusal.at, refusal)
  for (const entry of unknown) tell(entry.at, sayOfItem.unknown(entry.name, names))
  for (const entry of twice) tell(entry.at, sayOfItem.twice(entry.name), entry.name)
  for (const name of missing) {
    problems.push({at: exported.at, ...sayOfItem.missing(name, blankEntry(exercise, name), exercise.definition.number), item: name, absent: true})
  }
  const answers = new Map<string, Answer>()
  for (const item of exercise.items) {
    const {name} = item
    const entry = found.get(name)
    const value: Value = entry?.value ?? {kind: 'todo', at: exported.at}
    const tellOfItem: Tell = (at, saying) => tell(at, saying, name)
    answers.set(name, {at: entry?.at ?? exported.at, rows: readItem(exercise, item, value, tellOfItem)})
  }
  return {answers, problems}
}

function readItem(exercise: OpenExercise, item: OpenItem, value: Value, tell: Tell): readonly Row[] | undefined {
  if (exercise.form !== 'spans') return [readOne(exercise, item, value, tell)]
  if (value.kind === 'todo') return undefined
  if (value.kind === 'list') {
    const {elements} = value
    if (elements.length > MAX_ROWS) tell(elements[MAX_ROWS]?.at ?? value.at, sayOfItem.tooManyRows(elements.length))
    return elements.slice(0, MAX_ROWS).map((element) => readRow(exercise, item, element, tell))
  }
  if (value.kind === 'refused') return [readRow(exercise, item, value, tell)]
  tell(value.at, sayOfItem.notAList(item.name))
  return [readRow(exercise, item, value, tell)]
}

/** The one row of an item of a record, a table or a text. */
function readOne(exercise: OpenExercise, item: OpenItem, value: Value, tell: Tell): Row {
  if (value.kind === 'list' && value.elements.length === 1 && value.elements[0]?.kind === 'record') {
    tell(value.at, sayOfItem.listForOne())
    return readRow(exercise, item, value.elements[0], tell)
  }
  return readRow(exercise, item, value, tell)
}

function readRow(exercise: OpenExercise, item: OpenItem, value: Value, tell: Tell): Row {
  const {fields} = item
  const bare = bareField(item, value)
  if (value.kind === 'record') return readFields(item, value, tell)
  if (value.kind === 'todo') return rowOf(fields, () => ({kind: 'todo', at: value.at}))
  if (bare !== undefined) {
    tell(value.at, sayOfItem.bareField(bare.name))
    return rowOf(fields, (field) =>
      field === bare ? readField(field, value, tell) : {kind: 'todo', at: value.at})
  }
  if (value.kind === 'refused') tell(value.refusal.at, value.refusal)
  else tell(value.at, sayOfItem.notARecord(blankRow(exercise)))
  return rowOf(fields, () => ({kind: 'unreadable', at: value.at}))
}

/** The field that a value without braces must be meant for: the one for words of an article, or the only one. */
function bareField({fields}: OpenItem, value: Value): OpenField | undefined {
  if (value.kind === 'string' && fields.length === 1) return fields[0]
  if (value.kind !== 'quotation') return undefined
  const quotations = fields.filter(({kind}) => kind === 'quotation')
  return quotations.length === 1 ? quotations[0] : undefined
}

function readFields({fields}: OpenItem, record: RecordValue, tell: Tell): Row {
  const names = fields.map(({name}) => name)
  const {found, unknown, twice, missing} = pick(names, record)
  for (const refusal of record.refusals) tell(refusal.at, refusal)
  for (const entry of unknown) tell(entry.at, sayOfItem.unknownField(entry.name, names))
  for (const entry of twice) tell(entry.at, sayOfItem.fieldTwice(entry.name))
  const first = found.get(names[0] ?? '')?.value
  const verdict = first?.kind === 'string' ? first.text : undefined
  for (const field of fields) {
    const value = found.get(field.name)?.value
    if (value && verdict !== undefined && saysNone(field, value) && isAskedUnder(field, verdict)) {
      tell(value.at, sayOfField.noneAsked(field.name, names[0] ?? '', verdict))
    }
    if (!missing.includes(field.name)) continue
    // Without a verdict nobody knows yet whether it is needed.
    const mayBeLeftOut = field.under !== undefined && (verdict === undefined || !isAskedUnder(field, verdict))
    if (!mayBeLeftOut) tell(record.at, sayOfItem.missingField(field.name))
  }
  return rowOf(fields, field => readField(field, found.get(field.name)?.value ?? {kind: 'todo', at: record.at}, tell))
}

function rowOf(fields: readonly OpenField[], given: (field: OpenField) => Given): Row {
  return new Map(fields.map(field => [field.name, given(field)]))
}
