import {join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {defineCommand} from 'citty'
import {gradeFile} from '../../disk/grade-file.ts'
import {readAnswerFile} from '../../disk/read-file.ts'
import {writeWhole} from '../../disk/write-whole.ts'
import {fileNameOf, pack} from '../../handin/parcel.ts'
import {stampOf} from '../../lesson/stamp.ts'
import {composeRow} from '../../report/compose-row.ts'
import {handInText} from '../../report/hand-in-text.ts'
import type {ReportRow} from '../../report/row.ts'
import {Mendable} from '../../text/problem.ts'
import {checkTypes} from '../../typecheck/check-types.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'

export default defineCommand({
  meta: {
    name: 'hand-in --',
    description: 'Packs your exercises into one file for your teacher, and says what is not done yet.',
  },
  args: {
    name: {type: 'string', description: 'Your name; you are asked for it if you leave it out'},
  },
  async run({args}) {
    const name = (args.name ?? args._.join(' ')).trim() || await ask()
    const fileName = fileNameOf(name)
    if (!fileName) throw new Mendable('Whose hand-in is it? Type your name, as in: npm run hand-in -- --name "Ada Marsh"')
    const root = process.cwd()
    const files = await studentFiles(root)
    if (files.size === 0) throw new Mendable('There is nothing to hand in: no file in exercises/ can be read. See: npm test')
    const path = `hand-ins/parallax-${fileName}.zip`
    await writeWhole(path, pack({name, made: new Date(), files, stamp: stampOf(lesson.lesson)}))
    print(handInText({name, path, rows: await rowsOf(root)}, look()))
  },
})

/** The name that is typed; empty where nobody can be asked. Throws a `Mendable` where Ctrl+C or Ctrl+D is the answer. */
export async function ask(input: NodeJS.ReadStream = process.stdin, output: NodeJS.WritableStream = process.stdout): Promise<string> {
  if (!input.isTTY) return ''
  const lines = createInterface({input, output})
  // Some Nodes fail the question then, others leave it open.
  const closed = new Promise<undefined>(resolve => lines.once('close', () => resolve(undefined)))
  try {
    const name = await Promise.race([closed, lines.question('Your name: ').catch(() => undefined)])
    if (name !== undefined) return name.trim()
    output.write('\n')
    throw new Mendable('Nothing was packed. When you want to hand in, type: npm run hand-in')
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
