import {defineCommand, runMain} from 'citty'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import {chooseOne} from './choose.ts'
import {firstFile} from './first-file.ts'
import {resetFile} from './reset-file.ts'
import type {Reset} from './reset-file.ts'

const command = defineCommand({
  meta: {
    name: 'npm run reset --',
    description: 'Makes the file of an exercise blank again, and keeps what stood in it.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
  },
  async run({args}) {
    const choice = chooseOne(args.exercise, phoneCall.exercises, 'npm run reset -- 2')
    if ('why' in choice) {
      fail(choice.why)
      return
    }
    const {exercise} = choice
    try {
      tell(await resetFile(process.cwd(), exercise.id, firstFile(open(phoneCall).exercise(exercise.id)), new Date()))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      fail(`The file could not be written, and is as it was: ${error.message}`)
    }
  },
})

function tell(reset: Reset): void {
  switch (reset.kind) {
    case 'written':
      console.log(`${reset.file} is as it was at the beginning.`)
      if (reset.kept) console.log(`What stood in it is kept in ${reset.kept}`)
      return
    case 'unchanged':
      console.log(`${reset.file} is as it was at the beginning already: nothing was changed.`)
      return
    case 'refused':
      fail(reset.why)
      return
    default:
      reset satisfies never
  }
}

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}

await runMain(command)
