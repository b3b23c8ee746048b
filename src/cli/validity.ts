import {existsSync, readFileSync} from 'node:fs'
import {defineCommand, runMain} from 'citty'
import {KeyError} from '../lesson/keyed.ts'
import {breaches, readingTrial, validity, validityText} from '../audit/validity.ts'
import type {Trial} from '../audit/validity.ts'
import {readHandIn} from '../handin/read.ts'
import {exercises} from '../phone-call/exercises/index.ts'
import {open} from '../lesson/open.ts'
import type {OpenExercise} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {inProject} from '../reading/generated-files.ts'

/** Made after the keys were frozen: it tests them. */
const READING = 'answers/readings/reading-4'

/** What it should earn at least where the field agrees well about the task, */
const AGREED: readonly string[] = ['2-sources', '4-coverage', '6-checking']
const LEAST_AGREED = 0.75

/** and where readers differ more. */
const LEAST = 0.6

const command = defineCommand({
  meta: {
    name: 'npm run validity --',
    description: 'Prints what the key, parts of it, a stored reading and each way of gaming earn in every exercise, and '
      + 'fails where one of them is out of its bound.',
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
    console.log(`The reading in ${READING} is machine-made, without sight of the keys and after they were frozen. A class's\n`
      + 'own answers are the better measure of a key.\n')
    for (const sentence of broken) console.error(sentence)
    if (broken.length > 0) process.exitCode = 1
    else console.log('Every bound holds.')
  },
})

/** Prints one exercise's table; returns a sentence for each thing to mend. */
function tryOut(exercise: Exercise): string[] {
  const some = open(phoneCall).exercise(exercise.id)
  if (!some.key) return exercise.form === 'text' ? [] : [`${exercise.id}: there is no key in answers/index.ts.`]
  try {
    const trials = [...validity(some), ...readingTrials(some)]
    console.log(validityText(`${exercise.number} · ${exercise.title}`, trials))
    return breaches(exercise.id, trials)
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    return [`answers/${exercise.id}.ts: ${error.message}`]
  }
}

/** None for an exercise that was not read. */
function readingTrials(some: OpenExercise): Trial[] {
  const {id} = some.definition
  const path = inProject(`${READING}/${id}.ts`)
  if (!existsSync(path)) return []
  const {answers} = readHandIn(some, readFileSync(path))
  if (!answers) throw new KeyError(`the reading in ${READING}/${id}.ts cannot be read.`)
  return [readingTrial(some, 'a careful reading, machine-made', answers, AGREED.includes(id) ? LEAST_AGREED : LEAST)]
}

await runMain(command)
