import type {Listed} from './enrolled.ts'
import {canonical, namesOf, plain, wordsOf} from './roster.ts'
import type {Student} from './roster.ts'

/** By what a student is found in a platform's file. */
type Known = Pick<Student, 'key' | 'name' | 'id'>

/**
 * Whose grade goes into which row of a platform's file: row → student's key. A student's row is found by number first, then by
 * name in any order of its words. Numbers of two lists may be of two kinds, so that one student's is another's in the other
 * list: a number counts only where the names have a word in common, and no other row has the whole name. Where two
 * rows fit, or two students want one, none is filled.
 */
export function rowsOf(people: readonly Listed[], students: readonly Known[]): ReadonlyMap<number, string> {
  const find = finder(people)
  const wanted = new Map<number, string[]>()
  for (const student of students) {
    const row = find(student)?.row
    if (row !== undefined) wanted.set(row, [...wanted.get(row) ?? [], student.key])
  }
  return new Map([...wanted].flatMap(([row, [key, ...others]]) => key === undefined || others.length > 0 ? [] : [[row, key] as const]))
}

function finder(people: readonly Listed[]): (student: Known) => Listed | undefined {
  const [byNumber, byName] = [new Map<string, Set<Listed>>(), new Map<string, Set<Listed>>()]
  const put = (index: Map<string, Set<Listed>>, key: string, person: Listed): void => {
    index.set(key, (index.get(key) ?? new Set()).add(person))
  }
  for (const person of people) {
    for (const number of person.numbers) put(byNumber, plain(number), person)
    for (const name of namesOf(person.name)) put(byName, name, person)
  }
  return ({name, id}) => {
    const named = byName.get(canonical(name)) ?? new Set()
    const numbered = [...byNumber.get(plain(id ?? '')) ?? []].filter(person => named.has(person) || isAlike(person.name, name))
    if (numbered.length === 0) return named.size === 1 ? [...named][0] : undefined
    const [person] = numbered
    return person && numbered.length === 1 && (named.size === 0 || named.has(person)) ? person : undefined
  }
}

function isAlike(one: string, other: string): boolean {
  const words = new Set(wordsOf(one))
  return wordsOf(other).some(word => words.has(word))
}
