// Plain JavaScript: `npm test` starts it before it starts vitest, and so before anything reads TypeScript.
import {accessSync, constants, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const STARTED = Symbol.for('parallax.bundles')

/**
 * A test file bundled with all that it imports but vitest itself: the line that imports the bundle, or the bundle. Once
 * for each process, whoever asks first: the program that starts vitest, or the configuration that vitest reads.
 *
 * @param {string} root
 * @param {string} file from the root
 * @returns {Promise<import('./bundle.js').Loaded>}
 */
export function bundled(root, file) {
  const started = globalThis[STARTED] ??= new Map()
  const path = join(root, file)
  if (!started.has(path)) {
    const loaded = bundle(root, file)
    // Told where it is awaited; until then nobody listens.
    loaded.catch(() => {})
    started.set(path, loaded)
  }
  return started.get(path)
}

/**
 * Writes a program, with all that it imports, as one module.
 *
 * @param {string} root
 * @param {string} file from the root
 * @param {string} path
 */
export async function writeBundle(root, file, path) {
  const {rolldown} = await import('rolldown')
  const build = await rolldown({input: join(root, file), platform: 'node', plugins: [required(root), itself]})
  await build.write({format: 'esm', file: path, codeSplitting: false})
  await build.close()
}

async function bundle(root, file) {
  const {rolldown} = await import('rolldown')
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
function cacheFolder(root) {
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
 * Whether a program with this number runs, whoever's it is.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A module that reads a file beside it goes on finding it, wherever the bundle lies. */
const itself = {
  name: 'itself',
  /** @type {(code: string, id: string) => string | undefined} */
  transform: (code, id) => code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : undefined,
}

/**
 * The parser is large and CommonJS: bundled it has to be bundled anew each time, imported it is searched for its exports
 * first; required it is just loaded. A name that is not in the list stops the bundle.
 */
const required = (root) => ({
  name: 'required',
  resolveId: (id) => (id === '@babel/parser' ? '\0@babel/parser' : undefined),
  load: (id) => (id === '\0@babel/parser' ? [
    'import {createRequire} from \'node:module\'',
    `export const {parse, parseExpression} = createRequire(${JSON.stringify(join(root, 'package.json'))})('@babel/parser')`,
  ].join('\n') : undefined),
})
