import {defineCommand} from 'citty'
import {reportText} from '../report/terminal.ts'
import {wrap} from '../report/wrap.ts'
import {choose} from './choose.ts'
import {lesson} from './lesson.ts'
import {look} from './screen.ts'
import {watchExercises} from './watcher.ts'
import type {Watcher} from './watcher.ts'

const CLEAR = '\u001b[2J\u001b[H'

export default defineCommand({
  meta: {
    name: 'watch --',
    description: 'Grades the exercises whenever you save one of them: marks at once, types a moment later. '
      + 'Press q to quit, r to grade all again.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Only this exercise: its number or its name'},
  },
  run({args}) {
    const course = lesson.lesson.exercises
    const exercises = choose(args._, course)
    const whole = exercises.length === course.length
    const {stdout} = process
    const watcher = watchExercises({root: process.cwd(), lesson, exercises}, (rows, focus, notice) => {
      const now = look()
      const report = rows.length === 0 ? '' : reportText({rows, faults: [], whole, focus, watching: true}, now)
      const text = [...notice === undefined ? [] : [...wrap(notice, now.width), ''], report].join('\n')
      const keys = wrap('Watching exercises/: q quits, r grades all again.', now.width).join('\n')
      stdout.write(stdout.isTTY ? `${CLEAR}${text}\n${keys}\n` : `${text}\n`)
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
