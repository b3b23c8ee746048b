// What stands between a typed command and the program. Plain JavaScript without packages, for it has to say what is
// missing before anything is installed, and on a Node that is too old for the rest.
import {existsSync, readFileSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Whether the keys are here, so that exercises are graded; in a student's copy they are checked only. */
export const hasKeys = existsSync(new URL('students/key.ts', import.meta.url))

/** @type {import('./door.js').Asked} */
export const asked = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** @param {string} name */
const isInstalled = (name) => standsAbove(name, createRequire(new URL('../../package.json', import.meta.url)))

/** Makes ready for a command, or says in a sentence why nothing can be run yet and returns false. */
export function opens() {
  const why = hindrance(asked, process.versions.node, isInstalled, installer(process.env['npm_config_user_agent']))
  if (why !== undefined) {
    console.error(why)
    process.exitCode = 1
    return false
  }
  process.stdout.on('error', (error) => outputEnded(error))
  process.stderr.on('error', (error) => outputEnded(error))
  // Newer Nodes remember what they compiled: a later run starts sooner.
  module.enableCompileCache?.()
  process.chdir(root)
  return true
}

let isTold = false

/**
 * Whoever reads only the first lines, as `| head` does, has what they wanted; whoever has what is printed written to a disk that is
 * full is told so, once. What is done goes on to its end all the same, so that every file is written and the exit code is true;
 * what would print for ever has nothing left to do.
 *
 * @param {Error} error
 */
function outputEnded(error) {
  if (!('code' in error)) throw error
  if (error.code !== 'EPIPE') {
    process.exitCode = process.exitCode || 1
    if (!isTold) console.error(`What is printed could not be written where you send it: ${error.message}\nIs that disk full? Send it elsewhere; all else that this command does is done.`)
    isTold = true
  }
  if (process.argv[2] === 'watch') process.exit()
}

/**
 * Why nothing can be run yet, and what to do; `undefined` where all is well.
 *
 * @param {Pick<import('./door.js').Asked, 'engines' | 'dependencies' | 'devDependencies'>} asked
 * @param {string} node
 * @param {(name: string) => boolean} isInstalled
 * @param {string} [install] how the program that runs the command installs
 * @returns {string | undefined}
 */
export function hindrance({engines, dependencies}, node, isInstalled, install = 'npm install') {
  const ranges = rangesOf(engines.node)
  if (!ranges.some((range) => lies(node, range))) {
    const wanted = ranges.map(({only, from: [major, minor]}) => `${major}.${minor} or ${only ? `a later ${major}` : 'newer'}`)
    return `Parallax needs Node ${wanted.join(', or ')}, and this is ${node}: get it from https://nodejs.org`
  }
  return Object.keys(dependencies).every(isInstalled) ? undefined : `Parallax is not installed yet. Type: ${install}`
}

/**
 * Why the talk cannot be drawn in a folder: what Slidev writes of itself quotes no path, and takes brackets for a pattern.
 *
 * @param {string} folder
 * @returns {string | undefined}
 */
export function talkHindrance(folder) {
  const sign = /[#'"[\]{}]/.exec(folder)?.[0]
  if (sign === undefined) return undefined
  return `The talk cannot be drawn in a folder with ${sign} in its name: ${folder}\nGive the folder another name, then type the command again.`
}

/**
 * Takes an option out of a program's arguments, however often and in whichever way it stands there: `--out dist`,
 * `--out=dist`. Returns its last value, empty where none follows it; `undefined` where it is not among them.
 *
 * @param {string[]} args changed in place
 * @param {...string} names the option's names, as in `--out`, `-o`
 * @returns {string | undefined}
 */
export function takeOption(args, ...names) {
  let value
  for (let at = 0; at < args.length; at += 1) {
    const [arg = '', next] = args.slice(at, at + 2)
    const name = names.find((each) => arg === each || arg.startsWith(`${each}=`))
    if (name === undefined) continue
    const follows = arg === name && next !== undefined && !next.startsWith('-')
    value = arg === name ? (follows ? next : '') : arg.slice(name.length + 1)
    args.splice(at, follows ? 2 : 1)
    at -= 1
  }
  return value
}

/**
 * How packages are installed by the program that runs here, from what it says of itself: `pnpm/10.1.0 npm/? node/v24…`.
 *
 * @param {string} [agent]
 */
export function installer(agent = '') {
  // On Node 20 the first yarn refuses what the talk needs, asked for or not.
  if (agent.startsWith('yarn/1.')) return 'yarn install --ignore-engines'
  return `${/^(pnpm|bun|yarn)\//.exec(agent)?.[1] ?? 'npm'} install`
}

/**
 * What a command says when a package that it imports is not there; `undefined` for any other error.
 *
 * @param {unknown} error
 * @param {Pick<import('./door.js').Asked, 'engines' | 'dependencies' | 'devDependencies'>} asked
 * @param {string} command
 * @returns {string | undefined}
 */
export function missingPackage(error, {devDependencies = {}}, command) {
  if (!(error instanceof Error && 'code' in error)) return undefined
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined
  const named = /^Cannot find (?:package|module) '([^'./][^']*)'/.exec(error.message)?.[1] ?? ''
  if (!Object.keys(devDependencies).some((name) => named === name || named.startsWith(`${name}/`))) return undefined
  return `${command} needs the packages that teachers and authors use: npm install (without --omit=dev)`
}

/**
 * Whether a package is found from where `require` stands: here or in a folder above, where workspaces share theirs.
 *
 * @param {string} name
 * @param {NodeJS.Require} require
 */
function standsAbove(name, require) {
  try {
    require.resolve(`${name}/package.json`)
    return true
  } catch (error) {
    // It is there, and keeps its package.json to itself.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
  }
}

/**
 * Understands ranges such as `^20.19.0 || >=22.12.0`, and no others. Throws at another one.
 *
 * @param {string} text
 */
function rangesOf(text) {
  return text.split('||').map((part) => {
    const found = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(part.trim())
    if (!found) throw new Error(`package.json asks for Node ${text}, which src/cli/door.js does not understand.`)
    return {only: found[1] === '^', from: found.slice(2).map(Number)}
  })
}

/**
 * @param {string} version
 * @param {{only: boolean, from: number[]}} range
 */
function lies(version, {only, from}) {
  const numbers = version.split('.').map((part) => Number.parseInt(part, 10))
  if (only && numbers[0] !== from[0]) return false
  const at = from.findIndex((number, index) => number !== numbers[index])
  return at === -1 || (numbers[at] ?? 0) > (from[at] ?? 0)
}
