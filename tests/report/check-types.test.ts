import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import pc from 'picocolors'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {composeRow} from '../../src/report/compose-row.ts'
import {faultLines, faultsOf} from '../../src/report/fault.ts'
import {hindranceOf} from '../../src/typecheck/admit.ts'
import {checkTypes} from '../../src/typecheck/check-types.ts'
import {runCompiler} from '../../src/typecheck/compiler.ts'
import {miniProject} from './mini-project.ts'
import {course, model} from './village-course.ts'

const [, , sources] = course
const clone = miniProject()

beforeEach(() => clone.reset())
afterAll(() => clone.remove())

test('blank files have no errors', async () => {
  expect(await checkTypes(clone.root)).toEqual({kind: 'checked', errors: []})
})

test('a misquotation is an error at its place', async () => {
  clone.write('exercises/2-sources.ts', model(sources).replace('inA(\'said\')', 'inA(\'sayd\')'))
  expect(await checkTypes(clone.root)).toMatchObject({
    kind: 'checked', errors: [{file: 'exercises/2-sources.ts', code: 2345, message: expect.stringContaining('not in article A')}],
  })
})

/** A hostile file beside one with a mistake in a type, and what is found: the file, its line, the code. */
const found = async (hostile: string | Uint8Array): Promise<string[]> => {
  writeFileSync(join(clone.root, 'exercises/1-claims.ts'), hostile)
  clone.write('exercises/2-sources.ts', model(sources).replace('\'indirect\'', '\'indirectly\''))
  const check = await checkTypes(clone.root)
  return check.kind === 'checked' ? check.errors.map(({file, at, code}) => `${file}:${at.line} ${code}`) : [check.kind]
}

const lineOfForm = model(sources).split('\n').findIndex((line) => line.includes('\'indirect\'')) + 1
const claims = model(course[1])
const alias = 'type F<N extends number, A extends 1[] = []> = A[\'length\'] extends N ? A : F<N, [...A, 1]>'
const alone = (line: string): string => `${claims}\n${line}\n`

