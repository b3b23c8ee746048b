import {writeFileSync} from 'node:fs'
import {defineCommand, runMain} from 'citty'
import {EditionError} from '../reading/edition-error.ts'
import {generatedFiles, inProject, isStale, type GeneratedFile} from './generated-files.ts'

const command = defineCommand({
  meta: {
    name: 'npm run articles --',
    description: 'Writes src/articles/articles.generated.ts from the two Markdown editions, '
      + 'and src/lesson/answers.generated.ts from the exercises\' definitions.',
  },
  args: {
    check: {type: 'boolean', description: 'Write nothing; fail when one of the two files is out of date'},
  },
  run({args}) {
    try {
      const stale = generatedFiles().filter(isStale)
      if (args.check) report(stale)
      else write(stale)
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

function write(stale: readonly GeneratedFile[]): void {
  for (const {path, text} of stale) {
    writeFileSync(inProject(path), text)
    console.log(`Wrote ${path}.`)
  }
  if (stale.length === 0) console.log('The generated files are up to date.')
}

await runMain(command)
