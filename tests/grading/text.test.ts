import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {unreadable} from '../../src/grading/marks.ts'
import type {Marks} from '../../src/grading/marks.ts'
import {articles as village} from './village.ts'
import {feedback, grade, modelAnswer, opened, readHandIn, skills, writeHandIn} from '../engine.ts'
import type {Exercise, TextCheck} from '../../src/lesson/exercise.ts'
import {rewrite} from '../../src/phone-call/exercises/7-rewrite.ts'
import type {RowsKey} from '../../src/lesson/key.ts'

const mayor: TextCheck = {kind: 'names', to: 'name the mayor', anyOf: ['Ada Marsh', 'the mayor', 'US']}
const source: TextCheck = {kind: 'names', to: 'name a source', anyOf: ['Marsh', 'farmers'], beside: ['said', 'according to']}
const plain: TextCheck = {kind: 'avoids', to: 'leave out words that steer'}
const length: TextCheck = {kind: 'length', to: 'write from 3 to 8 words', least: 3, most: 8}
const avoid = [{article: 'A', words: 'beloved bridge'}, {article: 'B', words: 'insists'}] as const
const at = {line: 1, column: 1}

/** Whether a check of a student's sentences is done. */
function isDone(check: TextCheck, text: string): boolean {
  const item = {article: 'both', asks: 'one sentence'} as const
  const exercise: Exercise = {...rewrite, fields: {text: {kind: 'text', asks: 'Your words.', checks: [check]}}, items: {one: item}}
  const key: RowsKey = {one: {fields: {text: {avoid}}, reason: ''}}
  const answers = new Map([['one', {at, rows: [new Map([['text', {kind: 'text', text, at} as const]])]}]])
  return grade(exercise, key, answers, village).score === 1
}

describe('a check', () => {
  it.each<[what: string, check: TextCheck, text: string, done: boolean]>([
    ['of length is done with as many words as asked', length, 'The bridge is closed', true],
    ['of length is open with too few', length, 'Bridge closed', false],
    ['of length is open with too many', length, 'a b c d e f g h i', false],
    ['of length is open where there is nothing', {...length, least: 0}, ' … ', false],
    ['of a name is done in any capitals', mayor, 'THE MAYOR speaks', true],
    ['of a name is done over a line\'s end', mayor, 'Ada\n  Marsh speaks', true],
    ['of a name is done with a possessive', mayor, 'Ada Marsh’s plan', true],
    ['of a name is open within a longer word', mayor, 'the mayoress speaks', false],
    ['of a name is open where "us" is no country', mayor, 'they told us nothing', false],
    ['of a name is done where "US" is one', mayor, 'the US-led plan', true],
    ['of a source is done beside its verb', source, 'It is closed, Marsh said. More later.', true],
    ['of a source is done after a title with a full stop', source, 'According to U.S. Consul Marsh it is closed.', true],
    ['of a source is open where the verb is elsewhere', source, 'Somebody said it. Ada Marsh was there.', false],
    ['of a source is open where the verb is part of a name', {...source, anyOf: ['United States'], beside: ['states']}, 'The United States was there.', false],
    ['of a source is done where the verb stands beside the name', {...source, anyOf: ['United States'], beside: ['states']}, 'It is shut, the United States states.', true],
    ['of a source is open without a verb', source, 'The farmers are angry.', false],
    ['of steering is open with a listed phrase, whatever its capitals', plain, 'The Beloved  bridge is closed', false],
    ['of steering is done with half of a phrase', plain, 'The bridge was beloved', true],
    ['of steering is done where the phrase is quoted', plain, 'What farmers call a “beloved bridge” is closed', true],
    ['of steering is open outside of the quotation', plain, '“Closed”, Marsh insists, “for ever”', false],
    ['of steering is open where there is nothing', plain, '', false],
  ])('%s', (_, check, text, done) => {
    expect(isDone(check, text)).toBe(done)
  })

  it('takes any text, and time in proportion to it', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.constantFrom(mayor, source, plain, length), (text, check) => {
      expect(isDone(check, text.repeat(25))).toBeTypeOf('boolean')
    }))
  })
})

const key = keys['7-rewrite'] as RowsKey
const articles = {A: articleA, B: articleB}

function told(exercise: Exercise, file: string): {marks: Marks, says: string[]} {
  const {answers, problems} = readHandIn(exercise, file)
  const marks = grade(exercise, key, answers!, articles)
  return {marks, says: [
    ...problems.map(({what, remedy}) => `mend ${what} ${remedy}`),
    ...feedback(exercise, marks).map(({tone, item = '-', text}) => `${tone} ${item}: ${text}`),
  ]}
}

