import {execFile, execFileSync, spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, sep} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it, test} from 'vitest'
import {keys} from '../../answers/index.ts'
import {firstFile} from '../../src/cli/blank-files.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {compare, readStamp} from '../../src/lesson/stamp.ts'
import {mark} from '../../src/mark.ts'
import {inProject} from '../../src/reading/generated-files.ts'
import {spaced} from '../../src/text/fold.ts'
import {wordCount} from '../../src/text/words.ts'
import {phoneCall} from '../open.ts'

interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number
}

// A space in the name, as in many a home folder.
const home = mkdtempSync(join(tmpdir(), 'parallax assign '))
const copy = join(home, 'out')
afterAll(() => rmSync(home, {recursive: true, force: true}))

/** Runs `node` as in a terminal of a student's or a teacher's own. */
function run(folder: string, ...args: readonly string[]): Promise<Ran> {
  const {PATH, HOME, TEMP, SystemRoot} = process.env
  const env = Object.fromEntries(Object.entries({PATH, HOME, TEMP, SystemRoot}).filter(([, value]) => value !== undefined))
  return new Promise(resolve => {
    execFile(process.execPath, args, {cwd: folder, env}, (error, out, err) => resolve({out, err, code: error ? Number(error.code) : 0}))
  })
}

const assign = (...args: readonly string[]): Promise<Ran> => run(inProject(''), 'src/cli/start.js', 'assign', ...args)
const typed = (...args: readonly string[]): Promise<Ran> => run(copy, 'src/cli/start.js', ...args)
const npmTest = (...args: readonly string[]): Promise<Ran> => run(copy, 'src/cli/test.js', ...args)

