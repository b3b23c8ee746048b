// Plain JavaScript: `npm test` starts it before it starts vitest, and so before anything reads TypeScript.
import {createHash} from 'node:crypto'
import {accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {basename, join, relative, sep} from 'node:path'
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
 * The path of a program's bundle, one file with all that the program imports, as an earlier run has left it; `undefined` where
 * none has, or something has changed since.
 *
 * @param {string} root
 * @param {string} file from the root
 */
export function keptBundle(root, file) {
  return keeperOf(root, file)?.find()
}

/**
 * Bundles a program. Returns the path of its bundle: where it is kept for the next run, or else `path`.
 *
 * @param {string} root
 * @param {string} file from the root
 * @param {string} path
 */
export async function writeBundle(root, file, path) {
  const {code, kept} = await build(root, file)
  if (kept === undefined) writeFileSync(path, code)
  return kept ?? path
}

async function bundle(root, file) {
  const found = keptBundle(root, file)
  if (found !== undefined) return importing(found)
  const {code, kept} = await build(root, file)
  return kept === undefined ? {code, map: null, moduleType: 'js'} : importing(kept)
}

/** The text of a bundle, and where it is kept, if it could be. */
async function build(root, file) {
  const {rolldown} = await import('rolldown')
  const keeper = keeperOf(root, file)
  const bundler = await rolldown({input: join(root, file), platform: 'node', external: ['vitest'], plugins: [required(root), others(root, file), itself]})
  try {
    const {output: [{code, map}]} = await bundler.generate({format: 'esm', codeSplitting: false, sourcemap: 'hidden', dir: keeper?.folder})
    return {code, kept: keeper?.keep(await bundler.watchFiles, code, String(map))}
  } finally {
    await bundler.close()
  }
}

/** @param {string} path */
function importing(path) {
  return {code: `import ${JSON.stringify(pathToFileURL(path).href)}`, map: {mappings: ''}, moduleType: 'js'}
}

/** Bundles that are kept in one folder, which several projects may share. */
const MOST_KEPT = 16

/** Keeps the bundle of a file for as long as nothing changes of what it was made of. */
class Keeper {
  #folder
  #root
  #name

  constructor(folder, root, file) {
    this.#folder = folder
    this.#root = root
    this.#name = sha([root, file, process.versions.node]).slice(0, 12)
  }

  /** Where it lies in truth, from where its map says where its sources stand: a stack is to name files that are there. */
  get folder() {
    return realpathSync(this.#folder)
  }

  /** Its path; `undefined` where there is none. */
  find() {
    try {
      const {inputs, stamp} = JSON.parse(readFileSync(this.#path('json'), 'utf8'))
      const path = this.#path(`${stamp}.mjs`)
      if (stamp !== this.#stampOf(inputs) || !existsSync(path)) return undefined
      const now = new Date()
      utimesSync(path, now, now)
      return path
    } catch {
      return undefined
    }
  }

  /** Returns its path; `undefined` where it could not be written, as on a full disk. */
  keep(files, code, map) {
    try {
      const inputs = files.map((path) => relative(this.#root, path)).concat('package.json')
      const stamp = this.#stampOf(inputs)
      const path = this.#path(`${stamp}.mjs`)
      replace(`${path}.map`, map)
      replace(path, `${code}\n//# sourceMappingURL=${basename(path)}.map\n`)
      replace(this.#path('json'), JSON.stringify({inputs, stamp}))
      this.#forgetOthers()
      return path
    } catch {
      return undefined
    }
  }

  #path(ending) {
    return join(this.#folder, `${this.#name}.${ending}`)
  }

  #stampOf(inputs) {
    return sha(inputs.flatMap((path) => [path, readFileSync(join(this.#root, path))])).slice(0, 16)
  }

  /** Takes away what was not used for longest, and what runs that were killed have left. */
  #forgetOthers() {
    const names = readdirSync(this.#folder)
    const used = (name) => statSync(join(this.#folder, name)).mtimeMs
    const bundles = names.filter((name) => name.endsWith('.mjs')).sort((one, other) => used(other) - used(one))
    const parts = names.filter((name) => !isAlive(Number(/\.(\d+)\.part$/.exec(name)?.[1] ?? process.pid)))
    const program = (name) => name.split('.')[0]
    const left = new Set(bundles.slice(0, MOST_KEPT).map(program))
    // What is known of a program is known of its newest bundle.
    const gone = bundles.slice(MOST_KEPT).flatMap((name) => [name, `${name}.map`, ...left.has(program(name)) ? [] : [`${program(name)}.json`]])
    for (const name of [...gone, ...parts]) rmSync(join(this.#folder, name), {force: true})
  }
}

function sha(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** Whole or not at all, whoever else writes it at the same moment. */
function replace(path, text) {
  const part = `${path}.${process.pid}.part`
  try {
    writeFileSync(part, text)
    renameSync(part, path)
  } finally {
    // Still there where the disk is full.
    rmSync(part, {force: true})
  }
}

/** `undefined` where nothing can be kept. */
function keeperOf(root, file) {
  const folder = join(root, 'node_modules', '.cache', 'parallax')
  // Vitest takes the escapes out of a URL before it imports it.
  if (/[%#?\t\n\r]/.test(folder)) return undefined
  try {
    mkdirSync(folder, {recursive: true})
    accessSync(folder, constants.W_OK)
    return new Keeper(folder, root, file)
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
  /** @type {(code: string, id: string) => {code: string, map: null} | undefined} */
  transform: (code, id) => code.includes('import.meta.url') ? {code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null} : undefined,
}

/**
 * Of the commands a bundle holds those of its own folder that its name begins with, `grade.ts` in `grade-program.ts`: the others
 * are never asked of it.
 */
const others = (root, file) => ({
  name: 'others',
  resolveId: (id, importer, {kind}) => {
    const isCommand = kind === 'dynamic-import' && importer === join(root, 'src', 'cli', 'main.ts')
    return isCommand && !file.startsWith(join('src', 'cli', id).replace(/\.ts$/, '').replaceAll(sep, '/')) ? {id, external: true} : undefined
  },
})

/**
 * The parser is large and CommonJS, and most files are read without it: it is loaded when it is asked for first. A name that is
 * not in the list stops the bundle.
 */
const required = (root) => ({
  name: 'required',
  resolveId: (id) => (id === '@babel/parser' ? '\0@babel/parser' : undefined),
  load: (id) => (id === '\0@babel/parser' ? [
    'import {createRequire} from \'node:module\'',
    `const parser = () => createRequire(${JSON.stringify(join(root, 'package.json'))})('@babel/parser')`,
    'export const parse = (...given) => parser().parse(...given)',
    'export const parseExpression = (...given) => parser().parseExpression(...given)',
  ].join('\n') : undefined),
})
