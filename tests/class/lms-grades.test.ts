import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {canvasColumns, moodleColumns} from '../../src/class/lms-columns.ts'
import type {LmsTable} from '../../src/class/lms-columns.ts'
import {cellsOf, filled, fillingOf, oddRow} from '../../src/class/lms-grades.ts'
import {localDialect, PLAIN, readTable, tableText} from '../../src/disk/table.ts'
import {blank, files, put, run} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax lms ')) })
afterEach(() => rmSync(root, {recursive: true}))

const at = (...path: readonly string[]): string => join(root, ...path)
const table = (text: string, separator = ',') => {
  put(root, {'x.csv': text})
  const {lines, ...rest} = readTable(at('x.csv'))
  expect(rest.separator).toBe(separator)
  return {text: rest.text, separator, rows: lines.map(({cells}) => cells)}
}

/** As `lib/gradebook_exporter.rb` writes it, with a row of manual posting, points in quotation marks, a test student. */
const CANVAS = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Essay (881),Parallax (882),Current Score,Final Score',
  ',,,,,Manual Posting,,,',
  '    Points Possible,,,,,20.00,100.00,(read only),(read only)',
  '"Marsh, Ada",4711,s1,ada,"Period 3, north",18,,95.0,95.0',
  '"Okoro, Ben",4712,s2,ben,Period 3,EX,"12.5",80.0,80.0',
  '"Nunes, Carla",4713,s3,carla,Period 3,N/A,N/A,,',
  '"Student, Test",4799,,test,Period 3,,,,',
].join('\r\n')

/** As Moodle's grading worksheet, `mod/assign/gradingtable.php`. */
const MOODLE = [
  'Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"',
  '"Participant 4711","Ada Marsh",ada@example.org,"Submitted for grading - ",,100.00,Yes,"Tuesday, 3 March 2026, 2:02 PM",-,',
  '"Participant 4712","Ben Okoro",ben@example.org,"No submission - ",,100.00,Yes,-,-,"well, ""hm"""',
  '',
].join('\n')

describe('npm run grade fills in', () => {
  beforeEach(() => put(root, {...files('hand-ins/marshada_4711_881_'), 'canvas.csv': `\ufeff${CANVAS}`, 'moodle.csv': MOODLE}))

  it('one column of Canvas’s export, and nothing else', async () => {
    const {code, out} = await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'canvas', '--export', at('canvas.csv'), '--column', 'Parallax')
    expect({code, out}).toMatchObject({code: 0, out: expect.stringContaining('3 students: 1 graded, 2 missing')})
    expect(readFileSync(at('results', 'canvas.csv'), 'utf8')).toBe(`\ufeff${CANVAS.replace('18,,95.0', '18,100,95.0')}`)
    expect(readFileSync(at('canvas.csv'), 'utf8')).toBe(`\ufeff${CANVAS}`)
  })

  it('grade and feedback of Moodle’s worksheet', async () => {
    expect(await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'moodle', '--export', at('moodle.csv'))).toMatchObject({code: 0})
    const feedback = 'Exercise 1: 20 of 20; 2: 25 of 25; 3: 15 of 15; 4: 20 of 20; 5: 10 of 10; 6: 10 of 10.'
    expect(readFileSync(at('results', 'moodle.csv'), 'utf8')).toBe(MOODLE.replace('"Submitted for grading - ",,', '"Submitted for grading - ",100,').replace('PM",-,', `PM",-,${feedback}`))
  })

  it('rows of students who have numbers and no names, where marking is blind', async () => {
    const blind = MOODLE.split('\n').map(row => row.replace(/^([^,]*),"[^"]*",("Email address"|[^,]*),/, '$1,')).join('\n')
    put(root, {'blind.csv': blind, ...files('blind/Participant_4712_assignsubmission_file_/'), ...files('blind/Participant_4711_assignsubmission_file_/', blank)})
    expect(await run('grade', at('blind'), '--out', at('results'), '--format', 'moodle', '--export', at('blind.csv'))).toMatchObject({code: 0, out: expect.stringContaining('2 students: 1 graded, 1 not started')})
    const grades = readFileSync(at('results', 'moodle.csv'), 'utf8').split('\n').slice(1, 3).map(row => /^"(Participant \d+)","[^"]*",(\d*),/.exec(row)?.slice(1))
    expect(grades).toEqual([['Participant 4711', '0'], ['Participant 4712', '100']])
  })

  it('what a person there has not closed, and says what it replaces', async () => {
    const closed = MOODLE.replace('"Submitted for grading - ",,100.00,Yes', '"Submitted for grading - Graded",55.50,100.00,No')
    put(root, {'moodle.csv': closed, ...files('hand-ins/Ben Okoro_4712_assignsubmission_file_/')})
    const {code, out} = await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'moodle', '--export', at('moodle.csv'))
    expect({code, out: out.replaceAll(/\s+/g, ' ')}).toEqual({code: 0, out: expect.stringContaining('Grades that cannot be changed in Moodle, so left as they are in moodle.csv: ada-marsh. Where ')})
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/another grade or comment, moodle\.csv has those from here instead, for: ben-okoro\./)
    const before = closed.split('\n')
    expect(readFileSync(at('results', 'moodle.csv'), 'utf8').split('\n')).toEqual([before[0], before[1], expect.stringMatching(/,100,100\.00,Yes,.*,Exercise 1: 20 of 20;/), ''])
  })

  it('nothing where the points differ, for the marks would be wrong', async () => {
    put(root, {'canvas.csv': CANVAS.replace('100.00', '50.00')})
    expect(await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'canvas', '--export', at('canvas.csv'), '--column', 'Parallax'))
      .toMatchObject({code: 1, err: expect.stringContaining('is of 50 points, the total here of 100')})
  })
})