/** Path, with forward slashes, → text, of all files but the installed ones. */
function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return new Map(paths.filter(path => !path.startsWith('node_modules/')).map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

let first: Ran
let files: Map<string, string>

beforeAll(async () => {
  first = await assign(`${copy}/`, '--github')
  files = filesIn(copy)
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'), 'junction')
}, 60_000)

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('a copy for students', () => {
  it('is written, and said to be', () => {
    expect(first).toMatchObject({err: '', code: 0})
    expect(first.out).toContain('no keys')
    expect([...files.keys()]).toEqual(expect.arrayContaining(['README.md', 'exercises/7-rewrite.ts', '.github/workflows/exercises.yml']))
  })

  it('has no folder that is a teacher’s or an author’s', () => {
    const rooms = new Set([...files.keys()].map(path => path.split('/').slice(0, path.startsWith('src/') ? 2 : 1).join('/')))
    for (const room of ['answers', 'slides.md', 'CHANGELOG.md', 'src/audit', 'src/class', 'src/deck', 'src/handout', 'src/reading', 'src/site']) {
      expect(rooms).not.toContain(room)
    }
    expect([...files.keys()].filter(path => path.startsWith('tests/'))).toEqual(['tests/exercises.test.ts'])
  })

  it('has nothing that leads to the keys, and none in their place', () => {
    expect([...files.values()].filter(text => /from ['"][^'"]*answers\//.test(text))).toEqual([])
    expect(files.get('src/phone-call/keys.ts')).toContain('export const keys: Readonly<Record<string, Key>> = {}')
  })

  it('has the exercises as they are at the beginning', () => {
    for (const exercise of phoneCall.exercises) {
      expect(files.get(`exercises/${exercise.definition.id}.ts`)).toBe(firstFile(exercise))
    }
  })

  it('says beside the exercises with what it was made', () => {
    expect(compare(readStamp(JSON.parse(files.get('exercises/made-with.json')!))!, phoneCall)).toEqual([])
  })

  it('has nowhere four words of a key that no prompt has, but in the articles themselves', () => {
    const worked = phoneCall.exercises.filter(({definition}) => definition.workedExample).map(({definition}) => definition.id)
    const asked = textsIn([phoneCall.lesson.exercises, phoneCall.lesson.evidence]).map(spaced).join('\n')
    const kept = Object.entries(keys).filter(([id]) => !worked.includes(id)).flatMap(([, key]) => textsIn(key))
      .filter(text => wordCount(text) >= 4).map(spaced).filter(words => !asked.includes(words))
    const articles = /^src\/phone-call\/(?:[ab]\.md|articles\.generated\.ts)$/
    const searched = [...files].filter(([path]) => !articles.test(path)).map(([path, text]) => ({path, text: spaced(text)}))
    expect(kept.length).toBeGreaterThan(200)
    expect(searched.length).toBeGreaterThan(100)
    expect(searched.flatMap(({path, text}) => kept.filter(words => text.includes(words)).map(words => `${path}: ${words}`))).toEqual([])
  })

  it('has a lock file that npm install leaves as it is', {timeout: 60_000}, () => {
    const alone = join(home, 'alone')
    mkdirSync(alone)
    for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(alone, name), files.get(name)!)
    execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], {cwd: alone, stdio: 'ignore', shell: process.platform === 'win32'})
    expect(readFileSync(join(alone, 'package-lock.json'), 'utf8')).toBe(files.get('package-lock.json'))
  })

  it('has a lock file that agrees with its package.json', {timeout: 60_000}, () => {
    const npm = ['ls', '--package-lock-only', '--all', '--offline']
    expect(execFileSync('npm', npm, {cwd: copy, encoding: 'utf8', shell: process.platform === 'win32'})).not.toContain('@slidev/')
  })
})

describe('in a copy', () => {
  it('a command that is not there is not listed, and the key is said to be the teacher’s', {timeout: 60_000}, async () => {
    const {out} = await typed('--help')
    expect(out.match(/^ {2}npm (?:run )?(\S+)/gm)!.map(line => line.split(' ').at(-1))).toEqual(['test', 'watch', 'read', 'hint', 'reset', 'hand-in'])
    expect(await typed('key', '2')).toEqual({out: '', err: 'This copy has no key: your teacher has it.\n', code: 1})
    expect((await typed('handout')).err).toBe('This copy has no npm run handout: your teacher has it.\n')
  })

  it.each([['watch', '--help'], ['test', '--help'], []])('%s %s promises no marks and no key', {timeout: 60_000}, async (...words) => {
    const {out} = words[0] === 'test' ? await npmTest('--help') : await typed(...words)
    expect(out).toContain('hecks')
    expect(out).not.toMatch(/\bgrades?\b|\bmarks\b|\bkey\b/i)
  })

  it('reads, hints and begins again', {timeout: 60_000}, async () => {
    expect((await typed('read', 'a.p2')).out).toContain('A.P2')
    expect((await typed('hint', '4')).out).toContain('hint 1 of 2')
    writeFileSync(join(copy, 'exercises/0-headlines.ts'), '')
    expect((await typed('reset', '0')).out).toContain('is as it was at the beginning')
    expect(readFileSync(join(copy, 'exercises/0-headlines.ts'), 'utf8')).toBe(files.get('exercises/0-headlines.ts'))
  })

  it('checks on every save', {timeout: 60_000}, async () => {
    const child = spawn(process.execPath, ['src/cli/start.js', 'watch'], {cwd: copy})
    const out = await new Promise<string>(resolve => {
      let text = ''
      child.stdout.on('data', (piece: Buffer) => {
        text += String(piece)
        if (/\d+ passed/.test(text)) resolve(text)
      })
    })
    child.kill()
    expect(out).toContain('This copy checks and does not grade')
  })

  it('what is right and what is wrong is checked alike, and the teacher’s marks are those of the same files', {timeout: 120_000}, async () => {
    expect((await npmTest()).code).toBe(0)
    expect(await npmTest('--strict')).toMatchObject({code: 1, out: expect.stringMatching(/\n1 passed, 7 failed, 0 skipped\n$/) as string})
    // Half of each exercise, so that there is something to mark.
    const written = phoneCall.exercises.map(exercise => {
      const model = [...modelAnswer(exercise)]
      return [exercise.definition.id, writeHandIn(exercise, new Map(model.slice(0, Math.ceil(model.length / 2))))] as const
    })
    for (const [id, text] of written) writeFileSync(join(copy, 'exercises', `${id}.ts`), text)
    const {out, code} = await npmTest()
    expect(out).toContain('marks come from your teacher')
    expect(out).not.toMatch(/Strong|Proficient|Emerging|Beginning|Found|Right so far/)
    expect(code).toBe(1)
    const packed = await typed('hand-in', '--name', 'Ada Marsh')
    expect(packed).toMatchObject({err: '', code: 0})
    const zip = unzipSync(readFileSync(join(copy, 'hand-ins/parallax-ada-marsh.zip')))
    expect(Object.keys(zip).toSorted()).toEqual([...written.map(([id]) => `ada-marsh/${id}.ts`), 'ada-marsh/hand-in.json'].toSorted())
    for (const [id, text] of written) {
      const {marks} = mark(phoneCall, id, zip[`ada-marsh/${id}.ts`]!)
      expect(marks).toEqual(mark(phoneCall, id, text).marks)
      expect(marks.score).toBeGreaterThan(0)
    }
    const stamp = readStamp((JSON.parse(strFromU8(zip['ada-marsh/hand-in.json']!)) as {stamp: unknown}).stamp)
    expect(compare(stamp!, phoneCall)).toEqual([])
  })
})

describe('npm run assign', () => {
  test('writes over nothing that is there, and leaves nothing half written', {timeout: 60_000}, async () => {
    const taken = join(home, 'taken')
    mkdirSync(taken)
    writeFileSync(join(taken, 'marks.txt'), 'mine')
    const {out, err, code} = await assign(taken)
    expect({out, code}).toEqual({out: '', code: 1})
    expect(err).toContain('is there already, and nothing is ever overwritten')
    expect(readdirSync(taken)).toEqual(['marks.txt'])
    expect(readdirSync(home).filter(name => name.includes('.part'))).toEqual([])
  })

  test('says how to get one file instead, as a shell needs it', {timeout: 60_000}, async () => {
    const {out} = await assign(join(home, 'my class'))
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`npm run assign -- "${join(home, 'my class')}/" --zip`)
  })

  test('without a place says how to name one', {timeout: 60_000}, async () => {
    expect(await assign()).toMatchObject({code: 1, err: expect.stringContaining('npm run assign -- out/') as string})
  })

  test('--zip makes one file that holds one folder with the same files, but for GitHub’s', {timeout: 60_000}, async () => {
    expect(await assign(join(home, 'class'), '--zip')).toMatchObject({err: '', code: 0})
    expect(existsSync(join(home, 'class'))).toBe(false)
    const zip = unzipSync(readFileSync(join(home, 'class.zip')))
    const expected = [...files.keys()].filter(path => !path.startsWith('.github/')).map(path => `class/${path}`)
    expect(Object.keys(zip).toSorted()).toEqual(expected.toSorted())
    expect(strFromU8(zip['class/package.json']!)).toBe(files.get('package.json'))
    expect((await assign(join(home, 'class'), '--zip')).err).toContain('is there already')
    // The name alone says as much.
    expect((await assign(join(home, 'class.zip'))).err).toContain('is there already')
    expect(await assign(join(home, 'other.ZIP'))).toMatchObject({err: '', code: 0})
    expect(new Set(Object.keys(unzipSync(readFileSync(join(home, 'other.ZIP')))).map(path => path.split('/')[0]))).toEqual(new Set(['other']))
  })
})
