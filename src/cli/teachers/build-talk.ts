import {execFile} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {root} from '../door.js'

/**
 * Has Slidev build the talk into a folder, so that it opens from any folder of any web server. Throws what `execFile` throws,
 * with all that was printed as `stdout` and `stderr`.
 */
export async function buildTalk(out: string): Promise<void> {
  const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  // Vite takes no other relative base: `../` would become `/`, which is right at the top of a server alone.
  await promisify(execFile)(process.execPath, [slidev, 'build', 'slides.md', '--base', './', '--out', out], {cwd: root, maxBuffer: 64 * 1024 * 1024})
}
