// The door of every command but npm test: `hint 2`, say, and `slidev` for what Slidev does. TypeScript
// is read in this process; a second one, as the program tsx starts it, would take longer than most commands.
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {wholeFolder} from '../disk/whole-folder.js'
import {asked, missingPackage, opens, root, takeOption, talkHindrance} from './door.js'

if (opens()) {
  if (process.argv[2] === 'slidev') await slidev()
  else await command()
}

async function command() {
  const {register} = await import('tsx/esm/api')
  register()
  const {main} = await import(new URL('./main.ts', import.meta.url).href)
  await main(process.argv.slice(2))
}

/** Slidev's own program, in this process, with the arguments that follow its name. */
async function slidev() {
  const hindrance = talkHindrance(root)
  if (hindrance !== undefined) {
    console.error(hindrance)
    process.exitCode = 1
    return
  }
  try {
    const folder = takeOption(process.argv, '--class')
    if (folder !== undefined && !await shows(folder)) return
    if (process.argv[3] === 'build' && !isAskedOnce(process.argv)) return
    const program = createRequire(join(root, 'package.json')).resolve('@slidev/cli/package.json')
    process.argv.splice(1, 2, join(program, '..', 'bin', 'slidev.mjs'))
    wholeFolder(process.argv)
    await import(pathToFileURL(process.argv[1] ?? '').href)
  } catch (error) {
    const why = missingPackage(error, asked, process.env.npm_lifecycle_event === 'build' ? 'npm run build' : 'npm start')
    if (why === undefined) throw error
    console.error(why)
    process.exitCode = 1
  }
}

/**
 * Has what somebody types after `npm run build --` stand in the place of what the script says: Slidev stumbles over an option
 * that it is given twice. Says in a sentence which one has no value, and returns false.
 *
 * @param {string[]} args changed in place
 */
function isAskedOnce(args) {
  for (const [name = '', ...others] of [['--base'], ['--out', '-o']]) {
    const value = takeOption(args, name, ...others)
    if (value === '') {
      console.error(`${name} needs a value, as in: npm run build -- ${name} ${name === '--base' ? '/talk/' : 'talk/'}`)
      process.exitCode = 1
      return false
    }
    if (value !== undefined) args.push(name, value)
  }
  return true
}

/**
 * Has the talk end with slides about the class whose results stand in a folder, or says in a sentence why it cannot.
 *
 * @param {string} folder
 */
async function shows(folder) {
  const {register} = await import('tsx/esm/api')
  const unregister = register()
  const {classHindrance} = await import(new URL('./teachers/class-hindrance.ts', import.meta.url).href)
  const why = classHindrance(folder)
  await unregister()
  if (why !== undefined) {
    console.error(why)
    process.exitCode = 1
    return false
  }
  process.env['PARALLAX_CLASS'] = resolve(folder)
  return true
}
