import {Mendable} from '../../src/text/problem.ts'
import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {browserPath} from '../../src/cli/browser.ts'
import {writeWhole} from '../../src/disk/write-whole.ts'
import {aboutPdf} from './pdf.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command as npm does, and returns its exit code and what it printed. */
function run(command: string, args: readonly string[]): Promise<{code: number, printed: string}> {
  return new Promise(resolve => {
    execFile(process.execPath, ['src/cli/start.js', command, ...args], {cwd: root}, (error, out, err) =>
      resolve({code: typeof error?.code === 'number' ? error.code : 0, printed: (out + err).trim()}))
  })
}

/** One that lasts as long as the test. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-handout-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  return folder
}

function hasBrowser(): boolean {
  try {
    return existsSync(browserPath(undefined))
  } catch {
    return false
  }
}

test.skipIf(!hasBrowser())('the PDFs that are named are made, and nothing else (skipped without a browser)', async () => {
  const folder = join(emptyFolder(), 'new')
  const {code, printed} = await run('handout', ['letter', 'rubric', '--out', folder, '--paper', 'letter'])
  expect({code, lines: printed.split(/\r?\n/)}).toEqual({code: 0, lines: [
    `${join(folder, 'rubric.pdf')}: for marking the rewrite`,
    `${join(folder, 'letter.pdf')}: to parents and heads of school`,
  ]})
  expect(readdirSync(folder).sort()).toEqual(['letter.pdf', 'rubric.pdf'])
  expect(aboutPdf(readFileSync(join(folder, 'letter.pdf'))).pages).toBe(1)
})

test('what was typed wrong is told in words, with exit code 1', async () => {
  const told = await Promise.all([
    run('handout', ['soup']),
    run('handout', ['--paper', 'a5']),
    run('export', ['--browser', join(root, 'no-browser')]),
    run('export', ['--class', join(root, 'no-results')]),
  ])
  expect(told.map(({code}) => code)).toEqual([1, 1, 1, 1])
  expect(told.map(({printed}) => printed.replaceAll(root, ''))).toEqual([
    'There is no handout \'soup\'. There are: articles, large-print, worksheet, class-sheet, guide, rubric, letter.',
    'There is no paper \'a5\'. There are: a4, letter.',
    'There is no program no-browser. Name the program of Chromium, Google Chrome or Microsoft Edge.',
    'There is no no-results/results.json that can be read.\nName a folder that npm run grade wrote.',
  ])
})

test('where there is no browser, it says what to install', () => {
  const {PATH, CHROMIUM_PATH} = process.env
  try {
    process.env['PATH'] = ''
    process.env['CHROMIUM_PATH'] = ''
    let found: unknown
    try {
      found = browserPath(undefined)
    } catch (error) {
      found = error
    }
    // On macOS and Windows there may be one in its usual place.
    if (typeof found === 'string') expect(existsSync(found)).toBe(true)
    else expect(String(found)).toMatch(/Install Chromium.*apt install chromium/)
  } finally {
    Object.assign(process.env, {PATH})
    if (CHROMIUM_PATH === undefined) delete process.env['CHROMIUM_PATH']
    else process.env['CHROMIUM_PATH'] = CHROMIUM_PATH
  }
})

test('a file that cannot be written is told, and no half of it is left', async () => {
  const folder = emptyFolder()
  await writeWhole(join(folder, 'a/b.txt'), 'whole')
  expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('whole')
  await expect(writeWhole(join(folder, 'a'), 'x')).rejects.toThrow(Mendable)
  await expect(writeWhole(join(folder, 'a/b.txt/c'), 'x')).rejects.toThrow(/could not be written/)
  expect(readdirSync(folder)).toEqual(['a'])
})
