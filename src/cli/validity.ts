import {defineCommand, runMain} from 'citty'
import {keys} from '../../answers/index.ts'
import {articleA, articleB} from '../articles/articles.generated.ts'
import {KeyError} from '../grading/key-error.ts'
import {breaches, validityText} from '../grading/validity-text.ts'
import {validity} from '../grading/validity.ts'
import {exercises} from '../lesson/course.ts'
import type {Exercise} from '../lesson/exercise.ts'

const command = defineCommand({
  meta: {
    name: 'npm run validity --',
    description: 'Prints what the key, half of it and each way of gaming earn in every exercise, and fails where one of '
      + 'them is out of its bound.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'One exercise: its number or its name'},
  },
  run({args}) {
    const chosen = exercises.filter(({id, number}) => [undefined, id, String(number)].includes(args.exercise))
    if (chosen.length === 0) {
      console.error(`There is no exercise '${args.exercise}'. There are: ${exercises.map(({id}) => id).join(', ')}.`)
      process.exitCode = 1
      return
    }
    const broken = chosen.flatMap(tryOut)
    for (const sentence of broken) console.error(sentence)
    if (broken.length > 0) process.exitCode = 1
    else console.log('Every bound holds.')
  },
})

/** Prints one exercise's table; returns a sentence for each thing to mend. */
function tryOut(exercise: Exercise): string[] {
  const key = keys[exercise.id]
  if (!key) return exercise.form === 'text' ? [] : [`${exercise.id}: there is no key in answers/index.ts.`]
  try {
    const trials = validity({exercise, key, articles: {A: articleA, B: articleB}})
    console.log(validityText(`${exercise.number} · ${exercise.title}`, trials))
    return breaches(exercise.id, trials)
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    return [`answers/${exercise.id}.ts: ${error.message}`]
  }
}

await runMain(command)
