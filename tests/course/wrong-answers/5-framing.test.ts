import {describe, expect, it} from 'vitest'
import {framing} from '../../../src/phone-call/exercises/5-framing.ts'
import {toldOf} from './told.ts'

const told = toldOf(framing)

describe('what is said in exercise 5 of', () => {
  it('a problem from what one knows', () => {
    expect(told(
      `'B-problem': {is: 'Russian aggression', quote: inB('the escalation of the Ukraine conflict')}`,
    )).toMatchInlineSnapshot(`
      "0.9448
      B-problem: For \`is\` you chose 'Russian aggression' (that one country attacked another). Is there a sentence that says who attacked whom?"
    `)
  })

  it('a policy that is criticised, taken for the cause', () => {
    expect(told(
      `'A-cause': {is: 'policy of Biden', quote: inA('a controversial practice of Biden’s, that of giving billions to Ukraine')}`,
    )).toMatchInlineSnapshot(`
      "0.9862
      A-cause: \`quote\` is right; for \`is\` you chose 'policy of Biden', which can be argued for; something fits better. Is the earlier government called a cause of the war, or only criticised?"
    `)
  })

  it('half of the way out', () => {
    expect(told(
      `'A-remedy': {is: 'peace talks', quote: inA('Initiate Peace Talks')}`,
    )).toMatchInlineSnapshot(`
      "0.9917
      A-remedy: \`quote\` is right; for \`is\` you chose 'peace talks', which can be argued for; something fits better. Does the article say no more than that there should be talks?"
    `)
  })

  it('a request, taken for blame', () => {
    expect(told(
      `'A-judgement': {is: 'blame for Europe', quote: inA('encouraged European nations to commit to a larger share')}`,
    )).toMatchInlineSnapshot(`
      "0.9448
      A-judgement: For \`is\` you chose 'blame for Europe' (Europe is said to be in the wrong). Is there a word of blame, or only a request?"
    `)
  })

  it('the right frame, shown by other words', () => {
    expect(told(
      `'B-judgement': {is: 'charge rejected', quote: inB('a long-term settlement')}`,
    )).toMatchInlineSnapshot(`
      "0.9724
      B-judgement: “a long-term settlement” does not show this. Article B. Whom or what does it judge, and how?"
    `)
  })

  it('yes without words that show it', () => {
    expect(told(
      `'B-conflict-reproach': {is: 'yes', quote: todo}`,
    )).toMatchInlineSnapshot(`
      "0.9724
      B-conflict-reproach: Still to do: quote."
    `)
  })

  it('no, where there is a sentence', () => {
    expect(told(
      `'A-economic-sums': {is: 'no'}`,
    )).toMatchInlineSnapshot(`
      "0.9448
      A-economic-sums: For \`is\` you chose 'no' (the article does not). Is there a sentence, headline included, that does it, even in passing?"
    `)
  })

  it('yes, where there is none', () => {
    expect(told(
      `'B-economic-sums': {is: 'yes', quote: inB('territory trade')}`,
    )).toMatchInlineSnapshot(`
      "0.9448
      B-economic-sums: For \`is\` you chose 'yes' (the article does, and you can copy words that show it). Does the article do just what the question asks, or only something close to it?"
    `)
  })

  it('words longer than allowed', () => {
    expect(told(
      `'B-conflict-reproach': {is: 'yes', quote: inB('Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday')}`,
    )).toMatchInlineSnapshot(`
      "0.9724
      B-conflict-reproach: “Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The E…” has 33 words, and the limit is 25: choose the part that answers."
    `)
  })

  it('words of the other article', () => {
    expect(told(
      `'A-responsibility-solution': {is: 'yes', quote: inB('pursuing peace')}`,
    )).toMatchInlineSnapshot(`
      "0.9724
      A-responsibility-solution: These words are quoted from article B, but this is about article A. Copy the words from article A, with inA('…')."
    `)
  })

  it('words after "not stated"', () => {
    expect(told(
      `'A-cause': {is: 'not stated', quote: inA('costly war')}`,
    )).toMatchInlineSnapshot(`"1.0000"`)
  })

  it('a remedy that nobody mentions', () => {
    expect(told(
      `'B-remedy': {is: 'sanctions on Russia', quote: inB('territorial integrity')}`,
    )).toMatchInlineSnapshot(`
      "0.9448
      B-remedy: For \`is\` you chose 'sanctions on Russia' (Russia is put under pressure). Is there a word about sanctions?"
    `)
  })
})
