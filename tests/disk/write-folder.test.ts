import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {writeFolder} from '../../src/disk/write-folder.ts'
import {Mendable} from '../../src/text/problem.ts'

const home = mkdtempSync(join(tmpdir(), 'parallax folder '))
const place = join(home, 'out')
afterAll(() => rmSync(home, {recursive: true, force: true}))
beforeEach(() => {
  rmSync(home, {recursive: true, force: true})
  mkdirSync(home)
})

const files = new Map<string, string | Uint8Array>([['README.md', 'Hello.'], ['src/deep/one.ts', new Uint8Array([0, 255])]])

describe('a folder is written', () => {
  it('whole, with folders in it, where nothing is or an empty folder', async () => {
    await writeFolder(`${place}/`, files)
    expect(readFileSync(join(place, 'README.md'), 'utf8')).toBe('Hello.')
    expect([...readFileSync(join(place, 'src/deep/one.ts'))]).toEqual([0, 255])
    mkdirSync(join(home, 'empty'))
    await writeFolder(join(home, 'empty'), files)
    expect(readdirSync(join(home, 'empty')).toSorted()).toEqual(['README.md', 'src'])
    expect(readdirSync(home).toSorted()).toEqual(['empty', 'out'])
  })

  it.each([
    ['a folder with something in it', () => { mkdirSync(place); writeFileSync(join(place, 'mine.txt'), 'mine') }],
    ['a file', () => { writeFileSync(place, 'mine') }],
  ])('never over %s', async (_, take) => {
    take()
    await expect(writeFolder(place, files)).rejects.toThrow(Mendable)
    expect(readFileSync(existsSync(join(place, 'mine.txt')) ? join(place, 'mine.txt') : place, 'utf8')).toBe('mine')
    expect(readdirSync(home)).toEqual(['out'])
  })

  it('or not at all, where one of its files cannot be written', async () => {
    // A file and a folder of one name.
    await expect(writeFolder(place, new Map([['a', 'file'], ['a/b', 'below it']]))).rejects.toThrow(Mendable)
    expect(readdirSync(home)).toEqual([])
  })

  it('and what a killed program has left of it goes, what a living one writes stays', async () => {
    for (const name of ['.out.999999999.part', `.out.${process.ppid}.part`, '.other.999999999.part']) mkdirSync(join(home, name))
    await writeFolder(place, files)
    expect(readdirSync(home).toSorted()).toEqual(['.other.999999999.part', `.out.${process.ppid}.part`, 'out'])
  })
})
