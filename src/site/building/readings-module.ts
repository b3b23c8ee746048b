import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'vite'
import {readReading} from '../../audit/readings.ts'
import {grade} from '../../grading/grade.ts'
import type {OpenLesson} from '../../lesson/open.ts'

/** Exercise's id → item → how many stored readings answer it, and how many of these earn less than half on it. */
export type Readings = Readonly<Record<string, Readonly<Record<string, {readonly readers: number, readonly otherwise: number}>>>>

/** Reads the stored readings below `folder`, one folder a reader; of a lesson without keys there is nothing to hold them against. */
export function readingsOf(lesson: OpenLesson, folder: string): Readings {
  const readers = existsSync(folder) ? readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory()) : []
  return Object.fromEntries(lesson.exercises.flatMap(exercise => {
    const {definition: {id, workedExample}, key, form} = exercise
    if (!key || workedExample || form === 'text') return []
    const graded = readers.flatMap(({name}) => {
      const file = join(folder, name, `${id}.ts`)
      const answers = existsSync(file) ? readReading(exercise, readFileSync(file)).answers : undefined
      return answers ? [grade(exercise, answers)] : []
    })
    const items = exercise.items.flatMap(({name}) => {
      const answered = graded.flatMap(({items}) => items.filter(({item, answered}) => item === name && answered))
      const otherwise = answered.filter(({credit, of, wrong}) => of + wrong > 0 && credit / (of + wrong) < 0.5).length
      return answered.length > 0 ? [[name, {readers: answered.length, otherwise}] as const] : []
    })
    return items.length > 0 ? [[id, Object.fromEntries(items)] as const] : []
  }))
}

const NAME = 'virtual:readings'

/** Gives the page `virtual:readings`: figures only, and not the readings. */
export function readingsModule(lesson: OpenLesson, folder: string): Plugin {
  return {
    name: 'parallax:readings',
    resolveId: id => id === NAME ? `\0${NAME}` : undefined,
    load: id => id === `\0${NAME}` ? `export default ${JSON.stringify(readingsOf(lesson, folder))}` : undefined,
  }
}
