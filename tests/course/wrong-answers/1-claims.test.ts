import {describe, expect, it} from 'vitest'
import {claims} from '../../../src/phone-call/exercises/1-claims.ts'
import {toldOf} from './told.ts'

const told = toldOf(claims)

describe('what is said in exercise 1 of', () => {
  it('a whole sentence, longer than allowed', () => {
    expect(told(
      `'A.P2': [{quote: inA('Ukraine received generous funding in the years of Biden’s term; it came to $66 billion, and that was over a third'), type: 'quantity', level: 'content'}]`,
    )).toMatchInlineSnapshot(`
      "0.9000
      A.P2: “Ukraine received generous funding in the years of Biden’s term; it came to $66 billion, and that was over a third” has 21 words, and the limit is 15: choose the part that answers."
    `)
  })

  it('a hope, taken for a claim', () => {
    expect(told(
      `'A.P8': [
        {quote: inA('troops are not going to be deployed'), type: 'rule_or_status', level: 'utterance'},
        {quote: inA('encouraged European nations to commit'), type: 'speech_act', level: 'utterance'},
        {quote: inA('Hopes remain high'), type: 'prediction', level: 'content'},
      ]`,
    )).toMatchInlineSnapshot(`
      "0.9091
      A.P8: “Hopes remain high”: Nobody’s hopes in particular, and no measure of “high”: nothing can be looked up."
    `)
  })

  it('an open future, taken for a prediction', () => {
    expect(told(
      `'A.P7': [{quote: inA('What these diplomatic negotiations hold for Ukraine’s future is yet to be seen'), type: 'prediction', level: 'content'}]`,
    )).toMatchInlineSnapshot(`
      "0.7273
      A.P7: 2 more to find in A.P7. \`npm run read -- a.p7\` prints it.
      A.P7: “What these diplomatic negotiations hold for Ukraine’s future is yet to be seen”: That the future is open cannot turn out wrong, so there is nothing to check."
    `)
  })

  it('"nothing here" where there is something', () => {
    expect(told(
      `'B.P2': []`,
      `'B.P8': []`,
    )).toMatchInlineSnapshot(`
      "0.7000
      B.P2: You left B.P2 empty, but there is 1 to find. \`npm run read -- b.p2\` prints it.
      B.P8: You left B.P8 empty, but there are 2 to find. \`npm run read -- b.p8\` prints it."
    `)
  })

  it('the right words with another type', () => {
    expect(told(
      `'B.P2': [{quote: inB('the first known one'), type: 'speech_act', level: 'content'}]`,
    )).toMatchInlineSnapshot(`
      "0.9667
      B.P2: For “the first known one” you chose \`type\` 'speech_act' (the act of saying itself: somebody asked, thanked, refused or agreed). Is it the act of asking, thanking, refusing or agreeing that could be wrong, or what was said?"
    `)
  })

  it('what somebody said, taken for what is so', () => {
    expect(told(
      `'B.P3': [{quote: inB('would be a dangerous betrayal'), type: 'evaluation', level: 'content'}]`,
    )).toMatchInlineSnapshot(`
      "0.9486
      B.P3: For “would be a dangerous betrayal” you chose \`level\` 'content' (checkable as “it is so”: find the numbers, the record, the event). What would settle it: somebody’s words, or a look at the thing itself?"
    `)
  })

  it('a single word of a claim', () => {
    expect(told(
      `'A.P8': [{quote: inA('deployed'), type: 'rule_or_status', level: 'utterance'}, {quote: inA('encouraged European nations'), type: 'speech_act', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.8182
      A.P8: 1 more to find in A.P8. \`npm run read -- a.p8\` prints it.
      A.P8: “deployed” is only part of an answer: 4 more words before it belong to it."
    `)
  })

  it('a claim with the next one hanging on it', () => {
    expect(told(
      `'B.P8': [{quote: inB('a feasible outcome, and ruled out US peacekeepers in the country'), type: 'rule_or_status', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.8155
      B.P8: 2 more to find in B.P8. \`npm run read -- b.p8\` prints it.
      B.P8: “a feasible outcome, and ruled out US peacekeepers in the country” is right, with 3 words too many at its start."
    `)
  })

  it('a claim under another paragraph', () => {
    expect(told(
      `'B.P6': [{quote: inB('ruled out US peacekeepers in the country'), type: 'rule_or_status', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.9091
      B.P6: 1 more to find in B.P6. \`npm run read -- b.p6\` prints it."
    `)
  })

  it('one claim twice', () => {
    expect(told(
      `'A.P2': [
        {quote: inA('$66 billion'), type: 'quantity', level: 'content'},
        {quote: inA('it came to $66 billion'), type: 'quantity', level: 'content'},
      ]`,
    )).toMatchInlineSnapshot(`"1.0000"`)
  })

  it('words of the other article', () => {
    expect(told(
      `'A.P8': [{quote: inB('ruled out US peacekeepers in the country'), type: 'rule_or_status', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.7273
      A.P8: These words are quoted from article B, but this is about article A. Copy the words from article A, with inA('…')."
    `)
  })

  it('words typed from memory', () => {
    expect(told(
      `'A.P8': [{quote: inA('Hegseth urged European nations to commit to a larger share'), type: 'speech_act', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.8902
      A.P8: 1 more to find in A.P8. \`npm run read -- a.p8\` prints it.
      A.P8: “Hegseth urged European nations to commit to a larger share” is close to words of A.P8, but not the same. Copy them letter for letter. \`npm run read -- a.p8\` prints it."
    `)
  })

  it('the cue without what was said', () => {
    expect(told(
      `'B.P6': [{quote: inB('Trump said'), type: 'speech_act', level: 'utterance'}]`,
    )).toMatchInlineSnapshot(`
      "0.8182
      B.P6: 1 more to find in B.P6. \`npm run read -- b.p6\` prints it.
      B.P6: “Trump said” does not answer this: Which words make the claim?"
    `)
  })

  it('a phrase that claims nothing', () => {
    expect(told(
      `'A.P7': [{quote: inA('on the other hand'), type: 'causal', level: 'content'}, {quote: inA('appears optimistic'), type: 'evaluation', level: 'content'}]`,
    )).toMatchInlineSnapshot(`
      "0.7273
      A.P7: 2 more to find in A.P7. \`npm run read -- a.p7\` prints it.
      A.P7: “on the other hand” does not answer this: Which words make the claim?"
    `)
  })

  it('labels left for later', () => {
    expect(told(
      `'B.P3': [{quote: inB('would be a dangerous betrayal'), type: todo, level: todo}]`,
    )).toMatchInlineSnapshot(`
      "0.9152
      B.P3: Still to do: type, level."
    `)
  })
})
