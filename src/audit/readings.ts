import {readHandIn} from '../handin/read.ts'
import type {Answers} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {locate} from '../text/locate.ts'
import {quoted} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'

/** A stored reading of one exercise: what it answers, and everything that somebody has to mend in it first. */
export interface StoredReading {
  /** `undefined` where nothing can be read. */
  readonly answers: Answers | undefined
  /** In the file's order. A reading that has any is not measured: what is left out would raise agreement. */
  readonly problems: readonly Problem[]
}

/**
 * Reads a stored reading as strictly as a key: besides what the reader tells, every quotation has to stand word for word
 * in its article.
 */
export function readReading(exercise: OpenExercise, source: string | Uint8Array): StoredReading {
  const {answers, problems} = readHandIn(exercise, source)
  const misquoted = [...answers ?? []].flatMap(([item, {rows = []}]) => rows.flatMap(row =>
    [...row.values()].flatMap((given): Problem[] => {
      if (given.kind !== 'quotation') return []
      const location = locate(exercise.articles[given.article], given.words, exercise.item(item)?.paragraph)
      if (location?.likeness === 'exact') return []
      const what = `“${quoted(given.words)}” does not stand word for word in article ${given.article}.`
      return [{at: given.at, item, what, remedy: 'Copy it from the article.'}]
    })))
  const all = [...problems, ...misquoted]
  return {answers, problems: all.toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)}
}