describe('the other files are checked beside one', () => {
  test.each([
    {title: 'that cannot be parsed', hostile: 'export default {', at: '1 0'},
    {title: 'in Windows-1252', hostile: Uint8Array.from(alone('// \u0092'), (one) => one.charCodeAt(0) & 0xff), at: '1 9000'},
    {title: 'with brackets 10,000 deep', hostile: `export default ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, at: '1 0'},
    {title: 'with 26,000 commas in one value', hostile: `export default {rain: [{quote: inA('x'${','.repeat(26_000)})}]}\n`, at: '1 0'},
    {title: 'larger than is read', hostile: `// ${'x'.repeat(70_000)}\n${claims}`, at: '1 0'},
    {title: 'that is no text', hostile: Uint8Array.from({length: 2_000}, (_, index) => (index * 7) % 256), at: '1 0'},
    {title: 'with a type that calls itself', hostile: `${alias}\nexport const x: F<999> = todo\n${claims}`, at: '1 9000'},
    {title: 'with such a type within a function', hostile: `export default (() => {\n${alias}\nreturn todo as F<999>\n})()\n`, at: '1 9000'},
    {title: 'with an interface that calls itself', hostile: `interface I<T> {x: I<I<T>>}\n${claims}`, at: '1 9000'},
    {title: 'with a function', hostile: `function help() {}\n${claims}`, at: '1 9000'},
    {title: 'with a class as an answer', hostile: 'export default {rain: class {}}\n', at: '1 9000'},
    {title: 'with declarations for all files', hostile: `declare global { interface Array<T> { x: T } }\n${claims}`, at: '1 9000'},
  ])('$title', async ({hostile, at}) => {
    expect(await found(hostile)).toEqual([`exercises/1-claims.ts:${at}`, `exercises/2-sources.ts:${lineOfForm} 2820`])
  })
})

describe('what a file brings in from outside is its own error, told at its line', () => {
  test.each([
    'import {x} from \'../src/broken.ts\'',
    'import type {X} from \'../src/broken.ts\'',
    'import \'../src/broken.ts\'',
    'export * from \'../src/broken.ts\'',
    'export {x} from \'../src/broken.ts\'',
    'import broken = require(\'../src/broken.ts\')',
    'const broken = await import(\'../src/broken.ts\')',
    'const broken = todo as import(\'../src/broken.ts\').X',
    'const broken = todo as typeof import(\'../src/broken.ts\')',
    '/// <reference path="../src/broken.ts" />',
  ])('%s', async (line) => {
    clone.write('src/broken.ts', 'export const broken: number = \'no\'\n')
    const own = alone(line).split('\n').indexOf(line) + 1
    expect(await found(alone(line))).toEqual([`exercises/1-claims.ts:${own} 9000`, `exercises/2-sources.ts:${lineOfForm} 2820`])
    const check = await checkTypes(clone.root)
    expect(check).toMatchObject({errors: [{saying: {what: 'A file of answers imports from \'#lesson\' alone.', remedy: 'Delete this line.'}}, {}]})
  })
})

test('a name of TypeScript’s own that a file declares is no fault of anybody else', async () => {
  expect(await found(`const Array = 'x'\nconst name = 'y'\n`)).toContain(`exercises/2-sources.ts:${lineOfForm} 2820`)
})

test('whatever a file holds, it is settled soon whether the compiler gets it', () => {
  const piece = fc.constantFrom('export default {', '}', 'import ', 'from ', '\'#lesson\'', 'type F<T> = ', '(', ')', '[', ']', '=>', '`', '${', '/*', '/// <', '\n', 'class ', ' as ', '\0')
  const much = ['new ', '!', 'a.', '[', ', ', '/* '].map((one) => fc.constant(one.repeat(15_000)))
  const hostile = fc.oneof(fc.array(piece, {maxLength: 60}).map((all) => all.join('')), ...much)
  fc.assert(fc.property(hostile, (text) => {
    const began = performance.now()
    const hindrance = hindranceOf(new TextEncoder().encode(text))
    expect(hindrance?.what ?? 'none').toMatch(/[.?]$|none/)
    expect(performance.now() - began).toBeLessThan(2_000)
  }), {numRuns: 300})
})

test('a helper with plain words in it is checked as the rest is', async () => {
  expect(await found(alone('const helper = {words: \'x\'}'))).toEqual([`exercises/2-sources.ts:${lineOfForm} 2820`])
})

test('a package.json among the exercises is one problem, and it is told what to do', async () => {
  clone.write('exercises/package.json', '{"name": "exercises"}')
  expect(await checkTypes(clone.root)).toEqual({
    kind: 'hindered',
    what: 'There is a package.json in exercises/, so nothing can be imported from \'#lesson\' there.',
    remedy: 'Move it away: the project has its own, one folder up.',
  })
  rmSync(join(clone.root, 'exercises/package.json'))
  const rows = course.map((exercise) =>
    composeRow(exercise, {outcome: {kind: 'fault', stack: ''}, text: ''}, {kind: 'hindered', what: 'It is here.', remedy: 'Move it.'}))
  const printed = faultLines(faultsOf(rows).slice(rows.length), {width: 80, colour: false, unicode: false}, pc.createColors(false))
  expect(printed).toEqual(['', 'It is here.', 'Move it.'])
})

test('an error in the course’s own files is a fault of ours', async () => {
  const path = join(clone.root, 'src/phone-call/quote.ts')
  const sound = readFileSync(path, 'utf8')
  clone.write('src/phone-call/quote.ts', `export const broken: number = 'no'\n${sound}`)
  expect(await checkTypes(clone.root)).toMatchObject({kind: 'fault', why: expect.stringContaining('src/phone-call/quote.ts:1:14')})
  clone.write('src/phone-call/quote.ts', sound)
})

test('a clone without exercises has no errors', async () => {
  rmSync(join(clone.root, 'exercises'), {recursive: true})
  expect(await checkTypes(clone.root)).toEqual({kind: 'checked', errors: []})
})

test('a compiler that is not there is a fault of ours', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-empty-'))
  expect(await checkTypes(folder)).toMatchObject({kind: 'fault', why: expect.stringContaining('could not be started')})
  rmSync(folder, {recursive: true})
})

test('a compiler that runs out of memory on one file is given up there, and the others are checked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-heavy-'))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  write('node_modules/typescript-native/package.json', '{}')
  write('node_modules/typescript-native/bin/tsc', `
    const config = require('node:fs').readFileSync(process.argv[3], 'utf8')
    const isHeavy = !config.includes('"files"') || config.includes('1-claims')
    console[isHeavy ? 'error' : 'log'](isHeavy ? 'fatal error: runtime: out of memory' : 'exercises/2-sources.ts(1,1): error TS2304: x')
    process.exit(2)`)
  write('tsconfig.exercises.json', '{}')
  write('exercises/1-claims.ts', 'export default {}')
  write('exercises/2-sources.ts', 'export default {}')
  const check = await checkTypes(folder)
  rmSync(folder, {recursive: true})
  expect(check).toMatchObject({kind: 'checked', errors: [
    {file: 'exercises/1-claims.ts', saying: {what: 'The compiler was given up on this file: it wanted too much memory.'}},
    {file: 'exercises/2-sources.ts', code: 2304},
  ]})
})

test.runIf(process.platform === 'linux')('the compiler has bounds of memory and time', async () => {
  const run = (script: string, patience: number) =>
    runCompiler({program: '/bin/sh', first: ['-c', script]}, [], {root: clone.root, patience})
  expect(await run('ulimit -v; echo $GOMEMLIMIT', 5_000)).toMatchObject({code: 0, out: '3000000\n1GiB\n'})
  expect(await run('while :; do :; done', 100)).toMatchObject({code: null})
})

test('a check that is not wanted any more ends with an AbortError', async () => {
  const controller = new AbortController()
  const check = checkTypes(clone.root, controller.signal)
  controller.abort()
  await expect(check).rejects.toThrow('aborted')
})
