import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import type {Key} from '../../src/lesson/key.ts'
import {modelAnswer} from '../engine.ts'
import {feedback, grade, readHandIn, writeHandIn} from '../engine.ts'
import type {Draft} from '../../src/lesson/answer.ts'
import phoneCall from '../../src/phone-call/lesson.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {compileFiles, compilers} from './compile-files.ts'
import {articles, balanceFindings, keyFindings, passageFindings, spoilerFindings} from './course-findings.ts'
import {throughFile, variantsOf, type Variant} from './variants.ts'

const {exercises} = phoneCall
const keyed = exercises.map(exercise => ({exercise, key: keyOf(exercise)}))

function keyOf({id}: Exercise): Key {
  const key = keys[id]
  if (!key) throw new Error(`answers/index.ts has no key for ${id}.`)
  return key
}

describe('the course', () => {
  it('has exercises numbered in their order, with names of their own', () => {
    expect(exercises.map(({number}) => number)).toEqual(exercises.map((_, index) => index))
    expect(exercises.every(({id, number}) => new RegExp(`^${number}-[a-z]+(-[a-z]+)*$`).test(id))).toBe(true)
    expect(new Set(exercises.map(({typeName}) => typeName)).size).toBe(exercises.length)
  })

  it('shares out at most 100 points, all of them where it is whole', () => {
    const points = exercises.reduce((sum, {weight}) => sum + weight, 0)
    const whole = exercises.some(({form}) => form === 'text')
    expect(points).toBeLessThanOrEqual(100)
    expect(points).toBeGreaterThanOrEqual(whole ? 100 : 0)
  })

  it('has no key without an exercise', () => {
    expect(Object.keys(keys).filter(id => !exercises.some(exercise => exercise.id === id))).toEqual([])
  })
})

describe.each(exercises)('exercise $id', exercise => {
  it('says what to do in three lines at most, and has hints in steps', () => {
    expect(exercise.prompt.length).toBeLessThanOrEqual(3)
    expect(exercise.hints.length).toBeGreaterThanOrEqual(2)
    expect(new Set(exercise.hints).size).toBe(exercise.hints.length)
  })

  it('has a blank that is read without a word of complaint, and is not started', () => {
    const {answers, problems} = readHandIn(exercise, writeHandIn(exercise))
    expect(problems).toEqual([])
    const marks = grade(exercise, keyOf(exercise), answers!, articles)
    expect(marks).toMatchObject({state: 'not started', score: 0, passed: false, answered: 0})
    expect(feedback(exercise, marks)).toEqual([])
  })
})

describe.each(keyed)('the key of $exercise.id', ({exercise, key}) => {
  it('has an answer to every item, in terms that there are, with reasons', () => {
    expect(keyFindings(exercise, key)).toEqual([])
  })

  it('quotes words that stand once where it says, within a sentence, each core within its maximal extent', () => {
    expect(passageFindings(exercise, key)).toEqual([])
  })

  it('is not told beforehand, neither by a hint nor by the question', () => {
    expect(spoilerFindings(exercise, key)).toEqual([])
  })

  it('has the same number of items for both articles', () => {
    expect(balanceFindings(exercise, key)).toEqual([])
  })

  it('earns full marks as a student\'s file, and nothing is left to mend', () => {
    const {marks, problems} = throughFile(exercise, key, modelAnswer(exercise, key))
    expect(problems).toEqual([])
    expect(marks).toMatchObject({state: 'graded', passed: true, answered: marks.of})
    expect(marks.score).toBeCloseTo(1, 9)
    expect(feedback(exercise, marks).filter(({tone}) => tone !== 'good')).toEqual([])
  })

  // Sentences of one's own have samples, and no alternatives to list.
  it.skipIf(exercise.form === 'text')('gives every alternative its credit', () => {
    const variants = variantsOf(exercise, key)
    // Passages of one paragraph compete, and the score tells only their sum: one at a time.
    const files = exercise.form === 'spans' ? variants.map(one => [one]) : together(variants)
    const wrong = files.flatMap(some => {
      const {marks, problems} = throughFile(exercise, key, new Map(some.map(({item, row}) => [item, [row]])))
      const misjudged = some.filter(({earned, credit}) => Math.abs(earned(marks) - credit) > 1e-5)
      return [
        ...misjudged.map(({item, what, credit, earned}) => `${item}, ${what}: ${earned(marks)} instead of ${credit}`),
        ...problems.map(({what}) => what),
      ]
    })
    expect(wrong).toEqual([])
    expect(variants.length).toBeGreaterThan(Object.keys(exercise.items).length)
  })
})

const blanks = Object.fromEntries(exercises.map(exercise => [`${exercise.id}-blank`, writeHandIn(exercise)]))

const models = Object.fromEntries(keyed.map(({exercise, key}) =>
  [`${exercise.id}-model`, writeHandIn(exercise, modelAnswer(exercise, key))]))

const alternatives = Object.fromEntries(keyed.flatMap(({exercise, key}) => {
  const model = modelAnswer(exercise, key)
  return together(variantsOf(exercise, key)).map((some, index) => {
    const draft: Draft = new Map([...model, ...some.map(({item, row}) => [item, [row]] as const)])
    return [`${exercise.id}-${index}`, writeHandIn(exercise, draft)]
  })
}))

describe('the compiler accepts', () => {
  it('every blank and every model answer (TypeScript 6)', async () => {
    expect(await compileFiles(compilers['TypeScript 6'], {...blanks, ...models})).toBe('')
  }, 120_000)

  it('these, and every alternative (TypeScript 7)', async () => {
    expect(await compileFiles(compilers['TypeScript 7'], {...blanks, ...models, ...alternatives})).toBe('')
    expect(Object.keys(alternatives).length).toBeGreaterThan(exercises.length)
  }, 120_000)

  it('no file that quotes what an article does not have (TypeScript 7)', async () => {
    const [name, text] = Object.entries(models)[0]!
    const wrong = text.replace(/in([AB])\('/, 'in$1(\'Not a word of it, ')
    expect(await compileFiles(compilers['TypeScript 7'], {[name]: wrong})).toContain('These words are not in article')
  }, 120_000)
})

/** The first alternative of each item, then the second of each, and so on. */
function together(variants: readonly Variant[]): Variant[][] {
  const lists: Variant[][] = []
  const seen = new Map<string, number>()
  for (const variant of variants) {
    const turn = seen.get(variant.item) ?? 0
    seen.set(variant.item, turn + 1)
    ;(lists[turn] ??= []).push(variant)
  }
  return lists
}
