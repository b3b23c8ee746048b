import {execFile} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {studentClone} from '../../src/cli/authors/measure.ts'
import {answerTypesModule} from '../../src/reading/answer-types.ts'
import {articlesModule} from '../../src/reading/modules.ts'
import {articles} from '../grading/village.ts'
import {blank, course, keys, model} from './village-course.ts'

/** What a command printed, without colours, and how it ended. */
export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number
}

/** A student's clone of the project in a folder of its own, with the village's course in place of the lesson's. */
export interface MiniProject {
  readonly root: string
  /** Writes a file, from the root. */
  readonly write: (path: string, text: string) => void
  /** As in a fresh clone: the worked example filled in, the others blank. */
  readonly reset: () => void
  /** Runs `node` with these arguments. */
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly remove: () => void
}

/** Makes such a clone. The caller removes it. */
export function miniProject(): MiniProject {
  const root = studentClone(fileURLToPath(new URL('../..', import.meta.url)))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  write('src/phone-call/articles.generated.ts', articlesModule([articles.A, articles.B]))
  write('src/phone-call/answers.generated.ts', answerTypesModule(course))
  write('src/phone-call/exercises/index.ts', `export const exercises = ${JSON.stringify(course)}`)
  write('src/phone-call/evidence.generated.ts', 'export const aboutEvidence = \'\'\nexport const evidence = []\n')
  const reset = (): void => {
    write('answers/index.ts', `export const hints = {}\nexport const keys = ${JSON.stringify(keys)}`)
    for (const exercise of course) {
      write(`exercises/${exercise.id}.ts`, exercise.workedExample ? model(exercise) : blank(exercise))
    }
  }
  reset()
  return {root, write, reset, run: (...args) => run(root, args), remove: () => rmSync(root, {recursive: true, force: true})}
}

function run(root: string, args: readonly string[]): Promise<Ran> {
  // As in a pipe of a student's own: what this run of vitest set in its environment is left out.
  const {PATH, HOME, TEMP, SystemRoot} = process.env
  const env = Object.fromEntries(Object.entries({PATH, HOME, TEMP, SystemRoot}).filter(([, value]) => value !== undefined))
  return new Promise((resolve) => {
    execFile(process.execPath, args, {cwd: root, env}, (error, out, err) => {
      resolve({out, err, code: error ? Number(error.code) : 0})
    })
  })
}
