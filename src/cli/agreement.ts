import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {defineCommand, runMain} from 'citty'
import {readingAgreement} from '../audit/reading-agreement.ts'
import {readHandIn} from '../handin/read.ts'
import type {Answers} from '../lesson/answer.ts'
import {exercises} from '../phone-call/exercises/index.ts'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {agreementTable, type Measured} from './agreement-table.ts'
import {inProject} from '../reading/generated-files.ts'
import {between, replaceBetween} from './marked-part.ts'

/** Those from which the keys were built. Later ones test the keys. */
const READINGS = ['reading-1', 'reading-2', 'reading-3'].map(name => `answers/readings/${name}`)
const PAGE = 'answers/README.md'

const lesson = open(phoneCall)

const command = defineCommand({
  meta: {
    name: 'npm run agreement --',
    description: 'Prints how far the stored readings in answers/readings agree, exercise by exercise and field by field.',
  },
  args: {
    check: {type: 'boolean', description: `Fail when the table in ${PAGE} is out of date`},
    write: {type: 'boolean', description: `Write the table into ${PAGE}`},
  },
  run({args}) {
    const problems: string[] = []
    const table = agreementTable(exercises.flatMap(exercise => measure(exercise, problems)))
    for (const problem of problems) console.error(problem)
    if (problems.length > 0) process.exitCode = 1
    else if (args.check) check(table)
    else if (args.write) write(table)
    else console.log(table)
  },
})

/** Nothing for an exercise that has fewer than two readings; notes what cannot be read. */
function measure(exercise: Exercise, problems: string[]): Measured[] {
  const readings = READINGS.flatMap(folder => readReading(exercise, `${folder}/${exercise.id}.ts`, problems))
  if (readings.length < 2) return []
  const fields = readingAgreement(lesson.exercise(exercise.id), readings)
  return fields.length === 0 ? [] : [{exercise, readings: readings.length, fields}]
}

function readReading(exercise: Exercise, path: string, problems: string[]): Answers[] {
  if (!existsSync(inProject(path))) return []
  const {answers, problems: found} = readHandIn(lesson.exercise(exercise.id), readFileSync(inProject(path)))
  problems.push(...found.map(({at, what, remedy}) => `${path}:${at.line}:${at.column}  ${what} ${remedy}`))
  return answers ? [answers] : []
}

function check(table: string): void {
  if (between(readPage(), 'agreement') === table) {
    console.log(`The table in ${PAGE} is up to date.`)
  } else {
    console.error(`The table in ${PAGE} is out of date. Run npm run agreement -- --write.`)
    process.exitCode = 1
  }
}

function write(table: string): void {
  const page = replaceBetween(readPage(), 'agreement', table)
  if (page === undefined) {
    console.error(`${PAGE} has no place for the table. Put the lines <!-- agreement --> and <!-- /agreement --> into it.`)
    process.exitCode = 1
    return
  }
  writeFileSync(inProject(PAGE), page)
  console.log(`Wrote the table into ${PAGE}.`)
}

/** An empty page where there is none. */
function readPage(): string {
  return existsSync(inProject(PAGE)) ? readFileSync(inProject(PAGE), 'utf8') : ''
}

await runMain(command)
