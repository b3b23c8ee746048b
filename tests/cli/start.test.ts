import {execFile} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'

const {scripts} = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {scripts: Record<'start' | 'build', string>}
const home = mkdtempSync(join(tmpdir(), 'parallax start '))
afterAll(() => rmSync(home, {recursive: true, force: true}))

/** What npm runs of a script, with what is typed after `--`. */
function npm(script: 'start' | 'build', ...typed: readonly string[]) {
  const [, ...words] = scripts[script].split(' ')
  return new Promise<{out: string, err: string, code: number}>(resolve => {
    execFile(process.execPath, [...words, ...typed], {cwd: inProject('')}, (error, out, err) => resolve({out, err, code: error ? Number(error.code) : 0}))
  })
}

describe('npm run build', () => {
  test.each(['--out', '-o'])('%s deletes no folder that it has not made: it is refused before anything is built', {timeout: 60_000}, async option => {
    const lessons = join(home, `lessons${option}`)
    mkdirSync(lessons)
    writeFileSync(join(lessons, 'plan.txt'), 'the whole term')
    expect(await npm('build', option, lessons)).toEqual({
      out: '', code: 1, err: `${lessons} holds something that this command has not made, so nothing was written. Name another folder with --out.\n`,
    })
    expect(readdirSync(lessons)).toEqual(['plan.txt'])
  })

  test('refuses a folder above the project', {timeout: 60_000}, async () => {
    expect(await npm('build', '--out', '..')).toMatchObject({code: 1, err: expect.stringContaining('.. holds something') as string})
  })
})

describe('help', () => {
  test.each([
    ['start', ['--remote', '--class'], 'Presents the talk'], ['build', ['--out', '--base', '--class'], 'Writes the talk into dist/'],
  ] as const)('of npm’s %s is ours first, then Slidev’s', {timeout: 60_000}, async (script, options, does) => {
    const {out, err, code} = await npm(script, '--help')
    expect({err, code}).toEqual({err: '', code: 0})
    const [ours = '', theirs = ''] = out.split('What Slidev itself takes:')
    expect(ours.startsWith(does)).toBe(true)
    for (const option of options) expect(ours).toContain(` -- ${option} `)
    expect(theirs).toContain('slidev')
  })
})
