import type {Unit} from '../intake/unit.ts'
import type {Listed} from './enrolled.ts'
import {isAlike} from './person-names.ts'
import type {Student} from './roster.ts'
import {matcher} from './same-person.ts'
import type {Sought} from './same-person.ts'

/** By what a student is found in a platform's file. */
type Known = Pick<Student, 'key' | 'name' | 'id'> & {readonly unit?: Pick<Unit, 'id'>}

/**
 * Whose grade goes into which row of a platform's file: row → student's key. By name in any order of its words, and by
 * number as `matcher` has it; where a number is all there is, the names must have a word in common. Where two rows fit, or two
 * students want one, none is filled.
 */
export function rowsOf(people: readonly Listed[], students: readonly Known[]): ReadonlyMap<number, string> {
  const match = matcher(people, students.map(soughtOf))
  const wanted = new Map<number, string[]>()
  for (const student of students) {
    const {person, by} = match(soughtOf(student))
    if (person && (by === 'name' || by === 'number' && isAlike(person.name, student.name))) wanted.set(person.row, [...wanted.get(person.row) ?? [], student.key])
  }
  return new Map([...wanted].flatMap(([row, [key, ...others]]) => key === undefined || others.length > 0 ? [] : [[row, key] as const]))
}

/** What a platform has named has the platform's own number; a roster's may be of another kind. */
function soughtOf({name, id, unit}: Known): Sought {
  const number = unit?.id ?? id
  return {name, ...(number !== undefined && {number}), isSure: unit?.id !== undefined}
}
