import {existsSync, readFileSync} from 'node:fs'
import {defineCommand} from 'citty'
import {readingAgreement} from '../../audit/reading-agreement.ts'
import {writeWhole} from '../../disk/write-whole.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {inProject} from '../../reading/generated-files.ts'
import {Mendable} from '../../text/problem.ts'
import {agreementTable, type Measured} from './agreement-table.ts'
import {lesson} from '../lesson.ts'
import {between, replaceBetween} from './marked-part.ts'
import {BUILDING, NO_READINGS, storedReadings} from './stored-readings.ts'

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
    const measured = lesson.exercises.flatMap(measure)
    if (measured.length === 0) throw new Mendable(NO_READINGS)
    const table = agreementTable(measured)
    if (args.check) check(table)
    else if (args.write) await write(table)
    else console.log(table)
  },
})

/** Nothing for an exercise that has fewer than two readings. */
function measure(exercise: OpenExercise): Measured[] {
  const readings = storedReadings(exercise, BUILDING).map(({answers}) => answers)
  if (readings.length < 2) return []
  const fields = readingAgreement(exercise, readings)
  return fields.length === 0 ? [] : [{exercise: exercise.definition, readings: readings.length, fields}]
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
