import {describe, expect, it} from 'vitest'
import type {Exercise} from '../../src/lesson/exercise.ts'
import type {Key, RowsKey} from '../../src/lesson/key.ts'
import {wordingType, yesNo} from '../../src/lesson/schemes.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import {sayAgain} from '../../src/grading/once.ts'
import {feedback, grade, readHandIn} from '../engine.ts'
import {claims, claimsKey, sources, sourcesKey} from './exercises.ts'
import {articles} from './village.ts'

/** What is told of a file with these entries; each line with its line in the file, from the `export` on. */
function told(exercise: Exercise, key: Key, entries: string, from = articles): string[] {
  const {answers} = readHandIn(exercise, `export default {${entries}}`)
  const marks = grade(exercise, key, answers!, from)
  return feedback(exercise, marks).map(({tone, at, text, again = []}) => `${at ? `${at.line} ` : ''}${tone}: ${text}${sayAgain(again)}`)
}

describe('what is told', () => {
  it('stands in the order of the file, with praise on one line at the top', () => {
    expect(told(claims, claimsKey, `
      'B.P2': [],
      'A.P1': [
        {quote: inA('a heated debate'), type: 'event'},
        {quote: inA('has voted to close'), type: 'causal'},
        {quote: inA('seven to two'), type: 'quantity'},
      ],
      'A.P3': [],
      'B.P1': [],
      'A.P2': [{quote: inA('cracked again'), type: 'rule'}],
    `)).toMatchInlineSnapshot(`
      [
        "good: Found so far: 2 of 4.",
        "2 look: You left B.P2 empty, but there is 1 to find. \`npm run read -- b.p2\` prints it.",
        "4 look: “a heated debate”: How heated it was is a matter of taste.",
        "5 look: For “has voted to close” you chose \`type\` 'causal' (one thing makes another happen). Does one thing bring about another?",
        "10 look: 1 more to find in A.P2. \`npm run read -- a.p2\` prints it.",
        "10 look: “cracked again” is right, and 3 more words after it belong to it.",
        "10 look: For “cracked again” you chose \`type\` 'rule' (something is allowed or forbidden). Does it say what is allowed?",
      ]
    `)
  })

  it('says a mistake once that is made again, with its lines', () => {
    expect(told(claims, claimsKey, `
      'A.P1': [
        {quote: inA('has voted to close'), type: 'causal'},
        {quote: inA('seven to two'), type: 'causal'},
        {quote: inA('Monday'), type: 'event'},
      ],
      'A.P2': [
        {quote: inA('Repairs would cost $66,000'), type: 'causal'},
        {quote: inA('cracked again within a year'), type: todo},
      ],
      'A.P3': [{quote: inA('Farmers hope'), type: 'event'}],
      'B.P1': [],
      'B.P2': [{quote: inB('Two letters were sent in May'), type: todo}],
    `)).toMatchInlineSnapshot(`
      [
        "good: Found so far: 4 of 4.",
        "3 look: For “has voted to close” you chose \`type\` 'causal' (one thing makes another happen). Does one thing bring about another? The same in lines 4 and 8.",
        "5 look: “Monday” does not answer this: Which words make the claim? The same in line 11.",
        "9 todo: Still to do: type. The same in line 13.",
      ]
    `)
  })

  it('leaves out what costs nothing, and says how much of it there is', () => {
    expect(told(claims, claimsKey, `
      'A.P1': [
        {quote: inA('has voted to close'), type: 'event'},
        {quote: inA('council has voted to close'), type: 'event'},
        {quote: inA('seven to two'), type: 'quantity'},
        {quote: inA('announced it on Monday'), type: 'event'},
      ],
      'A.P2': [{quote: inA('Repairs would cost $66,000'), type: 'quantity'}],
      'A.P3': [],
      'B.P1': [{quote: inB('Two letters were sent in May'), type: 'event'}],
      'B.P2': [],
    `).filter(line => !line.includes('You left'))).toEqual([
      'good: Found so far: 3 of 4. 2 quotations neither earn nor cost anything.',
    ])
  })

  it('has no word on a word more or less of a passage that is never needed', () => {
    expect(told(claims, claimsKey, `'A.P2': [
      {quote: inA('Repairs would cost $66,000'), type: 'quantity'},
      {quote: inA('cracked again within a'), type: 'event'},
    ]`)).toEqual(['good: Found so far: 1 of 4.'])
  })

  it('is that there is too much, and the weakest few, of whoever marks everything', () => {
    const words = articles.A.text.slice(articles.A.paragraphs[1]!.start).split(/\s+/).slice(0, 60)
    const rows = words.map(word => `{quote: inA(${JSON.stringify(word)}), type: 'rule'},`).join('\n')
    const lines = told(claims, claimsKey, `'A.P1': [\n${rows}\n], 'A.P2': [], 'A.P3': [], 'B.P1': [], 'B.P2': []`)
    expect(lines.length).toBeLessThan(10)
    expect(lines.join('\n')).toMatch(/\d\d of your quotations answer nothing\. Keep only those you are sure of: fewer earn more\./)
    expect(lines.join('\n')).not.toContain('you chose')
  })

  it('says that guessing is taken off where the bar is far behind what is right', () => {
    const [first] = told(sources, sourcesKey, `
      vote: {source: 'none', cue: 'none', stance: 'none'},
      cost: {source: 'farmers', cue: inA('Mayor'), stance: 'doubting'},
    `)
    expect(first).toBe('good: Right so far: 3 of 18.')
    const everywhere = Object.keys(sources.items).map(item => `${item}: {source: 'farmers', cue: todo, stance: todo}`)
    const [guessed] = told(sources, sourcesKey, everywhere.join(', '))
    expect(guessed).toBe('good: Right so far: 3 of 18. The bar is shorter because what guessing alone would earn is taken off.')
  })

  it('of asterisks that were copied along is what they are', () => {
    expect(told(claims, claimsKey, `'A.P1': [
      {quote: inA('*has voted* to close'), type: 'event'},
    ]`).slice(2)).toEqual([
      '2 look: “*has voted* to close” has asterisks in it, which only mark italics. Leave them out.',
    ])
  })

  it('of words outside the italics is that only words in italics count', () => {
    const italic: Exercise = {...claims, fields: {...claims.fields, quote: {kind: 'quotation', italics: true, asks: 'Which words steer?'}}}
    const lines = told(italic, claimsKey, `'A.P3': [
      {quote: inA('Farmers hope for the best'), type: 'event'},
      {quote: inA('will not'), type: 'event'},
    ]`)
    expect(lines).toEqual([
      '2 look: “Farmers hope for the best” is not in italics in A.P3. Only words in italics are asked for: they are the source’s own.',
      '3 look: “will not” does not answer this: Which words steer?',
    ])
  })
})

