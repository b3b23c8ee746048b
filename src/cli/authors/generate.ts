import {defineCommand} from 'citty'
import {writeWhole} from '../../disk/write-whole.ts'
import {EditionError} from '../../reading/edition-error.ts'
import {fileOfExercises, filesOfMarkdown, generatedFiles, inProject, isStale, type GeneratedFile} from '../../reading/generated-files.ts'
import {Mendable} from '../../text/problem.ts'

/** The exercises are loaded late: what they ask of the evidence cards is read from the file written just before. */
const late = {
  folder: 'src/phone-call',
  exercises: async () => (await import('../../phone-call/exercises/index.ts')).exercises,
}

export default defineCommand({
  meta: {
    name: 'generate --',
    description: 'Writes src/phone-call/articles.generated.ts from the two Markdown editions, evidence.generated.ts beside it '
      + 'from the evidence cards, and src/phone-call/answers.generated.ts from the exercises\' definitions.',
  },
  args: {
    check: {type: 'boolean', description: 'Write nothing; fail when one of the files is out of date'},
  },
  async run({args}) {
    try {
      if (args.check) report((await generatedFiles(late)).filter(isStale))
      else await writeAll()
    } catch (error) {
      if (!(error instanceof EditionError)) throw error
      throw new Mendable(error.message)
    }
  },
})

function report(stale: readonly GeneratedFile[]): void {
  for (const {path} of stale) console.error(`${path} is out of date. Run npm run generate.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log('The generated files are up to date.')
}

async function writeAll(): Promise<void> {
  const written = [...await write(filesOfMarkdown(late)), ...await write([await fileOfExercises(late)])]
  if (written.length === 0) console.log('The generated files are up to date.')
}

/** Writes those that are out of date, and returns them. */
async function write(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const stale = files.filter(isStale)
  for (const {path, text} of stale) {
    await writeWhole(inProject(path), text)
    console.log(`Wrote ${path}.`)
  }
  return stale
}
