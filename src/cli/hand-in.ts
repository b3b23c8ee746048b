import {mkdir, rename, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {defineCommand, runMain} from 'citty'
import {gradeFile} from '../disk/grade-file.ts'
import {readAnswerFile} from '../disk/read-file.ts'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import {checkTypes} from '../typecheck/check-types.ts'
import {composeRow} from '../report/compose-row.ts'
import {handInText} from '../report/hand-in-text.ts'
import {lookOf} from '../report/look.ts'
import type {ReportRow} from '../report/row.ts'
import {fileNameOf, pack} from './pack.ts'

const FOLDER = 'hand-ins'
const lesson = open(phoneCall)

const command = defineCommand({
  meta: {
    name: 'npm run hand-in --',
    description: 'Packs your exercises into one file for your teacher, and says what is not done yet.',
  },
  args: {
    name: {type: 'string', description: 'Your name; asked for when left out'},
  },
  async run({args}) {
    const name = (args.name ?? args._.join(' ')).trim() || await ask()
    const fileName = fileNameOf(name)
    if (!fileName) return fail('Whose hand-in is it? Type your name, as in: npm run hand-in -- --name "Ada Marsh"')
    const root = process.cwd()
    const files = await studentFiles(root)
    if (files.size === 0) return fail('There is nothing to hand in: no file in exercises/ can be read. See: npm test')
    const path = `${FOLDER}/parallax-${fileName}.zip`
    try {
      await write(join(root, FOLDER), join(root, path), pack({name, made: new Date(), files}))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      return fail(`${path} could not be written: ${error.message}`)
    }
    const look = lookOf(process.stdout, process.env, process.platform)
    process.stdout.write(handInText({name, path, rows: await rowsOf(root)}, look))
  },
})

async function ask(): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const lines = createInterface({input: process.stdin, output: process.stdout})
  try {
    return (await lines.question('Your name: ')).trim()
  } finally {
    lines.close()
  }
}

/** The exercises' files as they lie there; what is no readable file is left out. */
async function studentFiles(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const {definition: {id}} of lesson.exercises) {
    const read = await readAnswerFile(join(root, 'exercises', `${id}.ts`))
    if (read instanceof Uint8Array) files.set(`${id}.ts`, read)
  }
  return files
}

async function rowsOf(root: string): Promise<ReportRow[]> {
  const types = checkTypes(root)
  return Promise.all(lesson.exercises.map(async ({definition}) =>
    composeRow(definition, await gradeFile(root, lesson, definition.id), await types)))
}

async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, {recursive: true})
  await writeFile(`${path}.new`, bytes)
  await rename(`${path}.new`, path)
}

function fail(why: string): void {
  console.error(why)
  process.exitCode = 1
}

await runMain(command)
