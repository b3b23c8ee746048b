import {describe, expect, it} from 'vitest'
import type {Exercise, TextCheck} from '../../src/lesson/exercise.ts'
import type {Key, RowsKey, SpansKey} from '../../src/lesson/key.ts'
import {wordingType, yesNo} from '../../src/lesson/schemes.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import {sayAgain} from '../../src/grading/once.ts'
import {feedback, grade, readHandIn, skills} from '../engine.ts'
import {claims, claimsKey, sources, sourcesKey} from './exercises.ts'
import {answersOf, articles} from './village.ts'

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

describe('of whoever marks far too much', () => {
  const found = ['village', 'stone', 'Monday', 'seven', 'debate', 'hours']
  const key: SpansKey = {'A.P1': found.map(words => ({status: 'required', passage: {core: {article: 'A', words}}, reason: ''}))}
  const quotes = (words: readonly string[]) => words.map(one => `{quote: inA('${one}'), type: 'event'},`).join('\n')

  it('a temptation is told before what stands elsewhere or is too long, five of them in all, in the order of the file', () => {
    const end = 'seven to two, after a heated debate of three hours'
    const lines = told(claims, claimsKey, `
      'A.P3': [\n${quotes(['The village', 'Mayor Ada', 'Ada Marsh'])}\n],
      'A.P1': [\n${quotes([end, `was ${end}`, `vote was ${end}`, 'a heated debate'])}\n],
      'A.P2': [${quotes(['The village', 'engineer'])}],
    `)
    expect(lines.filter(line => !line.includes('more to find')).map(line => line.replace(/(?<=”).*/, ''))).toEqual([
      'look: 9 of your quotations answer nothing. Keep only those you are sure of: fewer earn more.',
      '3 look: “The village”', '4 look: “Mayor Ada”', '5 look: “Ada Marsh”',
      `8 look: “${end}”`, '11 look: “a heated debate”', '13 look: “The village”',
    ])
  })

  it('everything is told of whoever finds as much', () => {
    const long = ['village council', 'old stone', 'on Monday', 'seven to', 'heated debate', 'three hours']
    expect(told(claims, key, `'A.P1': [\n${quotes(long)}\n]`).filter(line => line.includes('too many'))).toHaveLength(6)
  })

  it('is spoken of from six on, and only where they are more than what is found', () => {
    const wrong = ['council', 'close', 'bridge', 'Mayor', 'vote', 'heated', 'three']
    const says = (...words: readonly string[]) => told(claims, key, `'A.P1': [${quotes(words)}]`).some(line => line.includes('fewer earn more'))
    expect(says(...wrong.slice(0, 5))).toBe(false)
    expect(says(...wrong.slice(0, 6))).toBe(true)
    expect(says(...found, ...wrong.slice(0, 6))).toBe(false)
    expect(says(...found, ...wrong)).toBe(true)
  })
})

describe('a line of it', () => {
  const lines = (exercise: Exercise, key: Key, entries: string) =>
    feedback(exercise, grade(exercise, key, readHandIn(exercise, `export default {${entries}}`).answers!, articles))

  it('has what there is, and nothing that is not there', () => {
    const key: RowsKey = {talk: {reason: '', fields: {source: {terms: {mayor: 1}}}}}
    const one: Exercise = {...sources, items: {talk: {article: 'both', asks: 'who talks'}}}
    const [line] = lines(one, key, 'talk: {source: \'farmers\', cue: todo, stance: todo}')
    expect(line).toStrictEqual({tone: 'look', item: 'talk', at: {line: 1, column: 32}, text: expect.stringContaining('\'farmers\'')})
    const [found] = lines(claims, claimsKey, '\'A.P1\': [{quote: inA(\'seven to two\'), type: \'quantity\'}]')
    expect(found).toStrictEqual({tone: 'good', text: 'Found so far: 1 of 4.'})
  })

  it('stands where the file has it, whatever the order of its fields', () => {
    const entries = 'cost: {stance: \'doubting\', cue: inA(\'cheese\'), source: \'mayor\'}'
    expect(lines(sources, sourcesKey, entries).map(({text}) => /'doubting'|cheese|'mayor'/.exec(text)?.[0])).toEqual(['\'doubting\'', 'cheese', '\'mayor\''])
  })
})

describe('of a student’s own sentences', () => {
  const checks: readonly TextCheck[] = [
    {kind: 'avoids', to: 'leave out words that steer', of: 'exercise 3'}, {kind: 'length', to: 'write some words', least: 2, most: 9},
  ]
  const item = {article: 'both', asks: 'a sentence'} as const
  const text = (some: readonly TextCheck[]): Exercise =>
    ({...sources, form: 'text', fields: {text: {kind: 'text', asks: 'Your words.', checks: some}}, items: {one: item, two: item}})
  const key: RowsKey = {one: {reason: '', fields: {}}, two: {reason: '', fields: {text: {avoid: [{article: 'A', words: 'beloved'}]}}}}
  const first = (some: readonly TextCheck[], one: string, two: string) => told(text(some), key, `one: {text: ${one}}, two: {text: ${two}}`)[0]
  const none = ' The computer found no phrase of exercise 3 and no opinion word on its short list; a person judges the rest.'

  it.each([
    ['in both', '\'They went home.\'', '\'They stayed.\'', checks, `4 of 4.${none}`],
    ['though another check is open', '\'They went home.\'', '\'They\'', checks, `3 of 4.${none}`],
    ['not where one has them', '\'They went home.\'', '\'The beloved bridge.\'', checks, '3 of 4.'],
    ['not where they are not looked for', '\'They went home.\'', '\'They stayed.\'', checks.slice(1), '2 of 2.'],
  ])('it is said that no words steer, %s', (_, one, two, some, expected) => {
    expect(first(some, one, two)).toBe(`good: Checks done so far: ${expected} The computer checks mechanics only; your teacher reads the rest.`)
  })

  it('nothing is said before they are started', () => {
    expect(first(checks, 'todo', 'todo')).toBeUndefined()
  })
})

describe('skills', () => {
  it('are those that something showed', () => {
    const marks = (rows: Parameters<typeof answersOf>[1]) => grade(claims, claimsKey, answersOf(Object.keys(claims.items), rows), articles)
    expect(skills(claims, marks({'A.P1': [{quote: 'A:stone bridge', type: 'event'}]}))).toEqual({quote: 0})
    expect(skills(claims, marks({'A.P1': [{quote: 'A:seven to two', type: 'event'}, {quote: 'A:has voted to close', type: 'event'}]}))).toEqual({quote: 0.5, type: 0.5})
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
