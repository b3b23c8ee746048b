import type {Answers, Given} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import type {Passage, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {spaced} from '../text/fold.ts'

/** The shortest run of keyed words that gives something away. */
const FEWEST_WORDS = 3

/** Of a longer quotation a run of so many words gives it away. */
const MOST_WORDS = 4

/**
 * The keyed words that a message gives away, or `undefined` when it gives nothing away: a whole keyed quotation of
 * three words, or four words running of a longer one, that neither the student's answers nor the exercise's own words
 * have. Capitals, typography and punctuation make no difference. Neutral passages and distractors are no secret.
 *
 * @param runs what `keyedRuns` found in the exercise's key
 */
export function spoils(
  message: string, runs: ReadonlySet<string>, answers: Answers, {definition}: OpenExercise,
): string | undefined {
  // What a message quotes and what it says itself are two texts: words of one do not run on into the other.
  const told = message.split(/[“”]/).map(spaced)
  for (const words of runs) {
    if (!told.some(text => text.includes(words))) continue
    const known = [...exerciseWords(definition), ...answerWords(answers)]
    if (!known.some(text => spaced(text).includes(words))) return words.trim()
  }
  return undefined
}

/** The runs of words of an exercise's key that give something away, each between two spaces. */
export function keyedRuns(exercise: OpenExercise): ReadonlySet<string> {
  const secret = secretPassages(exercise).flatMap(({core, maximal}) => [core, maximal ?? core])
  return new Set(secret.flatMap(({words}) => runsOf(words)))
}

function secretPassages({key, form}: OpenExercise): readonly Passage[] {
  if (!key) return []
  if (form !== 'spans') {
    const fields = Object.values(key as RowsKey).flatMap(item => Object.values(item.fields))
    return fields.flatMap(({passages = []}) => passages)
  }
  const secret = ({status}: SpanKeyItem) => status === 'required' || status === 'accepted'
  return Object.values(key as SpansKey).flatMap(items => items.filter(secret).map(({passage}) => passage))
}

function runsOf(quotation: string): string[] {
  const all = spaced(quotation).trim().split(' ')
  const length = Math.min(all.length, MOST_WORDS)
  if (length < FEWEST_WORDS) return []
  return all.slice(length - 1).map((_, first) => ` ${all.slice(first, first + length).join(' ')} `)
}

function exerciseWords({title, aim, prompt, fields, items}: Exercise): string[] {
  const asked = Object.values(items)
  const all = [fields, ...asked.map(item => item.fields ?? {})].flatMap(some => Object.values(some))
  const terms = all.flatMap(field =>
    Object.entries(('terms' in field ? field.terms : 'instead' in field ? field.instead : undefined) ?? {}),
  )
  return [
    title,
    aim,
    ...prompt,
    ...asked.map(({asks}) => asks),
    ...all.map(({asks}) => asks),
    ...terms.map(([name, {means, ask, example = ''}]) => [name, means, ask, example].join(' ')),
  ]
}

function answerWords(answers: Answers): string[] {
  return [...answers.values()].flatMap(({rows = []}) => rows.flatMap(row => [...row.values()].map(textOf)))
}

function textOf(given: Given): string {
  switch (given.kind) {
    case 'quotation':
      return given.words
    case 'text':
      return given.text
    case 'term':
      return given.term
    case 'terms':
      return given.terms.join(' ')
    case 'todo':
    case 'unreadable':
      return ''
    default:
      return given satisfies never
  }
}
