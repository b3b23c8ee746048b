import {band} from '../grading/marks.ts'
import type {Band} from '../grading/marks.ts'
import {markedOf, state} from './course.ts'
import {lesson} from './lesson.ts'
import type {GivenItem} from './state.ts'

/** How far an exercise is: a sign for its number, and in words. */
export interface Progress {
  readonly sign: 'blank' | 'begun' | 'answered' | 'passed'
  readonly says: string
  readonly answered: number
  readonly of: number
  /** Only where all was answered and looked at, and something is graded. */
  readonly band?: Band
}

/** How far an exercise is. Marks show only once feedback was asked for: until then an exercise is answered, not judged. */
export function progressOf(id: string): Progress {
  const {marks} = markedOf(id)
  const {answered, of} = marks
  const far = `${answered} of ${of} answered`
  if (marks.state === 'not started') return {sign: 'blank', says: 'not started', answered, of}
  if (!isChecked(id) || answered < of) return {sign: answered === of ? 'answered' : 'begun', says: far, answered, of}
  if (marks.mechanical) return {sign: marks.passed ? 'passed' : 'begun', says: marks.passed ? 'every check of mechanics is done' : far, answered, of}
  if (marks.checked) return {sign: marks.passed ? 'passed' : 'begun', says: marks.passed ? 'complete' : far, answered, of}
  const level = band(marks.score)
  return {sign: marks.passed ? 'passed' : 'answered', says: `${level}, ${far}`, answered, of, band: level}
}

/** Whether anything is answered. */
export function isBegun(id: string): boolean {
  return givenTo(id).length > 0
}

/** Whether feedback was asked for on everything that is answered. */
export function isChecked(id: string): boolean {
  const {definition} = lesson.exercise(id)
  const given = givenTo(id)
  return given.length === 0 ? definition.workedExample === true : given.every(({checked}) => checked === true)
}

function givenTo(id: string): GivenItem[] {
  return Object.values(state.answers[id] ?? {}).filter(({rows}) => rows !== null)
}
