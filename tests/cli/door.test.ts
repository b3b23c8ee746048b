import {execFile, spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {hindrance, installer, missingPackage, takeOption, talkHindrance} from '../../src/cli/door.js'
import type {Asked} from '../../src/cli/door.js'
import {classHindrance} from '../../src/cli/teachers/class-hindrance.ts'
import {inProject} from '../../src/reading/generated-files.ts'

const asked = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Asked
const village = {engines: {node: '^20.19.0 || >=22.12.0'}, dependencies: {tsx: '1.0.0', citty: '1.0.0'}, devDependencies: {'@toll/gate': '1.0.0'}}

describe('a Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.12.1', '24.0.0', '100.0.0', '23.0.0-nightly20240901'])('%s will do', (node) => {
    expect(hindrance(village, node, () => true)).toBeUndefined()
  })

  test.each(['0.12.18', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '2.20.0'])('%s is told to be too old', (node) => {
    expect(hindrance(village, node, () => true))
      .toBe(`Parallax needs Node 20.19 or a later 20, or 22.12 or newer, and this is ${node}: get it from https://nodejs.org`)
  })

  test('is held to what package.json asks, which is understood', () => {
    expect(hindrance(asked, '0.12.18', () => true)).toContain('Parallax needs Node')
    expect(() => hindrance({...asked, engines: {node: '20.x'}}, '20.19.0', () => true)).toThrow('does not understand')
  })
})

test('one package that is missing means that it is not installed', () => {
  expect(hindrance(village, '24.0.0', (name) => name !== 'citty')).toBe('Parallax is not installed yet. Type: npm install')
})

describe('a package that is not there when it is imported', () => {
  const error = (message: string, code = 'ERR_MODULE_NOT_FOUND') => Object.assign(new Error(message), {code})

  test.each([
    ['imported', error('Cannot find package \'@toll/gate\' imported from /x/y.ts')],
    ['imported in part', error('Cannot find package \'@toll/gate/lock\' imported from /x/y.ts')],
    ['required', error('Cannot find module \'@toll/gate/package.json\'\nRequire stack:\n- /x/y.ts', 'MODULE_NOT_FOUND')],
  ])('and only teachers need is told so: %s', (_, found) => {
    expect(missingPackage(found, village, 'npm run print'))
      .toBe('npm run print needs the packages that teachers and authors use: npm install (without --omit=dev)')
  })

  test.each([
    ['a file of ours', error('Cannot find module \'/x/z.ts\' imported from /x/y.ts')],
    ['a package that nobody asks for', error('Cannot find package \'@toll/gates\' imported from /x/y.ts')],
    ['another error', new Error('Cannot find package \'@toll/gate\' imported from /x/y.ts')],
  ])('is a fault of ours where it is %s', (_, found) => {
    expect(missingPackage(found, village, 'npm run print')).toBeUndefined()
  })
})

describe('where packages are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bare-'))
  const root = join(folder, 'lesson')
  mkdirSync(root)
  for (const path of ['package.json', 'src/cli', 'src/disk', 'src/report', 'src/text']) cpSync(inProject(path), join(root, path), {recursive: true})
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const run = (...args: readonly string[]) => new Promise<string>((resolve) => {
    execFile(process.execPath, args, {cwd: root}, (error, out, err) => resolve(`${error ? error.code : 0} ${out}${err}`))
  })

  test.each([['test.js'], ['start.js', 'read', 'a'], ['start.js', 'slidev', 'slides.md'], ['start.js']])('%s %s says that it is not installed', async (file, ...args) => {
    expect(await run(`src/cli/${file}`, ...args)).toBe('1 Parallax is not installed yet. Type: npm install\n')
  })

  test('here but in a folder above, as in a workspace, they are found', async () => {
    writeFileSync(join(folder, 'package.json'), '{"workspaces": ["lesson"]}')
    symlinkSync(inProject('node_modules'), join(folder, 'node_modules'), 'junction')
    expect(await run('src/cli/start.js')).toMatch(/^0 For students\n/)
  })
})

