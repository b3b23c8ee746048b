import {relative} from 'node:path'
import type {Plugin} from 'vitest/config'
import {bundled} from '../disk/bundle.js'

/**
 * Returns a plugin that hands a test file to vitest as one module, bundled with all that it imports but vitest itself.
 * Module by module, each with its own transformation and its own messages between threads, a run of `npm test` took
 * more than twice as long. The bundle is made while vitest starts, put where Node imports it itself, and kept there
 * until something of it changes. Where it cannot be put (a folder of another account, a read-only or a full disk, a path that vitest
 * does not hand on as it is) it is handed over as text, which takes a moment longer.
 */
export function oneModule(root: string, file: string): Plugin {
  const module = bundled(root, file)
  return {
    name: 'one-module',
    enforce: 'pre',
    load: (id) => relative(root, id).replaceAll('\\', '/') === file ? module : undefined,
  }
}
