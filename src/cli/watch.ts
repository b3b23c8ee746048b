import {defineCommand, runMain} from 'citty'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import {lookOf} from '../report/look.ts'
import {reportText} from '../report/terminal.ts'
import {watchExercises} from './watcher.ts'
import type {Watcher} from './watcher.ts'
import {choose} from './choose.ts'

const CLEAR = '\u001b[2J\u001b[H'

const command = defineCommand({
  meta: {
    name: 'npm run watch --',
    description: 'Grades the exercises whenever you save one of them: marks at once, types a moment later. '
      + 'Press q to quit, r to grade all again.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Only this exercise: its number or its name'},
  },
  run({args}) {
    const course = phoneCall.exercises
    const choice = choose(args._, course)
    if ('why' in choice) {
      console.error(choice.why)
      process.exitCode = 1
      return
    }
    const {stdout} = process
    const whole = choice.exercises.length === course.length
    const watcher = watchExercises({root: process.cwd(), lesson: open(phoneCall), exercises: choice.exercises}, (rows, focus) => {
      const look = lookOf(stdout, process.env, process.platform)
      const text = reportText({rows, faults: [], whole, focus, watching: true}, look)
      stdout.write(stdout.isTTY ? `${CLEAR}${text}\nWatching exercises/: q quits, r grades all again.\n` : `${text}\n`)
    })
    listen(watcher)
  },
})

/** Single keys, as long as there is somebody who can press them. */
function listen(watcher: Watcher): void {
  const {stdin} = process
  if (!stdin.isTTY) return
  stdin.setRawMode(true)
  stdin.setEncoding('utf8').on('data', (key: string) => {
    if (key === 'r' || key === '\r') watcher.rerun()
    if (key !== 'q' && key !== '\u0003') return
    watcher.close()
    stdin.setRawMode(false)
    stdin.pause()
  })
}

await runMain(command)