describe('a platform’s file is filled, or refused with its line', () => {
  const HEAD = 'Student,ID,Section,Parallax (1)'
  const odd = (text: string): string | undefined => oddRow(table(text), {grade: 3}, new Set([1, 2]))?.what

  it('filled where a quotation mark stands within a cell', () => {
    const text = `${HEAD}\nAda,1,5" group,\nBen,2,6" group,`
    expect(odd(text)).toBeUndefined()
    expect(filled(table(text), {grade: 3}, row => ({total: row, feedback: ''}))).toBe(`${HEAD}\nAda,1,5" group,1\nBen,2,6" group,2`)
  })

  it.each([
    ['a quotation is not closed where its cell ends', `${HEAD}\nAda,1,"a" b,\nBen,2,c,`, 'Line 2 can be read in two ways'],
    ['a line ends in another way', `${HEAD}\r\nAda,1,a\rb,\r\nBen,2,c,`, 'Line 2 can be read in two ways'],
    ['a name’s comma makes a cell more', `${HEAD}\n"x\ny",1,a,\nMarsh, Ben,2,c,7`, 'Line 4 has 5 cells, and the first line has 4.'],
    ['a row ends before its grade', `${HEAD}\nAda,1,a,\nBen,2`, 'Line 3 has 2 cells, and the first line has 4.'],
  ])('refused where %s', (_, text, what) => expect(odd(text)).toContain(what))

  it('before anything is graded', async () => {
    put(root, {...files('hand-ins/marshada_1_881_'), 'canvas.csv': `${HEAD}\n    Points Possible,,,100\nAda,1,"a" b,\n`})
    const {code, err} = await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'canvas', '--export', at('canvas.csv'))
    expect({code, err}).toEqual({code: 1, err: expect.stringMatching(/canvas\.csv: Line 3 can be read in two ways.*\nTake the file anew/s)})
  })

  it('whatever signs stand in it', () => {
    const text = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', ' ', '""', '",'), {maxLength: 30})
    fc.assert(fc.property(text, signs => {
      put(root, {'x.csv': `a,b,c\n${signs.join('')}`})
      const read = () => readTable(at('x.csv')).lines.map(({cells}) => cells)
      let own: LmsTable
      try {
        own = {text: readTable(at('x.csv')).text, separator: ',', rows: read()}
      } catch {
        // No table at all, which is told before.
        return
      }
      if (oddRow(own, {grade: 1}, new Set(own.rows.keys()))) return
      put(root, {'x.csv': filled(own, {grade: 1}, row => ({total: row, feedback: ''}))})
      expect(read()).toEqual(own.rows.map((cells, row) => row === 0 ? cells : cells.with(1, String(row))))
    }))
  })
})

describe('what stands in a row', () => {
  const HEAD = ['Student', 'ID', 'Parallax (1)', 'Feedback comments', 'Grade can be changed']
  const filling = (grade: string, comment = '', open = 'Yes') => {
    const {grades, closed, replaced} = fillingOf({text: '', separator: ',', rows: [HEAD, ['Ada', '1', grade, comment, open]]}, {grade: 2, feedback: 3, open: 4}, new Map([[1, {total: 12.5, feedback: 'fine'}]]))
    return {filled: grades.size, closed: closed.length, replaced: replaced.length}
  }

  it.each<readonly [string, ReturnType<typeof filling>, ReturnType<typeof filling>]>([
    ['nothing: is filled', filling(''), {filled: 1, closed: 0, replaced: 0}],
    ['a stroke for nothing', filling('-'), {filled: 1, closed: 0, replaced: 0}],
    ['the same grade, written otherwise', filling('12.50', ' fine'), {filled: 1, closed: 0, replaced: 0}],
    ['the same grade with a comma', filling('12,5'), {filled: 1, closed: 0, replaced: 0}],
    ['another grade: is replaced', filling('12'), {filled: 1, closed: 0, replaced: 1}],
    ['a word: is replaced', filling('complete'), {filled: 1, closed: 0, replaced: 1}],
    ['another comment: is replaced', filling('', 'well done'), {filled: 1, closed: 0, replaced: 1}],
    ['both: once', filling('3', 'well done'), {filled: 1, closed: 0, replaced: 1}],
    ['a lock: stays', filling('3', '', 'No'), {filled: 0, closed: 1, replaced: 0}],
    ['an excuse: stays', filling('EX'), {filled: 0, closed: 1, replaced: 0}],
    ['no such assignment: stays', filling('N/A'), {filled: 0, closed: 1, replaced: 0}],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected))
})

