import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, afterEach, expect, test} from 'vitest'
import {resetFile} from '../../src/cli/students/student-files.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax reset ')) })
afterEach(() => rmSync(root, {recursive: true}))

const noon = new Date(2025, 1, 13, 12, 5, 9)
const write = (text: string): void => {
  mkdirSync(join(root, 'exercises'), {recursive: true})
  writeFileSync(join(root, 'exercises', '2-sources.ts'), text)
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('the old file is kept before the blank is written', async () => {
  write('my answers')
  expect(await resetFile(root, '2-sources', 'blank', noon)).toEqual({
    kind: 'written', file: 'exercises/2-sources.ts', kept: '.parallax/2-sources.bak-20250213-120509.ts',
  })
  expect(read('exercises/2-sources.ts')).toBe('blank')
  expect(read('.parallax/2-sources.bak-20250213-120509.ts')).toBe('my answers')
})

test('nothing that was kept is overwritten, even within one second', async () => {
  for (const text of ['first', 'second', 'third']) {
    write(text)
    await resetFile(root, '2-sources', 'blank', noon)
  }
  const kept = readdirSync(join(root, '.parallax')).map((name) => read(`.parallax/${name}`))
  expect(kept.toSorted()).toEqual(['first', 'second', 'third'])
})

test('a missing file is written, and nothing is kept', async () => {
  expect(await resetFile(root, '2-sources', 'blank', noon)).toMatchObject({kind: 'written', kept: undefined})
  expect(read('exercises/2-sources.ts')).toBe('blank')
})

test('a file that is blank already is left alone, whatever its line ends', async () => {
  write('blank\r\nfile')
  expect(await resetFile(root, '2-sources', 'blank\nfile', noon)).toMatchObject({kind: 'unchanged'})
  expect(read('exercises/2-sources.ts')).toBe('blank\r\nfile')
})

test('bytes that are no text are kept byte for byte', async () => {
  mkdirSync(join(root, 'exercises'))
  const bytes = Buffer.from([0xff, 0x00, 0xe9])
  writeFileSync(join(root, 'exercises', '2-sources.ts'), bytes)
  const reset = await resetFile(root, '2-sources', 'blank', noon)
  expect(readFileSync(join(root, 'kept' in reset && reset.kept ? reset.kept : ''))).toEqual(bytes)
})

test('a folder or a link in its place is refused and left as it is', async () => {
  mkdirSync(join(root, 'exercises', '2-sources.ts'), {recursive: true})
  await expect(resetFile(root, '2-sources', 'blank', noon)).rejects.toThrow('is a folder or a link')
  writeFileSync(join(root, 'elsewhere.ts'), 'somebody else’s')
  symlinkSync(join(root, 'elsewhere.ts'), join(root, 'exercises', '1-claims.ts'))
  await expect(resetFile(root, '1-claims', 'blank', noon)).rejects.toThrow('is a folder or a link')
  expect(read('elsewhere.ts')).toBe('somebody else’s')
})
