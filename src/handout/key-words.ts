import type {Credits, Status} from '../lesson/key.ts'
import {spoken} from './fields.ts'

/** What a status means for the marks, in a word or two. */
export function statusWords(status: Status): string {
  switch (status) {
    case 'required': return 'to be found'
    case 'accepted': return 'also right'
    case 'neutral': return 'neither way'
    case 'distractor': return 'a mistake'
    default: return status satisfies never
  }
}

/** Terms in the order of their credit, each with what part of it it earns when that is not all: “event (half)”. */
export function creditWords(credits: Credits): string {
  return Object.entries(credits).toSorted(([, one], [, other]) => other - one)
    .map(([term, credit]) => `${spoken(term)}${partWords(credit)}`).join(' · ')
}

/** What part of the credit: nothing when it is all of it. */
export function partWords(credit: number): string {
  if (credit === 1) return ''
  const words = new Map([[0.25, 'a quarter'], [0.5, 'half'], [0.75, 'three quarters']]).get(credit)
  return ` (${words ?? `${Math.round(credit * 100)}%`})`
}
