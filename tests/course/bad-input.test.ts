import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import {modelAnswer} from '../engine.ts'
import {grade, readHandIn, writeHandIn} from '../engine.ts'
import {checking} from '../../src/phone-call/exercises/6-checking.ts'
import {coverageOfBoth} from '../../src/phone-call/exercises/4-coverage.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {articles} from './course-findings.ts'

/** What is said, with the line, of a right file in which something was replaced; and the score of what can be read. */
function read(exercise: Exercise, from: string | RegExp, to: string): {says: string[], score: string, lines: string[]} {
  const key = keys[exercise.id]!
  const right = writeHandIn(exercise, modelAnswer(exercise, key))
  const file = right.replace(from, () => to)
  expect(file).not.toBe(right)
  const {answers, problems} = readHandIn(exercise, file)
  return {
    says: problems.map(({what, remedy}) => `${what} ${remedy}`),
    score: answers ? grade(exercise, key, answers, articles).score.toFixed(4) : 'none',
    lines: problems.map(({at}) => file.split('\n')[at.line - 1]!.trim()),
  }
}

const TEAM = /^ {2}'team': .*\n/m

describe('a file is graded for what can be read of it, and says with the line what cannot, where it has', () => {
  it('an item that there is not', () => {
    expect(read(checking, TEAM, '  \'teem\': {verdict: \'confirmed\', cards: [\'call-post\']},\n')).toMatchInlineSnapshot(`
      {
        "lines": [
          "'teem': {verdict: 'confirmed', cards: ['call-post']},",
        ],
        "says": [
          "This exercise has no item 'teem'. Did you mean 'team'?",
        ],
        "score": "0.9000",
      }
    `)
  })

  it('an item twice', () => {
    const line = '  \'team\': {verdict: \'confirmed\', cards: [\'call-post\']},\n'
    expect(read(checking, TEAM, line + line)).toMatchInlineSnapshot(`
      {
        "lines": [
          "'team': {verdict: 'confirmed', cards: ['call-post']},",
        ],
        "says": [
          "The item 'team' is here twice; only the first one counts. Keep one of the two and delete the other.",
        ],
        "score": "1.0000",
      }
    `)
  })

  it('a row missing', () => {
    expect(read(checking, TEAM, '')).toMatchInlineSnapshot(`
      {
        "lines": [
          "export default {",
        ],
        "says": [
          "The item 'team' is missing; it counts as not answered. Add 'team': {verdict: todo, cards: todo, settle: todo}, or get the blank file again with: npm run reset -- 6",
        ],
        "score": "0.9000",
      }
    `)
  })

  it('an evidence card that does not exist', () => {
    expect(read(checking, TEAM, '  \'team\': {verdict: \'confirmed\', cards: [\'call-post\', \'moscow-post\']},\n'))
      .toMatchInlineSnapshot(`
        {
          "lines": [
            "'team': {verdict: 'confirmed', cards: ['call-post', 'moscow-post']},",
          ],
          "says": [
            "'moscow-post' is not in the list for this field. Hover over the field in the editor to see the list.",
          ],
          "score": "1.0000",
        }
      `)
  })

  it('a quotation from the wrong article', () => {
    expect(read(coverageOfBoth, /inA\('\$66 billion'\)/, 'inB(\'territory trade\')')).toMatchInlineSnapshot(`
      {
        "lines": [
          "'money': {in: 'only A', a: inB('territory trade')},",
        ],
        "says": [
          "These words are quoted from article B, but this is about article A. Copy the words from article A, with inA('…').",
        ],
        "score": "0.9615",
      }
    `)
  })

  it('a verdict in the place of a quotation', () => {
    expect(read(coverageOfBoth, /inA\('\$66 billion'\)/, '\'only A\'')).toMatchInlineSnapshot(`
      {
        "lines": [
          "'money': {in: 'only A', a: 'only A'},",
        ],
        "says": [
          "Words of an article belong here, and this is plain text. Copy the words with inA('…'). Where there are none to copy, leave \`a\` out, or write 'none'.",
        ],
        "score": "0.9615",
      }
    `)
  })

  it('no verdict', () => {
    expect(read(coverageOfBoth, /in: 'only A', a: inA\('\$66 billion'\)/, 'a: inA(\'$66 billion\')')).toMatchInlineSnapshot(`
      {
        "lines": [
          "'money': {a: inA('$66 billion')},",
        ],
        "says": [
          "\`in\` is missing here; it counts as not answered. Add in: todo, or your answer in place of todo.",
        ],
        "score": "0.9352",
      }
    `)
  })
})

describe('a text of 60,000 characters', () => {
  const long = 'x'.repeat(60_000)

  it('is too long where the student writes, and the rest is graded', () => {
    const {says, score} = read(checking, /settle: ''/, `settle: '${long}'`)
    expect(says).toEqual(['This text has 60,000 characters; at most 5,000 are read. Shorten it.'])
    expect(score).toBe('1.0000')
  })

  it('earns nothing in the place of a quotation, and is cut where it is shown', () => {
    const {says, score} = read(coverageOfBoth, /inA\('\$66 billion'\)/, `inA('${long}')`)
    expect(says.join('').length).toBeLessThan(1_000)
    expect(Number(score)).toBeLessThan(1)
  })

  it('is refused with its file where that grows beyond 64 KB', () => {
    const {says, score} = read(checking, /settle: ''/, `settle: '${long}${long}'`)
    expect(says).toEqual([expect.stringContaining('larger than 64 KB')])
    expect(score).toBe('none')
  })
})
