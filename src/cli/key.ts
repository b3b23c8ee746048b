import {join} from 'node:path'
import {defineCommand, runMain} from 'citty'
import {keys} from '../../answers/index.ts'
import {markHandIn} from '../class/mark.ts'
import {readAnswerFile} from '../class/read-file.ts'
import {readHandIn} from '../handin/read.ts'
import {exercises} from '../lesson/course.ts'
import {keyText, whyClosed} from '../report/key-text.ts'
import {lookOf} from '../report/look.ts'
import {chooseOne} from './choose.ts'

const command = defineCommand({
  meta: {
    name: 'npm run key --',
    description: 'Shows the key of an exercise with its reasons beside your answers, once every part of it is answered.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
    anyway: {type: 'boolean', description: 'Show it though parts are not answered yet'},
  },
  async run({args}) {
    const choice = chooseOne(args.exercise, exercises, 'npm run key -- 2')
    if ('why' in choice) return fail(choice.why)
    const {exercise} = choice
    const key = keys[exercise.id]
    if (!key) return fail('This exercise has no key: no program can judge it, and your teacher reads it.')
    const bytes = await readAnswerFile(join(process.cwd(), 'exercises', `${exercise.id}.ts`))
    if (!(bytes instanceof Uint8Array)) return fail(`exercises/${exercise.id}.ts: ${bytes.what} ${bytes.remedy}`)
    const {marks} = markHandIn(exercise, key, bytes)
    const why = args.anyway ? undefined : whyClosed(exercise, marks)
    if (why) return fail(why)
    const look = lookOf(process.stdout, process.env, process.platform)
    process.stdout.write(keyText({exercise, key, answers: readHandIn(exercise, bytes).answers, marks}, look))
  },
})

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}

await runMain(command)
