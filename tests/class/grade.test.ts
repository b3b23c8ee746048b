import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {readResults} from '../../src/disk/results-file.ts'
import {files, miniClass, put, run, zip} from './mini-class.ts'

let home = ''
let root = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'parallax class '))
  miniClass(home)
})
afterAll(() => rmSync(home, {recursive: true}))
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax graded '))
  cpSync(home, root, {recursive: true, preserveTimestamps: true})
})
afterEach(() => rmSync(root, {recursive: true}))

const at = (...path: readonly string[]): string => join(root, ...path)
const grade = (...more: readonly string[]) => run('grade', at('hand-ins'), '--out', at('results'), '--roster', at('roster.csv'), ...more)
const read = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8')
const rows = (): string[] => read('results', 'grades.csv').split('\r\n')

describe('a class of twelve', () => {
  it('has a gradebook that a person has read', async () => {
    const {out, code} = await grade('--late-after', '2026-03-03T18:00:00Z')
    expect(code).toBe(0)
    await expect(read('results', 'grades.csv').replaceAll('\r\n', '\n')).toMatchFileSnapshot('grades.csv')
    const [moment = '', ...more] = /Late is what was made after [^.]+\.\n/.exec(out) ?? []
    expect({moment, more}).toEqual({moment: expect.stringMatching(/[34] March 2026/), more: []})
    expect(out.slice(0, out.indexOf('Written:')).replace(moment, '')).toMatchInlineSnapshot(`
      "12 students: 3 graded, 4 partial, 1 not started, 3 unreadable, 1 missing, 2
      late, 2 exercises with points of your own

      To look at:
        Dev Patel: This zip cannot be read: it is damaged, locked with a password, or
          no zip at all. Ask for it again.
        Gita Rao: There are 2 hand-ins of one student: gita rao, Gita Rao.zip. Leave
          the one that counts where it is, and take the others away.
        Ivo Horvat: Late by the date of its files, which copying may have changed.
          1-claims (1).ts was read as 1-claims.ts.
        Lee, "Kim": 2-sources: The character , was not expected. See whether an
          answer, a quotation mark or a bracket is missing just before it, or one is
          too many.
        jonas: Not on the roster. There is no file of answers in it, only essay.docx.
          Ask for exercises/, or for the zip that npm run hand-in writes.

      Exercise 7 waits for points of yours, and adds none to a total until then: Ben
      Okoro, Finn O’Neil, =SUM(1), Ivo Horvat, Юлия Орлова and 1 more.

      "
    `)
  })

  it('is graded again to the same bytes, in parts too', async () => {
    await grade()
    const [whole, table] = [read('results', 'results.json'), read('results', 'grades.csv')]
    await grade()
    expect(read('results', 'results.json')).toBe(whole)
    for (const part of [3, 1, 2]) await run('grade', at('hand-ins'), '--out', at(`part-${part}`), '--roster', at('roster.csv'), '--shard', `${part}/3`)
    const parts = [1, 2, 3].map(part => at(`part-${part}`))
    expect(await run('grade', '--merge', ...parts, '--out', at('merged'))).toMatchObject({code: 0})
    expect(read('merged', 'grades.csv')).toBe(table)
    expect(read('merged', 'results.json')).toBe(whole)
    for (const page of ['class.html', 'feedback/ada-marsh.html']) expect(read('merged', page)).toBe(read('results', page))
    expect(await run('grade', '--merge', ...parts.slice(1), '--out', at('merged'))).toMatchObject({code: 1, err: expect.stringContaining('Parts are missing: 1/3')})
    expect(read('merged', 'grades.csv')).toBe(table)
  })

  it('is kept as data, student by student', async () => {
    await grade()
    const {students, exercises, versions, maxima} = readResults(at('results'))
    expect([...students].map(({key}) => key)).toEqual(rows().slice(2, -1).map(row => row.split(',')[0]))
    expect(JSON.parse(read('results', 'results.json'))).toEqual({versions, exercises, maxima, students: [...students]})
  })

  it('has a page for everybody who handed in something, and one of its own', async () => {
    await grade()
    const keys = rows().slice(2, -1).filter(row => !row.includes(',missing,')).map(row => `${row.split(',')[0]}.html`)
    expect(readdirSync(at('results', 'feedback')).toSorted()).toEqual(keys.toSorted())
    expect(read('results', 'feedback', 'ada-marsh.html')).toContain('Ada Marsh')
    expect(read('results', 'class.html')).not.toContain('Ada Marsh')
    await grade('--no-pages')
    expect(readdirSync(at('results')).toSorted()).toEqual(['.parallax.json', 'grades.csv', 'results.json'])
  })

  it('of which only some exercises are wanted', async () => {
    await grade('--only', '2,6')
    const older = rows()
    await grade('--exercises', '2,6')
    expect(rows()).toEqual(older)
    expect(rows()[0]).toBe('student,name,id,status,late,total,2-sources,2-sources A,2-sources B,6-checking,6-checking A,6-checking B,types,decided by the teacher,notes')
    expect(rows()[2]).toMatch(/^ada-marsh,Ada Marsh,4701,graded,,35,25,/)
  })

  it('with a column for what compiles, at no cost of marks', async () => {
    await grade('--no-pages')
    const totals = rows().map(row => row.split(',')[5])
    await grade('--no-pages', '--types')
    const told = rows().slice(2, -1).map(row => /,(compile|not checked|do not: [\d ]+),/.exec(row)?.[1] ?? '')
    expect(told).toEqual(['compile', 'compile', 'compile', '', '', 'compile', '', 'compile', 'compile', 'compile', 'do not: 2', ''])
    expect(rows().map(row => row.split(',')[5])).toEqual(totals)
  })

  it('is written for a spreadsheet with a byte-order mark', async () => {
    await grade('--excel')
    expect(read('results', 'grades.csv')).toMatch(/^\ufeffstudent[,;]name/)
  })
})

