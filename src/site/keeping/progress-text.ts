import {band} from '../../grading/marks.ts'
import type {Marks} from '../../grading/marks.ts'
import type {OpenExercise} from '../../lesson/open.ts'

/**
 * How far somebody is, in lines that a telephone shows: name, then for each exercise how many questions are answered, and
 * the band where there is one. No answer and no key stands in it.
 */
export function progressText(name: string, rows: readonly {readonly exercise: OpenExercise, readonly marks: Marks}[]): string {
  const lines = rows.filter(({exercise}) => !exercise.definition.workedExample).map(({exercise: {definition: {number, title}}, marks}) => {
    const {state, answered, of, score, checked, mechanical} = marks
    const isBanded = !checked && !mechanical && state !== 'not started'
    return `${number} ${title} ${answered}/${of}${isBanded ? ` ${band(score)}` : ''}`
  })
  return [['Parallax', name.trim().slice(0, 60)].filter(Boolean).join(', '), ...lines].join('\n')
}
