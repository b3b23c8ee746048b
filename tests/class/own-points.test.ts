import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {strayOverrides} from '../../src/cli/teachers/grade-options.ts'
import {miniClass, put, run} from './mini-class.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax points '))
  miniClass(root)
})
afterAll(() => rmSync(root, {recursive: true}))

const WAITING = 'Exercise 7 waits for points of yours, and adds none to a total until then: Ben Okoro, Finn O’Neil, =SUM(1), Ivo Horvat, Юлия Орлова and 1 more.'
const NAMES = ['Ada Marsh', 'Ben Okoro', 'Carla Nunes', 'Dev Patel', 'Elif Kaya', 'Finn O’Neil', 'Gita Rao', 'Юлия Орлова']

/** What stands of each student in the gradebook, in Moodle's worksheet and on the page. */
interface Told {
  readonly total: string
  readonly grade: string
  readonly feedback: string
  readonly page: string | undefined
}

/** Grades the miniature class with rows of overrides.csv. */
async function graded(most: number, overrides: readonly string[], ...more: readonly string[]): Promise<{readonly out: string, readonly told: Readonly<Record<string, Told>>}> {
  const rows = NAMES.map((name, index) => `Participant ${4701 + index},"${name}",Submitted,,${most}.00,Yes,-,-,`)
  put(root, {
    'overrides.csv': ['student,exercise,points,reason', ...overrides, ''].join('\n'),
    'moodle.csv': ['Identifier,"Full name",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"', ...rows, ''].join('\n'),
  })
  const {code, out} = await run('grade', join(root, 'hand-ins'), '--roster', join(root, 'roster.csv'), '--out', join(root, 'results'), '--format', 'moodle', '--export', join(root, 'moodle.csv'), ...more)
  expect(code).toBe(0)
  const read = (...path: readonly string[]): string => readFileSync(join(root, 'results', ...path), 'utf8')
  const worksheet = read('moodle.csv').split('\n').slice(1, -1).map(row => /^Participant \d+,"(.*?)",Submitted,([^,]*),[^,]*,Yes,-,-,(.*)$/.exec(row) ?? [])
  const totals = new Map(read('grades.csv').split('\r\n').slice(2, -1).map(row => [row.split(',')[1] ?? '', row.split(',')]))
  return {out: out.replaceAll(/\s+/g, ' '), told: Object.fromEntries(worksheet.map(([, name = '', grade = '', feedback = '']) => {
    const [key, , , , , total = ''] = totals.get(name) ?? []
    const page = join(root, 'results', 'feedback', `${key}.html`)
    const head = existsSync(page) ? /<p class="total">(.*?)<\/p>/.exec(readFileSync(page, 'utf8'))?.[1]?.replaceAll(/<[^>]+>/g, '') : undefined
    return [name, {total, grade, feedback, page: head}]
  }))}
}

describe('where the teacher alone gives points', () => {
  it('nobody has any before', async () => {
    const {out, told} = await graded(24, ['maximum,7,24,by the rubric', 'Ada Marsh,7,20,clear'], '--only', '7')
    expect(told['Ada Marsh']).toEqual({total: '20', grade: '20', feedback: 'Exercise 7: 20 of 24 (clear).', page: '20 of 24 points'})
    for (const name of NAMES.slice(1)) expect(told[name]).toMatchObject({total: '', grade: '', feedback: '', page: name === 'Elif Kaya' ? undefined : 'No points yet, of 24'})
    expect(out).toContain(WAITING)
  })

  it('a nought of the teacher’s is a nought', async () => {
    const {told} = await graded(24, ['maximum,7,24,by the rubric', 'Elif Kaya,7,0,'], '--only', '7')
    expect(told['Elif Kaya']).toEqual({total: '0', grade: '0', feedback: 'Exercise 7: 0 of 24.', page: '0 of 24 points'})
  })

  it('a whole hand-in without them is told', async () => {
    const {out, told} = await graded(124, ['maximum,7,24,by the rubric', 'Ada Marsh,7,20,clear'])
    expect(out).toContain(WAITING)
    expect(told['Юлия Орлова']?.feedback).toMatch(/; 7: not marked yet\.$/)
    expect(told['Carla Nunes']?.feedback).toMatch(/; 7: not started\.$/)
    expect((await graded(100, [])).out).not.toContain('waits')
  })
})

