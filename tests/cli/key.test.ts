import {expect, test} from 'vitest'
import {grade} from '../engine.ts'
import {readHandIn} from '../engine.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {chooseItem} from '../../src/cli/students/key.ts'
import {keyText, whyClosed} from '../../src/report/key-text.ts'
import {columns} from '../../src/report/wrap.ts'
import {coverage, coverageKey} from '../grading/exercises.ts'
import {articles} from '../grading/village.ts'
import {blank, course, keyOf, model} from '../report/village-course.ts'

const [, claims, sources] = course
const look = {width: 80, colour: false, unicode: true}

function keyed(exercise: Exercise, text: string) {
  const {answers} = readHandIn(exercise, text)
  return {exercise, key: keyOf(exercise), answers, marks: grade(exercise, keyOf(exercise), answers!, articles)}
}

test('of a record, the key stands beside each answer, with the reason under it', () => {
  const text = model(sources).replace('\'the engineer\'', '\'the farmers\'')
  expect(keyText(keyed(sources, text), look).split('\n\n').slice(0, 2).join('\n\n')).toMatchInlineSnapshot(`
    "2 Who says so?: the key, with its reasons, beside your answers

    repairs · A.P2 · what repairs would cost
              you                          the key
    → source  the farmers                  the engineer
    ✓ cue     “said”                       “said”
    ✓ form    indirect                     indirect
      The engineer said it."
  `)
})

test('of passages, what was marked comes first, then what could be', () => {
  const text = blank(claims).replace('todo,\n', '[{quote: inA(\'seven to two\'), type: \'quantity\'}],\n')
  expect(keyText(keyed(claims, text), look)).toMatchInlineSnapshot(`
    "1 What is claimed?: the key, with its reasons, beside your answers

    A.P1 · the vote
      you
      “seven to two” · type: quantity
      the key
      to find: “The vote was seven to two” · type: quantity
        Votes are counted.

    A.P2 · the money
      you
      todo
      the key
      to find: “cracked again within a year” · type: event
        Bridges are inspected.

    For one of them: npm run key -- 1 A.P1
    "
  `)
})

test('no line is wider than the screen', () => {
  for (const width of [40, 80]) {
    for (const exercise of course) {
      const printed = keyText(keyed(exercise, model(exercise)), {...look, width})
      for (const line of printed.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width)
    }
  }
})

test('it opens when every part is answered, right or wrong', () => {
  const wrong = model(sources).replaceAll('\'indirect\'', '\'direct\'')
  expect(whyClosed(sources, keyed(sources, wrong).marks)).toBeUndefined()
  const open = model(sources).replace(/'lorries': .*/, '\'lorries\': {source: \'the mayor\', cue: todo, form: todo},')
  expect(whyClosed(sources, keyed(sources, open).marks)).toContain('3 of 4 so far. Next is \'lorries\'.')
})

test('one item alone is shown by its name, in any capitals', () => {
  const item = chooseItem('a.p2', claims)
  const text = keyText({...keyed(claims, blank(claims)), only: item}, look)
  expect(text).toContain('A.P2 · the money')
  expect(text).not.toContain('A.P1')
  expect(() => chooseItem('A.P9', claims)).toThrow('Exercise 1 has nothing named \'A.P9\'. There are: A.P1, A.P2.')
})

test('what a verdict does not ask for is left out, and not todo', () => {
  const {answers} = readHandIn(coverage, 'export default {flood: {in: \'neither\'}, sum: {in: \'only A\', a: todo}}')
  const marks = grade(coverage, coverageKey, answers!, articles)
  const of = (only: string) => keyText({exercise: coverage, key: coverageKey, answers, marks, only}, look)
  expect(of('flood')).not.toContain('todo')
  expect(of('sum')).toMatch(/a +todo/)
  expect(of('told')).toMatchInlineSnapshot(`
    "4 What does each report?: the key, with its reasons, beside your answers

    told · people were told
          you                           the key
    → in  todo                          both or only B (half)
    → a   todo                          “announced it on Monday”
    → b   todo                          “We heard it on the radio”
                                        or “Two letters were sent in May”
      A: announced. B: letters and radio.
    "
  `)
})
