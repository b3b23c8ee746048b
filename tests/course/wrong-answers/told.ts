import {keys} from '../../../answers/index.ts'
import {spoils} from '../../engine.ts'
import {feedback, grade, modelAnswer, readHandIn, writeHandIn} from '../../engine.ts'
import type {Exercise} from '../../../src/lesson/exercise.ts'
import {articles} from '../course-findings.ts'

/**
 * What a student is told whose file is right but for these entries, as they stand in the file: the score with four
 * decimals, then what cannot be read and what is to be looked at again, a line each, in the file's order.
 */
export function toldOf(exercise: Exercise): (...entries: readonly string[]) => string {
  const key = keys[exercise.id]!
  const right = writeHandIn(exercise, modelAnswer(exercise, key))
  return (...entries) => {
    const {answers, problems} = readHandIn(exercise, entries.reduce(replaceEntry, right))
    if (!answers) throw new Error('Nothing in the file can be read.')
    const marks = grade(exercise, key, answers, articles)
    // Where something has to be mended first, the report leaves the rest out.
    const lines = feedback(exercise, marks).filter(({tone, at}) =>
      tone !== 'good' && (tone === 'todo' || !problems.some(problem => problem.at.line === at?.line)))
    for (const {text} of lines) {
      const spoilt = spoils(text, key, answers, exercise)
      if (spoilt !== undefined) throw new Error(`“${text}” gives “${spoilt}” away.`)
    }
    return [
      marks.score.toFixed(4),
      ...problems.map(({item, what, remedy}) => `${item ?? 'file'}: ${what} ${remedy}`),
      ...lines.map(({item, text}) => `${item ?? 'file'}: ${text}`),
    ].join('\n')
  }
}

/** The file with another entry in the place of the one of that name. */
function replaceEntry(file: string, entry: string): string {
  const name = /^'?([^':]+)'?:/.exec(entry)?.[1]
  const lines = file.split('\n')
  const start = lines.findIndex(line => line.startsWith(`  '${name}': `) || line.startsWith(`  ${name}: `))
  if (start < 0) throw new Error(`The exercise has no ${name}.`)
  const length = lines.slice(start + 1).findIndex(line => line.startsWith('  //') || line.startsWith('}'))
  return [...lines.slice(0, start), `  ${entry},`, ...lines.slice(start + 1 + length)].join('\n')
}
