import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {enrolledIn} from '../../src/class/people/enrolled.ts'
import {rowsOf} from '../../src/class/people/platform-rows.ts'
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

type Row = readonly [name: string, id?: string | undefined, platform?: string]

const listed = (...lines: readonly string[]) => enrolledIn(lines.map((line, index) => ({line: index + 1, cells: line.split(',')}))) ?? []
/** Student's place, from 0 → row, for students of whom some are named by a platform with a number of its own. */
const found = (people: ReturnType<typeof listed>, ...students: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from(rowsOf(people, students.map(([name, id, platform], index) => (
    {key: `${index}`, name, ...(id !== undefined && {id}), ...(platform !== undefined && {unit: {id: platform}})}
  ))), ([row, key]) => [key, row]))

describe('a row is found', () => {
  const people = listed('Student,ID,SIS Login ID,Essay (1)', 'Marsh Ada,1,ada,7', 'Okoro Ben,2,ben,8', 'Lee Kim,3,kim,9', 'Lee Kim,4,kim-l,10', 'Okoro Ada,5,ada-o,1')

  it.each<readonly [string, Row, number | undefined]>([
    ['by the platform’s number', ['Ada M', undefined, '1'], 1],
    ['by the platform’s number, whatever the roster’s is', ['Ada M', '2', '1'], 1],
    ['by account', ['Ada M', 'ADA'], 1],
    ['by name in any order', ['ada marsh'], 1],
    ['by name as Canvas writes it', ['marshada', '77'], 1],
    ['by number where two have one name', ['Kim Lee', '4'], 4],
    ['not by name where two have it', ['Kim Lee'], undefined],
    ['not by a number that may be of another kind', ['Ada M', '1'], undefined],
    ['not by a number that is another’s', ['Gita Rao', '1'], undefined],
    ['not by the platform’s number where the name has no word of it', ['Gita Rao', undefined, '1'], undefined],
    ['by name where the number is another’s', ['Ben Okoro', '1'], 2],
    ['not where number and name say two rows', ['Ben Okoro', '5'], undefined],
    ['not where the platform’s number and the name say two rows', ['Ben Okoro', undefined, '1'], undefined],
    ['not by marks that look like a number', ['Kim Okoro', '9'], undefined],
    ['not where only one word fits', ['Ada Rao'], undefined],
  ])('%s', (_, student, row) => expect(found(people, student)['0']).toBe(row))

  it('for nobody where two want it', () => expect(found(people, ['Ada Marsh'], ['Marsh, Ada'], ['Ben Okoro'])).toEqual({2: 2}))

  it('by a number that others show to be of the platform’s kind, and by none where one of them shows the contrary', () => {
    expect(found(people, ['Ada Marsh', '1'], ['Ben Okoro', '2'], ['A. Okoro', '5'])).toEqual({0: 1, 1: 2, 2: 5})
    expect(found(people, ['Ada Marsh', '1'], ['Ben Okoro', '7'], ['A. Okoro', '5'])).toEqual({0: 1, 1: 2})
  })
})

describe('numbers of two lists are of two kinds', () => {
  const sheet = listed('Identifier,Full name', 'Participant 40,Samuel Lee', 'Participant 12,Anna Lee', 'Participant 41,Ada Marsh', 'Participant 42,Bob Stone')

  it.each<readonly [string, readonly Row[], Readonly<Record<string, number>>]>([
    ['siblings', [['Sam Lee', '12'], ['Annie Lee', '30'], ['Ada Marsh', '13'], ['Bob Stone', '14']], {2: 3, 3: 4}],
    ['the only one', [['Sam Lee', '12']], {}],
    ['one has the same by chance', [['Sam Lee', '12'], ['Ada Marsh', '41']], {1: 3}],
    ['numbers dealt anew', [['Ada Marsh', '12'], ['Bob Stone', '40'], ['Anna Lee', '41'], ['Samuel Lee', '42']], {0: 3, 1: 4, 2: 2, 3: 1}],
    ['where half a class has one name, whose whole name fits is found', [['Ada Marsh', '30'], ['Bob Stone', '31'], ['Anna Lee', '40'], ['Samuel Lee', '12']], {0: 3, 1: 4, 2: 2, 3: 1}],
  ])('%s', (_, students, rows) => expect(found(sheet, ...students)).toEqual(rows))
})

describe('of names that differ in their signs alone', () => {
  it.each<readonly [string, string, string]>([
    ['Devanagari', 'राम', 'रमा'], ['kana', 'かな', 'がな'], ['Thai', 'กี', 'กิ'], ['Latin', 'Mesut Özil', 'Mesut Ozil'], ['Cyrillic', 'Андрей', 'Андреи'],
  ])('each goes into its own row: %s', (_, one, other) => {
    const people = listed('Student,ID', `${one},1`, `${other},2`)
    expect(found(people, [other], [one])).toEqual({0: 2, 1: 1})
    expect(found(people, [one.normalize('NFD')])).toEqual({0: 1})
  })

  it('one is found without accents where nobody else could be meant', () => {
    expect(found(listed('Student,ID', 'Mesut Özil,1', 'Nguyễn Văn An,2', 'Ζωή,3'), ['mesut ozil'], ['Nguyen Van An'], ['Ζωη'])).toEqual({0: 1, 1: 2, 2: 3})
    expect(found(listed('Student,ID', 'Łukasz Weiß,1', 'Đặng Søren,2', 'Işık,3'), ['lukasz weiss'], ['Dang Soren'], ['isik'])).toEqual({0: 1, 1: 2, 2: 3})
    expect(found(listed('Student,ID', 'Özil,1', 'Özíl,2'), ['Ozil'])).toEqual({})
    expect(found(listed('Student,ID', 'राम,1'), ['रम'])).toEqual({})
  })
})
