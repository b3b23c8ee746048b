import {join} from 'node:path'
import {defineCommand} from 'citty'
import {readAnswerFile} from '../../disk/read-file.ts'
import {readHandIn} from '../../handin/read.ts'
import type {Exercise} from '../../lesson/exercise.ts'
import {mark} from '../../mark.ts'
import {keyText, whyClosed} from '../../report/key-text.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {chooseOne} from '../choose.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'

export default defineCommand({
  meta: {
    name: 'key --',
    description: 'Shows the key of an exercise with its reasons beside your answers, once every part of it is answered.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
    item: {type: 'positional', required: false, description: 'One paragraph, or one item by its name'},
    anyway: {type: 'boolean', description: 'Show it even if parts are not answered yet'},
  },
  async run({args}) {
    const exercise = chooseOne(args.exercise, lesson.lesson.exercises, 'npm run key -- 2')
    const only = args.item === undefined ? undefined : chooseItem(args.item, exercise)
    const {key} = lesson.exercise(exercise.id)
    if (Object.keys(lesson.lesson.keys).length === 0) {
      throw new Mendable(`This copy has no key: your teacher has it, and marks come from there. A hint: npm run hint -- ${exercise.number}`)
    }
    if (!key) throw new Mendable('This exercise has no key: no program can judge it, and your teacher reads it.')
    const bytes = await readAnswerFile(join(process.cwd(), 'exercises', `${exercise.id}.ts`))
    if (!(bytes instanceof Uint8Array)) throw new Mendable(`exercises/${exercise.id}.ts: ${bytes.what} ${bytes.remedy}`)
    const {marks} = mark(lesson, exercise.id, bytes)
    const why = args.anyway ? undefined : whyClosed(exercise, marks)
    if (why) throw new Mendable(why)
    print(keyText({exercise, key, answers: readHandIn(lesson.exercise(exercise.id), bytes).answers, marks, only}, look()))
  },
})

/** Returns the item that is named, whatever its capitals. Throws a `Mendable` when none is. */
export function chooseItem(name: string, {items, number}: Exercise): string {
  const names = Object.keys(items)
  const found = names.find((each) => each.toLowerCase() === name.toLowerCase())
  if (found !== undefined) return found
  throw new Mendable(`Exercise ${number} has nothing named '${printable(name)}'. There are: ${names.join(', ')}.`)
}
