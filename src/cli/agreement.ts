import {existsSync, readFileSync} from 'node:fs'
import {defineCommand} from 'citty'
import {readingAgreement} from '../audit/reading-agreement.ts'
import {writeWhole} from '../disk/write-whole.ts'
import {readHandIn} from '../handin/read.ts'
import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {inProject} from '../reading/generated-files.ts'
import {Mendable} from '../text/problem.ts'
import {agreementTable, type Measured} from './agreement-table.ts'
import {lesson} from './lesson.ts'
import {between, replaceBetween} from './marked-part.ts'

/** Those from which the keys were built. Later ones test the keys. */
const READINGS = ['reading-1', 'reading-2', 'reading-3'].map(name => `answers/readings/${name}`)
const PAGE = 'answers/README.md'

export default defineCommand({
  meta: {
    name: 'agreement --',
    description: 'Prints how far the stored readings in answers/readings agree, exercise by exercise and field by field.',
  },
  args: {
    check: {type: 'boolean', description: `Fail when the table in ${PAGE} is out of date`},
    write: {type: 'boolean', description: `Write the table into ${PAGE}`},
  },
  async run({args}) {
    const problems: string[] = []
    const table = agreementTable(lesson.exercises.flatMap(exercise => measure(exercise, problems)))
    if (problems.length > 0) throw new Mendable(problems.join('\n'))
    if (args.check) check(table)
    else if (args.write) await write(table)
    else console.log(table)
  },
})

/** Nothing for an exercise that has fewer than two readings; notes what cannot be read. */
function measure({definition: exercise, articles}: OpenExercise, problems: string[]): Measured[] {
  const readings = READINGS.flatMap(folder => readReading(exercise, `${folder}/${exercise.id}.ts`, problems))
  if (readings.length < 2) return []
  const fields = readingAgreement(exercise, readings, articles)
  return fields.length === 0 ? [] : [{exercise, readings: readings.length, fields}]
}

function readReading(exercise: Exercise, path: string, problems: string[]): Answers[] {
  if (!existsSync(inProject(path))) return []
  const {answers, problems: found} = readHandIn(exercise, readFileSync(inProject(path)))
  problems.push(...found.map(({at, what, remedy}) => `${path}:${at.line}:${at.column}  ${what} ${remedy}`))
  return answers ? [answers] : []
}

function check(table: string): void {
  if (between(readPage(), 'agreement') !== table) {
    throw new Mendable(`The table in ${PAGE} is out of date. Run npm run agreement -- --write.`)
  }
  console.log(`The table in ${PAGE} is up to date.`)
}

async function write(table: string): Promise<void> {
  const page = replaceBetween(readPage(), 'agreement', table)
  if (page === undefined) {
    throw new Mendable(`${PAGE} has no place for the table. Put the lines <!-- agreement --> and <!-- /agreement --> into it.`)
  }
  await writeWhole(inProject(PAGE), page)
  console.log(`Wrote the table into ${PAGE}.`)
}

/** An empty page where there is none. */
function readPage(): string {
  return existsSync(inProject(PAGE)) ? readFileSync(inProject(PAGE), 'utf8') : ''
}
