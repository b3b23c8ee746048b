import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readReading} from '../../src/audit/readings.ts'
import {readingAgreement} from '../../src/audit/reading-agreement.ts'
import {readHandIn} from '../engine.ts'
import type {Answers} from '../../src/lesson/answer.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {phoneCall} from '../open.ts'

const FOLDER = new URL('../../answers/readings/', import.meta.url)

const names = readdirSync(FOLDER, {withFileTypes: true}).filter(entry => entry.isDirectory()).map(({name}) => name)

const stored = exercises.flatMap(exercise => names
  .map(name => ({exercise, name, file: new URL(`${name}/${exercise.id}.ts`, FOLDER)}))
  .filter(({file}) => existsSync(file)))

/** The graded exercises that students begin blank. */
const blank = exercises.filter(({form, workedExample}) => form !== 'text' && !workedExample)

const readingsOf = (exercise: Exercise): Answers[] => stored.filter(one => one.exercise === exercise)
  .map(({file}) => readHandIn(exercise, readFileSync(file)).answers!)

describe('a stored reading', () => {
  it('that quotes what does not stand there is told with its line, and not measured without it', () => {
    const exercise = phoneCall.exercise('2-sources')
    const file = readFileSync(new URL('reading-1/2-sources.ts', FOLDER), 'utf8')
    const misquoted = file.replace(/inA\('[^']+'\)/, 'inA(\'acording to\')')
    const line = file.slice(0, file.search(/inA\('/)).split('\n').length
    expect(readReading(exercise, file).problems).toEqual([])
    expect(readReading(exercise, misquoted).problems).toMatchObject([
      {at: {line}, what: '“acording to” does not stand word for word in article A.', remedy: 'Copy it from the article.'},
    ])
  })
})

describe('the stored readings', () => {
  it.each(stored)('$name of $exercise.id is read without a word of complaint', ({exercise, file}) => {
    expect(readHandIn(exercise, readFileSync(file)).problems).toEqual([])
  })

  it.each(blank)('are at least three of $id, and agree on more than chance', exercise => {
    const readings = readingsOf(exercise)
    expect(readings.length).toBeGreaterThanOrEqual(3)
    for (const {value = 1} of readingAgreement(phoneCall.exercise(exercise.id), readings)) expect(value).toBeGreaterThan(0.3)
  })
})