describe('that something fits better', () => {
  const items = {one: {article: 'A', asks: 'one thing'}} as const
  const asked = (terms: typeof yesNo | typeof wordingType): Exercise => (
    {...sources, fields: {is: {kind: 'term', terms, typeName: 'Any', asks: 'Is it?'}}, items})
  const key = (terms: Readonly<Record<string, number>>): RowsKey => ({one: {fields: {is: {terms}}, reason: ''}})

  it('is said where one of several does', () => {
    expect(told(asked(wordingType), key({loaded: 0.5, naming: 1}), 'one: {is: \'loaded\'}').join()).toContain('something fits better')
  })

  it('is not said where that would name the only other answer', () => {
    expect(told(asked(yesNo), key({yes: 0.5, no: 1}), 'one: {is: \'yes\'}')).toEqual([
      '1 look: For `is` you chose \'yes\', which can be argued for and earns part of the credit.',
    ])
  })

  it('is not said where nothing does', () => {
    expect(told(asked(wordingType), key({loaded: 0.5, naming: 0.5}), 'one: {is: \'loaded\'}').join()).not.toContain('fits better')
  })
})

describe('the question of a term', () => {
  const terms = exercises.flatMap(exercise => [exercise, ...Object.values(exercise.items)])
    .flatMap(({fields = {}}) => Object.values(fields)).flatMap(field => ('terms' in field ? Object.entries(field.terms) : []))

  it('asks whether the term applies, not where to look nor for which words: either may lead away from the key', () => {
    expect(terms.length).toBeGreaterThan(50)
    expect(terms.filter(([, {ask}]) => /^Which words|look for it in article/.test(ask))).toEqual([])
  })
})
