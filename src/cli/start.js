// The door of every command but npm test: `node src/cli/start.js hint 2`, and `… slidev` for what Slidev does. TypeScript
// is read in this process; a second one, as the program tsx starts it, would take longer than most commands.
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {asked, missingPackage, opens, root} from './door.js'

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
  try {
    const program = createRequire(join(root, 'package.json')).resolve('@slidev/cli/package.json')
    process.argv.splice(1, 2, join(program, '..', 'bin', 'slidev.mjs'))
    await import(pathToFileURL(process.argv[1] ?? '').href)
  } catch (error) {
    const why = missingPackage(error, asked, process.env.npm_lifecycle_event === 'build' ? 'npm run build' : 'npm start')
    if (why === undefined) throw error
    console.error(why)
    process.exitCode = 1
  }
}
