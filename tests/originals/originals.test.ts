import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build, createServer} from 'vite'
import {describe, expect, test} from 'vitest'
import {keepOriginals, ORIGINALS, removeOriginals} from '../../src/cli/teachers/originals.ts'
import {originalText} from '../../src/cli/teachers/original-text.ts'
import {originalsOf} from '../../src/deck/originals.ts'
import {compareOriginal, likeness} from '../../src/reading/originals.ts'
import {readEdition} from '../../src/reading/read-edition.ts'
import {project, village} from './village.ts'

const edition = {article: readEdition(village.editionA, 'a.md'), markdown: village.editionA}

describe('a phrase of the edition', () => {
  test('stands in the original whatever its capitals, its typography and its white space', () => {
    expect(compareOriginal(edition, village.originalA).missing).toEqual([])
  })

  test('that is missing is told with its line, and with what is nearest to it', () => {
    const copy = village.originalA.replace('falling  apart', 'failing a part').replace('Narrowly', 'Just')
    const {missing} = compareOriginal(edition, copy)
    expect(missing).toEqual([
      {words: 'falling apart', line: 11, isHeadline: false, nearest: 'failing a part'},
      {words: 'narrowly', line: 13, isHeadline: false},
    ])
  })

  test('is missing where it only stands within other words', () => {
    const {missing} = compareOriginal(edition, village.originalA.replace('falling  apart', 'falling apartments'))
    expect(missing.map(({words}) => words)).toEqual(['falling apart'])
  })

  test('may be broken by a hyphen that only shows at the end of a line', () => {
    expect(compareOriginal(edition, village.originalA.replace('apart', 'a\u00adpart')).missing).toEqual([])
  })
})

test('the headline belongs to what is looked for', () => {
  const {missing} = compareOriginal(edition, village.originalA.replace('Build', 'Paint'))
  expect(missing).toMatchObject([{isHeadline: true, line: 3, nearest: 'council to paint a bridge'}])
})

test('likeness falls with every phrase that is missing', () => {
  expect(likeness(compareOriginal(edition, village.originalA))).toBe(1)
  expect(likeness(compareOriginal(edition, village.originalA.replace('Narrowly', 'Just')))).toBe(0.75)
  expect(likeness(compareOriginal(edition, ''))).toBe(0)
})

describe('npm run originals', () => {
  test('copies both, with plain line ends, and says so', async () => {
    const {root, save} = project()
    const files = [save('one.txt', village.originalA), save('two.txt', village.originalB)]
    const text = await keepOriginals(root, files, false)
    expect(text.replaceAll(root, '')).toMatchInlineSnapshot(`
      "/one.txt is article A: 4 of its 4 phrases, headline included, stand in it. Copied to src/phone-call/originals/a.txt.
      /two.txt is article B: 3 of its 3 phrases, headline included, stand in it. Copied to src/phone-call/originals/b.txt.
      The talk of npm start offers them beside the editions; a site that is built never contains them.
      To take them away again: npm run originals -- --remove"
    `)
    expect(readFileSync(join(root, ORIGINALS, 'b.txt'), 'utf8')).toMatch(/^Mayor [^\r]*\n\n[^\r]*\n$/)
    expect(readdirSync(join(root, ORIGINALS))).toEqual(['a.txt', 'b.txt'])
  })

  test('tells which is which when they are swapped, and keeps them the right way round', async () => {
    const {root, save} = project()
    const files = [save('one.txt', village.originalB), save('two.txt', village.originalA)]
    const text = await keepOriginals(root, files, false)
    expect(text).toContain('The first file is article B')
    expect(readFileSync(join(root, ORIGINALS, 'a.txt'), 'utf8')).toContain('Council')
  })

  test('copies nothing while phrases are missing, unless it is told to', async () => {
    const {root, save} = project()
    const files = [save('one.txt', village.originalA.replace('Narrowly', 'Just')), save('two.txt', village.originalB)]
    await expect(keepOriginals(root, files, false)).rejects
      .toThrow(/src\/phone-call\/a\.md:13 {2}These words do not stand in .*one\.txt: “narrowly”/)
    expect(existsSync(join(root, ORIGINALS))).toBe(false)
    expect(await keepOriginals(root, files, true)).toContain('3 of its 4 phrases')
  })

  test.each([
    ['a text that is neither', 'A recipe for soup.', 'is like neither article'],
    ['the same article twice', village.originalB, 'Both files are article B'],
    ['no text at all', Buffer.from([80, 75, 3, 4, 0, 0, 0]), 'is no plain text'],
    ['a book', 'x'.repeat(1_000_001), 'too big'],
  ])('refuses %s', async (_, content, why) => {
    const {root, save} = project()
    const files = [save('one.txt', content), save('two.txt', village.originalB)]
    await expect(keepOriginals(root, files, true)).rejects.toThrow(why)
    expect(existsSync(join(root, ORIGINALS))).toBe(false)
  })

  test('says what to type when a file is not there, or not named', async () => {
    const {root} = project()
    await expect(keepOriginals(root, ['x.txt'], false)).rejects.toThrow('npm run originals -- a.txt b.txt')
    await expect(keepOriginals(root, [join(root, 'no.txt'), 'b'], false)).rejects.toThrow('could not be read')
  })

  test('takes its copies away, and nothing else', async () => {
    const {root, save} = project()
    await keepOriginals(root, [save('one.txt', village.originalA), save('two.txt', village.originalB)], false)
    save(`${ORIGINALS}/mine.txt`, 'notes')
    await removeOriginals(root)
    await removeOriginals(root)
    expect(readdirSync(join(root, ORIGINALS))).toEqual(['mine.txt'])
  })
})

test.each([
  ['UTF-16 from Windows', Buffer.from('\ufeffa – b\r\nc', 'utf16le')],
  ['Windows-1252', Buffer.from([0x61, 0x20, 0x96, 0x20, 0x62, 0x0d, 0x0a, 0x63])],
  ['UTF-8', Buffer.from('a – b\nc\n\n')],
])('a text is read that was saved as %s', (_, bytes) => {
  const {save} = project()
  expect(originalText(save('one.txt', bytes))).toBe('a – b\nc\n')
})

describe('the talk', () => {
  test('has the paragraphs of the copies that are there', () => {
    expect(originalsOf({'../phone-call/originals/a.txt': ' One\n\nTwo \n', '../phone-call/originals/mine.txt': 'x'}))
      .toEqual({A: ['One', 'Two']})
    expect(originalsOf({})).toEqual({})
  })

  test('has them while it is given from this machine, and never in a site that is built', async () => {
    const {root, save} = project()
    const module = 'src/phone-call/deck/originals.ts'
    save(module, readFileSync(new URL(`../../${module}`, import.meta.url)))
    save(`${ORIGINALS}/a.txt`, village.originalA)
    save('main.ts', 'import {originalTexts} from "./src/phone-call/deck/originals.ts"\nexport const shown = JSON.stringify(originalTexts)')
    const server = await createServer({configFile: false, root, logLevel: 'silent', server: {middlewareMode: true}})
    const served = (await server.transformRequest(`/${module}`))?.code
    expect(served).toMatch(/import .*originals\/a\.txt\?/)
    expect(served).toContain('import.meta.hot = ')
    await server.close()
    const lib = {entry: 'main.ts', formats: ['es' as const]}
    await build({configFile: false, root, logLevel: 'silent', build: {lib, minify: false}})
    const built = readdirSync(join(root, 'dist')).map(file => readFileSync(join(root, 'dist', file), 'utf8')).join('\n')
    expect(built).toContain('shown')
    expect(built).not.toContain('ADVERTISEMENT')
  })
})
