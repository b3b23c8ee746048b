// `npm test`, and `npm test -- 2` for one exercise. Plain JavaScript: to read TypeScript here, or in a second Node, would
// take longer than the grading.
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {opens, root} from './door.js'
import {vitestArguments} from './vitest-arguments.js'

const help = `Grades the exercises and checks that they compile.

  npm test                all exercises
  npm test -- 2           exercise 2, with all there is to say of it
  npm test -- 2 sources   several, by number or by name

What begins with - is handed on to vitest.`

const given = process.argv.slice(2)
if (given.includes('--help') || given.includes('-h')) {
  console.log(help)
} else if (opens()) {
  process.argv.splice(2, Infinity, ...vitestArguments(given))
  const vitest = createRequire(join(root, 'package.json')).resolve('vitest/package.json')
  await import(pathToFileURL(join(dirname(vitest), 'vitest.mjs')).href)
}
