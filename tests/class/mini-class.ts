import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {gradedExercises} from '../../src/class/grade-hand-in.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {phoneCall} from '../open.ts'

/** The exercises that are graded. */
export const exercises = gradedExercises(phoneCall)
export const ids = exercises.map(({definition: {id}}) => id)

/** Exercise's id → the file as the key has it; that of exercise 7 is blank, for it has no key. */
export const keyed = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
export const blank = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise)]))

/** Path with forward slashes → what stands there. */
export type Tree = Readonly<Record<string, string | Uint8Array>>

/** Writes files below a folder. */
export function put(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, ...path.split('/'))
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
}

/** A student's files below a path, `ada/exercises/`. */
export function files(path: string, texts: ReadonlyMap<string, string> = keyed): Tree {
  return Object.fromEntries([...texts].map(([id, text]) => [`${path}${id}.ts`, text]))
}

export function zip(tree: Tree): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(tree).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])))
}