const model = writeHandIn(rewrite, modelAnswer(rewrite, key))

/** The samples of the key, but for these texts; `undefined` is `todo`. */
const withTexts = (texts: Readonly<Record<string, string | undefined>>) => writeHandIn(rewrite, new Map([
  ...modelAnswer(rewrite, key), ...Object.entries(texts).map(([item, text]) => [item, [{text}]] as const),
]))

describe('the rewriting exercise', () => {
  it('passes with every sample of the key, and says that this is mechanics', () => {
    const {marks, says} = told(rewrite, model)
    expect(marks).toMatchObject({state: 'graded', score: 1, passed: true, mechanical: true, answered: 4})
    expect(says).toMatchInlineSnapshot(`
      [
        "good -: Checks done so far: 12 of 12. The computer checks mechanics only; your teacher reads the rest.",
        "good headline: Done: write from 4 to 12 words; name the US side; name the Russian side; leave out words that steer.",
        "good opening: Done: write from 15 to 60 words; name the US side; name the Russian side; name the country that it is about; name a source beside a word of saying; leave out words that steer.",
        "good seen-in-a: Done: write from 5 to 40 words.",
        "good seen-in-b: Done: write from 5 to 40 words.",
      ]
    `)
  })

  it('has no skill to show for it', () => {
    expect(skills(rewrite, told(rewrite, model).marks)).toEqual({})
  })

  it('does not pass while one check is open, though it is past the mark of the others', () => {
    const {marks, says} = told(rewrite, withTexts({headline: 'Trump clarified that generous funding for “root causes” ends'}))
    expect(marks).toMatchObject({state: 'graded', passed: false})
    expect(marks.score).toBeGreaterThan(0.7)
    expect(says.filter(line => line.startsWith('look'))).toMatchInlineSnapshot(`
      [
        "look headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”.",
        "look headline: Not done yet: leave out words that steer. Exercise 3 counts “generous” and “clarified” as steering. Say them plainly, or put them between double quotation marks as somebody’s words.",
      ]
    `)
  })

  it('tells of too many words, of no name and of an empty text', () => {
    const file = withTexts({
      'headline': 'A call about a war in which both of the men spoke of starting talks soon',
      'opening': 'Putin and Trump had a call. It was said that the war in their neighbourhood matters to many people.',
      'seen-in-a': '',
    })
    expect(told(rewrite, file).says.filter(line => line.startsWith('look'))).toMatchInlineSnapshot(`
      [
        "look headline: Not done yet: write from 4 to 12 words. There are 16.",
        "look headline: Not done yet: name the US side. The computer looks for a name such as “Trump”, “Washington”, “the US”.",
        "look headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”.",
        "look opening: Not done yet: name the country that it is about. The computer looks for a name such as “Ukraine”, “Kyiv”, “Zelensky”.",
        "look opening: Not done yet: name a source beside a word of saying. The computer looks for a name such as “Putin”, “Hegseth”, “article” in one sentence with a word such as “said”, “according to”, “reports”.",
        "look seen-in-a: Not done yet: write from 5 to 40 words. There are none.",
      ]
    `)
  })

  it('is incomplete while an item is not written, and not started while none is', () => {
    expect(told(rewrite, withTexts({'seen-in-b': undefined})).marks).toMatchObject({state: 'incomplete', answered: 3, passed: false})
    expect(told(rewrite, writeHandIn(rewrite)).marks).toMatchObject({state: 'not started', score: 0, passed: false})
    expect(unreadable(opened(rewrite))).toMatchObject({score: 0, passed: false, mechanical: true})
  })

  it('is told of a text of 60,000 characters, and the rest is graded', () => {
    const {marks, says} = told(rewrite, withTexts({headline: 'a'.repeat(60_000)}))
    expect(marks).toMatchObject({state: 'graded', passed: false, answered: 4})
    expect(marks.items.map(({credit, of}) => credit === of)).toEqual([false, true, true, true])
    expect(says.slice(0, 3)).toMatchInlineSnapshot(`
      [
        "mend This text has 60,000 characters; at most 5,000 are read. Shorten it.",
        "good -: Checks done so far: 8 of 12. The computer checks mechanics only; your teacher reads the rest.",
        "look headline: What stands in \`text\` cannot be read, so it earns nothing yet.",
      ]
    `)
  })
})
