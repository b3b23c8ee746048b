import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {marks} from './marks.ts'
import type {ItemMarks, Marks} from './marks.ts'
import {fieldNames, fieldOf, given, isAnswered, stateOf} from './state.ts'
import {textRemarks} from './text-remarks.ts'

/** Marks of a text exercise: score 0, since no program judges the student's own sentences; what is written is noted. */
export function gradeText(exercise: Exercise, answers: Answers): Marks {
  const items = Object.keys(exercise.items).map((item): ItemMarks => {
    const row = answers.get(item)?.rows?.[0]
    const names = fieldNames(exercise, 'text')
    const written = names.map(name => given(row, name)).find(({kind}) => kind === 'text')
    const checked = names.flatMap(name => textRemarks(name, fieldOf(exercise, item, name)!, given(row, name)))
    return {
      item,
      credit: 0,
      of: 0,
      wrong: 0,
      answered: isAnswered(exercise, item, answers.get(item)),
      fields: {},
      remarks: [...checked, ...(written ? [{kind: 'for the teacher', at: written.at} as const] : [])],
    }
  })
  return marks(exercise, stateOf(exercise, answers), 0, items)
}
