// `npm test`, and `npm test -- 2` for one exercise. Plain JavaScript: to read TypeScript here, or in a second Node, would
// take longer than the grading.
import {mkdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundled} from '../disk/bundle.js'
import {hasKeys, opens, root} from './door.js'
import {vitestArguments} from './vitest-arguments.js'

const help = `${hasKeys ? 'Grades the exercises and checks' : 'Checks the exercises, and'} that they compile.

  npm test                all exercises
  npm test -- 2           exercise 2, with all there is to say of it
  npm test -- 2 sources   several, by number or by name
  npm test -- --strict    what is not started counts as failed, for a grader that looks at the exit code

What begins with - is handed on to vitest.`

// Where a shell drops the --, npm takes the word for a setting of its own.
const strict = process.argv.includes('--strict') || process.env['npm_config_strict'] === 'true'
const given = process.argv.slice(2).filter((word) => word !== '--strict')
if (given.includes('--help') || given.includes('-h')) {
  console.log(help)
} else if (opens()) {
  if (strict) process.env['PARALLAX_STRICT'] = '1'
  // It takes as long as vitest takes to start: so both at once.
  bundled(root, 'tests/exercises.test.ts')
  // Vite puts its configuration into node_modules for a moment; its other way, which needs no place, is slower.
  const loader = canBeWritten(join(nodeModulesOf(root), '.vite-temp')) ? [] : ['--configLoader', 'runner']
  process.argv.splice(2, Infinity, ...vitestArguments(given), ...loader)
  const vitest = createRequire(join(root, 'package.json')).resolve('vitest/package.json')
  try {
    await import(pathToFileURL(join(dirname(vitest), 'vitest.mjs')).href)
  } catch (error) {
    // An option that vitest does not have.
    if (!(error instanceof Error && error.name === 'CACError')) throw error
    console.error(`${error.message}\nMore: npm test -- --help`)
    process.exitCode = 1
  }
}

/**
 * The nearest node_modules, here or in a folder above, as Vite looks for it.
 *
 * @param {string} folder
 * @returns {string}
 */
function nodeModulesOf(folder) {
  const here = join(folder, 'node_modules')
  if (statSync(here, {throwIfNoEntry: false})?.isDirectory() || dirname(folder) === folder) return here
  return nodeModulesOf(dirname(folder))
}

/**
 * Whether something can be put into a folder: it may be another account's, or its disk read-only or full.
 *
 * @param {string} folder
 */
function canBeWritten(folder) {
  const probe = join(folder, `${process.pid}.probe`)
  try {
    mkdirSync(folder, {recursive: true})
    writeFileSync(probe, ' '.repeat(100_000))
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, {force: true})
  }
}
