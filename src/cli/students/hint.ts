import {defineCommand} from 'citty'
import {hintText} from '../../report/hint-text.ts'
import {chooseOne} from '../choose.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'
import {hintsShown, rememberHints} from './student-files.ts'

export default defineCommand({
  meta: {
    name: 'hint --',
    description: 'Shows the hints of an exercise, one more each time.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
    again: {type: 'boolean', description: 'Only those that you have seen already'},
  },
  async run({args}) {
    const exercise = chooseOne(args.exercise, lesson.lesson.exercises, 'npm run hint -- 2')
    const shown = await hintsShown(process.cwd())
    const before = Math.min(shown[exercise.id] ?? 0, exercise.hints.length)
    const count = args.again && before > 0 ? before : Math.min(before + 1, exercise.hints.length)
    print(hintText(exercise, count, look()))
    if (count > before) await rememberHints(process.cwd(), {...shown, [exercise.id]: count})
  },
})