test.each([
  ['pnpm/10.34.9 npm/? node/v20.20.2 linux x64', 'pnpm install'], ['bun/1.4.5 npm/? node/v24.3.0', 'bun install'], ['yarn/1.22.22 npm/? node/v20', 'yarn install --ignore-engines'],
  ['npm/11.19.1 node/v20.20.2', 'npm install'], [undefined, 'npm install'],
])('what runs a command is what installs: %s', (agent, expected) => {
  expect(installer(agent)).toBe(expected)
  expect(hindrance(village, '24.0.0', () => false, installer(agent))).toBe(`Parallax is not installed yet. Type: ${expected}`)
})

describe('a command whose reader has gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-gone-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  const program = join(folder, 'program.mjs')
  writeFileSync(program, `
    import {writeFileSync} from 'node:fs'
    import {opens} from ${JSON.stringify(new URL('../../src/cli/door.js', import.meta.url).href)}
    opens()
    process.exitCode = 3
    const many = process.argv[2] === 'watch' ? Infinity : 4
    for (let number = 1; number <= many; number++) {
      console.log(number)
      console.error(number)
      await new Promise((resolve) => setTimeout(resolve, 20))
      if (many === 4) writeFileSync(${JSON.stringify(folder)} + '/blank-' + number, '')
    }
  `)
  const unread = (name: string, stream: 'stdout' | 'stderr') => new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [program, name], {stdio: ['ignore', 'pipe', 'pipe']})
    child[stream].destroy()
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume()
    child.on('close', resolve)
  })

  test.each(['stdout', 'stderr'] as const)('writes all that it was to write, and ends as it would have: %s', async (stream) => {
    expect(await unread('blanks', stream)).toBe(3)
    expect(readdirSync(folder).filter((name) => name.startsWith('blank'))).toHaveLength(4)
    for (let number = 1; number <= 4; number++) rmSync(join(folder, `blank-${number}`))
  })

  test('ends at once where it would print for ever', {timeout: 20_000}, async () => {
    expect(await unread('watch', 'stdout')).toBe(3)
  })
})

test('the talk is drawn in most folders, and says in which it is not', () => {
  const told = (name: string): string | undefined => /with (.) in its name/.exec(talkHindrance(`/home/ada/${name}/parallax`) ?? '')?.[1]
  expect(['parallax (1)', '100%', '$HOME;&', 'Übung 日本', 'a,b!'].map(told)).toEqual([undefined, undefined, undefined, undefined, undefined])
  expect(['a#b', 'it\'s', 'the "talk"', '[old]', 'a]', '{x}'].map(told)).toEqual(['#', '\'', '"', '[', ']', '{'])
})

describe('a class for the talk', () => {
  test.each([
    [['slides.md'], undefined, ['slides.md']],
    [['slides.md', '--class', 'results/', '--port', '4000'], 'results/', ['slides.md', '--port', '4000']],
    [['build', '--out', 'dist', '--class=my results'], 'my results', ['build', '--out', 'dist']],
    [['slides.md', '--class'], '', ['slides.md']],
    [['slides.md', '--class', '--remote'], '', ['slides.md', '--remote']],
  ])('%j', (args, folder, left) => {
    const given = [...args]
    expect(takeOption(given, '--class')).toBe(folder)
    expect(given).toEqual(left)
  })

  test('that is given twice, in whichever way, is its last value', () => {
    const given = ['build', 'slides.md', '--out', 'dist', '-o=talk', '--base', './', '--output', 'x', '-o', 'web']
    expect(takeOption(given, '--out', '-o')).toBe('web')
    expect(given).toEqual(['build', 'slides.md', '--base', './', '--output', 'x'])
  })

  test('is refused where no results are', () => {
    const empty = mkdtempSync(join(tmpdir(), 'parallax-class-'))
    expect(classHindrance('')).toContain('Which class?')
    expect(classHindrance(empty)).toMatch(/There is no .*results\.json that can be read/)
    writeFileSync(join(empty, 'results.json'), '{"something": "else"}')
    expect(classHindrance(empty)).toContain('holds no results of npm run grade')
    rmSync(empty, {recursive: true})
  })
})
