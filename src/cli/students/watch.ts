import {defineCommand, runCommand} from 'citty'
import type {CommandDef} from 'citty'
import {verdict} from '../../report/row.ts'
import {reportText} from '../../report/terminal.ts'
import {wrap} from '../../report/wrap.ts'
import {choose} from '../choose.ts'
import {hasKeys} from '../door.js'
import hintCommand from './hint.ts'
import {lesson} from '../lesson.ts'
import {wishOf} from './pressed.ts'
import {Mendable} from '../../text/problem.ts'
import {look} from '../screen.ts'
import {watchExercises} from './watcher.ts'
import type {Watcher} from './watcher.ts'

// Citty's types tie a command to its arguments.
const hint = hintCommand as unknown as CommandDef

const CLEAR = '\u001b[2J\u001b[H'

export default defineCommand({
  meta: {
    name: 'watch --',
    description: hasKeys
      ? 'Grades the exercises whenever you save one of them: marks at once, types a moment later. Press q to quit, r to grade all again, h for a hint, k for the key.'
      : 'Checks the exercises whenever you save one of them: quotations at once, types a moment later. Press q to quit, r to check all again, h for a hint.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Only this exercise: its number or its name'},
  },
  run({args}) {
    const course = lesson.lesson.exercises
    const exercises = choose(args._, course)
    const whole = exercises.length === course.length
    const {stdout} = process
    let current = exercises[0]?.id
    const watcher = watchExercises({root: process.cwd(), lesson, exercises}, (rows, focus, notice) => {
      current = focus ?? ['failed', 'skipped'].flatMap((wanted) => rows.find((row) => verdict(row) === wanted)?.exercise ?? [])[0] ?? current
      const now = look()
      const report = rows.length === 0 ? '' : reportText({rows, faults: [], whole, focus, watching: true}, now)
      const text = [...notice === undefined ? [] : [...wrap(notice, now.width), ''], report].join('\n')
      stdout.write(stdout.isTTY ? `${CLEAR}${text}\n${footer(current, now.width)}` : `${text}\n`)
    })
    listen(watcher, async (wish) => {
      if (wish === 'key' && !hasKey(current)) return
      stdout.write(CLEAR)
      await show(wish === 'hint' ? hint : (await import('./key.ts')).default as unknown as CommandDef, current ?? '')
      stdout.write(`\n${footer(current, look().width)}`)
    })
  },
})

function footer(current: string | undefined, width: number): string {
  const key = hasKey(current) ? ', k its key when all of it is answered' : ''
  const about = current === undefined ? '' : `, h gives a hint for ${current}${key}`
  return `${wrap(`Watching exercises/: q quits, r ${hasKeys ? 'grades' : 'checks'} all again${about}.`, width).join('\n')}\n`
}

/** A student's copy has none. */
function hasKey(current: string | undefined): boolean {
  return current !== undefined && lesson.exercise(current).key !== undefined
}

/** Runs another command here; what it refuses is said and is no end of the watching. */
async function show(command: CommandDef, exercise: string): Promise<void> {
  try {
    await runCommand(command, {rawArgs: [exercise]})
  } catch (error) {
    if (!(error instanceof Mendable)) throw error
    process.stdout.write(`${wrap(error.message, look().width).join('\n')}\n`)
  }
}

/** Single keys, as long as there is somebody who can press them. */
function listen(watcher: Watcher, tell: (wish: 'hint' | 'key') => Promise<void>): void {
  const {stdin} = process
  if (!stdin.isTTY) return
  stdin.setRawMode(true)
  stdin.setEncoding('utf8').on('data', (pressed: string) => {
    const wish = wishOf(pressed)
    if (wish === 'grade') watcher.rerun()
    if (wish === 'hint' || wish === 'key') void tell(wish)
    if (wish !== 'quit') return
    watcher.close()
    stdin.setRawMode(false)
    stdin.pause()
  })
}
