import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {MARK, taken} from '../../src/disk/whole-folder.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax whole '))
const out = join(folder, 'dist')
beforeEach(() => rmSync(out, {recursive: true, force: true}))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** A program that writes two files into its folder, one after the other; how it ends, and what it prints. */
function builds(edition: string, {end = '', killAfter = 60_000, into = out} = {}): Promise<{code: number | null, printed: string}> {
  const program = `
    import {mkdirSync, writeFileSync} from 'node:fs'
    import {wholeFolder} from ${JSON.stringify(new URL('../../src/disk/whole-folder.js', import.meta.url).href)}
    const args = ['build', '--out', ${JSON.stringify(into)}]
    wholeFolder(args)
    mkdirSync(args[2], {recursive: true})
    writeFileSync(args[2] + '/page', '${edition}')
    console.log('half')
    await new Promise((resolve) => setTimeout(resolve, 100))
    ${end}
    writeFileSync(args[2] + '/script', '${edition}')
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {stdio: ['ignore', 'pipe', 'inherit']})
  let printed = ''
  child.stdout.on('data', (piece) => {
    printed += String(piece)
    if (printed.startsWith('half')) setTimeout(() => child.kill('SIGKILL'), killAfter).unref()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({code, printed})))
}

const stands = (): string[] => existsSync(out) ? readdirSync(out).map((name) => `${name} ${readFileSync(join(out, name), 'utf8')}`) : []

describe('a folder that another program writes', () => {
  test('is there when it has ended, in the place of what stood there, and nothing beside it', async () => {
    await builds('first')
    const {printed} = await builds('second')
    expect(stands()).toEqual(['page second', 'script second'])
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(printed).toBe(`half\nWritten: ${out}\n`)
  })

  test('is itself replaced where a slash stands at the end of its name', async () => {
    for (const edition of ['first', 'second']) expect((await builds(edition, {into: `${out}/`})).printed).toBe(`half\nWritten: ${out}/\n`)
    expect(stands()).toEqual(['page second', 'script second'])
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('is as it was where the program fails', async () => {
    await builds('first')
    const {code} = await builds('second', {end: 'process.exit(1)'})
    expect(code).toBe(1)
    expect(stands()).toEqual(['page first', 'script first'])
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('is as it was where the program is killed, and what it left is gone after the next', async () => {
    await builds('first')
    await builds('second', {killAfter: 0, end: 'await new Promise((resolve) => setTimeout(resolve, 60_000))'})
    expect(stands()).toEqual(['page first', 'script first'])
    expect(readdirSync(folder)).toHaveLength(2)
    await builds('third')
    expect(stands()).toEqual(['page third', 'script third'])
    expect(readdirSync(folder)).toEqual(['dist'])
  })
})

describe('a folder to be replaced', () => {
  const talk = '<meta name="generator" content="slidev">'
  const folderOf = (files: Readonly<Record<string, string>>): string => {
    mkdirSync(out)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text)
    return out
  }

  test('may not be there yet', () => {
    expect(taken(out)).toBeUndefined()
  })

  test.each([
    ['empty', {}],
    ['a site of ours', {[MARK]: '{}', 'index.html': ''}],
    ['a talk that was built', {'index.html': talk, assets: ''}],
  ])('may be %s', (_, files) => {
    expect(taken(folderOf(files))).toBeUndefined()
  })

  test.each([
    ['somebody’s own files', {'plan.txt': 'the whole term'}],
    ['a page that Slidev has not made', {'index.html': '<title>My school</title>', assets: ''}],
    ['a talk’s first page alone', {'index.html': talk, 'plan.txt': ''}],
  ])('may not hold %s', (_, files) => {
    expect(taken(folderOf(files), 'lessons/')).toBe('lessons/ holds something that this command has not made, so nothing was written. Name another folder with --out.')
  })

  test('may be no file', () => {
    const file = join(folderOf({'plan.txt': ''}), 'plan.txt')
    expect(taken(file, 'plan.txt')).toBe('plan.txt is no folder. Name another folder with --out.')
  })
})
