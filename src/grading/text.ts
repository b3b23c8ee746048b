import type {Answers} from '../lesson/answer.ts'
import type {Exercise, TextCheck} from '../lesson/exercise.ts'
import {fieldNames, fieldOf} from '../lesson/fields.ts'
import type {RowsKey} from '../lesson/key.ts'
import {marks} from './marks.ts'
import type {FieldMarks, ItemMarks, Marks, Remark} from './marks.ts'
import {given, isAnswered, stateOf} from './state.ts'
import {isDone, steeringWords} from './text-checks.ts'
import {textRemarks} from './text-remarks.ts'
import {wordCount} from '../text/words.ts'

/**
 * Marks of a text exercise: mechanics alone, since no program judges the student's own sentences. The score is the share
 * of all checks that are done, from 0 to 1; the exercise passes when every one of them is.
 */
export function gradeText(exercise: Exercise, key: RowsKey, answers: Answers): Marks {
  const items = Object.keys(exercise.items).map(item => gradeItem(exercise, key, item, answers))
  const [done, of] = [sum(items.map(({credit}) => credit)), sum(items.map(one => one.of))]
  return marks(exercise, stateOf(exercise, answers), of > 0 ? done / of : 0, items)
}

function gradeItem(exercise: Exercise, key: RowsKey, item: string, answers: Answers): ItemMarks {
  const row = answers.get(item)?.rows?.[0]
  const fields: Record<string, FieldMarks> = {}
  const remarks: Remark[] = []
  for (const name of fieldNames(exercise, 'text')) {
    const field = fieldOf(exercise, item, name)
    const answer = given(row, name)
    const checks = field?.kind === 'text' ? field.checks ?? [] : []
    const text = answer.kind === 'text' ? answer.text : ''
    const avoid = key[item]?.fields[name]?.avoid ?? []
    const done = checks.filter(check => isDone(check, text, avoid))
    fields[name] = {credit: done.length, of: checks.length}
    if (field) remarks.push(...textRemarks(name, field, answer))
    if (answer.kind !== 'text') continue
    const on = {field: name, words: wordCount(text), found: steeringWords(text, avoid), at: answer.at}
    remarks.push(...toTell(checks, done, text).map(check => ({...on, kind: 'check open', check} as const)))
    if (done.length > 0) remarks.push({kind: 'checks done', checks: done, at: answer.at})
  }
  const all = Object.values(fields)
  return {
    item,
    credit: sum(all.map(({credit}) => credit)),
    of: sum(all.map(({of}) => of)),
    wrong: 0,
    answered: isAnswered(exercise, item, answers.get(item)),
    fields,
    remarks,
  }
}

/** The checks that are not done; of an empty text, only that there is nothing yet. */
function toTell(checks: readonly TextCheck[], done: readonly TextCheck[], text: string): TextCheck[] {
  const open = checks.filter(check => !done.includes(check))
  return wordCount(text) > 0 ? open : open.slice(0, 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
