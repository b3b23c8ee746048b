import {describe, expect, it} from 'vitest'
import {readOverrides} from '../../src/class/overrides.ts'
import {studentsOf} from '../../src/class/people/roster.ts'
import {exerciseSummaries} from '../../src/class/grade-hand-in.ts'
import {phoneCall} from '../open.ts'

const STUDENTS = [
  {key: 'marsh-ada', name: 'Marsh, Ada', id: '4711'}, {key: 'márquez-ben', name: 'Ben Márquez', id: 's-12'}, {key: 'lee-kim', name: 'Kim Lee', id: '1'}, {key: 'lee-kim-2', name: 'Kim Lee', id: '2'},
]
const read = (...rows: readonly string[]) => readOverrides(
  ['student,exercise,points,reason', ...rows].map((row, index) => ({line: index + 1, cells: row.split(';').join(',').split(',').map(cell => cell.replace('·', ','))})),
  exerciseSummaries(phoneCall), STUDENTS,
)
const told = (...rows: readonly string[]): readonly string[] => read(...rows).problems.map(({at: {line}, what, remedy}) => `${line} ${what} ${remedy}`)

describe('a student is found in overrides.csv', () => {
  it.each([
    ['by key', 'marsh-ada', 'marsh-ada'],
    ['by number', '4711', 'marsh-ada'],
    ['by number in other letters', 'S-12', 'márquez-ben'],
    ['by name in any order', 'Ada Marsh', 'marsh-ada'],
    ['by name without accents', 'marquez ben', 'márquez-ben'],
    ['by a key whose accents are signs of their own', 'márquez-ben'.normalize('NFD'), 'márquez-ben'],
    ['by the key of a run without the platform’s file', 'ada-marsh', 'marsh-ada'],
    ['by the key of a run that had only the platform’s downloads', 'marshada', 'marsh-ada'],
    ['by a key with a number', 'kim-lee-2', 'lee-kim-2'],
  ])('%s', (_, text, key) => expect([...read(`${text},1,3,x`).students]).toEqual([[key, {'1-claims': {points: 3, reason: 'x'}}]]))

  it.each(['Ada', ''])('and not guessed: “%s”', text => expect(told(`${text},1,3,x`)[0]).toMatch(/^2 There is no student/))

  it.each(['Kim Lee', 'kim-lee'])('and where several have the name, their keys are told: “%s”', text => {
    expect(told(`${text},1,3,x`)).toEqual([`2 There are 2 students “${text}”. Write the one you mean: lee-kim, lee-kim-2.`])
  })

  it('and a row that was one student’s is nobody’s when another of the same name comes', () => {
    const come = (...ids: readonly string[]) => studentsOf(ids.map(id => ({name: 'Lee Kim', id, from: id, files: {}, notes: [], late: false, stamped: false})), {})
    const whom = (students: ReturnType<typeof come>) => [...readOverrides([{line: 1, cells: ['student', 'exercise', 'points']}, {line: 2, cells: ['lee-kim', '1', '3']}], exerciseSummaries(phoneCall), students).students.keys()]
    expect(whom(come('4711'))).toEqual(['lee-kim'])
    expect(whom(come('4711', '4712'))).toEqual([])
    expect(come('4711', '4712', '4600').map(({key, id}) => `${id} ${key}`)).toEqual(['4600 lee-kim-4600', '4711 lee-kim-4711', '4712 lee-kim-4712'])
  })

  it('also where somebody is called Maximum', () => {
    const [student] = studentsOf([{name: 'Maximum', from: 'maximum', files: {}, notes: [], late: false, stamped: false}], {})
    expect(student?.key).toBe('maximum-2')
  })
})

describe('points are read', () => {
  it.each([['12', 12], ['12.5', 12.5], ['12·5', 12.5], ['0·25', 0.25], ['0', 0]])('%s', (text, points) => {
    expect(read(`marsh-ada,1,${text},x`).students.get('marsh-ada')?.['1-claims']?.points).toBe(points)
  })

  it.each(['1·000', '1.000', '1e1', '0x10', '-1', '+1', '1.2.3', '.5', '', 'many'])('and “%s” is refused', text => {
    expect(told(`marsh-ada,1,${text},x`)[0]).toMatch(/are no points\. Write a number from 0, such as 17\.5\.$/)
  })

  it('no more than there are, which a row says', () => {
    expect(told('marsh-ada,1,20.5,x', 'marsh-ada,7,21,x')).toEqual([
      '2 20.5 points are more than the 20 of exercise 1. If there are to be more, say how many in a row such as: maximum,1,24,by the rubric',
      '3 The computer gives no points for exercise 7, and nothing says how many there are. If there are to be more, say how many in a row such as: maximum,7,24,by the rubric',
    ])
    expect(told('marsh-ada,1,20.5,x', 'maximum,1,21,x', 'maximum,7,21,x', 'marsh-ada,7,21,x')).toEqual([])
    expect(told('maximum,7,24,x', 'marsh-ada,7,25,x')).toEqual(['3 25 points are more than the 24 of exercise 7. If there are to be more, change the row maximum,7.'])
    expect(told('maximum,1,19,x')).toEqual(['2 The computer gives up to 20 points for exercise 1, and these are fewer. Write at least as many, or delete this row.'])
  })
})

it('two rows for one thing are refused, of the maximum too', () => {
  expect(told('maximum,7,24,x', 'maximum,7,30,x', 'marsh-ada,7,3,x', 'Ada Marsh,rewrite,3,x')).toEqual([
    '3 There are two rows for maximum and exercise 7. Delete the one that does not count.',
    '5 There are two rows for marsh-ada and exercise 7. Delete the one that does not count.',
  ])
})

it('rows without a word are passed over', () => expect(told(',,,', ' , ,,', 'marsh-ada,1,3,x')).toEqual([]))
