import type {OpenExercise} from '../../lesson/open.ts'
import type {Progress} from '../progress.ts'

/**
 * How far somebody is, in lines that a telephone shows: name, then for each exercise how many questions are answered, and
 * the band where the page shows one. No answer and no key stands in it.
 */
export function progressText(name: string, rows: readonly {readonly exercise: OpenExercise, readonly progress: Progress}[]): string {
  const lines = rows.filter(({exercise}) => !exercise.definition.workedExample)
    .map(({exercise: {definition: {number, title}}, progress: {answered, of, band}}) => `${number} ${title} ${answered}/${of}${band ? ` ${band}` : ''}`)
  return [['Parallax', name.trim().slice(0, 60)].filter(Boolean).join(', '), ...lines].join('\n')
}
