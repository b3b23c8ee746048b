// Writes the talk as a PDF with a Chromium that is on the machine: tsx src/deck/export.ts [options of slidev export]

import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {findChromium} from './chromium.ts'

const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')

try {
  const browser = findChromium()
  mkdirSync('dist', {recursive: true})
  const options = ['--executable-path', browser, '--output', 'dist/parallax.pdf', ...process.argv.slice(2)]
  const {status} = spawnSync(process.execPath, [slidev, 'export', 'slides.md', ...options], {stdio: 'inherit'})
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
