import {writeFileSync} from 'node:fs'
import {defineCommand, runMain} from 'citty'
import {EditionError} from '../reading/edition-error.ts'
import {fileOfExercises, filesOfMarkdown, generatedFiles, inProject, isStale, type GeneratedFile} from '../reading/generated-files.ts'

/** The exercises are loaded late: what they ask of the evidence cards is read from the file written just before. */
const lesson = {folder: 'src/phone-call', exercises: async () => (await import('../phone-call/exercises/index.ts')).exercises}

const command = defineCommand({
  meta: {
    name: 'npm run articles --',
    description: 'Writes src/phone-call/articles.generated.ts from the two Markdown editions, evidence.generated.ts beside it '
      + 'from the evidence cards, and src/phone-call/answers.generated.ts from the exercises\' definitions.',
  },
  args: {
    check: {type: 'boolean', description: 'Write nothing; fail when one of the files is out of date'},
  },
  async run({args}) {
    try {
      if (args.check) report((await generatedFiles(lesson)).filter(isStale))
      else await writeAll()
    } catch (error) {
      if (!(error instanceof EditionError)) throw error
      console.error(error.message)
      process.exitCode = 1
    }
  },
})

function report(stale: readonly GeneratedFile[]): void {
  for (const {path} of stale) console.error(`${path} is out of date. Run npm run articles.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log('The generated files are up to date.')
}

async function writeAll(): Promise<void> {
  const written = [...write(filesOfMarkdown(lesson)), ...write([await fileOfExercises(lesson)])]
  if (written.length === 0) console.log('The generated files are up to date.')
}

/** Writes those that are out of date, and returns them. */
function write(files: readonly GeneratedFile[]): GeneratedFile[] {
  const stale = files.filter(isStale)
  for (const {path, text} of stale) {
    writeFileSync(inProject(path), text)
    console.log(`Wrote ${path}.`)
  }
  return stale
}

await runMain(command)