describe('points of the teacher’s', () => {
  it.each([
    ['handed in nothing', 'Elif Kaya'],
    ['handed in what cannot be read', 'Dev Patel'],
  ])('count for somebody who %s', async (_, name) => {
    const {told} = await graded(124, ['maximum,7,24,by the rubric', `${name},1,12,"told me,\n  on the day"`, `${name},7,18,on paper`])
    expect(told[name]).toMatchObject({total: '30', grade: '30', page: '30 of 124 points'})
    expect(told[name]?.feedback).toMatch(/^"?Exercise 1: 12 of 20 \(told me, on the day\); 2: 0 of 25 \(no file\); .*; 7: 18 of 24 \(on paper\)\./)
  })

  it('are of as many as there are, for everybody', async () => {
    const {told} = await graded(110, ['maximum,1,30,for a talk', 'Ada Marsh,1,25,the talk'])
    expect(told['Ada Marsh']?.feedback).toMatch(/^Exercise 1: 25 of 30 \(the talk\);/)
    expect(told['Ben Okoro']?.feedback).toMatch(/^Exercise 1: 10 of 30; 2: 12\.5 of 25;/)
    const page = readFileSync(join(root, 'results', 'feedback', 'ben-okoro.html'), 'utf8')
    const most = Array.from(page.matchAll(/<td class="number">[\d.–]+ of ([\d.]+)</g), ([, of]) => Number(of))
    expect(most.reduce((sum, of) => sum + of, 0)).toBe(110)
    expect(page).toContain('of 110 points')
  })
})

it('the gradebook has a total, and a page points, for those who get a grade; the gradebook alone a nought for what cannot be read', async () => {
  const {told} = await graded(100, ['Dev Patel,3,1.5,told me'])
  expect(Object.values(told).filter(({grade}) => grade !== '')).toHaveLength(6)
  for (const {total, grade, page = ''} of Object.values(told)) {
    expect(total).toBe(grade === '' && page !== '' ? '0' : grade)
    expect(page.startsWith(grade === '' ? page && 'No points yet' : `${Number(grade)} of 100 points`)).toBe(true)
  }
})

describe('points of a teacher’s that lie among the hand-ins', () => {
  const at = (...path: readonly string[]): string => join(root, 'astray', ...path)
  beforeAll(() => put(root, {'astray/hand-ins/overrides.csv': '', 'astray/other/a.txt': ''}))

  it.each([
    ['are told not to be read', 'hand-ins', 'results', undefined, true],
    ['are read where the results go there', 'hand-ins', 'hand-ins/results', undefined, false],
    ['are read where they are named', 'hand-ins', 'results', 'hand-ins/overrides.csv', false],
    ['are told not to be read where others are named', 'hand-ins', 'results', 'mine.csv', true],
    ['are not there', 'other', 'results', undefined, false],
  ])('%s', (_, place, out, overrides, isTold) => {
    const told = strayOverrides(at(place), {out: at(out), overrides: overrides && at(overrides)})
    expect(told).toEqual(isTold ? [`${at('hand-ins', 'overrides.csv')} was not read. Put it beside the results, as ${at('overrides.csv')}, or name it with --overrides.`] : [])
  })

  it('are told of after the class is graded', async () => {
    put(root, {'hand-ins/overrides.csv': 'student,exercise,points,reason\n'})
    expect((await graded(24, ['maximum,7,24,by the rubric'], '--only', '7')).out).toContain('was not read. Put it beside the results, as')
    rmSync(join(root, 'hand-ins', 'overrides.csv'))
  })
})
