import {existsSync, readFileSync} from 'node:fs'
import {defineCommand} from 'citty'
import {KeyError} from '../grading/key-error.ts'
import {breaches, validityText} from '../audit/validity-text.ts'
import type {Case} from '../audit/strategies.ts'
import {readingTrial, validity} from '../audit/validity.ts'
import type {Trial} from '../audit/validity.ts'
import {readHandIn} from '../handin/read.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {inProject} from '../reading/generated-files.ts'
import {choose} from './choose.ts'
import {lesson} from './lesson.ts'

/** Made after the keys were frozen: it tests them. */
const READING = 'answers/readings/reading-4'

/** What it should earn at least where the field agrees well about the task, */
const AGREED: readonly string[] = ['2-sources', '4-coverage', '6-checking']
const LEAST_AGREED = 0.75

/** and where readers differ more. */
const LEAST = 0.6

export default defineCommand({
  meta: {
    name: 'validity --',
    description: 'Prints what the key, parts of it, a stored reading and each way of gaming earn in every exercise, and '
      + 'fails where one of them is out of its bound.',
  },
  args: {
    exercise: {type: 'positional', required: false, description: 'One exercise: its number or its name'},
  },
  run({args}) {
    const chosen = choose(args._, lesson.lesson.exercises)
    const broken = chosen.flatMap(({id}) => tryOut(lesson.exercise(id)))
    console.log(`The reading in ${READING} is machine-made, without sight of the keys and after they were frozen. A class's\n`
      + 'own answers are the better measure of a key.\n')
    for (const sentence of broken) console.error(sentence)
    if (broken.length > 0) process.exitCode = 1
    else console.log('Every bound holds.')
  },
})

/** Prints one exercise's table; returns a sentence for each thing to mend. */
function tryOut({definition: exercise, key, articles}: OpenExercise): string[] {
  if (!key) return exercise.form === 'text' ? [] : [`${exercise.id}: there is no key in answers/index.ts.`]
  try {
    const some = {exercise, key, articles}
    const trials = [...validity(some), ...readingTrials(some)]
    console.log(validityText(`${exercise.number} · ${exercise.title}`, trials))
    return breaches(exercise.id, trials)
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    return [`answers/${exercise.id}.ts: ${error.message}`]
  }
}

/** None for an exercise that was not read. */
function readingTrials(some: Case): Trial[] {
  const {id} = some.exercise
  const path = inProject(`${READING}/${id}.ts`)
  if (!existsSync(path)) return []
  const {answers} = readHandIn(some.exercise, readFileSync(path))
  if (!answers) throw new KeyError(`the reading in ${READING}/${id}.ts cannot be read.`)
  return [readingTrial(some, 'a careful reading, machine-made', answers, AGREED.includes(id) ? LEAST_AGREED : LEAST)]
}
