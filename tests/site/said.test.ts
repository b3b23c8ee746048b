import {describe, expect, test} from 'vitest'
import {seeded} from '../../src/audit/gamer.ts'
import {everything, halfKey, keyWithRandomLabels, otherArticle, wrongLabels, findable} from '../../src/audit/strategies.ts'
import {markAnswers} from '../../src/grading/marked.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft, DraftRow, DraftValue} from '../../src/lesson/answer.ts'
import {draftAnswers} from '../../src/lesson/draft.ts'
import {withoutEditor} from '../../src/lesson/fields.ts'
import type {OpenExercise} from '../../src/lesson/open.ts'
import {saidOf, saidOfAll, withoutCommands} from '../../src/site/answering/said.ts'
import {open} from '../../src/site/keeping/open.ts'
import {lesson} from '../../src/site/lesson.ts'

/** The model answer with each quotation's words, or each text, made into others. */
function changed(exercise: OpenExercise, change: (words: string) => string): Draft {
  const value = (one: DraftValue): DraftValue => typeof one === 'object' && 'words' in one ? {...one, words: change(one.words)} : one
  const row = (one: DraftRow): DraftRow => Object.fromEntries(Object.entries(one).map(([name, given]) => [name, value(given)]))
  return new Map([...modelAnswer(exercise)].map(([item, rows]) => [item, rows?.map(row)]))
}

/** Answers from an empty one to the whole article, of which many are wrong. */
function wrongAnswers(exercise: OpenExercise): Draft[] {
  const {items, form} = exercise
  const ofNext = new Map([...modelAnswer(exercise).values()].map((rows, at, all) => [items[(at + 1) % all.length]!.name, rows]))
  return [
    new Map(items.map(({name}) => [name, form === 'spans' ? [] : [{}]])),
    ofNext,
    halfKey(exercise, seeded(1)), keyWithRandomLabels(exercise, seeded(2)),
    changed(exercise, words => words.toUpperCase()), changed(exercise, words => words.slice(0, -1)),
    changed(exercise, words => `*${words}*`), changed(exercise, words => words.replace(/ \S+/, ' other')), changed(exercise, () => 'nothing of it'),
    ...form === 'spans' ? [findable(exercise, wrongLabels), otherArticle(exercise), ...everything(exercise)] : [],
  ]
}

describe('what is told on a page', () => {
  const told = lesson.exercises.flatMap(exercise => wrongAnswers(exercise).map(draft => {
    const marked = markAnswers(exercise, draftAnswers(exercise, draft))
    const said = [...exercise.items.flatMap(item => saidOf(exercise, draft, marked, item)), ...saidOfAll(marked)].map(({text}) => text)
    return {said, inTerminal: marked.feedback.map(({text}) => text)}
  }))

  test('of no wrong answer names a command, though the terminal does', () => {
    expect(told.flatMap(({said}) => said).filter(text => /npm/.test(text))).toEqual([])
    expect(told.flatMap(({inTerminal}) => inTerminal).filter(text => text.includes('`npm run read')).length).toBeGreaterThan(20)
    expect(told.flatMap(({said}) => said).length).toBeGreaterThan(200)
  })

  test('is else what the terminal tells, in whole sentences', () => {
    for (const {said, inTerminal} of told) {
      for (const text of said) expect(inTerminal.some(one => one.startsWith(text)), text).toBe(true)
    }
    expect(withoutCommands('“the toll” cuts a word in A.P2. Copy whole words. `npm run read -- a.p2` prints it.')).toBe('“the toll” cuts a word in A.P2. Copy whole words.')
  })

  test.each(lesson.exercises.map(exercise => [exercise.definition.id, exercise] as const))('of %s, its questions and its hints needs no terminal', (_, {definition, items}) => {
    const texts = [
      ...definition.screen ?? definition.paper ?? [], definition.aim, ...definition.hints,
      ...items.flatMap(({asks, fields}) => [asks, ...fields.map(field => withoutEditor(field.asks))]),
    ]
    expect(texts.filter(text => /npm/.test(text))).toEqual([])
  })
})

const [, claims] = lesson.exercises
const whole = writeHandIn(claims!, modelAnswer(claims!))

test.each([
  ['an empty file', ''],
  ['a page of the web', '<!doctype html><title>x</title>'],
  ['no list of answers', 'export default todo'],
  ['nothing that is exported', whole.replace('export default', 'const answers =')],
  ['an item that is left out', 'export default {}'],
  ['a quotation in two lines', `export default {'A.P1': [{quote: inA('of the\n one'), kind: todo}]}`],
])('a file that is %s is put aside without naming a command', async (_, text) => {
  const {aside, taken} = await open([new File([text], '1-claims.ts')])
  expect(taken).toEqual([])
  expect(aside).toHaveLength(1)
  expect(aside[0]!.why).not.toMatch(/npm| or\.|with[:.]/)
  expect(aside[0]!.why).toMatch(/[.!?]$/)
})
