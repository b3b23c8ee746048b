// Captures a terminal screen for the slides by running the real command on a fresh clone of what is committed:
//
//   tsx src/deck/capture.ts npm-test -- npm test
//
// writes src/deck/captured/npm-test.txt: the command and what it printed on a terminal of 80 columns, colours and all.
// Needs the program `script` of util-linux, which is there on Linux: without a terminal, commands print plainer.

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** What a captured file holds: the command as typed, an empty line, and what it printed less blank ends of lines. */
export function screenText(command: readonly string[], printed: string): string {
  const lines = printed.replaceAll('\r\n', '\n').trim().split('\n').map(line => line.trimEnd())
  return `$ ${command.join(' ')}\n\n${lines.join('\n')}\n`
}

/** What a command prints on a terminal in a fresh clone. Throws when that is nothing, or names a folder from here. */
export function printedBy(command: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
  const clone = join(folder, 'parallax')
  try {
    execFileSync('git', ['clone', '--quiet', project, clone])
    symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'), 'junction')
    const {NO_COLOR: _no, CI: _ci, FORCE_COLOR: _force, ...env} = process.env
    const onTerminal = `stty cols 80 rows 40; ${command.join(' ')}`
    const {stdout, error} = spawnSync('script', ['-q', '-c', onTerminal, '/dev/null'], {
      cwd: clone, encoding: 'utf8', input: '',
      env: {
        ...env, TERM: 'xterm-256color', LANG: 'C.UTF-8', npm_config_loglevel: 'error', npm_config_progress: 'false',
      },
    })
    if (error) throw error
    if (stdout.trim() === '') throw new Error(`${command.join(' ')} printed nothing: run it by hand and see.`)
    if (stdout.includes(folder)) throw new Error(`The screen names ${folder}: it would show this machine's folders.`)
    return stdout
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, , ...command] = process.argv.slice(2)
  if (name === undefined || command.length === 0) throw new Error('Usage: tsx src/deck/capture.ts NAME -- COMMAND …')
  const file = join(project, 'src/deck/captured', `${name}.txt`)
  writeFileSync(file, screenText(command, printedBy(command)))
  console.log(`${file} is written.`)
}
