// `npm test`, and `npm test -- 2` for one exercise. Plain JavaScript, for it has to say what is missing before anything
// is installed, and a second Node just to read TypeScript would take longer than the grading.
import {existsSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {vitestArguments} from './vitest-arguments.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const help = `Grades the exercises and checks that they compile.

  npm test                all exercises
  npm test -- 2           exercise 2, with all there is to say of it
  npm test -- 2 sources   several, by number or by name

What begins with - is handed on to vitest.`

/** @returns {string | undefined} why nothing can be run yet, and what to do */
function hindrance() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Parallax needs Node 20.19 or newer, and this is ${process.versions.node}: get it from https://nodejs.org`
  }
  if (!existsSync(join(root, 'node_modules', 'vitest'))) return 'Parallax is not installed yet. Type: npm install'
  return undefined
}

// Newer Nodes remember what they compiled: a later run starts sooner.
module.enableCompileCache?.()

const given = process.argv.slice(2)
const why = hindrance()
if (given.includes('--help') || given.includes('-h')) {
  console.log(help)
} else if (why) {
  console.error(why)
  process.exitCode = 1
} else {
  process.chdir(root)
  process.argv.splice(2, Infinity, ...vitestArguments(given))
  const vitest = createRequire(join(root, 'package.json')).resolve('vitest/package.json')
  await import(pathToFileURL(join(dirname(vitest), 'vitest.mjs')).href)
}
