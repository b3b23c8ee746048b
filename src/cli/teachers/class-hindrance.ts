import {versionsOf} from '../../class/versions.ts'
import {readResults} from '../../disk/results-file.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'

/** Why the talk cannot show the class whose results stand in a folder, and what to do; `undefined` where it can. */
export function classHindrance(folder: string): string | undefined {
  if (folder === '') return 'Which class? Name the folder that npm run grade wrote, as in: --class results/'
  try {
    const {versions} = readResults(folder)
    if (JSON.stringify(versions) === JSON.stringify(versionsOf(lesson.lesson))) return undefined
    return `${printable(folder)} was graded with other texts, exercises or keys than are here now.\nGrade the class again.`
  } catch (error) {
    if (error instanceof Mendable) return error.message
    throw error
  }
}
