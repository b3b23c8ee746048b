import type {Credits, Status} from './key.ts'

// How a key is said, in one place: beside a student's answers, in the teacher's guide, on the slides.

/** What a status means for the marks. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  required: 'to find',
  accepted: 'counts if you have it',
  neutral: 'neither earns nor costs',
  distractor: 'tempting, but no',
}

/** A term, or words, with what part of the credit it earns when that is not all: “event (half)”. `credit` is from 0 to 1. */
export function withPart(said: string, credit: number): string {
  if (credit === 1) return said
  const words = new Map([[0.25, 'a quarter'], [0.5, 'half'], [0.75, 'three quarters']]).get(credit)
  return `${said} (${words ?? `${Math.round(credit * 100)}%`})`
}

/** Terms that earn something, in the order of their credit, each with its part: “event”, “timing (70%)”. */
export function termWords(credits: Credits, say: (term: string) => string = term => term): string[] {
  return Object.entries(credits).filter(([, credit]) => credit > 0).toSorted(([, one], [, other]) => other - one)
    .map(([term, credit]) => withPart(say(term), credit))
}
