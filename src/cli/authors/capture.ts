import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import {writeWhole} from '../../disk/write-whole.ts'
import {inProject} from '../../reading/generated-files.ts'
import {Mendable} from '../../text/problem.ts'

const FOLDER = 'src/deck/captured'

export default defineCommand({
  meta: {
    name: 'capture --',
    description: 'Captures a screen for the slides: runs a command on a terminal of 80 columns, in a fresh clone of what is '
      + `committed, and writes what it printed, colours and all, to ${FOLDER}/. Without a name it is that of npm test; `
      + 'another one: npm run capture -- npm-run-hint -- npm run hint -- 2. Needs the program script of util-linux, which is '
      + 'there on Linux.',
  },
  args: {
    name: {type: 'positional', default: 'npm-test', description: 'What the screen is called; after it -- and the command'},
  },
  async run({args}) {
    const command = args._.length === 0 ? ['npm', 'test'] : args._.slice(1)
    if (command.length === 0) throw new Mendable('Which command? Type it too, as in: npm run capture -- npm-test -- npm test')
    const path = `${FOLDER}/${args.name}.txt`
    await writeWhole(inProject(path), screenText(command, printedBy(command)))
    console.log(`Wrote ${path}.`)
  },
})

/** What a captured file holds: the command as typed, an empty line, and what it printed less blank ends of lines. */
export function screenText(command: readonly string[], printed: string): string {
  const lines = printed.replaceAll('\r\n', '\n').trim().split('\n').map(line => line.trimEnd())
  return `$ ${command.join(' ')}\n\n${lines.join('\n')}\n`
}

/** What a command prints on a terminal in a fresh clone. Throws when that is nothing, or names a folder from here. */
function printedBy(command: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
  const clone = join(folder, 'parallax')
  try {
    execFileSync('git', ['clone', '--quiet', inProject(''), clone])
    symlinkSync(inProject('node_modules'), join(clone, 'node_modules'), 'junction')
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
