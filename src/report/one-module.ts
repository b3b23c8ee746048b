import {mkdirSync, rmSync} from 'node:fs'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import type {Plugin} from 'vitest/config'

/**
 * Returns a plugin that hands a test file to vitest as one module, bundled with all that it imports but vitest itself.
 * Module by module, each with its own transformation and its own messages between threads, a run of `npm test` took
 * more than twice as long. The bundle is made while vitest starts, and deleted when it ends.
 */
export function oneModule(root: string, file: string): Plugin {
  const folder = join(root, 'node_modules', '.cache', 'parallax')
  const path = join(folder, `${process.pid}.mjs`)
  mkdirSync(folder, {recursive: true})
  process.on('exit', () => [path, `${path}.map`].forEach((each) => rmSync(each, {force: true})))
  const bundled = bundle(join(root, file), path)
  // Told where it is awaited; until then nobody listens.
  bundled.catch(() => {})
  return {
    name: 'one-module',
    enforce: 'pre',
    async load(id) {
      if (relative(root, id).replaceAll('\\', '/') !== file) return undefined
      await bundled
      return {code: `import ${JSON.stringify(pathToFileURL(path).href)}`, map: {mappings: ''}, moduleType: 'js'}
    },
  }
}

/**
 * The parser is large and CommonJS: bundled it has to be bundled anew each time, imported it is searched for its exports
 * first; required it is just loaded. A name that is not in the list stops the bundle.
 */
const required = {
  name: 'required',
  resolveId: (id: string) => (id === '@babel/parser' ? '\0@babel/parser' : undefined),
  load: (id: string) => (id === '\0@babel/parser' ? [
    'import {createRequire} from \'node:module\'',
    'export const {parse, parseExpression} = createRequire(import.meta.url)(\'@babel/parser\')',
  ].join('\n') : undefined),
}

async function bundle(input: string, output: string): Promise<void> {
  const build = await rolldown({input, platform: 'node', external: ['vitest'], plugins: [required]})
  await build.write({format: 'esm', file: output, codeSplitting: false, sourcemap: true})
  await build.close()
}
