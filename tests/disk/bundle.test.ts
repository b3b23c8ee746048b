import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {keptBundle, writeBundle} from '../../src/disk/bundle.js'

const isRoot = process.getuid?.() === 0

let root: string
const put = (file: string, text: string): void => writeFileSync(join(root, file), text)
const kept = (): readonly string[] => readdirSync(join(root, 'node_modules/.cache/parallax')).toSorted()
const bundle = (file = 'toll.ts'): Promise<string> => writeBundle(root, file, join(root, 'elsewhere.mjs'))
const runs = (path: string): string => execFileSync(process.execPath, [path], {encoding: 'utf8'})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax bundle '))
  mkdirSync(join(root, 'node_modules'))
  put('package.json', '{"type": "module"}')
  put('toll.ts', 'import {fee} from \'./fee.ts\'\nconsole.log(`${fee} shillings`)\n')
  put('fee.ts', 'export const fee: number = 3\n')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('a bundle', () => {
  test('is kept for the next run, and is the whole program', async () => {
    expect(keptBundle(root, 'toll.ts')).toBeUndefined()
    const path = await bundle()
    expect(keptBundle(root, 'toll.ts')).toBe(path)
    rmSync(join(root, 'fee.ts'))
    expect(runs(path)).toBe('3 shillings\n')
  })

  test('names real files and their lines in a stack', async () => {
    put('fee.ts', 'export interface Fee {\n  readonly shillings: number\n}\nexport const fee: number = (() => { throw new Error(\'too dear\') })()\n')
    const {stderr} = spawnSync(process.execPath, ['--enable-source-maps', await bundle()], {encoding: 'utf8'})
    expect(stderr).toContain(`(${join(realpathSync(root), 'fee.ts')}:4:`)
  })

  test.each([
    ['a file that it is made of', 'fee.ts', 'export const fee: number = 4\n'],
    ['a file of the same length, written in the same moment', 'fee.ts', 'export const fee: number = 9\n'],
    ['the program itself', 'toll.ts', 'console.log(0)\n'],
    ['what package.json says', 'package.json', '{"type": "module", "imports": {"#fee": "./fee.ts"}}'],
  ])('is not used any more when %s has changed', async (_, file, text) => {
    const before = await bundle()
    put(file, text)
    expect(keptBundle(root, 'toll.ts')).toBeUndefined()
    const after = await bundle()
    expect(after).not.toBe(before)
    expect(keptBundle(root, 'toll.ts')).toBe(after)
  })

  test('is not used when a file that it is made of is gone, or what is known of it is no JSON', async () => {
    const path = await bundle()
    writeFileSync(path.replace(/\.[^.]+\.mjs$/, '.json'), '{"inputs": ["toll.')
    expect(keptBundle(root, 'toll.ts')).toBeUndefined()
    await bundle()
    rmSync(join(root, 'fee.ts'))
    expect(keptBundle(root, 'toll.ts')).toBeUndefined()
  })

  test('of one file is not that of another, or of another project with the same packages', async () => {
    const path = await bundle()
    put('other.ts', 'console.log(1)\n')
    expect(await bundle('other.ts')).not.toBe(path)
    expect(keptBundle(root, 'toll.ts')).toBe(path)
  })

  test('of a command holds that command, and leaves the others where they are', async () => {
    mkdirSync(join(root, 'src/cli/teachers'), {recursive: true})
    put('src/cli/main.ts', 'export const load = (name: string) => name === \'grade\' ? import(\'./teachers/grade.ts\') : import(\'./teachers/site.ts\')\n')
    put('src/cli/teachers/grade.ts', 'console.log(\'graded\')\n')
    put('src/cli/teachers/site.ts', 'console.log(\'built\')\n')
    put('src/cli/teachers/grade-program.ts', 'import {load} from \'../main.ts\'\nawait load(\'grade\')\n')
    const path = await bundle('src/cli/teachers/grade-program.ts')
    rmSync(join(root, 'src'), {recursive: true})
    expect(runs(path)).toBe('graded\n')
    expect(readFileSync(path, 'utf8')).not.toContain('built')
  })

  test('is one of sixteen at most: those that were not used for longest go', async () => {
    const first = await bundle()
    for (let number = 0; number < 20; number++) {
      put(`${number}.ts`, `console.log(${number})\n`)
      await bundle(`${number}.ts`)
      // In use all the time.
      keptBundle(root, 'toll.ts')
    }
    expect(kept().filter(name => name.endsWith('.mjs'))).toHaveLength(16)
    expect(kept().filter(name => name.endsWith('.json'))).toHaveLength(16)
    expect(keptBundle(root, 'toll.ts')).toBe(first)
    expect(keptBundle(root, '19.ts')).toBeDefined()
  })

  test('is kept however often its program has changed', async () => {
    for (let fee = 0; fee < 20; fee++) {
      put('fee.ts', `export const fee = ${fee}`)
      const path = await bundle()
      expect(keptBundle(root, 'toll.ts')).toBe(path)
    }
    expect(kept().filter((name) => name.endsWith('.mjs'))).toHaveLength(16)
  })

  test('takes away what a run has left that was killed while it wrote', async () => {
    const {pid} = spawnSync(process.execPath, ['-e', ''])
    mkdirSync(join(root, 'node_modules/.cache/parallax'), {recursive: true})
    put(`node_modules/.cache/parallax/x.mjs.${pid}.part`, 'half')
    put(`node_modules/.cache/parallax/x.mjs.${process.pid}.part`, 'being written')
    await bundle()
    expect(kept().filter(name => name.endsWith('.part'))).toEqual([`x.mjs.${process.pid}.part`])
  })

  test('goes where it is told where nothing can be kept', async () => {
    writeFileSync(join(root, 'node_modules/.cache'), 'a file in the place of the folder')
    expect(await bundle()).toBe(join(root, 'elsewhere.mjs'))
    expect(runs(join(root, 'elsewhere.mjs'))).toBe('3 shillings\n')
    expect(readFileSync(join(root, 'node_modules/.cache'), 'utf8')).toContain('in the place')
  })

  test.skipIf(isRoot)('goes where it is told in a folder of another account (skipped for root, who may write everywhere)', async () => {
    mkdirSync(join(root, 'node_modules/.cache/parallax'), {recursive: true})
    chmodSync(join(root, 'node_modules/.cache/parallax'), 0o500)
    expect(await bundle()).toBe(join(root, 'elsewhere.mjs'))
  })
})
