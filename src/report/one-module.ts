import {accessSync, constants, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import type {Plugin} from 'vitest/config'
import {isAlive} from '../disk/write-whole.ts'

/**
 * Returns a plugin that hands a test file to vitest as one module, bundled with all that it imports but vitest itself.
 * Module by module, each with its own transformation and its own messages between threads, a run of `npm test` took
 * more than twice as long. The bundle is made while vitest starts, put where Node imports it itself, and deleted when
 * the run ends. Where it cannot be put (a folder of another account, a read-only or a full disk, a path that vitest
 * does not hand on as it is) it is handed over as text, which takes a moment longer.
 */
export function oneModule(root: string, file: string): Plugin {
  const bundled = bundle(root, file)
  // Told where it is awaited; until then nobody listens.
  bundled.catch(() => {})
  return {
    name: 'one-module',
    enforce: 'pre',
    async load(id) {
      if (relative(root, id).replaceAll('\\', '/') !== file) return undefined
      return await bundled
    },
  }
}

/** What vitest is given: the line that imports the bundle, or the bundle. */
interface Loaded {
  readonly code: string
  readonly map: {readonly mappings: ''} | null
  readonly moduleType: 'js'
}

async function bundle(root: string, file: string): Promise<Loaded> {
  const build = await rolldown({input: join(root, file), platform: 'node', external: ['vitest'], plugins: [required(root)]})
  try {
    const folder = cacheFolder(root)
    if (folder !== undefined) {
      try {
        const path = join(folder, `${process.pid}.mjs`)
        process.on('exit', () => [path, `${path}.map`].forEach((each) => rmSync(each, {force: true})))
        await build.write({format: 'esm', file: path, codeSplitting: false, sourcemap: true})
        return {code: `import ${JSON.stringify(pathToFileURL(path).href)}`, map: {mappings: ''}, moduleType: 'js'}
      } catch {
        // A full disk.
      }
    }
    const {output: [{code}]} = await build.generate({format: 'esm', codeSplitting: false})
    return {code, map: null, moduleType: 'js'}
  } finally {
    await build.close()
  }
}

/** Where the bundle can be put, `undefined` where nowhere. */
function cacheFolder(root: string): string | undefined {
  const folder = join(root, 'node_modules', '.cache', 'parallax')
  // Vitest takes the escapes out of a URL before it imports it.
  if (/[%#?\t\n\r]/.test(folder)) return undefined
  try {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK)
    // What runs that were killed have left.
    for (const name of readdirSync(folder)) {
      const pid = /^(\d+)\.mjs(?:\.map)?$/.exec(name)?.[1]
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), {force: true})
    }
    return folder
  } catch {
    return undefined
  }
}

/**
 * The parser is large and CommonJS: bundled it has to be bundled anew each time, imported it is searched for its exports
 * first; required it is just loaded. A name that is not in the list stops the bundle.
 */
const required = (root: string) => ({
  name: 'required',
  resolveId: (id: string) => (id === '@babel/parser' ? '\0@babel/parser' : undefined),
  load: (id: string) => (id === '\0@babel/parser' ? [
    'import {createRequire} from \'node:module\'',
    `export const {parse, parseExpression} = createRequire(${JSON.stringify(join(root, 'package.json'))})('@babel/parser')`,
  ].join('\n') : undefined),
})
