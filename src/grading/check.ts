import type {Answers, Row} from '../lesson/answer.ts'
import type {OpenField, OpenItem} from '../lesson/fields.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {places} from '../text/locate.ts'
import type {Location} from '../text/locate.ts'
import {quoted} from '../text/problem.ts'
import {quotationRemarks} from './field-remarks.ts'
import {marks} from './marks.ts'
import type {ItemMarks, Marks} from './marks.ts'
import type {Remark} from './remark.ts'
import {given, isAnswered, isAsked, stateOf, todoFields} from './state.ts'
import {textRemarks} from './text-remarks.ts'

/**
 * Marks of an exercise that has no key: what is still to do, quotations that do not stand where they are asked for or have
 * too many words, texts that are too long. Nothing is graded: no item has credit, the score is 0, and `passed` says that
 * all of it is answered and that nothing of this is to be mended.
 *
 * Whatever is told follows from the exercise and the articles alone, so that it is the same for right and wrong answers.
 */
export function check(exercise: OpenExercise, answers: Answers): Marks {
  const items = exercise.items.map((item): ItemMarks => {
    const answer = answers.get(item.name)
    return {
      item: item.name, credit: 0, of: 0, wrong: 0, fields: {},
      answered: isAnswered(exercise, item, answer),
      remarks: (answer?.rows ?? []).flatMap(row => rowChecks(exercise, item, row)),
    }
  })
  const state = stateOf(exercise, answers)
  return {...marks(exercise, state, 0, items), passed: state === 'graded' && items.every(({remarks}) => remarks.length === 0)}
}

function rowChecks(exercise: OpenExercise, item: OpenItem, row: Row): Remark[] {
  const todo = todoFields(exercise, item, row)
  // Of an item of which nothing is answered, only that much is to be said, and the count says it.
  if (todo.length === item.fields.length) return []
  return [
    ...item.fields.filter(field => isAsked(exercise, row, field)).flatMap(field => fieldChecks(exercise, item, field, row)),
    ...(todo.length > 0 ? [{kind: 'todo', fields: todo, at: given(row, todo[0]!).at} as const] : []),
  ]
}

function fieldChecks(exercise: OpenExercise, {paragraph}: OpenItem, field: OpenField, row: Row): Remark[] {
  const answer = given(row, field.name)
  if (answer.kind !== 'quotation') return textRemarks(field, answer)
  const article = exercise.articles[answer.article]
  const location = places(article, answer.words, paragraph)[0]
  const remarks = quotationRemarks(field, paragraph, answer, location, false)
  if (remarks.length > 0 || !location || !field.italics || touches(article.ownWords, location)) return remarks
  return [{kind: 'not in italics', field: field.name, quoted: quoted(answer.words), at: answer.at, paragraph: location.paragraph}]
}

/** A passage may go beyond the words in italics, as long as it has some of them. */
function touches(ownWords: readonly {readonly start: number; readonly end: number}[], {range}: Location): boolean {
  return ownWords.some(({start, end}) => start < range.end && range.start < end)
}
