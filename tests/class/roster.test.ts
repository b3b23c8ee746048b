import {describe, expect, it} from 'vitest'
import {studentsOf} from '../../src/class/roster.ts'
import type {Enrolled} from '../../src/class/roster.ts'
import type {Unit} from '../../src/class/shape.ts'

const unit = (name: string, more: Partial<Unit> = {}): Unit => ({name, from: name, files: {}, notes: [], late: false, stamped: false, ...more})
const person = (name: string, ...cells: readonly string[]): Enrolled => ({name, ...(cells[0] !== undefined && {id: cells[0]}), cells: [name, ...cells]})
const roster = [person('Ada Marsh', '4711', 'ada-m'), person('Márquez, Ben', '4712'), person('Carla Okoro', '4713')]
const told = (units: readonly Unit[], more: Parameters<typeof studentsOf>[1] = {}): readonly string[] =>
  studentsOf(units, more).map(({key, name, unit: own, refused}) => `${key}, ${name}: ${own ? own.from : refused?.what ?? 'missing'}`)

describe('a hand-in is found on the roster', () => {
  it.each<readonly [string, Unit]>([
    ['by its number', unit('somebody', {id: '4711'})],
    ['by name', unit('Ada Marsh')],
    ['by name, as a folder’s', unit('ada-marsh')],
    ['by name, last name first', unit('MARSH, Ada')],
    ['by name, as Canvas writes it', unit('marshada', {id: '99'})],
    ['by the name of an account', unit('ada-m')],
    ['by the name of its folder', unit('A. M.', {from: 'period 3/ada-m.zip'})],
    ['by the whole name among other words', unit('homework ada marsh period 3')],
  ])('%s', (_, one) => expect(told([one], {roster})[0]).toBe(`ada-marsh, Ada Marsh: ${one.from}`))

  it('without its accents', () => expect(told([unit('Ben Marquez')], {roster})[1]).toBe('márquez-ben, Márquez, Ben: Ben Marquez'))

  it('and who handed in nothing is missing, who is not on it is told', () => {
    expect(told([unit('Dev'), unit('Ada Marsh')], {roster})).toEqual([
      'ada-marsh, Ada Marsh: Ada Marsh', 'márquez-ben, Márquez, Ben: missing', 'carla-okoro, Carla Okoro: missing', 'dev, Dev: Dev',
    ])
    expect(studentsOf([unit('Dev')], {roster}).at(-1)?.notes).toEqual(['Not on the roster.'])
  })

  it('and not guessed where two could be meant', () => {
    const two = [person('Ada Marsh', '1'), person('Ada Marsh', '2')]
    expect(told([unit('ada marsh')], {roster: two})).toEqual(['ada-marsh, Ada Marsh: missing', 'ada-marsh-2, Ada Marsh: missing', 'ada-marsh-3, ada marsh: ada marsh'])
  })
})

describe('two hand-ins of one student', () => {
  it('are held where nobody can know which counts', () => {
    expect(told([unit('ada'), unit('Ada', {from: 'ada.zip'})])).toEqual(['ada, ada: There are 2 hand-ins of one student: ada, ada.zip.'])
  })

  it('the latest counts, where each says when it was packed', () => {
    const both = [unit('Ada', {from: 'new.zip', made: 2, stamped: true}), unit('ada', {from: 'old.zip', made: 1, stamped: true})]
    expect(told(both)).toEqual([expect.stringMatching(/: new\.zip$/)])
    expect(studentsOf(both, {})[0]?.notes).toEqual(['2 hand-ins: the latest counts, new.zip, and not old.zip.'])
  })

  it('the only one that can be opened counts', () => {
    const refused = {at: {line: 1, column: 1}, what: 'It is damaged.', remedy: 'Ask again.'}
    expect(studentsOf([unit('ada', {from: 'a.zip', refused}), unit('ada')], {})[0]).toMatchObject({unit: {from: 'ada'}, notes: ['a.zip was left aside. It is damaged.']})
  })

  it('of those that can be opened the latest counts, and each of the others is named', () => {
    const refused = {at: {line: 1, column: 1}, what: 'It is damaged.', remedy: 'Ask again.'}
    const all = [
      unit('ada', {from: '3.zip', made: 3, stamped: true, refused}), unit('ada', {from: '1.zip', made: 1, stamped: true}), unit('ada', {from: '2.zip', made: 2, stamped: true}),
      unit('ada', {from: 'x.zip', refused}),
    ]
    expect(studentsOf(all, {})).toMatchObject([{
      unit: {from: '2.zip'}, notes: ['4 hand-ins: the latest counts, 2.zip, and not 1.zip.', '3.zip was left aside. It is damaged.', 'x.zip was left aside. It is damaged.'],
    }])
    expect(studentsOf([all[0]!, all[1]!, all[3]!], {})).toMatchObject([{
      unit: {from: '1.zip'}, notes: ['3.zip was left aside. It is damaged.', 'x.zip was left aside. It is damaged.'],
    }])
  })

  it('are two students’ where the platform’s numbers differ', () => {
    expect(told([unit('Ada Marsh', {id: '1'}), unit('Ada Marsh', {id: '2'})])).toEqual(['ada-marsh, Ada Marsh: Ada Marsh', 'ada-marsh-2, Ada Marsh: Ada Marsh'])
  })
})

it('is late by the platform’s word, by hand-in.json, or by the disk, which is said', () => {
  const all = studentsOf([
    unit('a', {late: true}), unit('b', {made: 20, stamped: true}), unit('c', {made: 20}), unit('d', {made: 5, stamped: true}), unit('e'),
  ], {lateAfter: 10})
  expect(all.map(({late}) => late)).toEqual([true, true, true, false, false])
  expect(all[2]?.notes).toEqual(['Late by the date of its files, which copying may have changed.'])
})

it('names that make the same file’s name, or none, get one each', () => {
  expect(studentsOf([unit('A-B', {id: '1'}), unit('a b', {id: '2'}), unit('!!', {id: '3'}), unit('??', {id: '4'})], {}).map(({key}) => key).toSorted())
    .toEqual(['a-b', 'a-b-1', 'student', 'student-4'].toSorted())
})
