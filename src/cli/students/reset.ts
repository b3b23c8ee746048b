import {defineCommand} from 'citty'
import {firstFile} from '../blank-files.ts'
import {chooseOne} from '../choose.ts'
import {lesson} from '../lesson.ts'
import {resetFile} from './student-files.ts'

export default defineCommand({
  meta: {
    name: 'reset --',
    description: 'Makes the file of an exercise blank again, and keeps what was in it.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'Its number or its name'},
  },
  async run({args}) {
    const {id} = chooseOne(args.exercise, lesson.lesson.exercises, 'npm run reset -- 2')
    const reset = await resetFile(process.cwd(), id, firstFile(lesson.exercise(id)), new Date())
    if (reset.kind === 'unchanged') {
      console.log(`${reset.file} is already as it was at the beginning: nothing was changed.`)
      return
    }
    console.log(`${reset.file} is as it was at the beginning.`)
    if (reset.kept) console.log(`What was in it is kept in ${reset.kept}`)
  },
})
