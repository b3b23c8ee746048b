import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readAnswerFile} from '../../src/disk/read-file.ts'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hand-in-'))
})
afterAll(async () => {
  await rm(folder, {recursive: true})
})

describe('a file of answers', () => {
  test('is read byte for byte', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff])
    await writeFile(at('whole.ts'), bytes)
    expect(await readAnswerFile(at('whole.ts'))).toEqual(bytes)
  })

  test('may be empty', async () => {
    await writeFile(at('empty.ts'), '')
    expect(await readAnswerFile(at('empty.ts'))).toEqual(new Uint8Array())
  })

  test('has at most 64 KB', async () => {
    await writeFile(at('largest.ts'), 'x'.repeat(65_536))
    await writeFile(at('larger.ts'), 'x'.repeat(65_537))
    await writeFile(at('huge.ts'), new Uint8Array(10 * 1024 * 1024))
    expect(await readAnswerFile(at('largest.ts'))).toHaveLength(65_536)
    const refusal = {
      at: {line: 1, column: 1},
      what: 'This file is larger than 64 KB, so it was not read.',
      remedy: 'Keep nothing but the answers in it.',
    }
    expect(await readAnswerFile(at('larger.ts'))).toEqual(refusal)
    expect(await readAnswerFile(at('huge.ts'))).toEqual(refusal)
  })
})

describe('what stands in its place', () => {
  test('a folder is told', async () => {
    await mkdir(at('folder.ts'))
    expect(await readAnswerFile(at('folder.ts'))).toMatchObject({what: 'This is a folder, not a file.'})
  })

  test('a link is refused, also one to a good file and one to nothing', async () => {
    await writeFile(at('target.ts'), 'export default {}')
    await symlink(at('target.ts'), at('link.ts'))
    await symlink(at('nowhere'), at('dangling.ts'))
    const refusal = {what: 'This is a link to another place, not a file.', remedy: 'Hand in the file itself.'}
    expect(await readAnswerFile(at('link.ts'))).toMatchObject(refusal)
    expect(await readAnswerFile(at('dangling.ts'))).toMatchObject(refusal)
  })

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to does not make us wait', async () => {
    execFileSync('mkfifo', [at('pipe.ts')])
    expect(await readAnswerFile(at('pipe.ts'))).toMatchObject({what: 'This is not an ordinary file.'})
  })

  test('a file that is not there is told', async () => {
    const missing = {what: 'There is no file here.', remedy: 'Put the file of answers here, under this name.'}
    expect(await readAnswerFile(at('missing.ts'))).toMatchObject(missing)
    await writeFile(at('file'), '')
    expect(await readAnswerFile(at('file/below.ts'))).toMatchObject(missing)
  })

  test('a name that no file can have is told', async () => {
    expect(await readAnswerFile('no\0name')).toMatchObject({what: expect.stringContaining('could not be read')})
  })
})
