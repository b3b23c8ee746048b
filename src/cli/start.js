// The door of every command but npm test: `hint 2`, say, and `slidev` for what Slidev does. TypeScript
// is read in this process; a second one, as the program tsx starts it, would take longer than most commands.
import {mkdtempSync, rmdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {keptBundle} from '../disk/bundle.js'
import {taken, wholeFolder} from '../disk/whole-folder.js'
import {asked, missingPackage, opens, root, takeOption, talkHindrance} from './door.js'

/** What Slidev's own help cannot say of what is typed after npm. */
const HELP = {
  start: `Presents the talk at http://localhost:3030, on this machine alone.

  npm start -- --remote           also shows an address and a code, so that students can open both articles on their devices
  npm start -- --class results/   ends with slides about the class whose results npm run grade wrote into this folder
  npm start -- --port 4000        at another address

What Slidev itself takes:
`,
  build: `Writes the talk into dist/, to be put on the web: it opens from any folder of any web server.

  npm run build -- --out talk/       into another folder: a new one, or one that was built before
  npm run build -- --base /talk/     for this one address of a server alone
  npm run build -- --class results/  ends with slides about the class whose results npm run grade wrote into this folder

What Slidev itself takes:
`,
}

/** Commands that are run of a bundle where one is kept, which is there much sooner than module by module. */
const PROGRAMS = {grade: 'src/cli/teachers/grade-program.ts'}

if (opens()) {
  if (process.argv[2] === 'slidev') await slidev()
  else await command()
}

async function command() {
  const [name = ''] = process.argv.slice(2)
  const kept = Object.hasOwn(PROGRAMS, name) ? keptBundle(root, PROGRAMS[name]) : undefined
  if (kept === undefined) await readTypeScript()
  const {main} = await import(kept === undefined ? new URL('./main.ts', import.meta.url).href : pathToFileURL(kept).href)
  await main(process.argv.slice(2))
}

/** Has Node read TypeScript; returns what ends that. */
async function readTypeScript() {
  // It keeps what it has read in a folder of its own there, and stops where it cannot make one.
  if (!canBeMadeIn(tmpdir())) process.env['TSX_DISABLE_CACHE'] = '1'
  const {register} = await import('tsx/esm/api')
  return register()
}

/**
 * Whether a folder can be made in another one.
 *
 * @param {string} folder
 */
function canBeMadeIn(folder) {
  try {
    rmdirSync(mkdtempSync(join(folder, 'parallax-probe-')))
    return true
  } catch {
    return false
  }
}

/** Slidev's own program, in this process, with the arguments that follow its name. */
async function slidev() {
  const isBuild = process.argv[3] === 'build'
  const isHelp = process.argv.some((word) => word === '--help' || word === '-h')
  try {
    if (isHelp) console.log(isBuild ? HELP.build : HELP.start)
    else {
      if (refused(talkHindrance(root) ?? await slipIn(isBuild ? 'build' : 'start'))) return
      const folder = takeOption(process.argv, '--class')
      if (folder !== undefined && !await shows(folder)) return
      if (isBuild && !isAskedOnce(process.argv)) return
    }
    const program = createRequire(join(root, 'package.json')).resolve('@slidev/cli/package.json')
    process.argv.splice(1, 2, join(program, '..', 'bin', 'slidev.mjs'))
    wholeFolder(process.argv)
    await import(pathToFileURL(process.argv[1] ?? '').href)
  } catch (error) {
    const why = missingPackage(error, asked, isBuild ? 'npm run build' : 'npm start')
    if (why === undefined) throw error
    refused(why)
  }
}

/**
 * Says why nothing is done; whether there is a reason.
 *
 * @param {string | undefined} why
 */
function refused(why) {
  if (why === undefined) return false
  console.error(why)
  process.exitCode = 1
  return true
}

/**
 * What is wrong with the words after `npm start` or `npm run build`, in a sentence; what the script itself says is not looked at.
 *
 * @param {'start' | 'build'} name
 */
async function slipIn(name) {
  const unregister = await readTypeScript()
  const {talkSlip} = await import(new URL('./teachers/talk-slip.ts', import.meta.url).href)
  const slip = talkSlip(name, process.argv.slice(asked.scripts[name]?.split(' ').length), process.env)
  await unregister()
  return slip
}

/**
 * Has what somebody types after `npm run build --` stand in the place of what the script says: Slidev stumbles over an option
 * that it is given twice. Says in a sentence which one has no value, or why its folder may not be replaced, and returns false.
 *
 * @param {string[]} args changed in place
 */
function isAskedOnce(args) {
  for (const [name = '', ...others] of [['--base'], ['--out', '-o']]) {
    const value = takeOption(args, name, ...others)
    if (value === '') return !refused(`${name} needs a value, as in: npm run build -- ${name} ${name === '--base' ? '/talk/' : 'talk/'}`)
    if (value !== undefined) args.push(name, value)
  }
  const at = args.lastIndexOf('--out')
  return at === -1 || !refused(taken(args[at + 1] ?? ''))
}

/**
 * Has the talk end with slides about the class whose results stand in a folder, or says in a sentence why it cannot.
 *
 * @param {string} folder
 */
async function shows(folder) {
  const unregister = await readTypeScript()
  const {classHindrance} = await import(new URL('./teachers/class-hindrance.ts', import.meta.url).href)
  const why = classHindrance(folder)
  await unregister()
  if (refused(why)) return false
  process.env['PARALLAX_CLASS'] = resolve(folder)
  return true
}
