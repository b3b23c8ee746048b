import type {Answers, Given} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fold} from '../text/fold.ts'
import type {Key, Passage, RowsKey, SpanKeyItem, SpansKey} from '../lesson/key.ts'
import {words} from '../text/words.ts'

/** The shortest run of keyed words that gives something away. */
const FEWEST_WORDS = 3

/** Of a longer quotation a run of so many words gives it away. */
const MOST_WORDS = 4

/**
 * The keyed words that a message gives away, or `undefined` when it gives nothing away: a whole keyed quotation of
 * three words, or four words running of a longer one, that neither the student's answers nor the exercise's own words
 * have. Capitals, typography and punctuation make no difference. Neutral passages and distractors are no secret.
 */
export function spoils(message: string, key: Key, answers: Answers, exercise: Exercise): string | undefined {
  // What a message quotes and what it says itself are two texts: words of one do not run on into the other.
  const told = message.split(/[“”]/).map(spaced)
  for (const words of keyedRuns(key, exercise)) {
    if (!told.some(text => text.includes(words))) continue
    const known = [...exerciseWords(exercise), ...answerWords(answers)]
    if (!known.some(text => spaced(text).includes(words))) return words.trim()
  }
  return undefined
}

const runs = new WeakMap<Key, ReadonlySet<string>>()

function keyedRuns(key: Key, exercise: Exercise): ReadonlySet<string> {
  let found = runs.get(key)
  if (!found) {
    const secret = secretPassages(key, exercise).flatMap(({core, maximal}) => [core, maximal ?? core])
    found = new Set(secret.flatMap(({words}) => runsOf(words)))
    runs.set(key, found)
  }
  return found
}

function secretPassages(key: Key, {form}: Exercise): readonly Passage[] {
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

/** The bare words, each between two spaces, so that only whole words are found. */
function spaced(text: string): string {
  const plain = fold(text).text
  return ` ${words(plain).map(({start, end}) => plain.slice(start, end)).join(' ')} `
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
