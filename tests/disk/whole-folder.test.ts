import {spawn} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'parallax whole '))
const out = join(folder, 'dist')
beforeEach(() => rmSync(out, {recursive: true, force: true}))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** A program that writes two files into its folder, one after the other; how it ends, and what it prints. */
function builds(edition: string, {end = '', killAfter = 60_000} = {}): Promise<{code: number | null, printed: string}> {
  const program = `
    import {mkdirSync, writeFileSync} from 'node:fs'
    import {wholeFolder} from ${JSON.stringify(new URL('../../src/disk/whole-folder.js', import.meta.url).href)}
    const args = ['build', '--out', ${JSON.stringify(out)}]
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
