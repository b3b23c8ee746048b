import {join} from 'node:path'
import {defineCommand, runMain} from 'citty'
import {mark} from '../mark.ts'
import {readAnswerFile} from '../disk/read-file.ts'
import {readHandIn} from '../handin/read.ts'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
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
    const choice = chooseOne(args.exercise, phoneCall.exercises, 'npm run key -- 2')
    if ('why' in choice) return fail(choice.why)
    const {exercise} = choice
    const key = phoneCall.keys[exercise.id]
    if (!key) return fail('This exercise has no key: no program can judge it, and your teacher reads it.')
    const bytes = await readAnswerFile(join(process.cwd(), 'exercises', `${exercise.id}.ts`))
    if (!(bytes instanceof Uint8Array)) return fail(`exercises/${exercise.id}.ts: ${bytes.what} ${bytes.remedy}`)
    const {marks} = mark(open(phoneCall), exercise.id, bytes)
    const why = args.anyway ? undefined : whyClosed(exercise, marks)
    if (why) return fail(why)
    const look = lookOf(process.stdout, process.env, process.platform)
    process.stdout.write(keyText({exercise, key, answers: readHandIn(open(phoneCall).exercise(exercise.id), bytes).answers, marks}, look))
  },
})

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}

await runMain(command)
