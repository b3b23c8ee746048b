import {defineCommand, runMain} from 'citty'
import {exercises} from '../phone-call/exercises/index.ts'
import {hintText} from '../report/hint-text.ts'
import {lookOf} from '../report/look.ts'
import {chooseOne} from './choose.ts'
import {hintsShown, rememberHints} from './memory.ts'

const command = defineCommand({
  meta: {
    name: 'npm run hint --',
    description: 'Shows the hints of an exercise, one more each time.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
    again: {type: 'boolean', description: 'Only those that you have seen already'},
  },
  async run({args}) {
    const choice = chooseOne(args.exercise, exercises, 'npm run hint -- 2')
    if ('why' in choice) {
      console.error(choice.why)
      process.exitCode = 1
      return
    }
    const {exercise} = choice
    const shown = await hintsShown(process.cwd())
    const before = Math.min(shown[exercise.id] ?? 0, exercise.hints.length)
    const count = args.again && before > 0 ? before : Math.min(before + 1, exercise.hints.length)
    process.stdout.write(hintText(exercise, count, lookOf(process.stdout, process.env, process.platform)))
    if (count > before) await rememberHints(process.cwd(), {...shown, [exercise.id]: count})
  },
})

await runMain(command)
