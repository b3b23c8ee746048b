import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {isAlive} from '../../src/disk/bundle.js'
import {whyNot, writeWhole} from '../../src/disk/write-whole.ts'
import {inProject} from '../../src/reading/generated-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax write '))
afterAll(() => rmSync(folder, {recursive: true}))
const path = join(folder, 'file.ts')

describe('a file is written whole', () => {
  it('by many at once, by one of them', async () => {
    const texts = Array.from({length: 20}, (_, index) => String(index).repeat(50_000))
    await Promise.all(texts.map((text) => writeWhole(path, text)))
    expect(texts).toContain(readFileSync(path, 'utf8'))
    expect(readdirSync(folder)).toEqual(['file.ts'])
  })

  it('and what a killed program has left of it goes, what a living one writes stays', async () => {
    const [dead, alive, other] = ['file.ts.999999999-0.part', `file.ts.${process.pid}-9999.part`, 'other.ts.999999999-0.part']
    for (const name of [dead, alive, other]) writeFileSync(join(folder, name), 'half')
    await writeWhole(path, 'whole')
    expect(readdirSync(folder).toSorted()).toEqual(['file.ts', alive, other].toSorted())
    for (const name of [alive, other]) rmSync(join(folder, name))
  })

  it('or not at all, when its writer is killed at any moment', {timeout: 60_000}, async () => {
    const [old, fresh] = ['old\n'.repeat(100_000), 'new\n'.repeat(100_000)]
    writeFileSync(path, old)
    // Writes one and the other in turn until it is killed.
    const program = `
      const {writeWhole} = await import(${JSON.stringify(inProject('src/disk/write-whole.ts'))})
      process.stdout.write('ready')
      for (let turn = 0; ; turn++) await writeWhole(${JSON.stringify(path)}, (turn % 2 ? 'old\\n' : 'new\\n').repeat(100_000))`
    for (let round = 0; round < 8; round++) {
      const writer = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {cwd: inProject('')})
      await new Promise((resolve) => writer.stdout.once('data', resolve))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40))
      writer.kill('SIGKILL')
      await new Promise((resolve) => writer.once('exit', resolve))
      expect([old, fresh]).toContain(readFileSync(path, 'utf8'))
    }
    await writeWhole(path, 'whole')
    expect(readdirSync(folder)).toEqual(['file.ts'])
  })
})

it('knows who is alive', () => {
  expect([process.pid, 999_999_999].map(isAlive)).toEqual([true, false])
})

it.each([
  ['ENOSPC', 'The disk is full'], ['EDQUOT', 'The disk is full'], ['EROFS', 'You may not write there'], ['EACCES', 'You may not write there'],
  ['EBUSY', 'Close the program'], ['EIO', 'Is it open in another program?'],
])('says what to do at %s', (code, remedy) => {
  expect(whyNot(Object.assign(new Error('It failed.'), {code}))).toContain(`It failed.\n${remedy}`)
})
