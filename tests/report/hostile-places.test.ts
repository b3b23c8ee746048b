import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'
import {miniProject} from './mini-project.ts'

const clone = miniProject()
const places = mkdtempSync(join(tmpdir(), 'parallax places '))
afterAll(() => {
  clone.remove()
  rmSync(places, {recursive: true, force: true})
})

/** The clone under another name; its packages as they are. */
function settled(name: string): string {
  const folder = join(places, name)
  mkdirSync(folder)
  for (const each of readdirSync(clone.root)) {
    if (each !== 'node_modules') cpSync(join(clone.root, each), join(folder, each), {recursive: true})
  }
  symlinkSync(join(clone.root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** What npm test prints there, for whom. */
function npmTest(folder: string, user: readonly string[] = []): string {
  const [program = process.execPath, ...first] = [...user, process.execPath]
  return execFileSync(program, [...first, 'src/cli/doorstep.cjs', 'test'], {cwd: folder, env: {PATH: process.env.PATH}, encoding: 'utf8'})
}

describe('npm test runs in a folder named', () => {
  it.each(['100%', '50%20off', '%2e%2e', 'a#b', 'it\'s', 'br[ack]et(s) {x,y}', 'a"b', '$HOME', 'a&b;c', '-dash', '!not', 'Übung 日本'])('%j', {timeout: 60_000}, (name) => {
    expect(npmTest(settled(name))).toMatch(/\n1 passed, 0 failed, 2 skipped\n$/)
  })
})

// Windows has no such names.
it.skipIf(process.platform === 'win32').each([['what?', 'question mark'], ['a\\b', 'backslash']])(
  'every command says what is in the way in a folder named %j', (name, sign) => {
    const folder = settled(name)
    for (const command of ['test', 'read', 'slidev']) {
      const {status, stderr} = spawnSync(process.execPath, ['src/cli/doorstep.cjs', command], {cwd: folder, encoding: 'utf8'})
      expect(stderr).toMatch(new RegExp(`^Parallax cannot run in a folder with a ${sign} in its name: .*\nGive the folder another name`))
      expect(status).toBe(1)
    }
  })

// Root alone may run something as somebody else, and everything may be written by root.
const nobody = ['runuser', '-u', 'nobody', '--']
const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  && spawnSync('runuser', [...nobody.slice(1), 'test', '-r', inProject('package.json')]).status === 0

describe.runIf(isRoot)('npm test runs', () => {
  it('where all belongs to another account', {timeout: 60_000}, () => {
    const folder = settled('of another')
    for (const each of [clone.root, places, folder]) chmodSync(each, 0o755)
    expect(npmTest(folder, nobody)).toMatch(/\n1 passed, 0 failed, 2 skipped\n$/)
  })

  it('on a full disk', {timeout: 60_000}, () => {
    const folder = join(places, 'full')
    mkdirSync(folder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], {stdio: 'ignore'})
    } catch {
      // No right to mount in this container.
      return
    }
    try {
      const project = settled('full/project')
      rmSync(join(project, 'node_modules'))
      mkdirSync(join(project, 'node_modules'))
      const packages = join(clone.root, 'node_modules')
      for (const each of readdirSync(packages)) if (each[0] !== '.') symlinkSync(join(packages, each), join(project, 'node_modules', each), 'junction')
      try {
        execFileSync('dd', ['if=/dev/zero', `of=${join(folder, 'fill')}`, 'bs=1k'], {stdio: 'ignore'})
      } catch {
        // It ends when the disk is full.
      }
      expect(npmTest(project)).toMatch(/\n1 passed, 0 failed, 2 skipped\n$/)
    } finally {
      execFileSync('umount', [folder])
    }
  })
})

it('an empty report offers nothing to hand in', {timeout: 60_000}, async () => {
  const {out} = await clone.run('node_modules/vitest/vitest.mjs', 'run', 'nosuch')
  expect(out).toContain('Next: no exercise was looked at. For all of them: npm test')
  expect(out).not.toContain('hand-in')
})