describe('wrong commands are told, and nothing is written', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['no folder', ['nowhere'], 'There is no nowhere.'],
    ['no exercise', ['--exercises', '9'], 'There is no exercise \'9\'.'],
    ['no date', ['--late-after', 'soon'], '“soon” is no date'],
    ['no number of threads', ['--jobs', 'two'], '--jobs takes a whole number'],
    ['no part', ['--shard', '9/8'], '--shard takes a part'],
    ['no format', ['--format', 'excel', '--export', 'x.csv'], '--format is canvas or moodle'],
    ['no export', ['--format', 'canvas'], 'needs the file that it fills'],
    ['exercises in two ways', ['--exercises', '2', '--only', '3'], '--exercises and --only say the same'],
    ['a column of no file', ['--column', 'X'], '--column goes with --format and --export'],
    ['no roster', ['--roster', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    ['no overrides', ['--overrides', 'nowhere.csv'], 'There is no file nowhere.csv.'],
  ])('%s', async (_, typed, said) => {
    const place = typed[0]?.startsWith('--') ? [at('hand-ins'), ...typed] : typed
    expect(await run('grade', ...place, '--out', at('results'))).toEqual({out: '', err: expect.stringContaining(said), code: 1})
    expect(readdirSync(root).toSorted()).toEqual(['hand-ins', 'overrides.csv', 'roster.csv'])
  })

  it('overrides of a student or an exercise that is not there, with line and remedy', async () => {
    put(root, {'overrides.csv': 'student,exercise,points,reason\nada-marsh,7,3,x\nnobody,7,3,x\nada-marsh,12,3,x\nada-marsh,1,many,x\nAda Marsh,7,4,x\nmaximum,7,24,x\n'})
    const {err, code} = await grade()
    expect(code).toBe(1)
    expect(err.replaceAll(`${root}${sep}`, '').split('\n')).toEqual([
      'overrides.csv:3  There is no student “nobody”. Write the name as in the column “student” of grades.csv.',
      'overrides.csv:4  There is no exercise “12”. Write one of: 1, 2, 3, 4, 5, 6, 7.',
      'overrides.csv:5  “many” are no points. Write a number from 0, such as 17.5.',
      'overrides.csv:6  There are two rows for ada-marsh and exercise 7. Delete the one that does not count.',
      'Nothing was graded: your own points would be missing.',
    ])
  })
})

describe('a folder of results', () => {
  it('that is not ours is never overwritten', async () => {
    put(root, {'results/thesis.txt': 'x'})
    expect(await grade()).toMatchObject({code: 1, err: expect.stringContaining('has files of yours in it')})
    rmSync(at('results'), {recursive: true})
    await grade()
    writeFileSync(at('results', 'thesis.txt'), 'x')
    expect(await grade()).toMatchObject({code: 1, err: expect.stringContaining('thesis.txt')})
    expect(read('results', 'thesis.txt')).toBe('x')
  })

  it('in which the gradebook was changed by hand is not overwritten', async () => {
    await grade()
    writeFileSync(at('results', 'grades.csv'), read('results', 'grades.csv').replace('4701', '4799'))
    expect(await grade()).toMatchObject({code: 1, err: expect.stringContaining('grades.csv was changed by hand')})
    expect(read('results', 'grades.csv')).toContain('4799')
  })

  it('may lie among the hand-ins', async () => {
    const inside = () => run('grade', at('hand-ins'), '--out', at('hand-ins', 'results'))
    await inside()
    const first = read('hand-ins', 'results', 'grades.csv')
    expect(await inside()).toMatchObject({code: 0})
    expect(read('hand-ins', 'results', 'grades.csv')).toBe(first)
  })
})

it('one zip of all is graded as a folder is', async () => {
  rmSync(at('overrides.csv'))
  put(root, {'class.zip': zip({...files('ada/exercises/'), ...files('ben/')})})
  expect(await run('grade', at('class.zip'), '--out', at('results'))).toMatchObject({code: 0, out: expect.stringContaining('2 students: 2 graded')})
  expect(existsSync(at('results', 'grades.csv'))).toBe(true)
})
