import {defineCommand} from 'citty'
import {breaches, readingTrial, validity, validityText} from '../../audit/validity.ts'
import type {Trial} from '../../audit/validity.ts'
import type {AnswerForm} from '../../lesson/exercise.ts'
import {KeyError} from '../../lesson/keyed.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {choose} from '../choose.ts'
import {lesson} from '../lesson.ts'
import {NO_READINGS, storedReadings, TESTING} from './stored-readings.ts'

/** What a reading should earn at least, by the form of the answers: where the field agrees well about the task, */
const AGREED: readonly AnswerForm[] = ['record', 'table']
const LEAST_AGREED = 0.75

/** and where readers differ more. */
const LEAST = 0.6

const ABOUT_READINGS = 'The readings are machine-made, without sight of the keys. A class’s own answers are the better measure of a key.\n'

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
    console.log(chosen.some(({id}) => storedReadings(lesson.exercise(id), TESTING).length > 0) ? ABOUT_READINGS : NO_READINGS)
    for (const sentence of broken) console.error(sentence)
    if (broken.length > 0) process.exitCode = 1
    else console.log('Every bound holds.')
  },
})

/** Prints one exercise's table; returns a sentence for each thing to mend. */
function tryOut(exercise: OpenExercise): string[] {
  const {id, number, title, form} = exercise.definition
  if (!exercise.key) return form === 'text' ? [] : [`${id}: there is no key in answers/index.ts.`]
  try {
    const trials = [...validity(exercise), ...readingTrials(exercise)]
    console.log(validityText(`${number} · ${title}`, trials))
    return breaches(id, trials)
  } catch (error) {
    if (!(error instanceof KeyError)) throw error
    return [error.message]
  }
}

/** None for an exercise that was not read. */
function readingTrials(exercise: OpenExercise): Trial[] {
  const least = AGREED.includes(exercise.form) ? LEAST_AGREED : LEAST
  return storedReadings(exercise, TESTING).map(({path, answers}) =>
    readingTrial(exercise, `a careful reading: ${path.split('/').at(-2)}`, answers, least))
}