describe('a column that takes no points is refused', () => {
  beforeEach(() => put(root, files('hand-ins/marshada_4711_881_')))
  it.each<readonly [string, 'canvas' | 'moodle', string, string]>([
    ['with words for grades', 'moodle', MOODLE.replace('"Maximum Grade"', 'Scale').replaceAll('100.00', '"Poor, Fair, Good"'), 'is not graded in points: the column Maximum Grade is missing.\nIn Moodle'],
    ['without a maximum', 'moodle', MOODLE.replaceAll('100.00', '-'), 'column “Grade” does not say of how many points it is, and the total here is of 100.\nGive the assignment 100 points in Moodle'],
    ['without points', 'canvas', CANVAS.replace('100.00', ''), 'column “Parallax (882)” does not say of how many points it is, and the total here is of 100.\nGive the assignment 100 points in Canvas'],
    ['that is read only', 'canvas', CANVAS.replace('100.00', '(read only)'), 'Canvas takes no grades for the column “Parallax (882)”: it is read only.\nName the column'],
  ])('%s', async (_, format, text, said) => {
    put(root, {'x.csv': text})
    expect(await run('grade', at('hand-ins'), '--out', at('results'), '--format', format, '--export', at('x.csv'))).toEqual({code: 1, out: '', err: expect.stringContaining(said)})
  })

  it('and so is one for exercises that nobody gives points for', async () => {
    put(root, {'x.csv': CANVAS.replace('100.00', '0')})
    const {code, err} = await run('grade', at('hand-ins'), '--out', at('results'), '--only', '7', '--format', 'canvas', '--export', at('x.csv'))
    expect({code, err}).toEqual({code: 1, err: expect.stringMatching(/There are no points for .*: the computer gives none for what is graded here\.\nSay in overrides\.csv how many/)})
  })
})

describe('the column is found', () => {
  it.each([
    ['by what it says', undefined, {grade: 6, maximum: 100}],
    ['by its name', 'Essay', {grade: 5, maximum: 20}],
    ['by its name and number', 'Essay (881)', {grade: 5, maximum: 20}],
    ['or told', 'Other', {what: 'There is no column “Other” for grades, or there are several.', remedy: 'There are: Essay (881), Parallax (882).'}],
  ])('%s', (_, wanted, expected) => expect(canvasColumns(table(CANVAS), wanted)).toEqual(expected))

  it('or asked for, where several could be meant', () => {
    expect(canvasColumns(table(CANVAS.replace('Parallax', 'Reading')))).toMatchObject({what: 'It is not clear in which column the grades go.'})
  })

  it('of another platform’s file, it is not', () => {
    expect(canvasColumns(table(MOODLE))).toMatchObject({what: expect.stringContaining('no export of Canvas')})
    expect(moodleColumns(table(CANVAS))).toMatchObject({what: expect.stringContaining('no grading worksheet of Moodle')})
  })
})

it('numbers have a comma where semicolons separate columns', () => {
  const semicolons = 'Student;ID;Parallax (1)\nAda;4711;\n'
  expect(filled(table(semicolons, ';'), {grade: 2}, () => ({total: 12.5, feedback: ''}))).toBe('Student;ID;Parallax (1)\nAda;4711;12,5\n')
})

it('cells stand where a table’s own library sees them', () => {
  const cell = fc.string({unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é', ';')})
  fc.assert(fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 5}), fc.constantFrom('\n', '\r\n'), (rows, end) => {
    const text = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(',')).join(end)
    const cells = cellsOf(text, ',').map(row => row.map(([start, stop]) => text.slice(start + 1, stop - 1).replaceAll('""', '"')))
    expect(cells).toEqual(rows)
    put(root, {'x.csv': `a,b${end}${text}`})
    expect(readTable(at('x.csv')).lines.slice(1).map(line => line.cells)).toEqual(rows)
  }))
})

it('a table that is written is read as it was, formulas as words', () => {
  const rows = [['=1+1', '+1', '-1', '@x', '\tx'], ['a,b', 'a"b', 'a\nb', 'ü', '']]
  put(root, {'x.csv': tableText(rows)})
  expect(readTable(at('x.csv')).lines.map(({cells}) => cells)).toEqual([['\'=1+1', '\'+1', '\'-1', '\'@x', '\'\tx'], rows[1]])
})

it('a spreadsheet’s dialect is that of its language', () => {
  expect(localDialect('en')).toEqual(PLAIN)
  expect(tableText([['a', 1.5]], localDialect('de'))).toBe('a;1,5\r\n')
})
