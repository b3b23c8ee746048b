import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {enrolledIn} from '../../src/class/enrolled.ts'
import {rowsOf} from '../../src/class/platform-rows.ts'
import {blank, files, keyed, put, run} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax rows ')) })
afterEach(() => rmSync(root, {recursive: true}))

const at = (...path: readonly string[]): string => join(root, ...path)

const CANVAS = [
  'Student,ID,SIS User ID,SIS Login ID,Section,Parallax (882)', '    Points Possible,,,,,100.00',
  '"Okoro, Ben",9002,s2,ben,P 3,', '"Marsh, Ada",9001,s1,ada,P 3,', '"Rao, Gita",9003,s3,gita,P 3,17', '"Nunes, Carla",9004,s4,carla,P 3,',
].join('\n')

describe('grades go into the rows of their students', () => {
  beforeEach(() => put(root, {
    ...files('hand-ins/Ada Marsh/'), ...files('hand-ins/Ben Okoro/', new Map([...keyed].slice(0, 1))), ...files('hand-ins/Carla Nunes/', blank), ...files('hand-ins/Dev Patel/'),
    'canvas.csv': CANVAS,
  }))
  const filledWith = async (roster: string): Promise<readonly string[]> => {
    put(root, {'roster.csv': roster})
    const {code, out} = await run('grade', at('hand-ins'), '--out', at('results'), '--format', 'canvas', '--export', at('canvas.csv'), '--roster', at('roster.csv'))
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('or not beyond doubt, so not in canvas.csv: dev-patel.')
    return readFileSync(at('results', 'canvas.csv'), 'utf8').split('\n').slice(2).map(row => row.replace(/^"(\w+), \w+".*,/, '$1 '))
  }

  it.each([
    ['in another order, with others on it', 'name,id\nAda Marsh,1\nDev Patel,2\nCarla Nunes,3\nBen Okoro,4\n'],
    ['with the numbers of accounts', 'name,id\nCarla Nunes,s4\nDev Patel,s5\nAda Marsh,s1\nBen Okoro,s2\n'],
    ['with numbers that are others’ on the platform', 'name,id\nBen Okoro,7\nAda Marsh,8\nDev Patel,9002\nCarla Nunes,9\n'],
  ])('of a roster %s', async (_, roster) => {
    expect(await filledWith(roster)).toEqual(['Okoro 20', 'Marsh 100', 'Rao 17', 'Nunes 0'])
  })
})

describe('a row is found', () => {
  const people = enrolledIn([
    'Student,ID,SIS Login ID,Essay (1)', 'Marsh Ada,1,ada,7', 'Okoro Ben,2,ben,8', 'Lee Kim,3,kim,9', 'Lee Kim,4,kim-l,10', 'Okoro Ada,5,ada-o,1',
  ].map((line, index) => ({line: index + 1, cells: line.split(',')}))) ?? []
  const found = (...students: readonly (readonly [name: string, id?: string])[]) =>
    Object.fromEntries(Array.from(rowsOf(people, students.map(([name, id], index) => ({key: `${index}`, name, ...(id !== undefined && {id})}))), ([row, key]) => [key, row]))

  it.each<readonly [string, readonly [string, string?], number | undefined]>([
    ['by number', ['Ada M', '1'], 1],
    ['by account', ['Ada M', 'ADA'], 1],
    ['by name in any order', ['ada marsh'], 1],
    ['by name as Canvas writes it', ['marshada', '77'], 1],
    ['by number where two have one name', ['Kim Lee', '4'], 4],
    ['not by name where two have it', ['Kim Lee'], undefined],
    ['not by a number that is another’s', ['Gita Rao', '1'], undefined],
    ['by name where the number is another’s', ['Ben Okoro', '1'], 2],
    ['not where number and name say two rows', ['Ben Okoro', '5'], undefined],
    ['not by marks that look like a number', ['Kim Okoro', '9'], undefined],
    ['not where only one word fits', ['Ada Rao'], undefined],
  ])('%s', (_, student, row) => expect(found(student)['0']).toBe(row))

  it('for nobody where two want it', () => expect(found(['Ada Marsh'], ['Marsh, Ada'], ['Ben Okoro'])).toEqual({2: 2}))
})
